import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFamily } from '../../scripts/browsers.mjs';
import { openBrowser } from '../../scripts/headless.mjs';
import { bundleSite, openSite, writeSite } from '../../scripts/screens/site.mjs';
import { wordsFrom } from '../helpers/flatWords';
import { translations } from '../helpers/languages';
import { type Marred, marredIn } from '../helpers/marred';
import { drawnThen, isPopup } from './allStates';
import { inChromiumAs, inLanguage } from './both';
import type { Page } from './drivers/browser';
import { patience } from './stored';

// Words that nobody speaks take the place of English: what is not in them was never translated, what they do
// not fit into is too narrow, and where they run from right to left a page that knows only one way shows it.

/** What a text in a stand-in's words shows. */
const standIns = [
  ['pseudo', '[[\\]]', 'ltr'],
  ['mirrored', '\u202e', 'rtl'],
] as const;

/** What the browser writes by itself: days, months, halves of the day, bytes. */
const written =
  '\\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b|' +
  '\\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:tember)?|' +
  'Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b|\\b[AP]M\\b|\\b[kM]B\\b';

/** What the person or an organisation of the screens has written, the name of a voice, a length the browser says, and the name of the page they stand on. */
const typed =
  'Opening jars|Typing for an hour|Is it all right to .*|Drink some water.*|Shoulders down|Look out of the window.*|^Anna$|^Screens$|' +
  '^Workplace health, Ms Keller.*|^BV-2026-11$|^365 days$|^\\{[\\s\\S]*\\}$';

/** A window: px of the screen, how much it is zoomed, and whether popups or pages are looked at in it. */
interface Size {
  readonly width: number;
  readonly zoom: number;
  readonly popups: boolean;
}

const missing = !findFamily('chromium');

describe.skipIf(missing && !process.env.CI)('every state of every page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'screens-'));
  let browser: ReturnType<typeof openBrowser>;
  beforeAll(async () => {
    await bundleSite(resolve('.'), folder);
    browser = openBrowser();
  });
  afterAll(() => browser.close());

  /** Popups are as wide as they are; pages are looked at on a phone's width, and at 200 %. */
  const sizes: readonly Size[] = [
    { width: 380, zoom: 1, popups: true },
    { width: 320, zoom: 1, popups: false },
    { width: 800, zoom: 2, popups: false },
  ];

  /** What is wrong with each state in a language, at some sizes. */
  async function marredStates(language: string, ours: string, among: readonly Size[]) {
    const tab = await openSite(browser, writeSite(resolve('.'), folder, language));
    const names: string[] = await tab.run('names');
    expect(names.length).toBeGreaterThan(150);
    const notOurs = `${written}|${typed}`;
    const look = `(${String(marredIn)})(null, ${JSON.stringify(ours)}, ${JSON.stringify(notOurs)})`;
    const untranslated: string[] = [];
    const cut: string[] = [];
    for (const { width, zoom, popups } of among) {
      const shape = { width: width / zoom, height: 600 / zoom, deviceScaleFactor: zoom };
      await tab.send('Emulation.setDeviceMetricsOverride', { ...shape, mobile: false });
      for (const name of names.filter((one) => isPopup(one) === popups)) {
        const found: Marred = await tab.run(drawnThen(name, look));
        untranslated.push(...found.untranslated.map((one) => `${name}: ${one}`));
        cut.push(...found.cut.map((one) => `${name} at ${width}: ${one}`));
      }
    }
    return { untranslated, cut };
  }

  it.each(standIns)('in %s words is translated and has room', async (standIn, ours) => {
    const found = await marredStates(standIn, ours, sizes);
    expect(found).toEqual({ untranslated: [], cut: [] });
  });

  it.each(translations)('in $language has room where there is least', async ({ language }) => {
    const { cut } = await marredStates(language, '', sizes.slice(0, 2));
    expect(cut).toEqual([]);
  });

  it('from right to left leaves left and right of the body where they are', async () => {
    const tab = await openSite(browser, pathToFileURL(join(folder, 'mirrored.html')).href);
    const places: number[][] = await tab.run(`show('welcome-map'),
      [...document.querySelectorAll('.map figcaption')].map((caption) =>
        [...caption.children].map((one) => one.getBoundingClientRect().left))`);
    expect(places).toHaveLength(4);
    for (const [left = 0, , right = 0] of places) expect(left).toBeLessThan(right);
  });
});

