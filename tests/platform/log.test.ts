import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CheckIn } from '../../domain/journal/checkin';
import type { Completion } from '../../domain/journal/completion';
import type { DayAnswers } from '../../domain/journal/day';
import type { Entry } from '../../domain/journal/entry';
import {
  closeDatabase,
  database,
  databaseName,
  LogUnavailable,
  refusedFor,
  type Upgrade,
  upgrades,
} from '../../platform/database';
import { readDay, readDecisions, writeLog } from '../../platform/log';
import { plainBreak } from '../helpers/journals';

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await closeDatabase();
});
afterEach(closeDatabase);

const day = '2026-11-23';
const completion = (id: string, more: Partial<Completion> = {}): Entry => ({
  store: 'completions',
  record: plainBreak(id, { day, ...more }),
});
const ids = async () => (await readDay(day)).map(({ id }) => id).sort();
const summary = async () => (await database()).get('daily', day);

const checkin = (worst: number): CheckIn => ({
  id: `daily:hand/right:${day}`,
  kind: 'daily',
  region: 'hand',
  side: 'right',
  worst,
  at: 1,
  tzOffsetMin: 0,
  day,
  v: 1,
  rev: 1,
});
const rated = (answers: DayAnswers) => ({ 'hand/right': answers });

describe('writing the log', () => {
  it('twice the same changes nothing, a higher revision replaces', async () => {
    await writeLog([completion('a'), completion('a')]);
    await writeLog([completion('a')]);
    expect(await ids()).toEqual(['a']);
    expect((await summary())?.kinds.micro?.completed).toBe(1);
    await writeLog([completion('a', { rev: 2, ended: 'stopped' })]);
    expect((await readDay(day))[0]).toMatchObject({ rev: 2, ended: 'stopped' });
    expect((await summary())?.kinds.micro?.completed).toBe(1);
  });

  it('an elapsed break that was confirmed after all stands there once, in either order', async () => {
    const elapsed = completion('elapsed:p', { kind: 'elapsed', promptId: 'p' });
    const confirmed = completion('c', { promptId: 'p' });
    await writeLog([elapsed]);
    await writeLog([confirmed]);
    await writeLog([elapsed]);
    expect(await ids()).toEqual(['c']);
    expect((await summary())?.kinds.micro).toMatchObject({ completed: 1, elapsed: 0 });
  });

  it('keeps natural, skipped and missed breaks apart in the day’s summary', async () => {
    await writeLog([
      completion('a'),
      completion('n', { kind: 'natural' }),
      completion('s', { kind: 'skipped' }),
      completion('m', { kind: 'missed' }),
    ]);
    expect((await summary())?.kinds.micro).toEqual({
      completed: 1,
      elapsed: 0,
      natural: 1,
      skipped: 1,
      missed: 1,
    });
  });

  it('tells breaks begun by hand from those that were asked for', async () => {
    await writeLog([
      completion('a'),
      completion('b', { promptId: 'manual:x' }),
      completion('c', { promptId: 'manual:y', kind: 'elapsed' }),
      completion('n', { kind: 'natural' }),
    ]);
    expect((await summary())?.byHand).toBe(2);
  });

  it('counts a stretch at the screen once, at its newest revision', async () => {
    const stretch = (rev: number, activeMs: number): Entry => ({
      store: 'sessions',
      record: {
        kind: 'session',
        id: `${day}#1`,
        rev,
        day,
        from: 0,
        to: 1,
        activeMs,
        awayMs: 0,
        unknownMs: 0,
        closedBy: null,
        v: 1,
      },
    });
    await writeLog([stretch(1, 100), stretch(2, 250)]);
    await writeLog([stretch(1, 100)]);
    expect((await summary())?.activeMs).toBe(250);
  });

  it('keeps in the summary what was answered about each place, the highest of the day', async () => {
    const item = { exercise: 'tendon-glide-5pos', name: 'Tendon glide', side: 'right' } as const;
    const glide = (before: number, more = {}) =>
      ({
        ...item,
        level: 1,
        dose: 3,
        reps: 5,
        seconds: 60,
        place: 'hand/right',
        before,
        ...more,
      }) as const;
    await writeLog([
      completion('a', { items: [glide(3)] }),
      completion('b', { items: [glide(5)] }),
    ]);
    await writeLog([completion('a', { items: [glide(3, { after: 2, nextDay: 4 })], rev: 2 })]);
    await writeLog([{ store: 'checkins', record: checkin(4) }]);
    expect((await summary())?.places).toEqual(rated({ before: 5, after: 2, nextDay: 4, worst: 4 }));
  });

  it('goes on knowing how a day came out whose breaks have been let go with time', async () => {
    await writeLog([completion('a')]);
    await (await database()).delete('completions', 'a');
    await writeLog([{ store: 'checkins', record: checkin(4) }]);
    expect((await summary())?.kinds.micro?.completed).toBe(1);
    expect((await summary())?.places).toEqual(rated({ worst: 4 }));
  });

  it('keeps decisions for seven days, five hundred at the most', async () => {
    const decision = (n: number, at: number): Entry => ({
      store: 'decisions',
      record: { kind: 'decision', id: `d${n}`, at, code: 'held', args: {} },
    });
    const now = 1e12;
    await writeLog([
      decision(0, now - 8 * 86_400_000),
      decision(1, now - 6 * 86_400_000),
      decision(2, now),
    ]);
    expect((await readDecisions()).map(({ id }) => id)).toEqual(['d1', 'd2']);
    await writeLog(Array.from({ length: 510 }, (_, n) => decision(n + 10, now + n)));
    expect(await readDecisions()).toHaveLength(500);
  });

  it('writes all of a batch or nothing', async () => {
    const broken = { store: 'completions', record: { id: 'x', day } } as unknown as Entry;
    const unclonable = completion('y', { items: [() => 0] as never });
    await expect(writeLog([completion('a'), broken, unclonable])).rejects.toThrow();
    expect(await ids()).toEqual([]);
  });
});

