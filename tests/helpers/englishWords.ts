import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flatWords, wordsFrom } from './flatWords';

const root = join(import.meta.dirname, '../..');
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Every English message by its key, exercises included, as the build joins them. */
export const english: Readonly<Record<string, string>> = {
  ...flatWords(read('locales/en.json')),
  ...Object.assign(
    {},
    ...readdirSync(join(root, 'exercises'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => flatWords(read(`exercises/${name}/words.json`), `exercise.${name}`)),
  ),
};

/** The English words; asking for one that is not there is an error. */
export const englishWords = wordsFrom(english);
