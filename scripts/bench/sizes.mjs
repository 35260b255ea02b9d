// @ts-check
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { closureOf } from './closure.mjs';

/**
 * @typedef {{ raw: number, gzip: number }} Bytes
 * @typedef {{ script: Bytes, style: Bytes, later: Bytes }} PageSizes
 * @typedef {{ packed: number, translations: number, background: Bytes, pages: Record<string, PageSizes> }} Sizes
 */

const pages = ['popup', 'break', 'welcome', 'progress', 'settings'];

/** Bytes of files together, each compressed by itself. @param {readonly string[]} texts @returns {Bytes} */
export const bytesOf = (texts) =>
  texts.reduce(
    ({ raw, gzip }, text) => ({
      raw: raw + Buffer.byteLength(text),
      gzip: gzip + gzipSync(text).length,
    }),
    { raw: 0, gzip: 0 },
  );

/** What every language but English takes of the packed extension. @param {string} folder */
const translationsIn = (folder) =>
  readdirSync(join(folder, '_locales'))
    .filter((language) => language !== 'en')
    .map((language) => readFileSync(join(folder, '_locales', language, 'messages.json')))
    .reduce((sum, words) => sum + deflateRawSync(words, { level: 9 }).length, 0);

/** How large the entries of a build are, and all of it as it is handed out. @param {string} folder @param {string} archive @returns {Sizes} */
export function sizesOf(folder, archive) {
  const read = (/** @type {string} */ path) => readFileSync(join(folder, path), 'utf8');
  const together = (/** @type {string[]} */ paths) => bytesOf(paths.map(read));
  const page = (/** @type {string} */ name) => {
    const { scripts, styles, later } = closureOf(`${name}.html`, read);
    return { script: together(scripts), style: together(styles), later: together(later) };
  };
  return {
    packed: statSync(archive).size,
    translations: translationsIn(folder),
    background: together(['background.js']),
    pages: Object.fromEntries(pages.map((name) => [name, page(name)])),
  };
}
