// Joins the words of locales/*.json with the English of every exercise folder, for @wxt-dev/i18n.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { standIns } from './pseudo.mjs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const keyOf = (name) => name.replaceAll('-', '_');
const isText = (value) => typeof value === 'string';

/** Message keys may hold letters, digits and `_` only. */
function keyed(value) {
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [keyOf(name), keyed(inner)]),
  );
}

/** The English words of every exercise folder, by message key. */
export function exerciseWords(root) {
  const folder = join(root, 'exercises');
  const ids = readdirSync(folder).filter((id) => existsSync(join(folder, id, 'words.json')));
  return Object.fromEntries(
    ids.map((id) => [keyOf(id), keyed(read(join(folder, id, 'words.json')))]),
  );
}

/** All words in English, which every other language is held against. */
export const englishTree = (root) => ({
  exercise: exerciseWords(root),
  ...keyed(read(join(root, 'locales/en.json'))),
});

/** The languages there is a file for: `en`, `de`, `pt-BR`. */
export const languagesIn = (root) =>
  readdirSync(join(root, 'locales'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace('.json', '').replace('_', '-'));

/** Whether these are the forms of one counted sentence. */
export const isCounted = (value) => isText(value?.one) && isText(value?.other);

/** The forms a language counts with: `one` and `other` in English, `few` and more elsewhere. */
export const formsOf = (language) =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/** Every form the browser can ask for is there: one that is not said for itself is said as the others are. */
function counting(language, own, english) {
  if (isText(english) || isText(own)) return own;
  const mine = own ?? {};
  const { other } = mine;
  if (isCounted(english)) {
    const forms = formsOf(language).map((form) => [
      form,
      mine[form] ?? other ?? english[form] ?? english.other,
    ]);
    return Object.fromEntries(forms);
  }
  const parts = Object.keys({ ...english, ...mine }).map((key) => [
    key,
    counting(language, mine[key], english[key] ?? ''),
  ]);
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
}

/**
 * A language's words as the browser gets them: message keys, every form of what is counted. Until a
 * clinician has read its safety questions (`language.safety_read`) the English ones come along.
 */
export function completed(language, words, english) {
  const own = counting(language, keyed(words), english);
  if (own.language?.safety_read === 'yes') return own;
  const original = { safety: english.safety, safety_note: english.safety_note };
  return { ...own, language: { ...own.language, safety_read: 'no' }, original };
}

/** The words of one language, or of a stand-in, as the browser gets them. */
export const wordsIn = (root, language) => {
  if (language in standIns) return standInWords(root, language);
  const english = englishTree(root);
  if (language === 'en') return english;
  return completed(language, read(join(root, 'locales', `${language}.json`)), english);
};

/**
 * Writes one joined file a language to `.wxt/words` and returns that folder. With the name of a
 * stand-in (`pseudo`, `mirrored`) its words take the place of the English ones, and no language is beside it.
 */
export function joinWords(root, standIn) {
  const target = join(root, '.wxt', standIn ? `words-${standIn}` : 'words');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const write = (language, words) =>
    writeFileSync(join(target, `${language}.json`), JSON.stringify(words, null, 1));
  if (standIn) write('en', wordsIn(root, standIn));
  else for (const language of languagesIn(root)) write(language, wordsIn(root, language));
  return target;
}

/** English words by message key; empty where there are none. */
export function englishWord(root) {
  const words = read(join(root, 'locales/en.json'));
  return (key) => {
    const found = key.split('.').reduce((inner, name) => inner?.[name], words);
    return typeof found === 'string' ? found : '';
  };
}

/** English told in a stand-in's words, as a translation that no clinician has read. */
function standInWords(root, standIn) {
  const of = standIns[standIn];
  const english = englishTree(root);
  const { language, extension, ...others } = of.words(english);
  const { safety_read: _, ...unread } = { ...language, dir: of.dir };
  const said = { ...extension, language: english.extension.language };
  return completed('en', { ...others, language: unread, extension: said }, english);
}
