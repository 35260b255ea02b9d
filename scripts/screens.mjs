// Draws every state of every page to .output/screens/: node scripts/screens.mjs [part of a name].
// Widths, light and dark, forced colours, and 200 % zoom. Needs a Chromium.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';
import { openBrowser, openTab } from './headless.mjs';
import { joinWords } from './words.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, '.output/screens');
const only = process.argv[2] ?? '';

/** Bundles the gallery into one page that opens from a file. */
async function makePage() {
  await bundle(root, 'tests/helpers/screens/main.tsx', join(target, 'site'), 'screens');
  const messages = JSON.stringify(flat(JSON.parse(readFileSync(join(joinWords(root), 'en.json')))));
  const page = `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Screens</title>
<link rel="stylesheet" href="screens.css"><body><div id="app"></div>
<script>const messages = ${messages}</script><script src="screens.js"></script></body></html>`;
  const path = join(target, 'site/index.html');
  writeFileSync(path, page);
  return pathToFileURL(path).href;
}

const keyed = (name) => name.replaceAll('-', '_');
const flat = (value, path = []) =>
  typeof value === 'string'
    ? { [path.join('_')]: value }
    : Object.assign(
        {},
        ...Object.entries(value).map(([key, inner]) => flat(inner, [...path, keyed(key)])),
      );

/** A tab on the gallery, once its script has run. */
async function openGallery(browser, url) {
  const tab = await openTab(browser, url);
  for (let tries = 0; tries < 100; tries += 1) {
    if (await tab.run('globalThis.names?.length ?? 0')) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return tab;
}

/** Which sizes a page is looked at in: width, height, zoom; 0 as height: as high as it gets. */
const sizes = {
  popup: [[380, 0, 1]],
  player: [
    [520, 760, 1],
    [320, 640, 1],
    [1280, 800, 1],
    [640, 760, 2],
  ],
  'player-popup': [[380, 0, 1]],
  'library-popup': [[380, 0, 1]],
  page: [
    [800, 0, 1],
    [320, 0, 1],
    [800, 0, 2],
  ],
};
const sizesOf = (name) =>
  sizes[
    ['player-popup', 'library-popup', 'player', 'popup'].find((page) => name.startsWith(page)) ??
      'page'
  ];

/** How high the page's content is, where the window is higher. */
const contentHeight = 'document.getElementById("app").offsetHeight';

async function take(tab, name, [width, height, zoom], mode) {
  const { send, run } = tab;
  await send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: mode === 'light' ? 'light' : 'dark' },
      { name: 'forced-colors', value: mode === 'forced' ? 'active' : 'none' },
    ],
  });
  // Zoomed pages have fewer, larger pixels to lay out in, as in the browser's own zoom.
  const metrics = { width: width / zoom, deviceScaleFactor: zoom * 1.5, mobile: false };
  await send('Emulation.setDeviceMetricsOverride', { ...metrics, height: (height || 560) / zoom });
  await run(`show(${JSON.stringify(name)}), new Promise((r) => setTimeout(r, 120))`);
  const high = await run('document.documentElement.scrollHeight');
  const wide = await run('document.documentElement.scrollWidth');
  if (wide > width / zoom) console.log(`${name} at ${width}: ${wide - width / zoom} px too wide`);
  if (name.startsWith('popup') || name.startsWith('player-popup'))
    console.log(`${high > 560 ? 'HIGH' : '    '} ${name} ${await run(contentHeight)} px`);
  const clip = { x: 0, y: 0, width: width / zoom, height: Math.max(high, 1), scale: 1 };
  const { data } = await send('Page.captureScreenshot', { clip, captureBeyondViewport: true });
  const file = `${name}-${width}${zoom > 1 ? '-zoom' : ''}-${mode}.png`;
  writeFileSync(join(target, file), Buffer.from(data, 'base64'));
}

mkdirSync(target, { recursive: true });
const url = await makePage();
const browser = openBrowser();
try {
  const tab = await openGallery(browser, url);
  const names = (await tab.run('names')).filter((name) => name.includes(only));
  for (const name of names)
    for (const [i, size] of sizesOf(name).entries())
      for (const mode of i === 0 ? ['light', 'dark', 'forced'] : ['light', 'dark'])
        await take(tab, name, size, mode);
  console.log(`${names.length} states drawn to ${target}`);
} finally {
  await browser.close();
}
