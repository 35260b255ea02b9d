const minute = 60_000;
const dayMinutes = 1_440;

/** The days of the week as they are stored, Sunday first. */
export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** The days of the week as they are stored. */
export type Weekday = (typeof weekdays)[number];

/**
 * Ranges such as `09:00-17:30` for each weekday, in local time and in order. One that ends before its begin,
 * such as `22:00-06:00`, ends on the next day and belongs to the day it begins on.
 */
export type WorkingHours = Readonly<Record<Weekday, readonly string[]>>;

/** Begin and end in minutes of the local day; an end on the next day is above 1440. */
export type DayRange = readonly [from: number, to: number];

/** More ranges than this a day does not have. */
export const rangesAtMost = 4;

const rangePattern = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/;

/** Begin and end of a range, or null where it is none: it has no length or is not written as one. */
export function readRange(text: unknown): DayRange | null {
  const match = typeof text === 'string' ? rangePattern.exec(text) : null;
  if (!match) return null;
  const [h1 = 0, m1 = 0, h2 = 0, m2 = 0] = match.slice(1).map(Number);
  const from = h1 * 60 + m1;
  const to = h2 * 60 + m2;
  if (from === to) return null;
  return [from, to > from ? to : to + dayMinutes];
}

/** What can be read of a day's ranges, in order; null where nothing can. */
function readDay(value: unknown): string[] | null {
  if (!Array.isArray(value)) return null;
  const ranges = value.filter(readRange).sort().slice(0, rangesAtMost);
  return ranges.length > 0 || value.length === 0 ? ranges : null;
}

/**
 * Stored working hours made whole; null where the value holds no day at all. A day that cannot be read costs
 * only itself: it is as in `standard`. The ranges of earlier versions, in any order, are read as well.
 */
export function readHours(value: unknown, standard: WorkingHours): WorkingHours | null {
  const days = Object(value) as Record<string, unknown>;
  const names = Object.keys(standard) as Weekday[];
  const read = names.map((name) => [name, readDay(days[name])] as const);
  if (read.every(([, ranges]) => ranges === null)) return null;
  return Object.fromEntries(
    read.map(([name, ranges]) => [name, ranges ?? standard[name]]),
  ) as unknown as WorkingHours;
}

/** The day rolls over at four in the morning, so that a late evening belongs to its day. */
const rolloverMs = 4 * 3_600_000;

/** The local date of an instant (epoch ms) with rollover at 04:00, as YYYY-MM-DD. */
export const dayKeyOf = (wall: number, offsetMinutes: number): string =>
  new Date(wall + offsetMinutes * minute - rolloverMs).toISOString().slice(0, 10);
