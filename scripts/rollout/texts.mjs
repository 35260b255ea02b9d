// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { englishWord } from '../words.mjs';

/** Words by message key; empty where there are none. @typedef {(key: string) => string} Words */

/** Languages of the templates for Windows, the first for whoever has none of them. */
export const languages = /** @type {const} */ (['en-US', 'de-DE']);

/** The words of a language: the product's where they are English, the templates' own beside them. @param {string} root @param {string} language @returns {Words} */
export function wordsOf(root, language) {
  const own = JSON.parse(
    readFileSync(join(root, 'scripts/rollout/words', `${language}.json`), 'utf8'),
  );
  const english = language === 'en-US' ? englishWord(root) : () => '';
  return (key) => {
    const found = key.split('.').reduce((inner, name) => inner?.[name], own);
    return typeof found === 'string' ? found : english(key);
  };
}

/** A sentence of the templates with its numbers put in. @param {Words} words @param {string} key @param {readonly (string | number)[]} values */
export const sentence = (words, key, ...values) =>
  values.reduce(
    (/** @type {string} */ text, value, i) => text.replace(`$${i + 1}`, String(value)),
    words(`template.${key}`),
  );

/** What a choice is called where it has a name. @param {Words} words @param {string} setting @param {string} value */
export function choiceName(words, setting, value) {
  const keyed = value.replaceAll('-', '_');
  const name = words(`settings.${setting}.${keyed}`) || words(`settings.channel.${keyed}`);
  return name ? `${name} (${value})` : value;
}
