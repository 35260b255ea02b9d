import type { DayKey } from '../domain/care/days';
import { languageOf, type Words } from './words';

const dayParts = { weekday: 'short', day: 'numeric', month: 'short' } as const;

/** A local day as the language writes it: "Tue 3 Mar". */
export const dayText = (words: Words, day: DayKey): string =>
  new Intl.DateTimeFormat(languageOf(words), { ...dayParts, timeZone: 'UTC' }).format(
    Date.parse(`${day}T12:00:00Z`),
  );

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

/** A day of the week, 0 Sunday to 6 Saturday, as the language shortens it: "Tue". */
export const weekdayText = (words: Words, weekday: number): string =>
  // The first of February 1970 was a Sunday.
  new Intl.DateTimeFormat(languageOf(words), { weekday: 'short', timeZone: 'UTC' }).format(
    Date.UTC(1970, 1, 1 + weekday),
  );
