import { describe, expect, it } from 'vitest';
import { begin, step } from '../../domain/session';
import { balanced } from '../../domain/session/rules';
import { closureOf, importsOf, namedIn } from '../../scripts/bench/closure.mjs';
import { calmest, framesOf, spreadOf } from '../../scripts/bench/figure.mjs';
import { historyHead, missed, withRow } from '../../scripts/bench/history.mjs';
import { compared, median } from '../../scripts/bench/paint.mjs';
import { bytesOf } from '../../scripts/bench/sizes.mjs';
import { stepCostOf } from '../../scripts/bench/step.mjs';
import { between, type Measured, markdownOf, rowsOf } from '../../scripts/bench/table.mjs';
import { bytesKept } from '../e2e/drivers/heap';

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

describe('the history', () => {
  const row = (day: string, ratio: string) => [
    day,
    '0.1.0',
    ...historyHead.slice(2).map(() => ratio),
  ];

  it('grows by a line a day; the same day is written anew', () => {
    const one = withRow('', row('2026-11-25', '1.20'));
    const two = withRow(one, row('2026-11-26', '1.30'));
    const again = withRow(two, row('2026-11-26', '1.10'));
    const lines = again.split('\n').slice(2);
    expect(lines.map((line) => line.slice(2, 12))).toEqual(['2026-11-25', '2026-11-26']);
    expect(lines[1]).toContain('1.10');
    expect(again).not.toContain('1.30');
    const cells = again.split('\n').map((line) => line.split('|').length);
    expect(new Set(cells).size).toBe(1);
  });
});

describe('what an event costs', () => {
  it('is told against a copy of the same session, and steps really happen', () => {
    let steps = 0;
    const counted: typeof step = (...all) => {
      steps += 1;
      return step(...all);
    };
    const cost = stepCostOf(begin as never, counted as never, balanced);
    expect(steps).toBe(480 * 15);
    expect(cost.ratio).toBeCloseTo(cost.us / cost.copied);
  });
});

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

describe('what a moving figure costs', () => {
  const task = (ts: number, dur: number, tdur: number, tid = 1) => ({
    ...{ name: 'RunTask', pid: 1, tid, ts, dur, tdur },
  });
  const frame = (ts: number) => ({ name: 'FireAnimationFrame', pid: 1, tid: 1, ts, dur: 50 });

  it('is what the thread of the page worked in tasks that drew a frame', () => {
    const others = [task(10, 900, 900, 2), task(1_000, 300, 300), task(3_000, 100, 100)];
    const drawing = [task(2_000, 900, 700), frame(2_100), task(0, 500, 400), frame(20)];
    expect(framesOf([...others, ...drawing])).toEqual([0.4, 0.7]);
  });

  it('is told by what half of the frames and 95 % of them stay below', () => {
    const values = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect(spreadOf(values)).toEqual({ p50: 50, p95: 95 });
    expect(spreadOf([])).toEqual({ p50: 0, p95: 0 });
  });

  it('is told of the round that other work disturbed least', () => {
    const rounds = [3, 2, 4].map((p95) => ({ p50: 1, p95 }));
    expect(calmest(rounds)).toEqual({ p50: 1, p95: 2 });
  });

  it('in memory is objects, arrays and texts, not compiled code', () => {
    const meta = {
      node_fields: ['type', 'name', 'self_size'],
      node_types: [['object', 'code', 'string', 'native']],
    };
    const nodes = [0, 0, 40, 1, 0, 9_000, 2, 0, 2, 3, 0, 700];
    expect(bytesKept(JSON.stringify({ snapshot: { meta }, nodes }))).toBe(42);
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
  const sizes = {
    packed: 145_740,
    translations: 45_700,
    background: kb(24),
    pages: { popup: page },
  };
  const half = { popup: 1, empty: 1, ratio: 1.25 };
  const measured: Measured = {
    paint: { browser: 'X/1', profiles: 5, cold: half, warm: half },
    sizes: { chromium: sizes, firefox: sizes },
    wakes: { chromium: { active: 30.04, away: 4 }, firefox: { active: 30, away: 12 } },
    moments: { share: 0.814, chance: 0.06, wait: 52.3, wakes: 2.04 },
    startup: { ours: 90, empty: 60, ratio: 1.5 },
    alive: { share: 0.1, minutes: 5 },
    step: { us: 40, copied: 20, ratio: 2 },
    figure: {
      body: { paths: { p50: 2.61, p95: 3.49 }, canvas: { p50: 3.9, p95: 4.8 } },
      hand: { paths: { p50: 1.6, p95: 2.14 }, canvas: { p50: 2.6, p95: 3.1 } },
      grown: { ratio: 1.003, elements: 0 },
    },
    log: {
      short: { records: 1_000, paint: 200, year: 50, heap: 1_000_000 },
      long: { records: 100_000, paint: 240, year: 120, heap: 1_010_000 },
      saved: 2_840,
    },
  };

  it('of budgets that are not kept are named', () => {
    const slow = { ...measured, startup: { ours: 200, empty: 60, ratio: 3.33 } };
    expect(missed(slow)).toEqual([
      'background, start: 3.33, at most 2.00',
      'popup, bytes: 31,000, at most 30,000',
    ]);
    expect(missed(measured)).toHaveLength(1);
  });

  it('stand beside what was aimed at, a miss said', () => {
    const rows = rowsOf(measured).map((row) => row.join(' | '));
    expect(rows).toContain(
      'progress page first painted with 100,000 breaks in the log, against 1,000 | 1.20 × | 1.50 × or less',
    );
    expect(rows).toContain(
      "a year's view, main thread, 100,000 breaks | 120.0 ms | 100.0 ms or less, missed",
    );
    expect(rows).toContain('a backup of 100,000 breaks, press to file | 2.8 s | 5.0 s or less');
    expect(rows).toContain(
      'popup first painted, against an empty page, warm | 1.25 × | 1.30 × or less',
    );
    expect(rows).toContain(
      'popup page, script, gzipped, Chromium | 31.0 kB (style 2.0 kB, when played 20.0 kB) | 30.0 kB or less, missed',
    );
    expect(rows).toContain('wake-ups an hour away, Firefox, simulated | 12 | 4 or less, missed');
    expect(rows).toContain('wake-ups an hour at work, Chromium, simulated | 30 | 35 or less');
    expect(rows).toContain(
      'prompts that came at a natural pause, simulated | 81 % (by chance 6 %) | ',
    );
    expect(rows).toContain('wake-ups an hour it adds | 2 | ');
    expect(rows).toContain('body frame, main thread, p50 / p95 | 2.6 ms / 3.5 ms | 4.0 ms or less');
    expect(rows).toContain(
      'hand frame, main thread, p50 / p95 | 1.6 ms / 2.1 ms | 2.0 ms or less, missed',
    );
    expect(rows).toContain(
      'whole extension, packed, Firefox | 145.7 kB (without translations 100.0 kB) | 350.0 kB or less',
    );
  });

  it('go between the marks of a document, again and again', () => {
    const document = 'a\n<!-- bench:start -->\nold\n<!-- bench:end -->\nb';
    const table = markdownOf(rowsOf(measured), measured.paint);
    const once = between(document, table, 'bench');
    expect(once).toBe(`a\n<!-- bench:start -->\n${table}\n<!-- bench:end -->\nb`);
    expect(between(once, table, 'bench')).toBe(once);
    expect(() => between('nothing', table, 'bench')).toThrow('no place');
  });
});
