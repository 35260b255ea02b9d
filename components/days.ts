import type { DayKey } from '../domain/care/days';
import { languageOf, timeOfDay, type Words } from './words';

const dayParts = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const fullParts = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** A local day as the language writes it: "Tue 3 Mar". */
export const dayText = (words: Words, day: DayKey): string => dated(words, day, dayParts);

const dated = (words: Words, day: DayKey, parts: Intl.DateTimeFormatOptions): string =>
  formatOf(words, parts).format(Date.parse(`${day}T12:00:00Z`));

/** Making a format takes the browser far longer than using it, and a year has many days. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(words: Words, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const language = languageOf(words);
  const key = language + JSON.stringify(parts);
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/** A local day with its year, for what is kept: "3 Mar 2026". */
export const fullDayText = (words: Words, day: DayKey): string => dated(words, day, fullParts);

/** A local day in short: "3 Mar". */
export const shortDayText = (words: Words, day: DayKey): string =>
  dated(words, day, { day: 'numeric', month: 'short' });

/** A moment (epoch ms) as the language writes it: "Tue 3 Mar, 14:00". */
export const momentText = (words: Words, at: number): string =>
  new Intl.DateTimeFormat(languageOf(words), {
    ...dayParts,
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);

/** The day of a moment (epoch ms) where the person is: "Tue 3 Mar". */
export const dateText = (words: Words, at: number): string =>
  new Intl.DateTimeFormat(languageOf(words), dayParts).format(at);

/** The day of a moment (epoch ms) where the person is, with its year: "3 Mar 2026". */
export const fullDateText = (words: Words, at: number): string =>
  new Intl.DateTimeFormat(languageOf(words), fullParts).format(at);

/** A day of the week, 0 Sunday to 6 Saturday, as the language shortens it: "Tue". */
export const weekdayText = (words: Words, weekday: number): string =>
  // The first of February 1970 was a Sunday.
  new Intl.DateTimeFormat(languageOf(words), { weekday: 'short', timeZone: 'UTC' }).format(
    Date.UTC(1970, 1, 1 + weekday),
  );

const longWeekday = (words: Words, at: number): string =>
  new Intl.DateTimeFormat(languageOf(words), { weekday: 'long' }).format(at);

const dayMs = 86_400_000;
/** From so many days on a weekday could be meant of either week. */
const weekdayUpToDays = 6;

/** Midnights between two instants, in local time. */
function nightsBetween(from: number, to: number): number {
  const midnight = (at: number) => new Date(at).setHours(0, 0, 0, 0);
  return Math.round((midnight(to) - midnight(from)) / dayMs);
}

/** Until when, seen from now (both epoch ms): "until 15:40", "until tomorrow, 9:20", "until Thursday", "until 12 March". */
export function untilText(words: Words, until: number | null, now: number): string {
  if (until === null) return words('reason.until.open');
  const nights = nightsBetween(now, until);
  if (nights <= 0) return words('reason.until.today', timeOfDay(words, until));
  if (nights === 1) return words('reason.until.tomorrow', timeOfDay(words, until));
  const day = nights <= weekdayUpToDays ? longWeekday(words, until) : dateText(words, until);
  return words('reason.until.day', day);
}

/** A local day's weekday alone: "Tue". */
export const weekdayOf = (words: Words, day: DayKey): string =>
  dated(words, day, { weekday: 'short' });

const clockParts = { hour: 'numeric', minute: '2-digit' } as const;

/** A moment (epoch ms) as a clock showed it where it happened. */
export const clockText = (words: Words, at: number, tzOffsetMin: number): string =>
  formatOf(words, clockParts).format(at + tzOffsetMin * 60_000);

/** From one local time (epoch ms, the offset added) to another, or one where they are the same minute. */
export const clockRange = (words: Words, from: number, to: number): string =>
  formatOf(words, clockParts).formatRange(from, to);
