import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../domain/journal/entry';
import { closeDatabase } from '../../platform/database';
import { fetchDays } from '../../platform/dayList';
import { writeLog } from '../../platform/log';

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await closeDatabase();
});
afterEach(closeDatabase);

describe('what the list of days is made of', () => {
  it('gives seven days with their reasons, and nothing older', async () => {
    const noon = (date: string) => Date.parse(`${date}T12:00:00Z`);
    const lines = (date: string): Entry[] => [
      {
        store: 'completions',
        record: {
          id: `c${date}`,
          kind: 'completed',
          breakKind: 'micro',
          form: 'break',
          at: noon(date),
          tzOffsetMin: 0,
          day: date,
          items: [],
          v: 1,
          rev: 1,
        },
      },
      {
        store: 'decisions',
        record: { kind: 'decision', id: `d${date}`, at: noon(date), code: 'held', args: {} },
      },
      {
        store: 'planChanges',
        record: {
          id: `f${date}`,
          at: noon(date),
          day: date,
          what: 'flare',
          place: 'hand/right',
          v: 1,
        },
      },
      {
        store: 'careChanges',
        record: {
          id: `p${date}`,
          exercise: 'chin-tuck',
          side: 'both',
          from: 'active 1.3',
          to: 'paused 1.3',
          why: 'red',
          at: noon(date),
          v: 1,
        },
      },
    ];
    await writeLog(['2026-11-15', '2026-11-17', '2026-11-23'].flatMap(lines));
    const read = await fetchDays('2026-11-23');
    for (const store of ['completions', 'decisions', 'careChanges', 'planChanges'] as const)
      expect(read[store].map(({ id }) => id.slice(1))).toEqual(['2026-11-17', '2026-11-23']);
    expect(read.sessions).toEqual([]);
  });
});
