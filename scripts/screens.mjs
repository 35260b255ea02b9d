// Draws every state of every page to .output/screens/: node scripts/screens.mjs [part of a name]
// [--language de, or pseudo, or mirrored]; in another language than English in a folder of that name.
// Widths, light and dark, forced colours, and 200 % zoom. Needs a Chromium.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openBrowser } from './headless.mjs';
import { bundleSite, openSite, writeSite } from './screens/site.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { language: { type: 'string', default: 'en' } },
});
const { language } = values;
const target = join(root, '.output/screens', language === 'en' ? '' : language);
const only = positionals[0] ?? '';

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
const site = join(target, 'site');
await bundleSite(root, site);
const url = writeSite(root, site, language);
const browser = openBrowser();
try {
  const tab = await openSite(browser, url);
  const names = (await tab.run('names')).filter((name) => name.includes(only));
  for (const name of names)
    for (const [i, size] of sizesOf(name).entries())
      for (const mode of i === 0 ? ['light', 'dark', 'forced'] : ['light', 'dark'])
        await take(tab, name, size, mode);
  console.log(`${names.length} states drawn to ${target}`);
} finally {
  await browser.close();
}
