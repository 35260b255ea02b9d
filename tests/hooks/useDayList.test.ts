// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, renderHook, waitFor } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entry } from '../../domain/journal/entry';
import { useDayList } from '../../hooks/useDayList';
import { closeDatabase } from '../../platform/database';
import { writeLog } from '../../platform/log';

// The seven days as a page has them: from the log, and from what still waits for it.

beforeEach(async () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  await closeDatabase();
});
afterEach(async () => {
  cleanup();
  await closeDatabase();
});

const noted = (id: string, at: string): Entry => ({
  store: 'decisions',
  record: {
    kind: 'decision',
    id,
    at: Date.parse(at),
    code: 'hours-ended',
    args: {},
    tzOffsetMin: 0,
  },
});
const waits = (entry: Entry) =>
  fakeBrowser.storage.local.set({ [`wal:${entry.record.id}`]: entry });
const shown = (revision = 1) =>
  renderHook(({ rev }) => useDayList('2026-11-23', rev), { initialProps: { rev: revision } });

describe('the seven days of a page', () => {
  it('are those of the log and of what waits for it, each line once', async () => {
    await writeLog([noted('a', '2026-11-23T12:00:00Z'), noted('b', '2026-11-20T12:00:00Z')]);
    await waits(noted('a', '2026-11-23T12:00:00Z'));
    await waits(noted('c', '2026-11-23T13:00:00Z'));
    const { result } = shown();
    expect(result.current).toBeNull();
    await waitFor(() => expect(result.current).not.toBeNull());
    const days = result.current?.map(({ day, lines }) => [day, lines.map(({ id }) => id)]);
    expect(days).toEqual([
      ['2026-11-23', ['a', 'c']],
      ['2026-11-20', ['b']],
    ]);
  });

  it('are read again when something has happened', async () => {
    const { result, rerender } = shown();
    await waitFor(() => expect(result.current?.[0]?.lines).toEqual([]));
    await waits(noted('d', '2026-11-23T14:00:00Z'));
    rerender({ rev: 2 });
    await waitFor(() => expect(result.current?.[0]?.lines).toHaveLength(1));
  });

  it('still hold what waits where the log cannot be opened', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    globalThis.indexedDB.open = () => {
      throw new Error('no log here');
    };
    await waits(noted('e', '2026-11-23T14:00:00Z'));
    const { result } = shown();
    await waitFor(() => expect(result.current?.[0]?.lines).toHaveLength(1));
    expect(said).toHaveBeenCalled();
    said.mockRestore();
  });
});
