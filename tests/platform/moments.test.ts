import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// Tabs are listened to while something waits for a pause, and only then.

interface Tab {
  readonly active: boolean;
  readonly audible?: boolean;
  readonly mutedInfo?: { readonly muted: boolean };
}

const chosen = () => fakeBrowser.tabs.onActivated.trigger({ tabId: 1, windowId: 1 } as never);
const hushed = (audible?: boolean) =>
  fakeBrowser.tabs.onUpdated.trigger(1, { audible } as never, {} as never);

/** A worker life of its own: nothing in memory yet. */
async function life() {
  vi.resetModules();
  const { tellMoments, watchMoments } = await import('../../platform/moments');
  const told: boolean[] = [];
  tellMoments((moment) => told.push(moment));
  return { told, watchMoments };
}

beforeEach(() => {
  fakeBrowser.reset();
  const { onBoundsChanged } = fakeBrowser.windows;
  for (const call of ['addListener', 'removeListener'] as const)
    vi.spyOn(onBoundsChanged, call).mockImplementation(() => undefined);
  vi.spyOn(onBoundsChanged, 'hasListener').mockReturnValue(false);
  vi.spyOn(Date, 'now').mockReturnValue(1_000_000);
});
afterEach(() => vi.restoreAllMocks());
const pass = (ms: number) => vi.spyOn(Date, 'now').mockReturnValue(Date.now() + ms);

describe('natural pauses', () => {
  it('are heard only between the beginning and the end of a wait', async () => {
    const { told, watchMoments } = await life();
    await chosen();
    await watchMoments(true);
    pass(20_000);
    await chosen();
    await watchMoments(false);
    await chosen();
    expect(told).toEqual([true]);
  });

  it('are turns to another tab after a stretch with one; quick turns are none', async () => {
    const { told, watchMoments } = await life();
    await watchMoments(true);
    for (const ms of [5_000, 5_000, 20_000, 1_000]) {
      pass(ms);
      await chosen();
    }
    expect(told).toEqual([false, false, true, false]);
  });

  it('are ends of sound; what else a tab tells is nobody’s pause', async () => {
    const { told, watchMoments } = await life();
    await watchMoments(true);
    await hushed(false);
    await hushed(true);
    await hushed(undefined);
    expect(told).toEqual([true, false]);
  });

  it('leave no listener behind of a life before, or of a browser before', async () => {
    const first = await life();
    await first.watchMoments(true);
    expect(await fakeBrowser.storage.session.get('watches-for-pause')).toEqual({
      'watches-for-pause': true,
    });
    const removed = vi.spyOn(fakeBrowser.tabs.onActivated, 'removeListener');
    const second = await life();
    await second.watchMoments(false);
    expect(removed).toHaveBeenCalledTimes(1);
    const third = await life();
    await third.watchMoments(false);
    expect(removed).toHaveBeenCalledTimes(1);
    await fakeBrowser.storage.session.clear();
    const restarted = await life();
    await restarted.watchMoments(false);
    expect(removed).toHaveBeenCalledTimes(2);
  });
});

describe('what plays in front of the person', () => {
  const seen = async (state: string | null, tabs: readonly Tab[]) => {
    const window = { state } as never;
    const last = vi.spyOn(fakeBrowser.windows, 'getLastFocused');
    if (state === null) last.mockRejectedValue(new Error('no window'));
    else last.mockResolvedValue(window);
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);
    const { inFront } = await import('../../platform/inFront');
    return inFront();
  };

  it.each<[string, string | null, readonly Tab[], readonly string[]]>([
    ['nothing', 'normal', [{ active: true, audible: false }], []],
    ['sound', 'normal', [{ active: true, audible: true }], ['sound']],
    [
      'sound that nobody hears',
      'normal',
      [{ active: true, audible: true, mutedInfo: { muted: true } }],
      [],
    ],
    ['full screen', 'fullscreen', [{ active: true }], ['fullscreen']],
    ['both', 'fullscreen', [{ active: true, audible: true }], ['fullscreen', 'sound']],
    ['no window at all', null, [], []],
  ])('%s', async (_what, state, tabs, expected) => {
    expect(await seen(state, tabs)).toEqual(expected);
  });
});