/** Builds the extension with the words of a stand-in; gives back its folder. */
function built(standIn: string): string {
  const env = { ...process.env, GLIDEBREAK_WORDS: standIn };
  const made = spawnSync('npx', ['--no-install', 'wxt', 'build'], { env, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`The build failed: ${made.stderr}${made.stdout}`);
  return resolve('.output', standIn, 'chrome-mv3');
}

describe.each(standIns)('the extension in %s words', (standIn, ours, dir) => {
  inChromiumAs(
    'as it is built',
    () => ({ extension: built(standIn), headless: true }),
    (desk) => {
      const shown = (page: Page) =>
        expect
          .poll(() => page.run(() => document.querySelector('h1')?.textContent ?? ''), patience)
          .toMatch(/\w/);
      const marred = (page: Page) => page.run(marredIn, ours, written);
      /** Zooms all pages of ours, as a person would. */
      const zoomed = async (page: Page, zoom: number) => {
        await page.run(async (api, factor) => {
          const tab = await api.tabs.getCurrent();
          await api.tabs.setZoom(tab?.id, factor);
        }, zoom);
        const wide = () => page.run(() => innerWidth);
        await expect.poll(wide, patience).toBe(Math.round(1_200 / zoom));
      };
      const whole = { untranslated: [], cut: [] };

      it.each(['popup', 'break', 'settings', 'settings.html#exercises', 'progress', 'report'])(
        '%s runs its way, is translated and has room, also at 200 % and 320 px',
        async (path) => {
          const page = await desk.browser().open(path.includes('.') ? path : `${path}.html`);
          await shown(page);
          expect(await page.run(() => document.documentElement.dir)).toBe(dir);
          for (const zoom of path === 'popup' ? [1] : [1, 2, 3.75]) {
            await zoomed(page, zoom);
            await expect.poll(() => marred(page), { timeout: 10_000 }).toEqual(whole);
          }
          await zoomed(page, 1);
          await page.close();
        },
      );

      it('the welcome is translated from its first page to its last', async () => {
        const page = await desk.browser().open('welcome.html');
        const titles = new Set<string>();
        for (let pages = 0; pages < 12; pages += 1) {
          await shown(page);
          titles.add(await page.run(() => document.querySelector('h1')?.textContent ?? ''));
          await expect.poll(() => marred(page), { timeout: 10_000 }).toEqual(whole);
          const goesOn = await page.run(() => {
            for (const box of document.querySelectorAll<HTMLInputElement>(
              '.none-of-these input, #accept',
            ))
              if (!box.checked) box.click();
            const on = document.querySelector<HTMLElement>('.nowhere, button[type=submit]');
            on?.click();
            return on !== null;
          });
          if (!goesOn) break;
          await page.run(() => new Promise((drawn) => setTimeout(drawn, 50)));
        }
        expect(titles.size).toBeGreaterThan(6);
        await page.close();
      });
    },
  );
});

describe.each(translations)('a browser in $language', ({ language, built: told }) => {
  const words = wordsFrom(told);
  inLanguage('shows this language', language, (desk) => {
    it('on the welcome page that opens by itself, and says how it is written', async () => {
      const page = await desk.browser().opened('welcome.html');
      const text = () => page.run(() => document.body.innerText);
      await expect.poll(text, patience).toContain(words('welcome.start.title'));
      const { lang, dir } = await page.run(() => ({
        lang: document.documentElement.lang,
        dir: document.documentElement.dir,
      }));
      expect(new Intl.Locale(lang).language).toBe(new Intl.Locale(language).language);
      expect(dir).toBe(told.language_dir);
      await page.close();
    });

    it('in the popup of its toolbar button', async () => {
      const popup = await desk.browser().openPopup();
      await expect.poll(popup.text, patience).toContain(words('popup.settings'));
    });
  });
});
