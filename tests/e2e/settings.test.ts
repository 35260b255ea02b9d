import { expect, it } from 'vitest';
import { type Desk, inBoth } from './both';
import type { Page } from './drivers/browser';
import { focused, press, reach, says } from './keyboard';
import { patience } from './stored';

// Settings without a pointer: found by a word, set back, and the same in another browser where that is wished.

/** What the person chose: what is as it was at first does not stand there. */
const settingsOf = ({ browser }: Desk): Promise<Record<string, unknown>> =>
  browser().within.run(async (api) => {
    const { settings } = await api.storage.local.get('settings');
    return (settings ?? {}) as Record<string, unknown>;
  });

/** What stands in the storage that browsers share. */
const shared = ({ browser }: Desk): Promise<Record<string, unknown>> =>
  browser().within.run((api) => api.storage.sync.get(null));

/** What another browser would have written there, later than anything here. */
const arrives = ({ browser }: Desk, settings: object, v = 1): Promise<void> =>
  browser().within.run(
    (api, told, version) =>
      api.storage.sync.set({ settings: { v: version, at: Date.now() + 60_000, settings: told } }),
    settings,
    v,
  );

const opened = async ({ browser }: Desk): Promise<Page> => {
  const page = await browser().open('settings.html');
  await says(page, /A day with these settings[\s\S]*Your data/);
  return page;
};

const type = async (page: Page, text: string) => {
  for (const key of text) await page.press(key);
};

/** A break of one's own in the popup, with the focus on Pause. */
const playing = async ({ browser }: Desk): Promise<Page> => {
  const popup = await browser().open('popup.html');
  await press(popup, /^Micro$/, 'Enter');
  await reach(popup, /^Pause/);
  return popup;
};

inBoth('settings by keyboard alone', (desk) => {
  it('one is found by a word, changed, marked, and set back', async () => {
    const page = await opened(desk);
    await reach(page, /Find a setting/);
    await type(page, 'length micro');
    await says(page, /1 place found/);
    expect(await page.run(() => document.body.innerText)).not.toContain('Working hours');
    await page.press('Enter');
    await expect.poll(() => focused(page), patience).toBe('Length of a micro break');
    await type(page, '45');
    await press(page, /^Reset ?: Length of a micro break/, 'Tab');
    await expect.poll(async () => (await settingsOf(desk)).microSeconds, patience).toBe(45);
    await says(page, /Changed\. The rhythm “Balanced” says 30 s\./);
    await page.run(() => document.querySelector<HTMLElement>('#microSeconds')?.focus());
    await press(page, /^Reset ?: Length of a micro break/, 'Enter');
    await expect.poll(async () => (await settingsOf(desk)).microSeconds, patience).toBeUndefined();
    await expect.poll(() => focused(page), patience).toBe('Length of a micro break');
    await page.run(() => document.querySelector<HTMLElement>('#settings-search')?.focus());
    await page.press('Escape');
    await says(page, /Working hours/);
    await page.close();
  });

  it('all are set back once that is asked and answered', async () => {
    const page = await opened(desk);
    await press(page, /^Micro breaks/);
    await press(page, /^Walks/);
    await expect
      .poll(() => settingsOf(desk), patience)
      .toMatchObject({ microOn: false, walkOn: false });
    await press(page, /^Reset all settings$/, 'Enter');
    await press(page, /^Reset all$/, 'Enter');
    await expect.poll(() => settingsOf(desk), patience).not.toHaveProperty('microOn');
    expect(await settingsOf(desk)).not.toHaveProperty('walkOn');
    await says(page, /Every setting is as it was at first/);
    await page.close();
  });

  it('single letters are switched off: then s does nothing, and its button stops; switched on again, s stops', async () => {
    const page = await opened(desk);
    await press(page, /^Single letters and digits act at once/);
    await expect.poll(async () => (await settingsOf(desk)).charactersAct, patience).toBe(false);
    const quiet = await playing(desk);
    for (const letter of ['s', 'r', 'm']) await quiet.press(letter);
    await press(quiet, /^Pause/);
    await says(quiet, /Paused/);
    await press(quiet, /^Stop/, 'Enter');
    await says(quiet, /Stopped\./);
    await quiet.close();
    await press(page, /^Reset ?: Single letters and digits/, 'Enter');
    await expect.poll(async () => (await settingsOf(desk)).charactersAct, patience).toBeUndefined();
    await page.close();
    const popup = await playing(desk);
    await popup.press('s');
    await says(popup, /Stopped\./);
    await popup.close();
  });

  it('they go to other browsers once that is switched on, and come from them; deleted, nothing comes back', async () => {
    expect(await shared(desk)).toEqual({});
    const page = await opened(desk);
    await press(page, /^Same settings in my other browsers/);
    await expect.poll(() => shared(desk), patience).toMatchObject({ settings: { v: 1 } });
    await arrives(desk, { microMinutes: 33, postureMinutes: 7 });
    await expect.poll(() => settingsOf(desk), patience).toMatchObject({ microMinutes: 33 });
    expect(await settingsOf(desk)).not.toHaveProperty('postureMinutes');
    await says(page, /Your settings came from another browser on/);
    await arrives(desk, { microMinutes: 21 }, 2);
    await says(page, /Your other browser has a newer Glidebreak/);
    expect((await settingsOf(desk)).microMinutes).toBe(33);
    await desk.browser().within.run((api) => {
      const data = { type: 'FORGET', id: 'all', what: 'everything' };
      return api.runtime.sendMessage({ id: 1, type: 'tell', timestamp: Date.now(), data });
    });
    await expect.poll(() => shared(desk), patience).toEqual({});
    await arrives(desk, { microMinutes: 22 });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect((await settingsOf(desk)).microMinutes ?? null).toBe(null);
    await page.close();
  });
});
