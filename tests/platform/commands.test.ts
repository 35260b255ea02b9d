import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { begin, type Session, step } from '../../domain/session';
import { balanced } from '../../domain/session/rules';
import type { Event } from '../../domain/session/types';
import type { Told } from '../../domain/told';
import { listenToCommands, openShortcutSettings, shortcuts } from '../../platform/commands';

// Keys a person gave to actions: heard while no page is open, one after the other, a double press once.

let now = 0;
let press: (name: string) => void;
let told: (Event | Told)[];
const open = vi.fn(async (_: { url: string }) => undefined);
const keys = [
  { name: '_execute_action', shortcut: 'Alt+Shift+G' },
  { name: 'skip', shortcut: '' },
  { name: 'of-another-version', shortcut: 'Alt+Shift+Q' },
];

const clock = () => ({
  wall: Date.UTC(2026, 10, 23, 9) + now,
  mono: now,
  boot: 'life',
  inHours: true,
  nextBoundary: null,
  dayKey: '2026-11-23',
});
const stored = async () => (await fakeBrowser.storage.local.get('session')).session as Session;

/** Takes an event in as the engine does: it is stored when the promise resolves. */
async function tell(event: Event | Told): Promise<void> {
  told.push(event);
  if (event.type !== 'USER' && event.type !== 'WAKE') return;
  const { session } = step(await stored(), event, clock());
  await fakeBrowser.storage.local.set({ session });
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.spyOn(Date, 'now').mockImplementation(() => clock().wall);
  told = [];
  now = 1_000;
  open.mockClear();
  const addListener = (heard: typeof press) => {
    press = heard;
  };
  Object.assign(fakeBrowser, {
    commands: { onCommand: { addListener }, getAll: async () => keys },
  });
  Object.assign(fakeBrowser.windows, {
    create: open,
    getLastFocused: async () => ({ state: 'normal' }),
  });
  Object.assign(fakeBrowser.tabs, { create: open });
  Object.assign(fakeBrowser.runtime, { getContexts: async () => [] });
  await fakeBrowser.storage.local.set({ session: begin(clock(), balanced) });
  listenToCommands(tell);
});
afterEach(() => vi.restoreAllMocks());

const all = () => new Promise((done) => setTimeout(done, 20));
const actions = () => told.flatMap((event) => ('action' in event ? [event.action] : []));

describe('a key', () => {
  it('starts a break and opens its window, with no page to help', async () => {
    press('start-break');
    await all();
    expect(actions()).toEqual(['start']);
    expect(open.mock.calls[0]?.[0].url).toMatch(/break\.html$/);
  });

  it('pressed twice, or held, is pressed once', async () => {
    for (const command of ['start-break', 'pause-or-resume'])
      for (let n = 0; n < 20; n += 1) {
        now += 100;
        press(command);
      }
    await all();
    expect(actions()).toEqual(['start', 'pause']);
  });

  it('pressed again after a while is taken as it stands then', async () => {
    for (let n = 0; n < 3; n += 1) {
      press('pause-or-resume');
      now += 2_000;
    }
    await all();
    expect(actions()).toEqual(['pause', 'resume', 'pause']);
  });

  it('begins a meeting, or ends it, once for a press', async () => {
    press('meeting');
    press('meeting');
    await all();
    expect(told.filter(({ type }) => type === 'MEETING')).toHaveLength(1);
  });

  it('opens the progress, and what it does not know it leaves alone', async () => {
    press('open-progress');
    press('of-another-version');
    press('constructor');
    await all();
    expect(actions()).toEqual([]);
    expect(open.mock.calls.map(([{ url }]) => url)).toEqual([
      expect.stringMatching(/progress\.html$/),
    ]);
  });

  it('that cannot be obeyed does not keep the next from being heard', async () => {
    open.mockRejectedValue(new Error('no window'));
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    press('start-break');
    press('pause-or-resume');
    await all();
    open.mockReset();
    expect(actions()).toEqual(['start', 'pause']);
  });
});

describe('the list of keys', () => {
  it('says which key each action has, none where the browser gave none', async () => {
    expect(await shortcuts()).toEqual([
      { command: '_execute_action', key: 'Alt+Shift+G' },
      { command: 'skip', key: null },
    ]);
  });

  it('leads to the browser’s own page', async () => {
    expect(await openShortcutSettings()).toBe(true);
    expect(open).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  });
});
