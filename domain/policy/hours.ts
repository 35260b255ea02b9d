const minute = 60_000;

/** The days of the week as they are stored, Sunday first. */
export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** The days of the week as they are stored. */
export type Weekday = (typeof weekdays)[number];

/** Ranges such as `09:00-17:30` for each weekday, in local time; a range may not cross midnight. */
export type WorkingHours = Readonly<Record<Weekday, readonly string[]>>;

const rangePattern = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/;
const rangesPerDay = 4;

/** Begin and end of a range in minutes of the local day, or null where it is none. */
export function readRange(text: unknown): readonly [from: number, to: number] | null {
  const match = typeof text === 'string' ? rangePattern.exec(text) : null;
  if (!match) return null;
  const [h1 = 0, m1 = 0, h2 = 0, m2 = 0] = match.slice(1).map(Number);
  const from = h1 * 60 + m1;
  const to = h2 * 60 + m2;
  return from < to ? [from, to] : null;
}

/** Whether a stored value is working hours as the settings know them. */
export function isWorkingHours(value: unknown): value is WorkingHours {
  if (typeof value !== 'object' || value === null) return false;
  return weekdays.every((name) => {
    const ranges = (value as Record<string, unknown>)[name];
    return (
      Array.isArray(ranges) &&
      ranges.length <= rangesPerDay &&
      ranges.every((one) => readRange(one) !== null)
    );
  });
}

/** The day rolls over at four in the morning, so that a late evening belongs to its day. */
const rolloverMs = 4 * 3_600_000;

/** The local date of an instant (epoch ms) with rollover at 04:00, as YYYY-MM-DD. */
export const dayKeyOf = (wall: number, offsetMinutes: number): string =>
  new Date(wall + offsetMinutes * minute - rolloverMs).toISOString().slice(0, 10);
