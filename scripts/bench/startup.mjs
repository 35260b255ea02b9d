// @ts-check
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './paint.mjs';

/**
 * @typedef {import('../start/drivers.mjs').Drivers} Drivers
 * @typedef {import('../start/drivers.mjs').TestBrowser} TestBrowser
 * @typedef {{ ours: number, empty: number, ratio: number }} Startup medians, ms
 */

/** Starts of each worker, by turns. */
const starts = 25;

/** An extension whose worker does nothing but answer, the yardstick. @param {string} build @param {string} folder */
function emptyExtension(build, folder) {
  const target = join(folder, 'empty');
  mkdirSync(target);
  cpSync(join(build, 'icon'), join(target, 'icon'), { recursive: true });
  const background = { service_worker: 'worker.js' };
  const manifest = { manifest_version: 3, name: 'Empty', version: '1', background };
  writeFileSync(join(target, 'manifest.json'), JSON.stringify(manifest));
  const answers = 'chrome.runtime.onMessage.addListener((_, __, answer) => answer({}));';
  writeFileSync(join(target, 'worker.js'), answers);
  return target;
}

/** From a message to a worker that was stopped to its answer, ms. @param {TestBrowser} browser */
async function startOf(browser) {
  await browser.killWorker();
  return browser.within.run(async (api) => {
    const asked = performance.now();
    await api.runtime.sendMessage({ id: 1, type: 'handshake', timestamp: 0 });
    return performance.now() - asked;
  });
}

/**
 * How long the background takes from being asked while it is stopped to its answer, against one that does nothing.
 * @param {Drivers} drivers @param {import('../browsers.mjs').Browser} program @param {string} build
 * @returns {Promise<Startup>}
 */
export async function measureStartup(drivers, program, build) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  /** @type {TestBrowser[]} */
  const browsers = [];
  try {
    for (const extension of [build, emptyExtension(build, folder)]) {
      const profile = mkdtempSync(join(folder, 'profile-'));
      browsers.push(await drivers.launch({ program, profile, extension, headless: true }));
    }
    const [ours, empty] = browsers;
    if (!ours || !empty) throw new Error('no browser to measure in');
    /** @type {[number[], number[]]} */
    const took = [[], []];
    for (let n = -2; n < starts; n += 1)
      for (const [which, browser] of [ours, empty].entries()) {
        const ms = await startOf(browser);
        // The first starts are those of a fresh profile.
        if (n >= 0) took[which]?.push(ms);
      }
    const [mine, yardstick] = [median(took[0]), median(took[1])];
    return { ours: mine, empty: yardstick, ratio: mine / yardstick };
  } finally {
    for (const browser of browsers) await browser.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
