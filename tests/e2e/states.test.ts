import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { smallIn, target, unseenFocusIn } from '../helpers/hindered';
import { marredIn } from '../helpers/marred';
import { inEveryState } from './allStates';

// Every state of every page as people see it who need other colours, larger letters, larger targets or a focus.

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the checker asks of colours alone; all else is the same in every colour. */
const colourRules = "runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }";

/** Parts of a page that are drawn without it here, or push its heading aside: it has its heading in access.test.ts. */
const isPartAlone = /^(data-|forgetting-|popup-put-apart).*: page-has-heading-one/;

const checked = (options: string) => `axe.run(document, { resultTypes: ['violations'], ${options} })
  .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`;

const cut = `(${String(marredIn)})(null, '', '').cut`;
const small = `(${String(smallIn)})(null, ${target})`;
const unseenFocus = `(${String(unseenFocusIn)})()`;

/** The signs of a chart's key as somebody sees them who tells no colours apart: their outline, hollow or filled. */
const formsIn = `[...document.querySelectorAll('#week .chart-key .sign')].map((sign) => {
  const { fill, stroke, strokeDasharray } = getComputedStyle(sign);
  const ground = getComputedStyle(sign.closest('.card')).backgroundColor;
  const hollow = sign.localName === 'line' || fill === 'none' || fill === ground;
  const size = ['r', 'x1', 'x2'].map((name) => sign.getAttribute(name) ?? '').join(' ');
  return [sign.localName, size, hollow ? 'hollow' : 'filled', strokeDasharray, stroke === 'none'].join();
})`;

inEveryState('every state of every page', ({ names, tab, ask, askAll, sized, inColours }) => {
  it.each([
    ['light', ''],
    ['dark', colourRules],
    ['forced', colourRules],
  ] as const)(
    'in %s colours has no barrier the checker knows',
    async (which, options) => {
      await inColours(which);
      await tab().run(`${axe}; 0`);
      const found = await askAll(800, 900, 1, checked(options));
      expect(found.filter((one) => !isPartAlone.test(one))).toEqual([]);
    },
    600_000,
  );

  it.each([
    ['at 200 % of 1280 px', 640, 400, 2],
    ['at 400 % of 1280 px', 320, 256, 4],
  ] as const)('%s is whole and goes sideways nowhere', async (_, width, height, zoom) => {
    await inColours('light');
    expect(await askAll(width, height, zoom, cut)).toEqual([]);
  });

  it('with letters, words, lines and paragraphs further apart is whole', async () => {
    await inColours('light');
    await tab().run(`document.head.append(Object.assign(document.createElement('style'), { id: 'apart',
      textContent: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important;' +
        'word-spacing: 0.16em !important } p { margin-block-end: 2em !important }' })), 0`);
    const found = await askAll(320, 640, 1, cut);
    await tab().run(`document.getElementById('apart').remove(), 0`);
    expect(found).toEqual([]);
  });

  it.each([320, 1_280])('%i px wide has no target under 44 px', async (width) => {
    await inColours('light');
    expect(await askAll(width, 640, 1, small)).toEqual([]);
  });

  it.each(['light', 'dark', 'forced'] as const)('in %s colours shows the focus', async (which) => {
    await inColours(which);
    expect(await askAll(800, 900, 1, unseenFocus)).toEqual([]);
  });

  it.each(['light', 'dark', 'forced'] as const)(
    'in %s colours has signs for breaks that differ in their form',
    async (which) => {
      await inColours(which);
      const forms = await ask('progress-due', formsIn);
      expect(forms.length).toBeGreaterThanOrEqual(4);
      expect(new Set(forms).size).toBe(forms.length);
    },
  );

  it('is measured by a look that finds what is too small, unseen or cut', async () => {
    await sized(320, 640);
    await tab().run(`show(${JSON.stringify(names()[0])}), document.body.insertAdjacentHTML('beforeend',
      '<p id="bad"><button style="all: unset; display: block; block-size: 20px">Small</button>' +
      '<span style="display: block; overflow: hidden; inline-size: 20px; white-space: nowrap">Cut off</span>'), 0`);
    const found: string[] = await tab().run(
      `[${small}, ${unseenFocus}, ${cut}].map((all) => all.join())`,
    );
    await tab().run(`document.getElementById('bad').remove(), 0`);
    expect(found[0]).toContain('Small');
    expect(found[1]).toContain('Small');
    expect(found[2]).toContain('Cut off');
  });
});
