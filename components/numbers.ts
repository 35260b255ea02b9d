import { languageOf, type Words } from './words';

/** A number with one decimal at most, or with exactly so many, as the language writes it: "2.5", "2,5". */
export const decimal = (words: Words, value: number, exactly = 0): string =>
  new Intl.NumberFormat(languageOf(words), {
    minimumFractionDigits: exactly,
    maximumFractionDigits: 1,
  }).format(value);

/** A number with the decimals it has, two at most: "2.5", "2,45". */
export const asTold = (words: Words, value: number): string =>
  new Intl.NumberFormat(languageOf(words), { maximumFractionDigits: 2 }).format(value);
