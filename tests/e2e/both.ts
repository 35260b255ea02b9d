import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { findFamily } from '../../scripts/browsers.mjs';
import type { TestBrowser } from './drivers/browser';
import { launchChromium } from './drivers/chromium';
import { type Display, startDisplay } from './drivers/display';
import { launchFirefox } from './drivers/firefox';

const families = [
  ['Chromium', 'chromium', '.output/chrome-mv3', launchChromium],
  ['Firefox', 'firefox', '.output/firefox-mv3', launchFirefox],
] as const;

/** A browser with one person's profile; started anew, it is the same person's next morning. */
export interface Desk {
  /** The browser as it runs now. */
  readonly browser: () => TestBrowser;
  /** Starts the browser again after its end. */
  readonly restart: () => Promise<void>;
}

/**
 * The same chapter in Chromium and in Firefox, on the production build. On Linux the screen is our
 * own, and somebody moves the pointer. A browser that is not there fails in CI and is skipped elsewhere.
 */
export function inBoth(chapter: string, tell: (desk: Desk) => void): void {
  for (const family of families) inOne(family, chapter, tell);
}

/** A chapter that is about our pages and not about the browser, in Chromium alone. */
export const inChromium = (chapter: string, tell: (desk: Desk) => void): void =>
  inOne(families[0], chapter, tell);

function inOne(
  [name, family, output, launch]: (typeof families)[number],
  chapter: string,
  tell: (desk: Desk) => void,
): void {
  const program = findFamily(family);
  describe.skipIf(!program && !process.env.CI)(`${chapter}, in ${name}`, () => {
    const profile = mkdtempSync(join(tmpdir(), `${family}-`));
    let display: Display | null = null;
    let running: TestBrowser | undefined;
    const start = async () => {
      if (!program) throw new Error(`${name} is not installed.`);
      const extension = resolve(output);
      const env = display?.env ?? {};
      running = await launch({ program, profile, extension, headless: false, env });
    };
    beforeAll(async () => {
      if (process.platform === 'linux') display = await startDisplay();
      await start();
    });
    afterAll(async () => {
      await running?.close();
      await display?.stop();
    });
    tell({
      browser: () => {
        if (!running) throw new Error(`${name} does not run.`);
        return running;
      },
      restart: start,
    });
  });
}
