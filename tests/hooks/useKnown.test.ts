// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readAhead, useKnown } from '../../hooks/useKnown';

// What a page knows: what is stored, kept up to date, and never a part of it.

const { local } = fakeBrowser.storage;

/** What the page was drawn with, one after the other. */
function drawn() {
  const seen: unknown[] = [];
  renderHook(() => {
    const settings = useKnown()?.settings;
    if (settings !== seen.at(-1)) seen.push(settings);
  });
  return seen;
}

beforeEach(async () => {
  fakeBrowser.reset();
  await local.set({ settings: 'first', policy: 'kept' });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('is what is stored', async () => {
  const { result } = renderHook(useKnown);
  expect(result.current).toBeNull();
  await waitFor(() => expect(result.current?.settings).toBe('first'));
  expect(result.current?.policy).toBe('kept');
});

it('goes along with what changes', async () => {
  const seen = drawn();
  await waitFor(() => expect(seen).toEqual(['first']));
  await act(() => local.set({ settings: 'second' }));
  expect(seen).toEqual(['first', 'second']);
});

it.each([
  ['read by itself', () => undefined],
  ['read ahead', readAhead],
])('holds what changed while it was %s, and is drawn with nothing older', async (_how, begin) => {
  begin();
  const seen = drawn();
  await act(() => local.set({ settings: 'second' }));
  await waitFor(() => expect(seen).toContain('second'));
  expect(seen).toEqual(['second']);
});

it('is whole or nothing while it is read', async () => {
  const policies: unknown[] = [];
  const stored = await local.get();
  let answer: (read: typeof stored) => void = () => undefined;
  vi.spyOn(local, 'get').mockImplementation(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  renderHook(() => {
    const known = useKnown();
    if (known) policies.push(known.policy);
  });
  await act(() => local.set({ settings: 'second' }));
  answer(stored);
  await waitFor(() => expect(policies).toContain('kept'));
  expect(policies).not.toContain(undefined);
});
