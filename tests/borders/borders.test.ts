import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { aliveBorders } from './alive';
import type { Border } from './border';
import { fileBorders } from './files';
import { storedBorders } from './stored';

// Whatever comes in over a border, nothing is thrown, what is taken is sound, and nothing is opened by it.
// The nightly run sends FUZZ_RUNS inputs over all borders together, from a seed of its own.

const borders: readonly Border[] = [...storedBorders, ...aliveBorders, ...fileBorders];
const { FUZZ_RUNS, FUZZ_SEED } = process.env;
const nightly = FUZZ_RUNS !== undefined;
const seed = Number(FUZZ_SEED ?? (nightly ? Date.now() % 2 ** 31 : 1_117));
/** Evenly over all borders at night; by day fewer where the engine lives through each. */
const runsOver = (one: Border): number => {
  if (nightly) return Math.ceil(Number(FUZZ_RUNS) / borders.length);
  return aliveBorders.includes(one) ? 100 : 300;
};

interface Row {
  readonly border: string;
  readonly inputs: number;
  readonly taken: number;
  readonly failures: number;
  readonly seconds: number;
}
const rows: Row[] = [];
afterAll(() => {
  if (nightly) console.table(rows.map((row) => ({ ...row, seed })));
});

/** What failed, with the seed and path that play it again; the input itself may be too deep to be shown. */
function told({ counterexamplePath, counterexample, errorInstance }: Found): string {
  const again = `FUZZ_SEED=${seed}, path ${counterexamplePath}`;
  const why = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance);
  try {
    return `${again}\n${why}\n${JSON.stringify(counterexample).slice(0, 2_000)}`;
  } catch {
    return `${again}\n${why}`;
  }
}
type Found = fc.RunDetails<[unknown]>;

describe('over each border', () => {
  it.each(borders.map((one) => [one.name, one] as const))(
    '%s: nothing is thrown, and nothing but what is sound is taken',
    async (name, border) => {
      const { inputs, takes } = border;
      const begun = performance.now();
      let [tried, taken] = [0, 0];
      const property = fc.asyncProperty(inputs, async (input) => {
        tried += 1;
        if (await takes(input as never)) taken += 1;
      });
      const found = await fc.check(property, { numRuns: runsOver(border), seed });
      const seconds = Math.round((performance.now() - begun) / 100) / 10;
      rows.push({ border: name, inputs: tried, taken, failures: Number(found.failed), seconds });
      if (found.failed) throw new Error(told(found));
      // Some are taken and some are not, or nothing was tried.
      expect(taken).toBeGreaterThan(0);
      expect(taken).toBeLessThan(tried);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
    3_600_000,
  );
});
