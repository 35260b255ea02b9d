// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, renderHook, waitFor } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entry } from '../../domain/journal/entry';
import { useLookBack } from '../../hooks/useLookBack';
import { closeDatabase } from '../../platform/database';
import { writeLog } from '../../platform/log';
import { today } from '../../platform/present';
import { plainBreak } from '../helpers/journals';

// What a page looks back on: the log, or where it cannot be read what waits for it.

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('en');
  globalThis.indexedDB = new IDBFactory();
  await closeDatabase();
});
afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  await closeDatabase();
});

const { dayKey, wall } = today();
const done = (id: string): Entry => ({
  store: 'completions',
  record: plainBreak(id, { at: wall, day: dayKey, kind: 'natural' }),
});
const naturals = (looked: ReturnType<typeof useLookBack> | undefined) =>
  looked?.back.weeks[0]?.total.tally.natural;

it('is the log', async () => {
  await writeLog([done('a'), done('b')]);
  const { result } = renderHook(() => useLookBack(1));
  expect(result.current).toBeNull();
  await waitFor(() => expect(naturals(result.current ?? undefined)).toBe(2));
  expect(result.current?.isAside).toBe(false);
});

it('is what waits for it where it cannot be read, each day summed up, and says so', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  globalThis.indexedDB.open = () => {
    throw new Error('no log here');
  };
  for (const id of ['a', 'b', 'c'])
    await fakeBrowser.storage.local.set({ [`wal:${id}`]: done(id) });
  const { result } = renderHook(() => useLookBack(1));
  await waitFor(() => expect(naturals(result.current ?? undefined)).toBe(3));
  expect(result.current?.isAside).toBe(true);
  expect(result.current?.back.isEmpty).toBe(false);
  expect(said).toHaveBeenCalled();
});
