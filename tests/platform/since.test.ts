import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { daysAfter } from '../../domain/care/days';
import type { Completion } from '../../domain/journal/completion';
import { closeDatabase, database } from '../../platform/database';
import { today } from '../../platform/present';
import { fetchSince } from '../../platform/since';
import { plainBreak } from '../helpers/journals';

// What a file for other programs is made of: the log's last days or all of it, and what waits for the log.

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});
afterEach(closeDatabase);

const { dayKey, wall } = today();
const dayMs = 86_400_000;
const ago = (days: number, more: Partial<Completion> = {}) =>
  plainBreak(`b${String(days).padStart(4, '0')}`, {
    at: wall - days * dayMs,
    day: daysAfter(dayKey, -days),
    ...more,
  });

async function lay(...lines: readonly Completion[]): Promise<void> {
  const db = await database();
  for (const line of lines) await db.put('completions', line);
}
const idsOf = ({ completions }: { readonly completions: readonly Completion[] }) =>
  completions.map(({ id }) => id).sort();

describe('lines for a file', () => {
  const days = [0, 1, 83, 84, 89, 90, 91, 400, 1_000];

  it('are all there are, fetched piece by piece, each once', async () => {
    await lay(...days.map((n) => ago(n)));
    const shares: number[] = [];
    const found = await fetchSince(null, {}, { onProgress: (share) => shares.push(share) });
    expect(idsOf(found)).toEqual(days.map((n) => ago(n).id));
    expect(shares.length).toBe(Math.ceil(1_001 / 90));
    expect(shares.at(-1)).toBe(1);
  });

  it('are those of the last days where so many are wished', async () => {
    await lay(...days.map((n) => ago(n)));
    expect(idsOf(await fetchSince(84, {}))).toEqual([0, 1, 83].map((n) => ago(n).id));
    expect(idsOf(await fetchSince(84, {}))).not.toContain('b0084');
  });

  it('hold what still waits for the log, in its newest revision, as far as it lies in these days', async () => {
    await lay(ago(1));
    const waits = (line: Completion) => ({ store: 'completions', record: line });
    const stored = {
      'wal:new': waits(ago(0)),
      'wal:again': waits(ago(1, { rev: 2, durationMs: 9 })),
      'wal:old': waits(ago(90)),
      'wal:said': { event: {} },
    };
    const found = await fetchSince(84, stored);
    expect(idsOf(found)).toEqual(['b0000', 'b0001']);
    expect(found.completions.find(({ id }) => id === 'b0001')?.durationMs).toBe(9);
  });

  it('are none of an empty log, and none where it is ended', async () => {
    expect(await fetchSince(null, {})).toEqual({ completions: [], checkins: [], visits: [] });
    await lay(ago(0));
    const signal = AbortSignal.abort();
    await expect(fetchSince(null, {}, { signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
});
