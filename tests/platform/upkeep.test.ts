import { randomBytes } from 'node:crypto';
import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { daysAfter } from '../../domain/care/days';
import type { Entry } from '../../domain/journal/entry';
import type { Order, Some } from '../../domain/journal/forget';
import { closeDatabase, database, deleteDatabase } from '../../platform/database';
import { forgetLines } from '../../platform/forget';
import { writeLog } from '../../platform/log';
import { writeOrMakeRoom } from '../../platform/room';
import { bringBack, makeSpare, spareWithout } from '../../platform/spare';
import { letGo, lookAtLog } from '../../platform/upkeep';
import { breakOn, checkInOn, dayOf, noonOf, stretchOn, visitOn } from '../helpers/logLines';

// What the worker does for the log once a day: what is older than wished goes, and a copy of the last days
// is kept for the case that the browser loses the log.

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await closeDatabase();
  fakeBrowser.reset();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await closeDatabase();
});

const today = '2026-11-23';
const ago = (days: number) => daysAfter(today, -days);
const idsIn = async (store: Entry['store']) => (await database()).getAllKeys(store);
const lastWeek = [6, 5, 4, 3, 2, 1, 0].map((days) => breakOn(`day ${days}`, ago(days)));

describe('what is older than wished', () => {
  const old = [
    ...dayOf(ago(200)),
    breakOn('just old enough', ago(181)),
    breakOn('kept', ago(180)),
    checkInOn(ago(179)),
    visitOn(ago(179)),
  ];

  it('goes: breaks, check-ins and visits, and of each day the summary stays', async () => {
    await writeLog([...old, ...lastWeek]);
    const daily = await (await database()).getAll('daily');
    await letGo(today, 180);
    expect(await idsIn('completions')).not.toContain('just old enough');
    expect(await idsIn('completions')).toEqual(expect.arrayContaining(['kept', 'day 6', 'day 0']));
    expect(await idsIn('completions')).toHaveLength(8);
    expect(await idsIn('checkins')).toEqual([`daily:hand/right:${ago(179)}`]);
    expect(await idsIn('visits')).toEqual([`visit ${ago(179)}`]);
    expect(await (await database()).getAll('daily')).toEqual(daily);
  });

  it('never takes safety checks or changes of the plan along, and leaves no note', async () => {
    await writeLog([...old, ...lastWeek]);
    await letGo(today, 180);
    expect(await idsIn('screenings')).toHaveLength(1);
    expect(await idsIn('careChanges')).toHaveLength(1);
    expect(await idsIn('sessions')).toHaveLength(1);
    expect(await (await database()).count('tombstones')).toBe(0);
  });

  it('stays where nothing is wished', async () => {
    await writeLog([...old, ...lastWeek]);
    const before = await idsIn('completions');
    await letGo(today, null);
    expect(await idsIn('completions')).toEqual(before);
  });

  it('stays while the clock stands a year ahead for two days', async () => {
    await writeLog([...old, ...lastWeek]);
    await letGo(today, 180);
    const before = await idsIn('completions');
    for (const wrong of [daysAfter(today, 365), daysAfter(today, 366)]) {
      await writeLog([stretchOn(wrong)]);
      await letGo(wrong, 180);
      expect(await idsIn('completions')).toEqual(before);
    }
  });

  it('stretches at the screen go after 400 days by themselves, the day’s sum stays', async () => {
    await writeLog([stretchOn(ago(401)), stretchOn(ago(400)), ...lastWeek]);
    await letGo(today, null);
    expect(await idsIn('sessions')).toEqual([`${ago(400)}#1`]);
    expect((await (await database()).get('daily', ago(401)))?.activeMs).toBe(3_600_000);
  });
});

describe('the log’s name', () => {
  it('stays as long as the log does; another log has another', async () => {
    const { log } = await lookAtLog();
    await writeLog([...lastWeek, checkInOn(today)]);
    expect(await lookAtLog()).toEqual({
      log,
      counts: { completions: 7, checkins: 1 },
      maxAt: noonOf(today),
    });
    await deleteDatabase();
    const next = await lookAtLog();
    expect(next.log).not.toBe(log);
    expect(next).toMatchObject({ counts: { completions: 0, checkins: 0 }, maxAt: 0 });
  });
});