describe('opening the log', () => {
  const first = (db: unknown) => void upgrades[0]?.(db as never, null as never);
  const next: Upgrade = (db) => {
    db.createObjectStore('later' as 'meta');
  };

  it('L04 L05 says when it cannot be opened, and opens again later', async () => {
    const real = indexedDB.open;
    indexedDB.open = () => {
      throw new DOMException('no', 'UnknownError');
    };
    await expect(writeLog([completion('a')])).rejects.toBeInstanceOf(LogUnavailable);
    indexedDB.open = real;
    // For some seconds it is not tried again; then it is.
    await expect(writeLog([completion('a')])).rejects.toThrow('refused a moment ago');
    expect(refusedFor()).toBeGreaterThan(0);
    expect(refusedFor()).toBeLessThanOrEqual(5_000);
    await closeDatabase();
    expect(refusedFor()).toBeNull();
    await writeLog([completion('a')]);
    expect(await ids()).toEqual(['a']);
  });

  it('L06 an open page lets a newer version in at once, and nothing is lost', async () => {
    await writeLog([completion('a')]);
    const newer = await openDB(databaseName, upgrades.length + 1, {
      upgrade: (db) => db.createObjectStore('later'),
    });
    expect(await newer.get('completions', 'a')).toMatchObject({ id: 'a' });
    newer.close();
  });

  it('L07 a page that does not let go blocks the upgrade: the log is unavailable, not broken', async () => {
    const stubborn = await openDB(databaseName, 1, { upgrade: first });
    await expect(database([...upgrades, next])).rejects.toThrow('blocked');
    stubborn.close();
    await closeDatabase();
    const db = await database([...upgrades, next]);
    expect(db.version).toBe(upgrades.length + 1);
  });

  it('L08 an upgrade that throws half way leaves the old version readable', async () => {
    await writeLog([completion('a')]);
    await closeDatabase();
    const half: Upgrade = (db) => {
      db.createObjectStore('later' as 'meta');
      throw new Error('half way');
    };
    await expect(database([...upgrades, half])).rejects.toBeInstanceOf(LogUnavailable);
    await closeDatabase();
    expect(await ids()).toEqual(['a']);
  });

  it('L10 an older product finds a newer log: unavailable, and untouched', async () => {
    await writeLog([completion('a')]);
    await closeDatabase();
    const later = upgrades.length + 1;
    (await openDB(databaseName, later)).close();
    await expect(database()).rejects.toBeInstanceOf(LogUnavailable);
    const still = await openDB(databaseName, later);
    expect(await still.get('completions', 'a')).toMatchObject({ id: 'a' });
    still.close();
  });

  it.each(upgrades.map((_, n) => n + 1))('L09 a log of version %i opens whole', async (version) => {
    // Every released version has its frozen log; a missing one fails here.
    const path = new URL(`../fixtures/log/v${version}.json`, import.meta.url);
    const frozen: Record<string, object[]> = JSON.parse(readFileSync(path, 'utf8'));
    const old = await openDB(databaseName, version, {
      upgrade: async (db, _from, _to, writing) => {
        for (const step of upgrades.slice(0, version)) await step(db as never, writing as never);
      },
    });
    for (const [store, records] of Object.entries(frozen))
      for (const record of records) await old.put(store, record);
    old.close();
    const opened = await database();
    for (const [store, records] of Object.entries(frozen))
      expect(await opened.getAll(store as 'completions')).toEqual(records);
  });

  it('a summary of before holds what was answered once the log is opened', async () => {
    const old = await openDB(databaseName, 1, { upgrade: first });
    await old.put('checkins', checkin(4));
    await old.put('daily', { day, activeMs: 7, kinds: {} });
    old.close();
    await database();
    expect(await summary()).toEqual({ day, activeMs: 7, kinds: {}, places: rated({ worst: 4 }) });
  });
});
