import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase, database } from '../../platform/database';
import { countGoing, readKept } from '../../platform/kept';
import { writeLog } from '../../platform/log';
import { breakOn, checkInOn, dayOf, stretchOn, visitOn } from '../helpers/logLines';

// What is said of the log before anything is deleted, and where it cannot be said.

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await closeDatabase();
  fakeBrowser.reset();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await closeDatabase();
});

describe('how much would go', () => {
  it('counts what was rest and not what was skipped or missed, on these days alone', async () => {
    await writeLog([
      ...dayOf('2026-11-20'),
      breakOn('done', '2026-11-21'),
      breakOn('natural', '2026-11-21', { kind: 'natural' }),
      breakOn('elapsed', '2026-11-22', { kind: 'elapsed' }),
      breakOn('skipped', '2026-11-22', { kind: 'skipped' }),
      breakOn('missed', '2026-11-22', { kind: 'missed' }),
      checkInOn('2026-11-22'),
      visitOn('2026-11-21'),
      stretchOn('2026-11-21'),
      stretchOn('2026-11-22'),
      ...dayOf('2026-11-23'),
    ]);
    expect(await countGoing({ from: '2026-11-21', to: '2026-11-22' })).toEqual({
      breaks: 3,
      checkins: 1,
      visits: 1,
      activeMs: 7_200_000,
    });
  });
});

describe('what is kept', () => {
  it('is told with the first day, the last file, the copy and the space in use', async () => {
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 4_400_000 }) } });
    await writeLog([...dayOf('2026-03-02'), ...dayOf('2026-11-23')]);
    await (await database()).put('meta', 17, 'lastExportAt');
    await fakeBrowser.storage.local.set({ backup: { v: 1, at: 23, lines: 1, packed: 'x' } });
    expect(await readKept()).toEqual({
      space: 4_400_000,
      lastExportAt: 17,
      copiedAt: 23,
      firstDay: '2026-03-02',
    });
  });

  it('is not known where the log cannot be opened and the browser says nothing of space', async () => {
    vi.stubGlobal('navigator', {});
    indexedDB.open = () => {
      throw new DOMException('no', 'InvalidStateError');
    };
    expect(await readKept()).toEqual({
      space: null,
      lastExportAt: null,
      copiedAt: null,
      firstDay: null,
    });
  });
});