describe('the copy of the last days', () => {
  const lines = [...lastWeek, checkInOn(ago(1)), checkInOn(today), breakOn('long ago', ago(31))];

  it('brings back breaks and check-ins of thirty days with their summaries after the log is lost', async () => {
    await writeLog([...lines, breakOn('thirty days ago', ago(30))]);
    const before = await (await database()).getAll('completions');
    const daily = await (await database()).get('daily', today);
    const spare = await makeSpare(today, 1);
    expect(spare).toMatchObject({ v: 1, at: 1, lines: 10 });
    await deleteDatabase();
    await bringBack(JSON.parse(JSON.stringify(spare)));
    const after = await (await database()).getAll('completions');
    expect(after).toEqual(before.filter(({ id }) => id !== 'long ago'));
    expect(await idsIn('checkins')).toHaveLength(2);
    expect(await (await database()).get('daily', today)).toEqual(daily);
  });

  it('is none of an empty log', async () => {
    expect(await makeSpare(today, 1)).toBeNull();
  });

  it('holds the last days that were lived, also while the clock stands a year ahead', async () => {
    await writeLog(lines);
    expect((await makeSpare(daysAfter(today, 365), 1))?.lines).toBe(9);
  });

  it('stays within half a million characters, however much was logged: the oldest days are left out', async () => {
    // What cannot be made shorter by packing.
    const noise = () => randomBytes(110_000).toString('base64');
    const long = [20, 15, 10, 5, 2, 1, 0].map((days) => checkInOn(ago(days), { note: noise() }));
    await writeLog(long);
    const spare = await makeSpare(today, 1);
    expect(spare?.packed.length).toBeLessThanOrEqual(500_000);
    expect(spare?.lines).toBeGreaterThan(0);
    expect(spare?.lines).toBeLessThan(long.length);
    await deleteDatabase();
    await bringBack(spare);
    expect(await idsIn('checkins')).toContain(`daily:hand/right:${today}`);
    expect(await idsIn('checkins')).not.toContain(`daily:hand/right:${ago(20)}`);
  });

  it('does not bring back what was deleted, before the loss or after it', async () => {
    const order = (what: Some): Order => ({ what, at: 1, dropped: [] });
    await writeLog(lines);
    const spare = await makeSpare(today, 1);
    const gone = order({ record: { store: 'completions', id: 'day 3' } });
    const left = await spareWithout(gone, spare);
    expect(left).toMatchObject({ at: 1, lines: 8 });
    expect(await spareWithout(gone, left)).toBeUndefined();
    await deleteDatabase();
    await forgetLines(order({ record: { store: 'completions', id: 'day 2' } }));
    await bringBack(left);
    expect(await idsIn('completions')).toEqual(['day 0', 'day 1', 'day 4', 'day 5', 'day 6']);
  });

  it('that cannot be read, or of which nothing is left, goes with the first deletion', async () => {
    const all: Order = { what: { days: { from: ago(40), to: today } }, at: 1, dropped: [] };
    await writeLog(lines);
    expect(await spareWithout(all, await makeSpare(today, 1))).toBeNull();
    expect(await spareWithout(all, { v: 1, at: 1, lines: 3, packed: 'torn' })).toBeNull();
    expect(await spareWithout(all, undefined)).toBeUndefined();
  });
});

describe('L19 a full disk', () => {
  const full = (until: (store: string) => boolean) => {
    let isFull = true;
    const { put, clear, delete: remove } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: never, ...told) {
      if (isFull) throw new DOMException('No room.', 'QuotaExceededError');
      return put.apply(this, told as never);
    });
    const frees = (change: (...told: never[]) => unknown) =>
      function (this: { readonly name: string }, ...told: never[]) {
        if (until(this.name)) isFull = false;
        return change.apply(this, told);
      };
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(frees(clear) as never);
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(frees(remove) as never);
  };
  const filled = async () => {
    await writeLog([...dayOf(ago(3)), stretchOn('2020-01-01')]);
    await fakeBrowser.storage.local.set({ backup: { v: 1 }, plan: { v: 1 } });
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  };

  it.each(['decisions', 'sessions'])('a break is logged once %s made room', async (store) => {
    await filled();
    full((name) => name === store);
    await writeOrMakeRoom([breakOn('new', today)]);
    expect(await idsIn('completions')).toContain('new');
    expect(await idsIn('decisions')).toEqual([]);
    expect(await idsIn('sessions')).not.toContain('2020-01-01#1');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ plan: { v: 1 } });
  });

  it('without any room the line stays where it waits, and nothing that was logged is touched', async () => {
    await filled();
    const kept = await idsIn('completions');
    full(() => false);
    await expect(writeOrMakeRoom([breakOn('new', today)])).rejects.toThrow('No room');
    expect(await idsIn('completions')).toEqual(kept);
    expect(await idsIn('checkins')).toHaveLength(1);
    expect(await (await database()).count('daily')).toBe(2);
  });
});
