// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './paint.mjs';

/**
 * @typedef {import('../start/drivers.mjs').Drivers} Drivers
 * @typedef {import('../start/drivers.mjs').TestBrowser} TestBrowser
 * @typedef {import('../start/drivers.mjs').Page} Page
 * @typedef {{ records: number, paint: number, year: number, heap: number }} Long one log: its breaks; ms, ms, bytes
 * @typedef {{ short: Long, long: Long, saved: number }} LogCosts saved: ms until a backup of the long log is handed over
 */

/** Breaks in the two logs. */
const sizes = { short: 1_000, long: 100_000 };
const breaksADay = 9;
const openings = 7;

/** A log of somebody's years with so many breaks, no more. @param {Drivers} drivers @param {number} count */
function logWith({ officeLog }, count) {
  const today = new Date().toISOString().slice(0, 10);
  const { completions, ...log } = officeLog(today, Math.ceil(count / breaksADay));
  return { ...log, completions: completions.slice(-count) };
}

/** A browser in whose log so many breaks stand. @param {Drivers} drivers @param {import('../browsers.mjs').Browser} program @param {string} extension @param {string} profile @param {number} count */
async function livedFor(drivers, program, extension, profile, count) {
  const browser = await drivers.launch({ program, profile, extension, headless: true });
  await (await browser.opened('welcome.html')).close();
  const exists = () =>
    browser.within.run(() =>
      indexedDB.databases().then((all) => all.some(({ name }) => name === 'breaks')),
    );
  const progress = await browser.open('progress.html');
  await drivers.until('the log to be there', exists);
  await progress.close();
  await drivers.keepLog(browser, logWith(drivers, count));
  return browser;
}

/** @param {Page} page */
const worked = (page) => page.worked?.() ?? Promise.resolve(Number.NaN);

/** When the page of progress was first painted, ms, all charts drawn. @param {TestBrowser} browser @param {Drivers} drivers */
async function opened(browser, { until }) {
  const page = await browser.open('progress.html');
  const painted = await until('the page to be painted', () =>
    page.run(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime),
  );
  await until('its charts', () =>
    page.run(() => document.querySelectorAll('.plot svg').length > 1),
  );
  return { page, painted };
}

/** What looking back a year costs the page's main thread, ms. @param {Page} page @param {Drivers} drivers */
async function yearOf(page, { until }) {
  const before = await worked(page);
  await page.run(() => {
    const all = document.querySelectorAll('#symptoms .spans input');
    /** @type {HTMLElement | undefined} */ (all[all.length - 1])?.click();
  });
  await until('the year', () =>
    page.run(
      () =>
        /** @type {Promise<boolean>} */ (
          new Promise((done) =>
            requestAnimationFrame(() => requestAnimationFrame(() => done(true))),
          )
        ),
    ),
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
  return (await worked(page)) - before;
}

/** How long a backup of the whole log takes, from the press to the file, ms. @param {TestBrowser} browser @param {Drivers} drivers */
async function backupOf(browser, { until }) {
  const page = await browser.open('settings.html');
  const text = () => page.run(() => document.querySelector('#data')?.textContent ?? '');
  await until('the section on data', async () => (await text()).includes('Save a backup'));
  const from = performance.now();
  await page.run(() => {
    // The file is not to land anywhere.
    HTMLAnchorElement.prototype.click = () => undefined;
    const all = [...document.querySelectorAll('#data button')];
    const save = all.find((one) => one.textContent?.trim() === 'Save a backup');
    /** @type {HTMLElement | undefined} */ (save)?.click();
  });
  await until('the backup', async () => (await text()).includes('handed to your browser'));
  return performance.now() - from;
}

/**
 * The page of progress with a thousand breaks in the log and with a hundred thousand, opened by turns.
 * @param {Drivers} drivers @param {import('../browsers.mjs').Browser} program @param {string} extension
 * @returns {Promise<LogCosts>}
 */
export async function measureLog(drivers, program, extension) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const names = /** @type {const} */ (['short', 'long']);
  /** @type {Record<string, TestBrowser>} */
  const browsers = {};
  try {
    /** @type {Record<string, { paint: number[], year: number[] }>} */
    const seen = { short: { paint: [], year: [] }, long: { paint: [], year: [] } };
    for (const name of names)
      browsers[name] = await livedFor(drivers, program, extension, join(folder, name), sizes[name]);
    for (let n = -1; n < openings; n += 1)
      for (const name of names) {
        const browser = /** @type {TestBrowser} */ (browsers[name]);
        const { page, painted } = await opened(browser, drivers);
        const year = await yearOf(page, drivers);
        await page.close();
        // The first opening warms both up.
        if (n >= 0) seen[name]?.paint.push(painted);
        if (n >= 0) seen[name]?.year.push(year);
      }
    const costs = names.map(async (name) => ({
      records: sizes[name],
      paint: median(seen[name]?.paint ?? []),
      year: median(seen[name]?.year ?? []),
      heap: (await browsers[name]?.workerHeap?.()) ?? Number.NaN,
    }));
    const [short, long] = /** @type {[Long, Long]} */ (await Promise.all(costs));
    const saved = await backupOf(/** @type {TestBrowser} */ (browsers.long), drivers);
    return { short, long, saved };
  } finally {
    for (const browser of Object.values(browsers)) await browser.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
