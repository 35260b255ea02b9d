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

/** An entry as it is stored. */
export const dayOffText = (from: DayKey, to: DayKey): string =>
  from === to ? from : `${from}/${to}`;

/** Stored days off made whole: in order, each day once, a span written backwards turned round; null where it is no list. */
export function readDaysOff(value: unknown): string[] | null {
  if (!Array.isArray(value)) return null;
  const spans = value.flatMap((one) => [readDayOff(one)].filter((span) => span !== null));
  const all: [DayKey, DayKey][] = [];
  for (const [from, to] of spans.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const last = all.at(-1);
    if (last && from <= last[1]) last[1] = to > last[1] ? to : last[1];
    else all.push([from, to]);
  }
  return all.slice(0, daysOffAtMost).map(([from, to]) => dayOffText(from, to));
}
