import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Kept, keyOf, type Line, storeNames } from '../../domain/journal/backup/format';
import type { Fate, Fates } from '../../domain/journal/backup/merge';
import type { Completion } from '../../domain/journal/completion';
import { summaryOf } from '../../domain/journal/day';
import type { Journal } from '../../domain/journal/journal';
import { makeBackup } from '../../platform/backup';
import { type ReadBackup, type ReadFile, readBackupFile } from '../../platform/backupFile';
import { packed } from '../../platform/bytes';
import { closeDatabase, database } from '../../platform/database';
import { deviceId, lastExport, noteExport } from '../../platform/meta';
import { dryRun, restoreLog } from '../../platform/restore';
import { makeSpare } from '../../platform/spare';
import { asInLog, laterOn } from '../helpers/backups';
import { emptyJournal, journal, plainBreak } from '../helpers/journals';
import { spoils } from '../helpers/spoil';

// The full backup leaves and comes back whole, or nothing of it comes at all.

const wipe = async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
};
beforeEach(wipe);
afterEach(closeDatabase);

const now = Date.UTC(2026, 10, 25, 12);
const day = '2026-11-25';
const pace = {};
const options = { restoreDeleted: false };

/** Lays lines into the log as they are. */
async function lay(lines: Partial<Record<keyof Journal, readonly Line[]>>): Promise<void> {
  const db = await database();
  for (const store of storeNames)
    for (const line of lines[store] ?? []) await db.put(store, line as never);
}

/** Everything that stands in the log. */
async function standing(): Promise<Journal> {
  const db = await database();
  const all = await Promise.all(
    storeNames.map(async (store) => [store, await db.getAll(store)] as const),
  );
  return Object.fromEntries(all) as unknown as Journal;
}

const save = (kept: Kept = {}, wish: object = {}) =>
  makeBackup({ ...kept }, { app: '0.1.0', createdAt: now, ...wish });

const read = (file: Blob, at = laterOn): Promise<ReadFile> => readBackupFile(file, at, pace);

async function readWhole(file: Blob, at = laterOn): Promise<ReadBackup> {
  const found = await read(file, at);
  if (found.kind !== 'backup') throw new Error(JSON.stringify(found));
  return found;
}

async function restore(file: Blob, how = options, at = laterOn): Promise<Fates> {
  const outcome = await restoreLog((await readWhole(file, at)).taken, how, pace);
  if (outcome.kind !== 'restored') throw new Error(outcome.trouble);
  return outcome.fates;
}

const sum = (fates: Fates, fate: Fate): number =>
  storeNames.reduce((all, store) => all + fates[store][fate], 0);

const aBreak = (id: string, more: Partial<Completion> = {}) =>
  plainBreak(id, { at: now - 60_000, day, ...more });
const breaks = (count: number, more: Partial<Completion> = {}) =>
  Array.from({ length: count }, (_, n) => aBreak(`b${String(n).padStart(5, '0')}`, more));
const withDaily = (completions: Completion[]): Journal => asInLog({ ...emptyJournal, completions });

