import { languageOf, type Words } from '../words';

/** A share, 0 to 1, as the language writes per cent. */
export const percent = (words: Words, share: number): string =>
  new Intl.NumberFormat(languageOf(words), { style: 'percent' }).format(share);
