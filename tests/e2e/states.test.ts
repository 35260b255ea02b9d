import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFamily } from '../../scripts/browsers.mjs';
import { openBrowser } from '../../scripts/headless.mjs';
import { bundleSite, openSite, writeSite } from '../../scripts/screens/site.mjs';
import { smallIn, target, unseenFocusIn } from '../helpers/hindered';
import { marredIn } from '../helpers/marred';

// Every state of every page as people see it who need other colours, larger letters, larger targets or a focus.

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Colours a person may have asked for. */
const colours = {
  light: [
    ['prefers-color-scheme', 'light'],
    ['forced-colors', 'none'],
  ],
  dark: [
    ['prefers-color-scheme', 'dark'],
    ['forced-colors', 'none'],
  ],
  'forced dark': [
    ['prefers-color-scheme', 'dark'],
    ['forced-colors', 'active'],
  ],
} as const;

type Tab = Awaited<ReturnType<typeof openSite>>;

/** What the checker asks of colours alone; all else is the same in every colour. */
const colourRules = "runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }";

/** Parts of a page that are drawn without it here, or push its heading aside: it has its heading in access.test.ts. */
const isPartAlone = /^(data-|forgetting-|popup-put-apart).*: page-has-heading-one/;

const missing = !findFamily('chromium');

describe.skipIf(missing && !process.env.CI)('every state of every page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'states-'));
  let browser: ReturnType<typeof openBrowser>;
  let tab: Tab;
  let names: readonly string[] = [];
  beforeAll(async () => {
    await bundleSite(resolve('.'), folder);
    browser = openBrowser();
    tab = await openSite(browser, writeSite(resolve('.'), folder, 'en'));
    await tab.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    names = await tab.run('names');
    expect(names.length).toBeGreaterThan(150);
  });
  afterAll(() => browser.close());

  const isPopup = (name: string) => /^(popup|player-popup|library-popup)/.test(name);

  /** How wide a page is in CSS px; popups are always as wide as they are. */
  const sized = (width: number, height: number, zoom = 1) =>
    tab.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: zoom,
      mobile: false,
    });

  const inColours = (which: keyof typeof colours) =>
    tab.send('Emulation.setEmulatedMedia', {
      features: colours[which].map(([name, value]) => ({ name, value })),
    });

  /** Draws one state after the other and asks something of each; gives back the answers with the states' names. */
  async function askEach(states: readonly string[], question: string): Promise<string[]> {
    const found: string[] = [];
    for (const name of states) {
      const answer: string[] = await tab.run(
        `show(${JSON.stringify(name)}), new Promise((drawn) =>
          requestAnimationFrame(() => setTimeout(drawn, 20))).then(() => ${question})`,
      );
      found.push(...answer.map((one) => `${name}: ${one}`));
    }
    return found;
  }

  /** Popups at their width, pages at another. */
  async function askAll(width: number, height: number, zoom: number, question: string) {
    await sized(380, 600);
    const popups = await askEach(names.filter(isPopup), question);
    await sized(width, height, zoom);
    return [
      ...popups,
      ...(await askEach(
        names.filter((name) => !isPopup(name)),
        question,
      )),
    ];
  }

  const checked = (
    options: string,
  ) => `axe.run(document, { resultTypes: ['violations'], ${options} })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`;

  it.each([
    ['light', ''],
    ['dark', colourRules],
    ['forced dark', colourRules],
  ] as const)('in %s colours has no barrier the checker knows', async (which, options) => {
    await inColours(which);
    await tab.run(`${axe}; 0`);
    const found = await askAll(800, 900, 1, checked(options));
    expect(found.filter((one) => !isPartAlone.test(one))).toEqual([]);
  });

  it.each([
    ['at 200 % of 1280 px', 640, 400, 2],
    ['at 400 % of 1280 px', 320, 256, 4],
  ] as const)('%s is whole and goes sideways nowhere', async (_, width, height, zoom) => {
    await inColours('light');
    const look = `(${String(marredIn)})(null, '', '').cut`;
    expect(await askAll(width, height, zoom, look)).toEqual([]);
  });

  it('with letters, words, lines and paragraphs further apart is whole', async () => {
    await inColours('light');
    await tab.run(`document.head.append(Object.assign(document.createElement('style'), { id: 'apart',
      textContent: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important;' +
        'word-spacing: 0.16em !important } p { margin-block-end: 2em !important }' })), 0`);
    const look = `(${String(marredIn)})(null, '', '').cut`;
    const found = await askAll(320, 640, 1, look);
    await tab.run(`document.getElementById('apart').remove(), 0`);
    expect(found).toEqual([]);
  });

  it.each([320, 1_280])('%i px wide has no target under 44 px', async (width) => {
    await inColours('light');
    expect(await askAll(width, 640, 1, `(${String(smallIn)})(null, ${target})`)).toEqual([]);
  });

  it('is measured by a look that finds what is too small, unseen or cut', async () => {
    await sized(320, 640);
    await tab.run(`show(names[0]), document.body.insertAdjacentHTML('beforeend', '<p id="bad">' +
      '<button style="all: unset; display: block; block-size: 20px">Small</button>' +
      '<span style="display: block; overflow: hidden; inline-size: 20px; white-space: nowrap">Cut off</span>'), 0`);
    const found =
      await tab.run(`[(${String(smallIn)})(null, ${target}), (${String(unseenFocusIn)})(),
      (${String(marredIn)})(null, '', '').cut].map((all) => all.join())`);
    await tab.run(`document.getElementById('bad').remove(), 0`);
    expect(found[0]).toContain('Small');
    expect(found[1]).toContain('Small');
    expect(found[2]).toContain('Cut off');
  });

  it.each(['light', 'dark', 'forced dark'] as const)(
    'in %s colours shows where the focus is',
    async (which) => {
      await inColours(which);
      expect(await askAll(800, 900, 1, `(${String(unseenFocusIn)})()`)).toEqual([]);
    },
  );
});
