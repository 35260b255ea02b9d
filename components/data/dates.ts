import { languageOf, type Words } from '../words';

/** The day of an instant (epoch ms) as the language writes it. */
export const dateOf = (words: Words, at: number): string =>
  new Intl.DateTimeFormat(languageOf(words), { dateStyle: 'long' }).format(at);
