/** A local date as YYYY-MM-DD, rolling over at 04:00 as the engine's days do. */
export type DayKey = string;

/** A day in ms. */
export const dayMs = 86_400_000;

const instantOf = (day: DayKey): number => Date.parse(`${day}T00:00:00Z`);

/** Whole days from one date to a later one; negative where the second is earlier. */
export const daysBetween = (from: DayKey, to: DayKey): number =>
  Math.round((instantOf(to) - instantOf(from)) / dayMs);

/** The date so many days later. */
export const daysAfter = (day: DayKey, days: number): DayKey =>
  new Date(instantOf(day) + days * dayMs).toISOString().slice(0, 10);

/** Whether a value is a date that exists, written YYYY-MM-DD. */
export const isDayKey = (value: unknown): value is DayKey =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(instantOf(value)) &&
  daysAfter(value, 0) === value;

/** Whole days since 1970-01-01; comparable, and good for weeks counted from a start. */
export const dayNumber = (day: DayKey): number => Math.round(instantOf(day) / dayMs);
