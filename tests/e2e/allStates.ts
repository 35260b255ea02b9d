import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { findFamily } from '../../scripts/browsers.mjs';
import { openBrowser } from '../../scripts/headless.mjs';
import { bundleSite, openSite, writeSite } from '../../scripts/screens/site.mjs';

/** Colours a person may have asked for. */
export type Colours = 'light' | 'dark' | 'forced';

/** Every state of every page in one tab of a real Chromium, drawn one after the other. */
export interface States {
  readonly names: () => readonly string[];
  readonly tab: () => Awaited<ReturnType<typeof openSite>>;
  /** Draws a state and gives back what an expression then says on the page. */
  readonly ask: (name: string, question: string) => Promise<string[]>;
  /** Asks every state; popups at their own width, pages at one in CSS px. What is said begins with the state's name. */
  readonly askAll: (
    width: number,
    height: number,
    zoom: number,
    question: string,
  ) => Promise<string[]>;
  readonly sized: (width: number, height: number, zoom?: number) => Promise<unknown>;
  readonly inColours: (which: Colours) => Promise<unknown>;
}

const missing = !findFamily('chromium');
/** Whether a state is one of the popup's, which has a width of its own. */
export const isPopup = (name: string) => /^(popup|player-popup|library-popup)/.test(name);

/** Draws a state, and says then what an expression says on the page. */
export const drawnThen = (name: string, question: string): string =>
  `show(${JSON.stringify(name)}), new Promise((drawn) =>
    requestAnimationFrame(() => setTimeout(drawn, 20))).then(() => ${question})`;

/** A chapter about all states; they are loaded once. */
export function inEveryState(chapter: string, tell: (states: States) => void): void {
  describe.skipIf(missing && !process.env.CI)(chapter, () => {
    let browser: ReturnType<typeof openBrowser>;
    let tab: Awaited<ReturnType<typeof openSite>>;
    let names: readonly string[] = [];
    beforeAll(async () => {
      const folder = mkdtempSync(join(tmpdir(), 'states-'));
      await bundleSite(resolve('.'), folder);
      browser = openBrowser();
      tab = await openSite(browser, writeSite(resolve('.'), folder, 'en'));
      await tab.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      names = await tab.run('names');
      expect(names.length).toBeGreaterThan(150);
    });
    afterAll(() => browser.close());

    const ask = (name: string, question: string): Promise<string[]> =>
      tab.run(drawnThen(name, question));
    const sized = (width: number, height: number, zoom = 1) =>
      tab.send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: zoom,
        mobile: false,
      });
    const askAll = async (width: number, height: number, zoom: number, question: string) => {
      const found: string[] = [];
      for (const popups of [true, false]) {
        await (popups ? sized(380, 600) : sized(width, height, zoom));
        for (const name of names.filter((one) => isPopup(one) === popups))
          found.push(...(await ask(name, question)).map((one) => `${name}: ${one}`));
      }
      return found;
    };
    const inColours = (which: Colours) =>
      tab.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: which === 'light' ? 'light' : 'dark' },
          { name: 'forced-colors', value: which === 'forced' ? 'active' : 'none' },
        ],
      });
    tell({ names: () => names, tab: () => tab, ask, askAll, sized, inColours });
  });
}
