// Draws every exercise to .output/gallery/: node scripts/gallery.mjs [part of a name].
// One sheet each in light and dark (all keys, both sides and figures, in-betweens), one of all five
// skin tones, and the overview of all exercises for the README. Needs a Chromium.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { everyKey, loadAll, mostTelling } from './gallery/pictures.mjs';
import { overview, sheet } from './gallery/sheets.mjs';
import { openBrowser, openTab } from './headless.mjs';
import { withModules } from './modules.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, '.output/gallery');
const only = process.argv[2] ?? '';
const modes = ['light', 'dark'];

const ids = readdirSync(join(root, 'exercises'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const drawing = await withModules(root, (load) => loadAll(load, ids));
const { motions, tones, looks } = drawing;
const [first, second] = looks;

/** Every key of one exercise: its first level on the right, its last on the left by the other figure. */
function keySheet(motion, mode) {
  const last = motion.exercise.levels.at(-1).level;
  const pictures = [
    ...everyKey(drawing, motion, motion.exercise.levels[0].level, 'right', first),
    ...everyKey(drawing, motion, last, 'left', second),
  ];
  return sheet(drawing, { mode, columns: 4, groups: [{ pictures }] });
}

/** The most telling key of exercises in all five tones, a row each. */
function toneSheet(some, mode) {
  const pictures = some.flatMap((motion, i) => {
    const look = looks[i % looks.length];
    const nodes = mostTelling(drawing, motion, look);
    return tones.map((tone) => ({ name: `${motion.exercise.id} · ${tone}`, nodes, tone, look }));
  });
  return sheet(drawing, { mode, columns: tones.length, groups: [{ pictures }], wide: 240 });
}

/** Where exercises work, in the order of the overview. */
const places = [
  ['Hands and arms', ['hand-wrist', 'arm', 'neck-arm']],
  ['Neck and shoulders', ['neck', 'shoulder', 'upper-back']],
  ['Back and trunk', ['low-back', 'trunk']],
  ['Hips, legs and feet', ['hip', 'leg', 'foot']],
  ['Eyes and the whole body', ['eyes', 'whole-body']],
];

const nameOf = (id) =>
  JSON.parse(readFileSync(join(root, 'exercises', id, 'words.json'), 'utf8')).name;

/** All tones and both figures take turns. */
function overviewSheet() {
  let turn = 0;
  const groups = places.map(([heading, regions]) => ({
    heading,
    pictures: motions
      .filter(({ exercise }) => regions.includes(exercise.region))
      .map((motion) => {
        const [tone, look] = [tones[turn % tones.length], looks[turn % looks.length]];
        turn += 1;
        const nodes = mostTelling(drawing, motion, look);
        return { name: nameOf(motion.exercise.id), nodes, tone, look };
      }),
  }));
  return overview(drawing, groups);
}

/** Every sheet asked for: its name, where it goes and its page. */
function sheets() {
  const asked = motions.filter(({ exercise }) => exercise.id.includes(only));
  const inGallery = (name, page) => ({ name, file: join(out, `${name}.png`), page });
  const each = modes.flatMap((mode) => [
    ...asked.map((motion) => inGallery(`${motion.exercise.id}-${mode}`, keySheet(motion, mode))),
    ...(asked.length ? [inGallery(`tones-${mode}`, toneSheet(asked, mode))] : []),
  ]);
  const all = { name: 'overview', file: join(root, 'docs/exercises.png'), page: overviewSheet() };
  return only ? [...each, ...(all.name.includes(only) ? [all] : [])] : [...each, all];
}

/** Opens a page and takes a picture of all of it. */
async function photograph(browser, { name, file, page }) {
  const html = join(out, `${name}.html`);
  writeFileSync(html, page);
  const { send, run } = await openTab(browser, pathToFileURL(html).href);
  await run(
    "new Promise((go) => document.readyState === 'complete' ? go() : addEventListener('load', go))",
  );
  const [width, height] = await run('[document.body.offsetWidth, document.body.offsetHeight]');
  const clip = { x: 0, y: 0, width, height, scale: 1 };
  const { data } = await send('Page.captureScreenshot', { clip, captureBeyondViewport: true });
  writeFileSync(file, Buffer.from(data, 'base64'));
  await send('Page.close');
  console.log(file);
}

mkdirSync(out, { recursive: true });
const browser = openBrowser();
try {
  for (const one of sheets()) await photograph(browser, one);
} finally {
  await browser.close();
}
