import { languageOf, type Words } from './words';

/** A number with one decimal at most, or with exactly so many, as the language writes it: "2.5", "2,5". */
export const decimal = (words: Words, value: number, exactly = 0): string =>
  new Intl.NumberFormat(languageOf(words), {
    minimumFractionDigits: exactly,
    maximumFractionDigits: 1,
  }).format(value);
