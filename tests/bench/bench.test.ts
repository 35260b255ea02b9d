import { describe, expect, it } from 'vitest';
import { closureOf, importsOf, namedIn } from '../../scripts/bench/closure.mjs';
import { compared, median } from '../../scripts/bench/paint.mjs';
import { bytesOf } from '../../scripts/bench/sizes.mjs';
import { between, type Measured, markdownOf, rowsOf } from '../../scripts/bench/table.mjs';

const files: Record<string, string> = {
  'popup.html': `<link rel="modulepreload" href="/chunks/shared.js">
    <script type="module" crossorigin src="/chunks/popup.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/popup.css">`,
  'chunks/popup.js':
    'import{a as b}from"./shared.js";import"./side.js";b(()=>import(`./player.js`));',
  'chunks/shared.js': 'export const a=1;export{c}from"./deep.js";const no="./never.js";',
  'chunks/side.js': 'import"./shared.js";',
  'chunks/deep.js': 'import"./popup.js";export const c=2;',
  'chunks/player.js': 'import"./shared.js";import"./pieces.js";import("./motion.js")',
  'chunks/pieces.js': '',
  'chunks/motion.js': '',
};
const read = (path: string) => {
  const text = files[path];
  if (text === undefined) throw new Error(`${path} is not there`);
  return text;
};

describe('what a page loads', () => {
  it('is named in its head; a preload alone is no script', () => {
    expect(namedIn(read('popup.html'))).toEqual({
      scripts: ['chunks/popup.js'],
      styles: ['assets/popup.css'],
    });
  });

  it('follows imports in every spelling, and no other text', () => {
    expect(importsOf('chunks/popup.js', read('chunks/popup.js'))).toEqual({
      static: ['chunks/shared.js', 'chunks/side.js'],
      dynamic: ['chunks/player.js'],
    });
  });

  it('counts each file once, round imports too, and what comes later apart', () => {
    const { scripts, later } = closureOf('popup.html', read);
    expect(scripts.toSorted()).toEqual(
      ['deep', 'popup', 'shared', 'side'].map((name) => `chunks/${name}.js`),
    );
    expect(later.toSorted()).toEqual(
      ['motion', 'pieces', 'player'].map((name) => `chunks/${name}.js`),
    );
  });

  it('is weighed in bytes, not in letters', () => {
    expect(bytesOf(['é', 'a']).raw).toBe(3);
  });
});

describe('the figures', () => {
  it.each([
    [[3], 3],
    [[9, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
  ])('take the middle of %j', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('are ratios of medians', () => {
    expect(compared([10, 30, 20], [10, 11, 9])).toEqual({ popup: 20, empty: 10, ratio: 2 });
  });

  const kb = (kilobytes: number) => ({ raw: 0, gzip: kilobytes * 1000 });
  const page = { script: kb(31), style: kb(2), later: { raw: 1, gzip: 20_000 } };
  const sizes = { background: kb(24), pages: { popup: page } };
  const half = { popup: 1, empty: 1, ratio: 1.25 };
  const measured: Measured = {
    paint: { browser: 'X/1', profiles: 5, cold: half, warm: half },
    sizes: { chromium: sizes, firefox: sizes },
    wakes: { chromium: { active: 30.04, away: 4 }, firefox: { active: 30, away: 12 } },
  };

  it('stand beside what was aimed at, a miss said', () => {
    const rows = rowsOf(measured).map((row) => row.join(' | '));
    expect(rows).toContain(
      'popup first painted, against an empty page, warm | 1.25 × | 1.30 × or less',
    );
    expect(rows).toContain(
      'popup page, script, gzipped, Chromium | 31.0 kB (style 2.0 kB, when played 20.0 kB) | 30.0 kB or less, missed',
    );
    expect(rows).toContain('wake-ups an hour away, Firefox, simulated | 12 | 4 or less, missed');
    expect(rows).toContain('wake-ups an hour at work, Chromium, simulated | 30 | 35 or less');
  });

  it('go between the marks of a document, again and again', () => {
    const document = 'a\n<!-- bench:start -->\nold\n<!-- bench:end -->\nb';
    const table = markdownOf(rowsOf(measured), measured.paint);
    const once = between(document, table);
    expect(once).toBe(`a\n<!-- bench:start -->\n${table}\n<!-- bench:end -->\nb`);
    expect(between(once, table)).toBe(once);
    expect(() => between('nothing', table)).toThrow('no place');
  });
});
