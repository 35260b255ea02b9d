import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { englishTree, languagesIn, wordsIn } from '../../scripts/words.mjs';
import { flatWords, wordsFrom } from './flatWords';

const root = join(import.meta.dirname, '../..');

/** A language as its file has it and as the browser gets it; a flat name for each message. */
export interface Told {
  readonly language: string;
  readonly own: Readonly<Record<string, string>>;
  readonly built: Readonly<Record<string, string>>;
}

/** English whole, exercises included, as the build joins it. */
export const wholeEnglish: Readonly<Record<string, string>> = flatWords(englishTree(root));

/** Every language there is a file for, English apart. */
export const translations: readonly Told[] = languagesIn(root)
  .filter((language) => language !== 'en')
  .map((language) => ({
    language,
    own: flatWords(JSON.parse(readFileSync(join(root, 'locales', `${language}.json`), 'utf8'))),
    built: flatWords(wordsIn(root, language)),
  }));

/** English as a stand-in tells it, with questions that no clinician has read. */
export const standInFlat = (name: 'pseudo' | 'mirrored'): Readonly<Record<string, string>> =>
  flatWords(wordsIn(root, name));

/** The words of a page in a stand-in. */
export const pseudoWords = wordsFrom(standInFlat('pseudo'));
