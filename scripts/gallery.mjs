// Draws contact sheets of every exercise to .output/gallery: all keys, both sides, light and dark, in-betweens.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFamily, howToInstall } from './browsers.mjs';
import { withModules } from './modules.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, '.output/gallery');
const chromium = findFamily('chromium')?.path;
if (!chromium) throw new Error(howToInstall(['chromium']));

const ids = readdirSync(join(root, 'exercises'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const { perform, colours, stillSvg, motions } = await withModules(root, async (load) => ({
  ...(await load('/figure/motion.ts')),
  ...(await load('/figure/palette.ts')),
  ...(await load('/figure/still.ts')),
  motions: await Promise.all(
    ids.map(async (id) => [id, (await load(`/exercises/${id}/motion.ts`)).motion]),
  ),
}));

const css = (mode, tone = 'warm') =>
  `.figure{${Object.entries(colours(mode, tone))
    .map(([name, colour]) => `--fig-${name}:${colour}`)
    .join(';')}}`;

/** Every key with its name, then three frames on the way to the second key. */
function picturesOf(motion, level, side) {
  const show = perform(motion, level, side);
  const steps = motion.exercise.levels[level - 1].steps;
  const keys = [-1, ...steps.keys()].map((k) => [
    `${motion.exercise.id} ${level} ${side} · ${k < 0 ? 'setup' : steps[k].label}`,
    show.at({ from: k, to: k, t: 1, heldMs: k === steps.length - 1 ? 350 : 0 }),
  ]);
  const between = [0.3, 0.5, 0.7].map((t) => [`in between ${t}`, show.at({ from: -1, to: 0, t })]);
  return [...keys, ...between];
}

function sheet(mode, pictures, scoped) {
  const cells = pictures
    .map(
      ([name, nodes]) =>
        `<figure>${stillSvg(nodes, scoped)}<figcaption>${name}</figcaption></figure>`,
    )
    .join('');
  const paper = mode === 'light' ? '#fff;color:#222' : '#1B1E27;color:#eee';
  return `<!doctype html><style>body{margin:8px;background:${paper};font:12px sans-serif;display:grid;grid-template-columns:repeat(4,330px)}figure{margin:4px}</style>${cells}`;
}

mkdirSync(out, { recursive: true });
for (const mode of ['light', 'dark']) {
  for (const [id, motion] of motions) {
    const pictures = [...picturesOf(motion, 1, 'right'), ...picturesOf(motion, 3, 'left')];
    const html = join(out, `${id}-${mode}.html`);
    writeFileSync(html, sheet(mode, pictures, css(mode)));
    const height = Math.ceil(pictures.length / 4) * 272 + 24;
    const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars'];
    const target = html.replace('.html', '.png');
    execFileSync(
      chromium,
      [...flags, `--window-size=1344,${height}`, `--screenshot=${target}`, html],
      { stdio: 'ignore' },
    );
    console.log(target);
  }
}
