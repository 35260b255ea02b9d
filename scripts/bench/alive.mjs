// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @typedef {{ share: number, minutes: number }} Alive how much of the time the background ran, 0 to 1 */

const minutes = 5;
const everyMs = 500;

/**
 * How much of five real minutes the background runs while nobody opens a page of ours.
 * @param {import('../start/drivers.mjs').Drivers} drivers @param {import('../browsers.mjs').Browser} program @param {string} extension
 * @returns {Promise<Alive>}
 */
export async function measureAlive(drivers, program, extension) {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'));
  const browser = await drivers.launch({ program, profile, extension, headless: true });
  try {
    await (await browser.opened('welcome.html')).close();
    await drivers.until('the background to rest', async () => !(await browser.workerLives()));
    let [looked, alive] = [0, 0];
    const until = Date.now() + minutes * 60_000;
    while (Date.now() < until) {
      looked += 1;
      if (await browser.workerLives()) alive += 1;
      await new Promise((done) => setTimeout(done, everyMs));
    }
    return { share: alive / looked, minutes };
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
