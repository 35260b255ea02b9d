import { type DayRange, rangesAtMost, readRange, type Weekday, weekdays } from './hours';

const dayMinutes = 1_440;
const hour = 60;

/** What keeps a range from being stored: it has no length, or lies over another of the same day. */
export type Trouble =
  | { readonly why: 'none' }
  | { readonly why: 'overlap'; readonly other: string };

/** What keeps the n-th range of a day from being `text`; null: nothing does. */
export function troubleWith(text: string, ranges: readonly string[], n: number): Trouble | null {
  const range = readRange(text);
  if (!range) return { why: 'none' };
  const other = ranges.find((one, at) => at !== n && isOver(readRange(one), range));
  return other === undefined ? null : { why: 'overlap', other };
}

const isOver = (one: DayRange | null, other: DayRange): boolean =>
  one !== null && one[0] < other[1] && other[0] < one[1];

/** How long a range is, minutes, and whether it ends on the next day; null for none. */
export function lengthOf(text: string): { minutes: number; nextDay: boolean } | null {
  const range = readRange(text);
  return range && { minutes: range[1] - range[0], nextDay: range[1] > dayMinutes };
}

/** The day after a day of the week. */
export const dayAfter = (day: Weekday): Weekday =>
  weekdays[(weekdays.indexOf(day) + 1) % weekdays.length] ?? day;

const two = (n: number) => String(n).padStart(2, '0');
const text = (from: number, to: number) =>
  [from, to].map((at) => `${two(Math.floor(at / hour))}:${two(at % hour)}`).join('-');

/** A range that would fit into a day: an hour after its last, or before its first; null where there is no room. */
export function rangeToAdd(ranges: readonly string[]): string | null {
  if (ranges.length >= rangesAtMost) return null;
  const taken = ranges.flatMap((one) => [readRange(one)].filter((range) => range !== null));
  if (taken.length === 0) return text(9 * hour, 17 * hour);
  const last = Math.max(...taken.map(([, to]) => to));
  if (last + 2 * hour < dayMinutes)
    return text(last + hour, Math.min(last + 3 * hour, dayMinutes - 1));
  const first = Math.min(...taken.map(([from]) => from));
  if (first < 2 * hour) return null;
  return text(Math.max(0, first - 3 * hour), first - hour);
}
