import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { daysAfter } from '../../domain/care/days';
import { summaryOf } from '../../domain/journal/day';
import { type Entry, entryStores } from '../../domain/journal/entry';
import type { Order, RecordName, Some } from '../../domain/journal/forget';
import { clearAround } from '../../platform/around';
import {
  closeDatabase,
  database,
  databaseName,
  deleteDatabase,
  LogUnavailable,
} from '../../platform/database';
import { forgetLines } from '../../platform/forget';
import { writeLog } from '../../platform/log';
import { passing } from '../../platform/storage';
import { breakOn, checkInOn, dayOf, stretchOn } from '../helpers/logLines';

// What is deleted is gone from the log with its day's summary, and a note keeps it from coming back.

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await closeDatabase();
  fakeBrowser.reset();
});
afterEach(closeDatabase);

const monday = '2026-11-23';
const tuesday = '2026-11-24';
const wednesday = '2026-11-25';
const order = (what: Some, dropped: readonly RecordName[] = []): Order => ({
  what,
  at: 7,
  dropped,
});
const record = (store: Entry['store'], id: string): Some => ({ record: { store, id } });
const days = (from: string, to = from): Some => ({ days: { from, to } });
const idsIn = async (store: Entry['store']) => (await database()).getAllKeys(store);
const everyId = async () => (await Promise.all(entryStores.map(idsIn))).flat().sort();
const daily = async (day: string) => (await database()).get('daily', day);
const tombstones = async () => (await database()).getAll('tombstones');
const namesOf = (entries: readonly Entry[]) => entries.map(({ record: { id } }) => id).sort();

describe('one record', () => {
  it('goes, its day is summed up anew, and a note of it stays', async () => {
    await writeLog([breakOn('a', monday), breakOn('b', monday), stretchOn(monday)]);
    await forgetLines(order(record('completions', 'a')));
    expect(await idsIn('completions')).toEqual(['b']);
    expect(await daily(monday)).toMatchObject({
      activeMs: 3_600_000,
      kinds: { micro: { completed: 1 } },
    });
    expect(await tombstones()).toEqual([{ id: 'a', store: 'completions', at: 7 }]);
  });

  it('that was the last of its day takes the summary along, screen time keeps it', async () => {
    await writeLog([breakOn('a', monday), breakOn('b', tuesday), stretchOn(tuesday)]);
    await forgetLines(order(record('completions', 'a')));
    await forgetLines(order(record('completions', 'b')));
    expect(await daily(monday)).toBeUndefined();
    expect(await daily(tuesday)).toMatchObject({ activeMs: 3_600_000, kinds: {} });
  });

  it('that is a check-in takes its answer out of the summary', async () => {
    await writeLog([breakOn('a', monday), checkInOn(monday)]);
    expect((await daily(monday))?.places).toEqual({ 'hand/right': { worst: 4 } });
    await forgetLines(order(record('checkins', `daily:hand/right:${monday}`)));
    expect((await daily(monday))?.places).toBeUndefined();
  });

  it('keeps the active time of a day whose stretches were let go long ago', async () => {
    await writeLog([breakOn('a', monday), breakOn('b', monday), stretchOn(monday)]);
    await (await database()).clear('sessions');
    await forgetLines(order(record('completions', 'a')));
    expect((await daily(monday))?.activeMs).toBe(3_600_000);
  });

  it('deleted twice, or never there, is deleted all the same', async () => {
    await writeLog([breakOn('a', monday)]);
    await forgetLines(order(record('completions', 'a')));
    await forgetLines(order(record('completions', 'a')));
    await forgetLines(order(record('completions', 'never')));
    expect(await everyId()).toEqual([]);
    expect((await tombstones()).map(({ id }) => id).sort()).toEqual(['a', 'never']);
  });

  it('said again after it was deleted is no longer deleted', async () => {
    await writeLog([checkInOn(monday)]);
    await forgetLines(order(record('checkins', `daily:hand/right:${monday}`)));
    await writeLog([checkInOn(monday, { worst: 2, rev: 2 })]);
    expect(await idsIn('checkins')).toHaveLength(1);
    expect(await tombstones()).toEqual([]);
  });
});

