import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  findFamily,
  firefoxLocale,
  firefoxPack,
  firefoxSpeaks,
  howToInstall,
} from '../../scripts/browsers.mjs';
import type { Launch, TestBrowser } from './drivers/browser';
import { launchChromium } from './drivers/chromium';
import { type Display, startDisplay } from './drivers/display';
import { launchFirefox } from './drivers/firefox';

const families = [
  ['Chromium', 'chromium', '.output/chrome-mv3', launchChromium],
  ['Firefox', 'firefox', '.output/firefox-mv3', launchFirefox],
] as const;

/** A browser with one person's profile; started anew, it is the same person's next morning. */
export interface Desk {
  readonly family: TestBrowser['family'];
  /** The folder with the person's data. */
  readonly profile: string;
  /** The browser as it runs now. */
  readonly browser: () => TestBrowser;
  /** The screen of its own, where it has one. */
  readonly display: () => Display | null;
  /** Starts the browser again after its end. */
  readonly restart: () => Promise<void>;
}

/** What is special about how a browser is started, asked before each start. */
type How = () => Partial<Launch> | Promise<Partial<Launch>>;

/**
 * The same chapter in Chromium and in Firefox, on the production build. On Linux the screen is our
 * own, and somebody moves the pointer. A browser that is not there fails in CI and is skipped elsewhere.
 */
export function inBoth(chapter: string, tell: (desk: Desk) => void, how?: How): void {
  for (const family of families) inOne(family, chapter, tell, how);
}

/** The same without a screen: where there is no window manager Firefox fills no screen of ours. */
export function inBothUnseen(chapter: string, tell: (desk: Desk) => void): void {
  for (const family of families) inOne(family, chapter, tell, () => ({ headless: true }));
}

/** A chapter that is about our pages and not about the browser, or about this browser, in Chromium alone. */
export const inChromium = (chapter: string, tell: (desk: Desk) => void, how?: How): void =>
  inOne(families[0], chapter, tell, how);

/** A chapter about what is particular to Firefox. */
export const inFirefox = (chapter: string, tell: (desk: Desk) => void, how?: How): void =>
  inOne(families[1], chapter, tell, how);

/** The same, with something special about how the browser is started. */
export const inChromiumAs = (chapter: string, how: How, tell: (desk: Desk) => void): void =>
  inOne(families[0], chapter, tell, how);

/** A chapter in both browsers, unseen, speaking a language; Firefox only where it has the words for it. */
export function inLanguage(chapter: string, language: string, tell: (desk: Desk) => void): void {
  const how = () => ({ headless: true, language: firefoxLocale(language) });
  inOne(families[0], chapter, tell, () => ({ headless: true, language }));
  if (firefoxSpeaks(language)) inOne(families[1], chapter, tell, how);
  else
    describe.skipIf(!process.env.CI)(`${chapter}, in Firefox, which has no words for it`, () => {
      it('needs its package', () => expect.fail(howToInstall([firefoxPack(language)])));
    });
}

/** A chapter in which something goes from Chromium to Firefox; both have to be there. */
export function fromOneToTheOther(chapter: string, tell: (from: Desk, to: Desk) => void): void {
  const missing = families.some(([, family]) => !findFamily(family));
  describe.skipIf(missing && !process.env.CI)(chapter, () => {
    const [from, to] = families.map((one) => deskOf(one)) as [Desk, Desk];
    tell(from, to);
  });
}

/** A chapter in a Firefox that is set to remember nothing. */
export const inForgetfulFirefox = (chapter: string, tell: (desk: Desk) => void): void =>
  inOne(families[1], chapter, tell, () => ({ forgetful: true }));

function inOne(
  family: (typeof families)[number],
  chapter: string,
  tell: (desk: Desk) => void,
  how?: How,
) {
  const missing = !findFamily(family[1]);
  describe.skipIf(missing && !process.env.CI)(`${chapter}, in ${family[0]}`, () => {
    tell(deskOf(family, how));
  });
}

/** The browser of a chapter: started before it, closed after it. */
function deskOf(
  [name, family, output, launch]: (typeof families)[number],
  how: How = () => ({}),
): Desk {
  const program = findFamily(family);
  const profile = mkdtempSync(join(tmpdir(), `${family}-`));
  let display: Display | null = null;
  let running: TestBrowser | undefined;
  const start = async () => {
    if (!program) throw new Error(`${name} is not installed.`);
    const extension = resolve(output);
    const env = display?.env ?? {};
    running = await launch({ program, profile, extension, headless: false, env, ...(await how()) });
  };
  beforeAll(async () => {
    if (process.platform === 'linux') display = await startDisplay();
    await start();
  });
  afterAll(async () => {
    await running?.close();
    await display?.stop();
  });
  return {
    family,
    profile,
    browser: () => {
      if (!running) throw new Error(`${name} does not run.`);
      return running;
    },
    display: () => display,
    restart: start,
  };
}
