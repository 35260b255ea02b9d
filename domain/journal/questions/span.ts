import { type DayKey, dayNumber, daysAfter, daysBetween } from '../../care/days';
import type { WeekdayNumber } from './firstDay';

/** Some days in a row, both ends counted. */
export interface Span {
  readonly from: DayKey;
  readonly to: DayKey;
}

/** The last days up to one, so many of them. */
export const lastDays = (to: DayKey, count: number): Span => ({
  from: daysAfter(to, 1 - count),
  to,
});

/** Every day of a span, oldest first. */
export const daysOf = ({ from, to }: Span): DayKey[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, n) => daysAfter(from, n));

/** A span in pieces of so many days, oldest first; the last may be shorter. */
export function piecesOf({ from, to }: Span, days: number): Span[] {
  const pieces: Span[] = [];
  for (let day = from; day <= to; day = daysAfter(day, days)) {
    const last = daysAfter(day, days - 1);
    pieces.push({ from: day, to: last < to ? last : to });
  }
  return pieces;
}

/** The first day of a day's week, for weeks that begin with that weekday. */
export const weekOf = (day: DayKey, first: WeekdayNumber): DayKey =>
  // 1970-01-01 was a Thursday.
  daysAfter(day, -((dayNumber(day) + 4 + 7 - first) % 7));

/** The Monday of a day's week (ISO 8601). */
export const mondayOf = (day: DayKey): DayKey => weekOf(day, 1);

/** Whether a day lies in a span. */
export const isIn = ({ from, to }: Span, day: DayKey): boolean => day >= from && day <= to;

/** The mean of some numbers; null where there is none. */
export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The median of some numbers, of an even count the mean of the middle two; null where there is none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return meanOf(sorted.slice(sorted.length % 2 === 1 ? middle : middle - 1, middle + 1));
}
