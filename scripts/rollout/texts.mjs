// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words by message key; empty where there are none. @typedef {(key: string) => string} Words */

/** Languages of the templates for Windows, the first for whoever has none of them. */
export const languages = /** @type {const} */ (['en-US', 'de-DE']);

/** The words of a language: the product's, and the templates' own beside them. @param {string} root @param {string} language @returns {Words} */
export function wordsOf(root, language) {
  const read = (/** @type {string} */ path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const product = read(`locales/${language.slice(0, 2)}.json`);
  const all = { ...product, ...read(`scripts/rollout/words/${language}.json`) };
  return (key) => {
    const found = key.split('.').reduce((inner, name) => inner?.[name], all);
    return typeof found === 'string' ? found : '';
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
