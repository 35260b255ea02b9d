import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Outlook } from '../../domain/session/types';
import { english } from '../helpers/englishWords';

// The toolbar: what the icon, the badge and the title say, made anew in each life of the worker.

const minute = 60_000;
const paused = (pausedUntil: number | null): Outlook => ({
  wakeAt: 0,
  prompt: null,
  badge: 'paused',
  pausedUntil,
  limit: null,
  icon: { state: 'paused', fill: 0 },
});
const counting: Outlook = {
  wakeAt: 0,
  prompt: null,
  badge: 'none',
  limit: null,
  icon: { state: 'counting', fill: 0.5 },
};

/** A canvas on which nothing is seen. */
class Blank {
  getContext = () =>
    new Proxy({}, { get: (_, name) => (name === 'getImageData' ? () => ({}) : () => undefined) });
}

/** The toolbar of a worker that has just begun its life. */
async function bornToolbar() {
  vi.resetModules();
  return (await import('../../platform/toolbar')).showToolbar;
}

const action = {
  setIcon: vi.fn(async () => undefined),
  setBadgeText: vi.fn(async (_: { text: string }) => undefined),
  setBadgeBackgroundColor: vi.fn(async () => undefined),
  setTitle: vi.fn(async (_: { title: string }) => undefined),
};
const said = () => [
  action.setBadgeText.mock.calls.at(-1)?.[0].text,
  action.setTitle.mock.calls.at(-1)?.[0].title.replace(/\s/g, ' '),
];

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('OffscreenCanvas', Blank);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, gaps) =>
    String(english[key] ?? '').replace('$1', String((gaps as string[])[0])),
  );
  Object.assign(fakeBrowser.action, action);
  for (const spy of Object.values(action)) spy.mockClear();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a pause on the toolbar', () => {
  it('shows its sign, and until when', async () => {
    const show = await bornToolbar();
    const soon = new Date();
    soon.setHours(23, 30, 0, 0);
    await show(paused(soon.getTime()));
    expect(said()).toEqual(['II', 'Glidebreak: paused until 11:30 PM']);
  });

  it('names the day where it ends on another', async () => {
    const show = await bornToolbar();
    await show(paused(new Date(2031, 2, 4, 9, 0).getTime()));
    expect(said()).toEqual(['II', 'Glidebreak: paused until Tue, Mar 4, 9:00 AM']);
  });

  it('says so where it has no end', async () => {
    const show = await bornToolbar();
    await show(paused(null));
    expect(said()).toEqual(['II', 'Glidebreak: paused until you resume']);
  });

  it('is drawn again only where it changed, and in each life of the worker', async () => {
    const until = Date.now() + 30 * minute;
    const show = await bornToolbar();
    await show(paused(until));
    await show(paused(until));
    expect(action.setBadgeText).toHaveBeenCalledTimes(1);
    await show(paused(until + 60 * minute));
    expect(action.setBadgeText).toHaveBeenCalledTimes(2);
    await (await bornToolbar())(paused(until + 60 * minute));
    expect(action.setBadgeText).toHaveBeenCalledTimes(3);
  });

  it('leaves nothing behind when it is over', async () => {
    const show = await bornToolbar();
    await show(paused(Date.now() + minute));
    await show(counting);
    expect(said()).toEqual(['', 'Glidebreak: counting active time']);
  });
});