describe('a backup that leaves and comes back', () => {
  it('leaves out no store of the log, save what is about the device', async () => {
    const { objectStoreNames } = await database();
    expect([...objectStoreNames].sort()).toEqual([...storeNames, 'meta'].sort());
  });

  it('L13 L14 saved, wiped and taken in, any log is the same, and the second time nothing changes', async () => {
    await fc.assert(
      fc.asyncProperty(journal, async (made) => {
        await wipe();
        const before = asInLog(made);
        await lay(before);
        const saved = await save({ settings: { rhythm: 'gentle' } });
        await wipe();
        expect((await readWhole(saved.file)).isWhole).toBe(true);
        await restore(saved.file);
        expect(await standing()).toEqual(before);
        const again = await save({ settings: { rhythm: 'gentle' } });
        expect(again.sha256).toBe(saved.sha256);
        const second = await restore(saved.file);
        expect(sum(second, 'new') + sum(second, 'replaces')).toBe(0);
        expect(await standing()).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('two backups of the same log differ in nothing but when they were made', async () => {
    await lay(withDaily(breaks(20)));
    const [one, other] = [await save(), await save({}, { createdAt: now + 1 })];
    expect(other.sha256).toBe(one.sha256);
    expect((await other.file.text()).replace(String(now + 1), String(now))).toBe(
      await one.file.text(),
    );
  });

  it('holds more lines than are fetched at once, in order, and tells how far it is', async () => {
    await lay(withDaily(breaks(2_500)));
    const shares: number[] = [];
    const saved = await save({}, { onProgress: (share: number) => shares.push(share) });
    expect(saved.lines).toBe(2_501);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares.at(-1)).toBe(1);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    const { stores } = JSON.parse(await saved.file.text());
    expect(stores.completions.map(({ id }: Completion) => id)).toEqual(breaks(2_500).map(keyOf));
  });

  it('holds what the log has not taken yet', async () => {
    await lay(withDaily([aBreak('b')]));
    const line = { store: 'completions', record: aBreak('a') };
    const saved = await save({ 'wal:a': line, 'wal:e': { event: {} } } as Kept);
    await wipe();
    await restore(saved.file);
    expect((await standing()).completions.map(keyOf)).toEqual(['a', 'b']);
  });

  it('L12 can be of what is kept aside, where the log cannot be opened: what waits, and the copy of its last days', async () => {
    const waiting = { 'wal:w': { store: 'completions', record: aBreak('w') }, care: { v: 1 } };
    await lay(withDaily([aBreak('copied'), aBreak('w', { durationMs: 1 })]));
    const backup = await makeSpare(day, now);
    await closeDatabase();
    const open = indexedDB.open;
    indexedDB.open = () => {
      throw new DOMException('no', 'UnknownError');
    };
    const stored = { ...waiting, backup } as Kept;
    await expect(save(stored)).rejects.toMatchObject({ name: 'LogUnavailable' });
    const saved = await save(stored, { withoutLog: true });
    indexedDB.open = open;
    await wipe();
    expect(saved.lines).toBe(2);
    const file = await readWhole(saved.file);
    expect([file.isWhole, file.taken.kept]).toEqual([true, { care: { v: 1 } }]);
    await restore(saved.file);
    expect((await standing()).completions.map(keyOf)).toEqual(['copied', 'w']);
    expect(await lastExport()).toBeNull();
  });

  it('says which device it is of, and leaves nothing behind when it is ended half way', async () => {
    const ending = new AbortController();
    await lay(withDaily(breaks(1_500)));
    const saved = save({}, { signal: ending.signal, onProgress: () => ending.abort() });
    await expect(saved).rejects.toMatchObject({ name: 'AbortError' });
    const { deviceId: told } = JSON.parse(await (await save()).file.text());
    expect(told).toBe(await deviceId());
    expect(await lastExport()).toBeNull();
    await noteExport(now, 'abc');
    expect(await lastExport()).toEqual({ at: now, hash: 'abc' });
  });

  it('comes back packed as well, and is not unpacked without end', async () => {
    await lay(withDaily(breaks(30)));
    const zipped = await packed((await save()).file);
    expect((await readWhole(zipped)).isWhole).toBe(true);
    const bomb = await packed(new Blob([' '.repeat(5e6)]));
    expect(bomb.size).toBeLessThan(10_000);
    const found = await readBackupFile(bomb, now, pace, 4_999_999);
    expect(found).toEqual({ kind: 'trouble', trouble: 'unpacks_too_large' });
    expect(await readBackupFile(bomb, now, pace, 5e6)).toEqual({
      kind: 'trouble',
      trouble: 'empty',
    });
    expect(await read(zipped.slice(0, 60))).toEqual({ kind: 'trouble', trouble: 'not_json' });
  });

  it('is weighed before it is opened', async () => {
    const huge = { size: 50 * 1_024 ** 2 + 1 } as Blob;
    expect(await read(huge)).toEqual({ kind: 'trouble', trouble: 'too_large' });
  });

  it('L15 one byte changed anywhere in its lines is noticed', async () => {
    await lay(withDaily(breaks(3)));
    const text = await (await save()).file.text();
    const from = text.indexOf('"stores"') + 9;
    for (const at of Array.from({ length: 60 }, (_, n) => from + n * 7)) {
      const flipped = text.slice(0, at) + (text[at] === 'x' ? 'y' : 'x') + text.slice(at + 1);
      const found = await read(new Blob([flipped]));
      expect(found.kind === 'backup' && found.isWhole, flipped.slice(at - 9, at + 9)).toBe(false);
    }
  });

  it('L16 with one bad line of a thousand says 999 and 1, and writes nothing before it is told to', async () => {
    await lay(withDaily(breaks(1_000)));
    const text = await (await save()).file.text();
    await wipe();
    const bad = text.replace('"breakKind":"micro"', '"breakKind":"nap"');
    const { taken, isWhole } = await readWhole(new Blob([bad]));
    expect(isWhole).toBe(false);
    expect((await dryRun(taken, pace)).completions.new).toBe(999);
    expect(taken.refused.completions.shape).toBe(1);
    expect((await standing()).completions).toEqual([]);
    expect((await restoreLog(taken, options, pace)).kind).toBe('restored');
    expect((await standing()).completions).toHaveLength(999);
    expect((await standing()).daily[0]?.kinds.micro?.completed).toBe(999);
  });

  it('L17 what was deleted here stays deleted, and comes back only when that is asked for', async () => {
    await lay(withDaily(breaks(3)));
    const saved = await save();
    const db = await database();
    await db.delete('completions', 'b00001');
    await db.put('tombstones', { id: 'b00001', store: 'completions', at: now });
    const kept = await restore(saved.file);
    expect(kept.completions).toMatchObject({ deleted: 1, same: 2 });
    expect((await standing()).completions.map(keyOf)).toEqual(['b00000', 'b00002']);
    await restore(saved.file, { restoreDeleted: true });
    expect((await standing()).completions).toHaveLength(3);
    expect((await standing()).tombstones).toEqual([]);
    expect((await standing()).daily[0]?.kinds.micro?.completed).toBe(3);
  });

  it('L21 a clock set back a year: the higher revision holds, and both days are summed up anew', async () => {
    const yearAgo = { at: now - 365 * 86_400_000, day: '2025-11-25' };
    await lay(withDaily([aBreak('a', { rev: 2, durationMs: 30_000, ...yearAgo })]));
    const saved = await save();
    await wipe();
    await lay(withDaily([aBreak('a')]));
    expect((await restore(saved.file)).completions.replaces).toBe(1);
    const { completions, daily } = await standing();
    expect(completions).toEqual([aBreak('a', { rev: 2, durationMs: 30_000, ...yearAgo })]);
    expect(daily.map((one) => [one.day, one.kinds.micro?.completed ?? 0])).toEqual([
      ['2025-11-25', 1],
      [day, 0],
    ]);
  });

  it('an elapsed break that was confirmed here does not come back beside it', async () => {
    await lay(withDaily([aBreak('elapsed:p', { kind: 'elapsed', promptId: 'p' })]));
    const saved = await save();
    await wipe();
    await lay(withDaily([aBreak('c', { promptId: 'p' })]));
    expect((await restore(saved.file)).completions.same).toBe(1);
    expect((await standing()).completions.map(keyOf)).toEqual(['c']);
    // The other way round the confirmed one takes its place.
    const confirmed = await save();
    await wipe();
    await lay(withDaily([aBreak('elapsed:p', { kind: 'elapsed', promptId: 'p' })]));
    await restore(confirmed.file);
    expect(await standing()).toMatchObject(withDaily([aBreak('c', { promptId: 'p' })]));
  });
});

describe('days whose lines have been let go with time', () => {
  const old = { day: '2026-01-05', activeMs: 9_000, kinds: { micro: tally(4) } };

  it('keep the longer of the active times that are known of them', async () => {
    await lay({ daily: [old] });
    const saved = await save();
    for (const [here, after] of [
      [5_000, 9_000],
      [12_000, 12_000],
    ] as const) {
      await wipe();
      await lay({ daily: [{ ...old, activeMs: here }] });
      await restore(saved.file);
      expect((await standing()).daily).toEqual([{ ...old, activeMs: after }]);
    }
  });

  it('keep how their breaks came out, where only their stretches at the screen come back', async () => {
    const stretch: Journal['sessions'][number] = {
      ...{ kind: 'session', id: `${old.day}#1`, rev: 1, day: old.day, closedBy: 'away', v: 1 },
      ...{ from: Date.UTC(2026, 0, 5), to: Date.UTC(2026, 0, 5, 1), activeMs: 9_000 },
      ...{ awayMs: 0, unknownMs: 0 },
    };
    await lay({ daily: [old], sessions: [stretch] });
    const saved = await save();
    await wipe();
    await restore(saved.file);
    expect(await standing()).toMatchObject({ daily: [old], sessions: [stretch] });
  });

  function tally(completed: number) {
    const { kinds } = summaryOf(day, {
      completions: breaks(completed),
      sessions: [],
      checkins: [],
    });
    return kinds.micro as NonNullable<typeof kinds.micro>;
  }
});

describe('a file that is not taken in whole is not taken in at all', () => {
  const real = IDBObjectStore.prototype.put;
  afterEach(() => {
    IDBObjectStore.prototype.put = real;
  });

  /** After so many lines the browser refuses the next. */
  function refuseAfter(count: number, refuse: () => never) {
    let left = count;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
      left -= 1;
      return left < 0 ? refuse() : real.apply(this, args);
    };
  }

  async function half(): Promise<ReadBackup> {
    await lay(withDaily(breaks(500)));
    const saved = await save();
    await wipe();
    await lay(withDaily([aBreak('mine')]));
    return readWhole(saved.file);
  }

  it.each([
    ['before the first line', 0],
    ['half way', 250],
    ['at the day’s summary', 500],
  ])('a full disk %s: all is as it was, and that is said', async (_when, count) => {
    const { taken } = await half();
    refuseAfter(count, () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await restoreLog(taken, options, pace)).toEqual({ kind: 'trouble', trouble: 'no_room' });
    IDBObjectStore.prototype.put = real;
    expect(await standing()).toEqual(withDaily([aBreak('mine')]));
    expect((await restoreLog(taken, options, pace)).kind).toBe('restored');
  });

  it('a full disk the browser notices by itself counts as one', async () => {
    const { taken } = await half();
    let left = 300;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
      left -= 1;
      const giveUp = this.transaction as unknown as { _abort: (why: string) => void };
      const request = real.apply(this, args);
      if (left === 0) giveUp._abort('QuotaExceededError');
      return request;
    };
    const outcome = await restoreLog(taken, options, pace);
    expect(outcome).toEqual({ kind: 'trouble', trouble: 'no_room' });
    expect(await standing()).toEqual(withDaily([aBreak('mine')]));
  });

  it.each([
    ['before the first line', 0],
    ['once its lines are in', 1],
    ['at the very end', 2],
  ])('ended by the person %s: all is as it was', async (_when, at) => {
    const { taken } = await half();
    const ending = new AbortController();
    let told = 0;
    const onProgress = () => {
      told += 1;
      if (told === at) ending.abort();
    };
    if (at === 0) ending.abort();
    const outcome = await restoreLog(taken, options, { signal: ending.signal, onProgress });
    expect(outcome).toEqual({ kind: 'trouble', trouble: 'cancelled' });
    expect(told).toBe(at);
    expect(await standing()).toEqual(withDaily([aBreak('mine')]));
  });

  it('a log that cannot be opened is said to be so', async () => {
    const { taken } = await half();
    await closeDatabase();
    indexedDB.open = () => {
      throw new DOMException('no', 'UnknownError');
    };
    const outcome = await restoreLog(taken, options, pace);
    expect(outcome).toEqual({ kind: 'trouble', trouble: 'log_unavailable' });
  });

  it('a spoilt file, however it is spoilt, leaves the log whole', async () => {
    const files = fc.sample(journal, { numRuns: 5, seed: 3 });
    const way = fc.constantFrom(...spoils.filter(([, , parses]) => parses));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), way, fc.nat(), fc.nat(), async (made, ...how) => {
        const [[, spoil], at, n] = how;
        await wipe();
        await lay(asInLog(made));
        const text = await (await save()).file.text();
        await wipe();
        const mine = withDaily([aBreak('mine')]);
        await lay(mine);
        const found = await read(new Blob([spoil(text, at % text.length, n)]));
        if (found.kind === 'backup') await restoreLog(found.taken, options, pace);
        const after = await standing();
        expect(after.completions).toContainEqual(mine.completions[0]);
        if (found.kind !== 'backup') expect(after).toEqual(mine);
        else expect(after.visits).toHaveLength(found.taken.lines.visits.length);
      }),
      { numRuns: 40 },
    );
  });
});
