import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Offer } from '../../domain/care/exercise';
import type { Prompt } from '../../domain/session/types';
import { showNotification, testNotification } from '../../platform/notification';

// A prompt is shown once, taken away when it is over, and a refusal is said and never thrown.

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => String(key));
});
afterEach(() => vi.restoreAllMocks());

const prompt = (id: string): Prompt => ({ id, lead: 'micro', kinds: ['micro'], mode: 'normal' });
const offer: Offer = { promptId: 'p1', items: [], restSeconds: 30, why: 'micro' };
const standing = async () => Object.keys(await fakeBrowser.notifications.getAll());

describe('the notification', () => {
  it('stands once for a prompt, however often the world is made to match', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    for (let n = 0; n < 3; n += 1) expect(await showNotification(prompt('p1'), offer)).toBe(true);
    expect(create).toHaveBeenCalledTimes(1);
    expect(await standing()).toEqual(['p1']);
  });

  it('offers Start and Snooze, stays until it is answered, and says what comes', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await showNotification(prompt('p1'), offer);
    expect(create.mock.calls[0]).toMatchObject([
      'p1',
      {
        type: 'basic',
        title: 'prompt_title',
        requireInteraction: true,
        buttons: [{ title: 'prompt_start' }, { title: 'prompt_snooze' }],
      },
    ]);
  });

  it('makes room for the next prompt and goes when nothing is asked', async () => {
    await showNotification(prompt('p1'), offer);
    await showNotification(prompt('p2'), offer);
    expect(await standing()).toEqual(['p2']);
    await showNotification(null, null);
    expect(await standing()).toEqual([]);
  });

  it('X15 says when the browser refuses it, or takes it and shows nothing', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    create.mockRejectedValueOnce(new Error('no'));
    expect(await showNotification(prompt('p1'), offer)).toBe(false);
    create.mockResolvedValueOnce('p2' as never);
    expect(await showNotification(prompt('p2'), offer)).toBe(false);
    // The same prompt again is still refused: the notice about it must stand.
    expect(await showNotification(prompt('p2'), offer)).toBe(false);
    expect(await showNotification(null, null)).toBe(true);
  });

  it('a test is not even tried where the system is known to refuse', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    const level = vi.fn(async () => 'denied');
    Object.assign(fakeBrowser.notifications, { getPermissionLevel: level });
    expect(await testNotification()).toBe(false);
    expect(create).not.toHaveBeenCalled();
    level.mockResolvedValue('granted');
    expect(await testNotification()).toBe(true);
    expect(await standing()).toEqual(['test']);
  });
});
