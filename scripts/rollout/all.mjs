// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adml } from './adml.mjs';
import { admx } from './admx.mjs';
import { example } from './example.mjs';
import { keyTables, withTables } from './guide.mjs';
import { intune } from './intune.mjs';
import { jsonFiles } from './json.mjs';
import { profileFiles } from './plist.mjs';
import { registryFiles } from './registry.mjs';
import { languages, wordsOf } from './texts.mjs';
import { updatesXml } from './updates.mjs';

/**
 * @typedef {object} Sources
 * @property {(words: (key: string) => string) => import('./keys.mjs').Schema} managedSchema
 * @property {Readonly<Record<string, unknown>>} standards
 */

const guide = 'docs/administrator-guide.md';

/** Everything administrators take away, by path from the root. @param {string} root @param {Sources} sources @returns {Record<string, string>} */
export function rolloutFiles(root, { managedSchema, standards }) {
  const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');
  const { version } = JSON.parse(read('package.json'));
  const schema = managedSchema(wordsOf(root, languages[0]));
  const resources = languages.map((language) => {
    const words = wordsOf(root, language);
    return [`${language}/glidebreak.adml`, adml(managedSchema(words), words)];
  });
  const files = {
    ...jsonFiles(schema, example, version),
    ...registryFiles(example),
    ...profileFiles(example),
    'updates.xml': updatesXml(version),
    'glidebreak.admx': admx(schema),
    ...Object.fromEntries(resources),
    'intune.md': intune(schema, example),
  };
  const inFolder = Object.entries(files).map(([name, text]) => [`rollout/${name}`, text]);
  const tables = keyTables(schema, standards);
  return Object.fromEntries([...inFolder, [guide, withTables(read(guide), tables)]]);
}
