import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Offer } from '../../domain/care/exercise';
import type { Prompt } from '../../domain/session/types';
import { ask } from '../../platform/ask';
import { openBreakWindow } from '../../platform/breakWindow';
import { boundsOf } from '../../platform/screen';

// How a person is asked: by badge alone, by a notification, or by one window beside their work.

const prompt = (id: string): Prompt => ({ id, lead: 'walk', kinds: ['walk'], mode: 'normal' });
const offer: Offer = { promptId: 'p1', items: [], restSeconds: 180, why: 'walk' };
const by = (channel: 'badge' | 'notification' | 'window') => ({
  channel,
  title: '',
  silent: false,
});
const notified = async () => Object.keys(await fakeBrowser.notifications.getAll());

let openPages: { documentUrl: string; windowId: number }[];
let inUse: object;
const create = vi.fn();
const update = vi.fn(async (_id: number, _change: object) => undefined);

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => String(key));
  openPages = [];
  inUse = { state: 'normal', left: 1920, top: 40, width: 1600, height: 1000 };
  create.mockReset().mockImplementation(async ({ url }: { url: string }) => {
    openPages = [{ documentUrl: url, windowId: 7 }];
  });
  update.mockClear();
  Object.assign(fakeBrowser.windows, { create, update, getLastFocused: async () => inUse });
  Object.assign(fakeBrowser.runtime, { getContexts: async () => openPages });
});
afterEach(() => vi.restoreAllMocks());

describe('each way of asking', () => {
  it.each([
    ['badge', 0, []],
    ['notification', 0, ['p1']],
    ['window', 1, []],
  ] as const)('%s is shown as that and nothing more', async (channel, windows, notifications) => {
    for (let n = 0; n < 3; n += 1) expect(await ask(prompt('p1'), offer, by(channel))).toBe(true);
    expect(create).toHaveBeenCalledTimes(windows);
    expect(await notified()).toEqual(notifications);
  });

  it('changed while something is asked, the notification goes', async () => {
    await ask(prompt('p1'), offer, by('notification'));
    await ask(prompt('p1'), offer, by('badge'));
    expect(await notified()).toEqual([]);
  });
});

describe('the window', () => {
  it('opens in the middle of the screen in use, without taking the keyboard', async () => {
    await ask(prompt('p1'), offer, by('window'));
    expect(create.mock.calls[0]?.[0]).toMatchObject({
      type: 'popup',
      focused: false,
      left: 2440,
      top: 150,
      url: expect.stringMatching(/break\.html#asks$/),
    });
  });

  it('closed by hand, it does not come back for the same prompt, but for the next', async () => {
    await ask(prompt('p1'), offer, by('window'));
    openPages = [];
    await ask(prompt('p1'), offer, by('window'));
    expect(create).toHaveBeenCalledTimes(1);
    await ask(null, null, by('window'));
    await ask(prompt('p2'), offer, by('window'));
    expect(create).toHaveBeenCalledTimes(2);
  });

  it('never comes over a full screen; it comes once that is left', async () => {
    inUse = { ...inUse, state: 'fullscreen' };
    expect(await ask(prompt('p1'), offer, by('window'))).toBe(true);
    expect(create).not.toHaveBeenCalled();
    expect(await notified()).toEqual([]);
    inUse = { ...inUse, state: 'normal' };
    await ask(prompt('p1'), offer, by('window'));
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('is never opened beside a break page that is open', async () => {
    openPages = [{ documentUrl: String(fakeBrowser.runtime.getURL('/break.html')), windowId: 3 }];
    await ask(prompt('p1'), offer, by('window'));
    expect(create).not.toHaveBeenCalled();
  });

  it('started at the same time as it opens, it is one window, brought forward', async () => {
    await Promise.all([
      ask(prompt('p1'), offer, by('window')),
      openBreakWindow(),
      openBreakWindow(),
    ]);
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('where the browser refuses its place, it opens anywhere', async () => {
    create.mockRejectedValueOnce(
      new Error('Bounds must be at least 50% within visible screen space.'),
    );
    expect(await ask(prompt('p1'), offer, by('window'))).toBe(true);
    expect(create).toHaveBeenCalledTimes(2);
    expect(create.mock.calls[1]?.[0]).not.toHaveProperty('left');
    expect(await notified()).toEqual([]);
  });

  it('where the browser opens none, a notification takes its place, as long as it is asked', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    create.mockRejectedValue(new Error('no window'));
    for (let n = 0; n < 3; n += 1) await ask(prompt('p1'), offer, by('window'));
    expect(create).toHaveBeenCalledTimes(2);
    expect(await notified()).toEqual(['p1']);
    await ask(null, null, by('window'));
    expect(await notified()).toEqual([]);
  });
});

describe('its place', () => {
  it.each([
    ['no window', undefined, {}],
    ['a window put away', { state: 'minimized', left: -32000, top: 0, width: 9, height: 9 }, {}],
    ['a window whose place is not told', { state: 'normal' }, {}],
    [
      'a screen to the left',
      { left: -1280, top: 0, width: 1280, height: 980 },
      { left: -920, top: 100 },
    ],
    [
      'a window smaller than it',
      { left: 10, top: 20, width: 300, height: 300 },
      { left: 10, top: 20 },
    ],
  ])('with %s is known', (_, within, place) => {
    expect(boundsOf(within).place).toEqual(place);
  });
});
