import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Offer } from '../../domain/care/exercise';
import type { Prompt } from '../../domain/session/types';
import {
  isLimit,
  showLimit,
  showNotification,
  testNotification,
} from '../../platform/notification';

// A prompt is shown once, taken away when it is over, and a refusal is said and never thrown.

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) =>
    key === 'extension_language' ? 'en' : String(key),
  );
});
afterEach(() => vi.restoreAllMocks());

const prompt = (id: string): Prompt => ({ id, lead: 'micro', kinds: ['micro'], mode: 'normal' });
const offer: Offer = { promptId: 'p1', items: [], restSeconds: 30, why: 'micro' };
const plain = { title: '', silent: false };
const standing = async () => Object.keys(await fakeBrowser.notifications.getAll());

describe('the word about the day’s limit', () => {
  const limit = { id: 'limit:2026-11-23', ms: 6.5 * 3_600_000 };

  it('is said once, without a sound, and leaves by itself', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    for (let n = 0; n < 3; n += 1) await showLimit(limit, 'me');
    expect(create).toHaveBeenCalledTimes(1);
    const [, options] = create.mock.calls[0] as unknown[];
    expect(options).toMatchObject({
      title: 'popup_limit_me_other',
      requireInteraction: false,
      silent: true,
    });
    expect(options).not.toHaveProperty('buttons');
  });

  it('stands beside a prompt, and goes when it is no news any more', async () => {
    await showNotification(prompt('p1'), offer, plain);
    await showLimit(limit, 'clinician');
    expect((await standing()).toSorted()).toEqual([limit.id, 'p1']);
    expect((await standing()).filter(isLimit)).toEqual([limit.id]);
    await showLimit(null, 'clinician');
    expect(await standing()).toEqual(['p1']);
  });
});

describe('the notification', () => {
  it('stands once for a prompt, however often the world is made to match', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    for (let n = 0; n < 3; n += 1)
      expect(await showNotification(prompt('p1'), offer, plain)).toBe(true);
    expect(create).toHaveBeenCalledTimes(1);
    expect(await standing()).toEqual(['p1']);
  });

  it('offers Start and Snooze, stays until it is answered, and says what comes', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await showNotification(prompt('p1'), offer, plain);
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

  it('a title and a reminder of one’s own are shown as they are, with what comes and how to start', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    const own = { ...offer, message: '<b>$1</b> %s' };
    await showNotification(prompt('p1'), own, { title: '<img src=x>', silent: false });
    expect(create.mock.calls[0]?.[1]).toMatchObject({
      title: '<img src=x>',
      message: '<b>$1</b> %s\nprompt_title\nprompt_body',
    });
    await showNotification(prompt('p2'), offer, plain);
    expect(create.mock.calls[1]?.[1]).toMatchObject({
      title: 'prompt_title',
      message: 'prompt_body',
    });
  });

  it('makes no sound where none is wanted', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await showNotification(prompt('p1'), offer, { title: '', silent: true });
    await showNotification(prompt('p2'), offer, plain);
    expect(
      create.mock.calls.map(([, options]) => (options as { silent?: boolean }).silent),
    ).toEqual([true, false]);
  });

  it('makes room for the next prompt and goes when nothing is asked', async () => {
    await showNotification(prompt('p1'), offer, plain);
    await showNotification(prompt('p2'), offer, plain);
    expect(await standing()).toEqual(['p2']);
    await showNotification(null, null, plain);
    expect(await standing()).toEqual([]);
  });

  it('X15 says when the browser refuses it, or takes it and shows nothing', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    create.mockRejectedValueOnce(new Error('no'));
    expect(await showNotification(prompt('p1'), offer, plain)).toBe(false);
    create.mockResolvedValueOnce('p2' as never);
    expect(await showNotification(prompt('p2'), offer, plain)).toBe(false);
    // The same prompt again is still refused: the notice about it must stand.
    expect(await showNotification(prompt('p2'), offer, plain)).toBe(false);
    expect(await showNotification(null, null, plain)).toBe(true);
  });

  it('a test is not even tried where the system is known to refuse', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    const level = vi.fn(async () => 'denied');
    Object.assign(fakeBrowser.notifications, { getPermissionLevel: level });
    expect(await testNotification(false)).toBe(false);
    expect(create).not.toHaveBeenCalled();
    level.mockResolvedValue('granted');
    expect(await testNotification(false)).toBe(true);
    expect(await standing()).toEqual(['test']);
  });
});
