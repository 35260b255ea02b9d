import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findFamily } from '../../../scripts/browsers.mjs';
import type { Launch, TestBrowser } from './browser';
import { launchChromium } from './chromium';
import { type Display, startDisplay } from './display';
import { launchFirefox } from './firefox';

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
export type How = () => Partial<Launch> | Promise<Partial<Launch>>;

/** The built extensions and what starts a browser with them. */
const families = {
  chromium: { output: '.output/chrome-mv3', launch: launchChromium },
  firefox: { output: '.output/firefox-mv3', launch: launchFirefox },
} as const;

/** Where the built extension of a family stands. */
export const builtFor = (family: TestBrowser['family']): string => resolve(families[family].output);

/** A desk whose browser is started and closed by whoever has it; on Linux the screen is its own. */
export function deskOf(family: TestBrowser['family'], how: How = () => ({})) {
  const program = findFamily(family);
  const profile = mkdtempSync(join(tmpdir(), `${family}-`));
  let display: Display | null = null;
  let running: TestBrowser | undefined;
  const start = async () => {
    if (!program) throw new Error(`${family} is not installed.`);
    const extension = builtFor(family);
    const { launch } = families[family];
    const { env: special, ...more } = await how();
    const env = { ...display?.env, ...special };
    running = await launch({ program, profile, extension, headless: false, ...more, env });
  };
  const desk: Desk = {
    family,
    profile,
    browser: () => {
      if (!running) throw new Error(`${family} does not run.`);
      return running;
    },
    display: () => display,
    restart: start,
  };
  return {
    desk,
    open: async () => {
      if (process.platform === 'linux') display = await startDisplay();
      await start();
    },
    close: async () => {
      await running?.close();
      await display?.stop();
    },
  };
}
