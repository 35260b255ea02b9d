// @ts-check
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {import('../start/drivers.mjs').Drivers} Drivers
 * @typedef {import('../start/drivers.mjs').TestBrowser} TestBrowser
 * @typedef {'popup.html' | 'empty.html'} Subject
 * @typedef {{ cold: number, warm: number[] }} Seen first contentful paints of one page in one profile, ms
 * @typedef {{ popup: number, empty: number, ratio: number }} Compared medians, ms
 * @typedef {{ browser: string, profiles: number, cold: Compared, warm: Compared }} Paint
 */

/** Fresh profiles for each of the two pages. */
const profiles = 5;
const warmOpenings = 12;

/** The middle value. @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}

/** Medians of both pages and how many times the empty one's the popup takes. @param {readonly number[]} popup @param {readonly number[]} empty @returns {Compared} */
export function compared(popup, empty) {
  const [mine, yardstick] = [median(popup), median(empty)];
  return { popup: mine, empty: yardstick, ratio: mine / yardstick };
}

/** Opens a page in a tab and says when it was first painted. @param {TestBrowser} browser @param {Drivers} drivers @param {Subject} subject */
async function paintOf(browser, { until }, subject) {
  const page = await browser.open(subject);
  const painted = await until(`${subject} to be painted`, () =>
    page.run(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime),
  );
  await page.close();
  return painted;
}

/**
 * One fresh profile: the first page it opens is the cold one, then both by turns.
 * @param {TestBrowser} browser @param {Drivers} drivers @param {Subject} first
 */
async function visit(browser, drivers, first) {
  const welcome = await browser.opened('welcome.html');
  await welcome.close();
  const cold = await paintOf(browser, drivers, first);
  /** @type {Record<Subject, number[]>} */
  const warm = { 'popup.html': [], 'empty.html': [] };
  for (let n = -1; n < warmOpenings; n += 1)
    for (const subject of /** @type {const} */ (['empty.html', 'popup.html'])) {
      const painted = await paintOf(browser, drivers, subject);
      // The other page's own first opening is neither cold nor warm.
      if (n >= 0) warm[subject].push(painted);
    }
  return { cold, warm };
}

/** A copy of the build with a page that does nothing, the yardstick. @param {string} build @param {string} folder */
function withEmptyPage(build, folder) {
  const copy = join(folder, 'extension');
  cpSync(build, copy, { recursive: true });
  writeFileSync(
    join(copy, 'empty.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><p>Nothing</p></html>',
  );
  return copy;
}

/**
 * When the popup is first painted, against an empty page of the same extension in the same run.
 * @param {Drivers} drivers @param {import('../browsers.mjs').Browser} program @param {string} build
 * @returns {Promise<Paint>}
 */
export async function measurePaint(drivers, program, build) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const extension = withEmptyPage(build, folder);
  /** @type {Record<Subject, number[]>} */
  const cold = { 'popup.html': [], 'empty.html': [] };
  /** @type {Record<Subject, number[]>} */
  const warm = { 'popup.html': [], 'empty.html': [] };
  let version = '';
  try {
    for (let n = 0; n < profiles; n += 1)
      for (const first of /** @type {Subject[]} */ (['popup.html', 'empty.html'])) {
        const profile = mkdtempSync(join(folder, 'profile-'));
        const browser = await drivers.launch({ program, profile, extension, headless: true });
        version = browser.version;
        const seen = await visit(browser, drivers, first).finally(browser.close);
        cold[first].push(seen.cold);
        for (const page of /** @type {Subject[]} */ (['popup.html', 'empty.html']))
          warm[page].push(median(seen.warm[page]));
      }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
  const of = (/** @type {typeof cold} */ all) => compared(all['popup.html'], all['empty.html']);
  return { browser: version, profiles, cold: of(cold), warm: of(warm) };
}
