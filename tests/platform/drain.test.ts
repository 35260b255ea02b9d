import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Completion } from '../../domain/journal/completion';
import { tallyOf } from '../../domain/journal/day';
import { createEngine } from '../../engine/engine';
import { closeDatabase, database } from '../../platform/database';
import { writeLog } from '../../platform/log';
import { tableLibrary } from '../helpers/forty';
import { type Pretended, pretendBrowser } from '../helpers/pretended';

// Lines on their way to the real log, while the worker is ended in between.

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});
afterEach(closeDatabase);

const day = '2026-11-23';
const line = (n: number): Completion => ({
  ...{ id: `c${n}`, kind: 'completed', breakKind: 'micro', form: 'break', promptId: `p${n}` },
  ...{ at: Date.UTC(2026, 10, 23, 8), tzOffsetMin: 0, day, items: [], v: 1, rev: 1 },
});
const waiting = ({ stored }: Pretended) =>
  Object.keys(stored).filter((key) => key.startsWith('wal:c'));

/** A life of the worker whose log is the real one; it ends with the first refusal. */
async function live(world: Pretended, kind: 'startup' | 'update', log = writeLog): Promise<void> {
  Object.assign(world.platform, { log });
  const engine = createEngine(world.platform, tableLibrary);
  await engine.begin(async () => ({ type: 'BOOT', kind }));
}

it('L24 an update in the middle of 450 lines: the next life goes on, and none is there twice', async () => {
  const lines = Array.from({ length: 450 }, (_, n) => line(n));
  const entries = lines.map((record) => [`wal:${record.id}`, { store: 'completions', record }]);
  const world = pretendBrowser(Object.fromEntries(entries));
  // The first batch is in the log, but the update comes before its keys are removed.
  Object.assign(world.platform, { forget: () => new Promise(() => undefined) });
  void live(world, 'startup');
  const count = async () => (await database()).count('completions');
  await expect.poll(count, { timeout: 5_000 }).toBe(200);
  expect(waiting(world)).toHaveLength(450);
  // The second life is ended between its second batch and its third.
  const next = world.reborn();
  let batches = 0;
  await live(next, 'update', async (all) => {
    batches += 1;
    if (batches > 2) throw Object.assign(new Error('gone'), { name: 'LogUnavailable' });
    await writeLog(all);
  });
  expect(waiting(next)).toHaveLength(50);
  const last = next.reborn();
  await live(last, 'startup');
  await expect.poll(() => waiting(last).length, { timeout: 5_000 }).toBe(0);
  expect(await count()).toBe(450);
  const summary = await (await database()).get('daily', day);
  expect(summary && tallyOf(summary).completed).toBe(450);
}, 30_000);
