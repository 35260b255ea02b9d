import { type DayKey, isDayKey } from '../care/days';

/** Days on which nothing is asked: a date as YYYY-MM-DD, or a span of dates as YYYY-MM-DD/YYYY-MM-DD, both included. */
export type DaysOff = readonly string[];

/** More of them than this are not kept; those that begin first stay. */
export const daysOffAtMost = 100;

/** The first and the last day of an entry; null where it is none. */
export function readDayOff(entry: unknown): readonly [from: DayKey, to: DayKey] | null {
  if (typeof entry !== 'string') return null;
  const [from, to = from, ...rest] = entry.split('/');
  if (rest.length > 0 || !isDayKey(from) || !isDayKey(to)) return null;
  return from <= to ? [from, to] : [to, from];
}

/** What can be read of stored days off; null where they are no list. */
export const readDaysOff = (value: unknown): string[] | null =>
  Array.isArray(value) ? value.filter(readDayOff).sort().slice(0, daysOffAtMost) : null;
