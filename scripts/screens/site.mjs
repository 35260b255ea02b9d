// Every state of every page with sample data as one page, in the words of a language.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../bundle.mjs';
import { openTab } from '../headless.mjs';
import { englishTree, wordsIn } from '../words.mjs';

const keyed = (name) => name.replaceAll('-', '_');
const flat = (value, path = []) =>
  typeof value === 'string'
    ? { [path.join('_')]: value }
    : Object.assign(
        {},
        ...Object.entries(value).map(([key, inner]) => flat(inner, [...path, keyed(key)])),
      );

/** Bundles what the pages of all languages need into a folder. */
export const bundleSite = (root, folder) =>
  bundle(root, 'tests/helpers/screens/main.tsx', folder, 'screens');

/** Writes the page of one language beside the bundle; it opens from a file. */
export function writeSite(root, folder, language) {
  // As in the browser, what is missing is said in English.
  const words = { ...flat(englishTree(root)), ...flat(wordsIn(root, language)) };
  const messages = JSON.stringify(words);
  const page = `<!doctype html><html lang="${words.extension_language}" dir="${words.language_dir}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Screens</title>
<link rel="stylesheet" href="screens.css"><body><div id="app"></div>
<script>const messages = ${messages}</script><script src="screens.js"></script></body></html>`;
  const path = join(folder, `${language}.html`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, page);
  return pathToFileURL(path).href;
}

/** A tab on such a page, once its script has run. */
export async function openSite(browser, url) {
  const tab = await openTab(browser, url);
  for (let tries = 0; tries < 100; tries += 1) {
    if (await tab.run('globalThis.names?.length ?? 0')) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return tab;
}
