// @ts-check
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../bundle.mjs';

/**
 * @typedef {import('../../tests/e2e/drivers/traced').Traced} Traced
 * @typedef {import('../../tests/e2e/drivers/traced').TracedPage} TracedPage
 * @typedef {'body' | 'hand'} Subject
 * @typedef {'paths' | 'canvas'} Way
 * @typedef {{ p50: number, p95: number }} Spread ms
 * @typedef {{ paths: Spread, canvas: Spread }} Frame what one frame costs the main thread
 * @typedef {{ ratio: number, elements: number }} Grown after ten minutes against after one
 * @typedef {{ body: Frame, hand: Frame, grown: Grown }} FigureCosts
 */

/** The exercise in which most of a body moves, and the one in which most of a hand does. */
const subjects = { body: 'sit-to-stand', hand: 'tendon-glide-5pos' };
/** Each way is played so often, by turns, so many frames each; other work on the machine spoils some rounds. */
const rounds = 4;
const frames = 240;
/** Until the code is warm. */
const skipped = 60;
const minutes = 10;

/** Bundles the page with one figure into a folder and says where it is. @param {string} root @param {string} folder */
async function makePage(root, folder) {
  await bundle(root, 'tests/helpers/frames/main.tsx', folder, 'frames');
  const path = join(folder, 'frames.html');
  writeFileSync(
    path,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Figure</title>
<style>.figure { display: block; width: 420px; }</style>
<body><div id="app"></div><script src="frames.js"></script></body></html>`,
  );
  return pathToFileURL(path).href;
}

/** How long the page's main thread worked for each frame, ms: its script, styles, layout, paint and commit. @param {readonly Traced[]} events */
export function framesOf(events) {
  const drawn = events.filter(({ name }) => name === 'FireAnimationFrame');
  const [first] = drawn;
  const tasks = events.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === first?.pid && tid === first?.tid,
  );
  const holds = (/** @type {Traced} */ { ts, dur = 0 }) =>
    drawn.some((frame) => frame.ts >= ts && frame.ts < ts + dur);
  return tasks
    .filter(holds)
    .toSorted((a, b) => a.ts - b.ts)
    .map(({ tdur = 0 }) => tdur / 1000);
}

/** What is not exceeded half of the time and 95 % of the time. @param {readonly number[]} values @returns {Spread} */
export function spreadOf(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

/** The round that was disturbed least. @param {readonly Spread[]} spreads @returns {Spread} */
export const calmest = (spreads) => spreads.reduce((a, b) => (b.p95 < a.p95 ? b : a));

/** @param {TracedPage} page @param {Subject} subject @returns {Promise<Frame>} */
async function frameCosts(page, subject) {
  /** @type {Record<Way, Spread[]>} */
  const costs = { paths: [], canvas: [] };
  for (let n = 0; n < rounds; n += 1)
    for (const way of /** @type {Way[]} */ (['paths', 'canvas'])) {
      const call = `play('${subjects[subject]}', '${way}', ${frames})`;
      const events = await page.trace(() => page.run(call));
      costs[way].push(spreadOf(framesOf(events).slice(skipped)));
    }
  return { paths: calmest(costs.paths), canvas: calmest(costs.canvas) };
}

/** @param {TracedPage} page @returns {Promise<Grown>} */
async function growth(page) {
  await page.run('hurry()');
  const early = await page.remains();
  for (let n = 1; n < minutes; n += 1) await page.run('hurry()');
  const late = await page.remains();
  return { ratio: late.bytes / early.bytes, elements: late.elements - early.elements };
}

/**
 * What a figure costs in a page of its own.
 * @param {string} root @param {import('../start/drivers.mjs').Drivers} drivers @param {import('../browsers.mjs').Browser} program
 * @returns {Promise<FigureCosts>}
 */
export async function measureFigure(root, drivers, program) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const url = await makePage(root, join(folder, 'page'));
    const page = await drivers.openTraced(program, join(folder, 'profile'), url);
    try {
      const [body, hand] = [await frameCosts(page, 'body'), await frameCosts(page, 'hand')];
      return { body, hand, grown: await growth(page) };
    } finally {
      await page.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
