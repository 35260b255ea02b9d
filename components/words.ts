import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Gives the sentence behind a key such as `popup.ready.title`, with `$1`, `$2` filled in. */
export type Words = (key: string, ...args: readonly (string | number)[]) => string;

/** The words of the page; the entrypoint provides them. */
export const WordsContext = createContext<Words>((key) => {
  throw new Error(`No words were provided for ${key}.`);
});

/** The words of the page. */
export const useWords = (): Words => useContext(WordsContext);

/** The language the words are really in: a locale file names itself. */
export const languageOf = (words: Words): string => words('extension.language');

/** A counted sentence: picks `key.one`, `key.other` … by the language's rules; the number is `$1`. */
export function plural(
  words: Words,
  key: string,
  count: number,
  ...args: readonly (string | number)[]
): string {
  const rule = new Intl.PluralRules(languageOf(words)).select(count);
  return words(`${key}.${rule}`, count, ...args);
}

/** `plural` with the words of the page. */
export function usePlural(): (key: string, count: number, ...args: (string | number)[]) => string {
  const words = useWords();
  return (key, count, ...args) => plural(words, key, count, ...args);
}

/** The time of day of an instant (epoch ms) as the language writes it; with its day where asked for. */
export const timeOfDay = (words: Words, at: number, withDay = false): string =>
  new Intl.DateTimeFormat(languageOf(words), {
    ...(withDay && { weekday: 'long', day: 'numeric', month: 'long' }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