describe('some days', () => {
  it('go whole, of every store, with their summaries; the days around them stay', async () => {
    const [before, gone, after] = [dayOf(monday), dayOf(tuesday), dayOf(wednesday)];
    await writeLog([...before, ...gone, ...after]);
    const kept = await Promise.all([daily(monday), daily(wednesday)]);
    await forgetLines(order(days(tuesday)));
    expect(await everyId()).toEqual(namesOf([...before, ...after]));
    expect(await daily(tuesday)).toBeUndefined();
    expect(await Promise.all([daily(monday), daily(wednesday)])).toEqual(kept);
    expect((await tombstones()).map(({ id }) => id).sort()).toEqual(namesOf(gone));
  });

  it('leave a note of lines that never reached the log, too', async () => {
    await writeLog(dayOf(monday));
    await forgetLines(order(days(tuesday), [{ store: 'completions', id: 'waiting' }]));
    expect(await tombstones()).toEqual([{ id: 'waiting', store: 'completions', at: 7 }]);
    expect(await everyId()).toEqual(namesOf(dayOf(monday)));
  });

  it('go all or not at all', async () => {
    await writeLog(dayOf(monday));
    const kept = await everyId();
    const unclonable = { store: 'completions', id: (() => 0) as never } as const;
    await expect(forgetLines(order(days(monday), [unclonable]))).rejects.toThrow();
    expect(await everyId()).toEqual(kept);
    expect(await daily(monday)).toBeDefined();
    expect(await tombstones()).toEqual([]);
  });

  it('whatever lies in the log and whichever days go, exactly the others stay and sum up as before', async () => {
    const aDay = fc.integer({ min: 0, max: 5 }).map((n) => daysAfter(monday, n));
    const aLine = fc
      .tuple(aDay, fc.integer({ min: 0, max: 3 }), fc.boolean())
      .map(([day, n, isBreak]) => (isBreak ? breakOn(`${day} ${n}`, day) : stretchOn(day, n + 1)));
    await fc.assert(
      fc.asyncProperty(fc.array(aLine), aDay, aDay, async (lines, one, other) => {
        globalThis.indexedDB = new IDBFactory();
        await closeDatabase();
        await writeLog(lines);
        const [from = one, to = one] = [one, other].sort();
        await forgetLines(order(days(from, to)));
        const db = await database();
        const completions = await db.getAll('completions');
        const sessions = await db.getAll('sessions');
        const left = new Set(
          lines.flatMap(({ record: r }) =>
            'day' in r && (r.day < from || r.day > to) ? [r.id] : [],
          ),
        );
        expect(await everyId()).toEqual([...left].sort());
        for (const summary of await db.getAll('daily')) {
          const of = <T extends { day: string }>(all: T[]) =>
            all.filter(({ day }) => day === summary.day);
          const records = { completions: of(completions), sessions: of(sessions), checkins: [] };
          expect(summary).toEqual(summaryOf(summary.day, records));
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('everything', () => {
  it('is the database itself, notes and all; a page that holds it lets go', async () => {
    await writeLog(dayOf(monday));
    await forgetLines(order(days(monday)));
    await deleteDatabase();
    expect(await indexedDB.databases()).toEqual([]);
    await writeLog([breakOn('new', tuesday)]);
    expect(await everyId()).toEqual(['new']);
    expect(await tombstones()).toEqual([]);
  });

  it('is said to be open still where a page does not let go, and goes once it does', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await writeLog(dayOf(monday));
    await closeDatabase();
    const stubborn = await openDB(databaseName);
    await expect(deleteDatabase()).rejects.toBeInstanceOf(LogUnavailable);
    stubborn.close();
    await deleteDatabase();
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('takes along what stands until the browser closes, what is synced, alarms and notifications', async () => {
    await passing.write({ started: true, 'notice:log-unavailable': true, 'draft:welcome': {} });
    await fakeBrowser.storage.sync.set({ old: 1 });
    await fakeBrowser.alarms.create('due', { when: Date.now() + 60_000 });
    const shown = { type: 'basic', title: 't', message: 'm', iconUrl: 'i' } as const;
    await fakeBrowser.notifications.create('p1', shown);
    await clearAround();
    await clearAround();
    // Only that the browser has started already: without it the next wake would count as a start.
    expect(await passing.read()).toEqual({ started: true });
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
  });
});
