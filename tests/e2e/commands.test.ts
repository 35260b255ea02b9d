import { expect, it } from 'vitest';
import { inBoth } from './both';
import type { TestBrowser } from './drivers/browser';
import { almostDue, logOf, offered, patience, sessionOf } from './stored';

// Actions by real keys, wherever one is, with no page of ours to help; and a break that asks in a window.

/** What of the session these stories look at. */
interface Session {
  readonly brk: { readonly lead: string } | null;
  readonly pause: object | null;
  readonly prompt: object | null;
  readonly kinds: Record<string, { readonly phase: string; readonly snoozes: number }>;
}

/** Lets the micro break become due at once: no gap after another, no settling in. The background dies. */
async function due(browser: TestBrowser): Promise<void> {
  await browser.killWorker();
  await almostDue(browser, 'micro');
  await browser.within.run(async (api) => {
    const { session } = await api.storage.local.get('session');
    Object.assign(session as object, { settleUntil: 0, lastCloseAt: null, shownAt: [] });
    await api.storage.local.set({ session });
  });
}

// Keys can be pressed where the screen is our own.
const byKeys = it.skipIf(process.platform !== 'linux');
const apart = () => new Promise((done) => setTimeout(done, 1_500));

inBoth('a break by a key', (desk) => {
  const session = async () => (await sessionOf(desk.browser())) as unknown as Session;
  const paths = () => desk.browser().paths();
  const breakPages = async () => (await paths()).filter((path) => path.startsWith('break.html'));
  const press = async (...keys: string[]) => {
    // The keyboard belongs to what was clicked last: a page of somebody else's, or one of ours without code.
    await desk.display()?.click(600, 600);
    for (const one of keys) await desk.display()?.press(one);
  };

  it('the browser took all four keys that are suggested, and the settings say so', async () => {
    await expect.poll(session, patience).toBeTruthy();
    const page = await desk.browser().open('settings.html');
    const said = () => page.run(() => document.querySelector('#keys dl')?.textContent ?? '');
    await expect.poll(said, patience).toMatch(/Open Glidebreak\s*Alt\+Shift\+G/);
    const text = await said();
    for (const key of ['G', 'K', 'O', 'U']) expect(text).toContain(`Alt+Shift+${key}`);
    expect(text.match(/no key yet/g)).toHaveLength(3);
    await page.close();
  });

  byKeys('pauses, once however often it is pressed at once, and resumes', async () => {
    await press('alt+shift+u', 'alt+shift+u', 'alt+shift+u');
    await expect.poll(async () => (await session()).pause, patience).toBeTruthy();
    const badge = () => desk.browser().within.run((api) => api.action.getBadgeText({}));
    await expect.poll(badge, patience).toBe('II');
    await apart();
    await press('alt+shift+u');
    await expect.poll(async () => (await session()).pause, patience).toBeNull();
  });

  byKeys('snoozes what is due', async () => {
    await due(desk.browser());
    const popup = await desk.browser().open('popup.html');
    await expect.poll(async () => (await session()).prompt, patience).toBeTruthy();
    await popup.close();
    await press('alt+shift+o', 'alt+shift+o');
    const micro = async () => (await session()).kinds.micro;
    await expect.poll(micro, patience).toMatchObject({ phase: 'snoozed', snoozes: 1 });
    await expect.poll(() => desk.browser().notifications(), patience).toBe(0);
  });

  // Last of all: without a window manager no window has the keyboard once one with it is closed.
  byKeys(
    'pressed twice begins one break in one window, though the background was gone',
    async () => {
      await desk.browser().killWorker();
      await press('alt+shift+k', 'alt+shift+k');
      await expect
        .poll(async () => (await session()).brk, patience)
        .toMatchObject({ lead: 'micro' });
      await expect.poll(breakPages, patience).toHaveLength(1);
      const page = await desk.browser().opened('break.html');
      await expect.poll(() => offered(desk.browser()), patience).toBeTruthy();
      const stop = () => page.run(() => document.querySelector('.control-stop') !== null);
      await expect.poll(stop, patience).toBe(true);
      await page.press('s');
      await expect.poll(async () => (await logOf(desk.browser())).length, patience).toBe(1);
      // For eyes that look away the title says so too.
      expect(await page.run(() => document.title)).toBe('Break over');
      await page.close();
    },
  );
});

inBoth('a break that asks in a window', (desk) => {
  const session = async () => (await sessionOf(desk.browser())) as unknown as Session;
  const asking = async () =>
    (await desk.browser().paths()).filter((path) => path === 'break.html#asks');

  it('opens one small window beside the work, and begins nothing', async () => {
    const browser = desk.browser();
    await expect.poll(session, patience).toBeTruthy();
    await browser.killWorker();
    await browser.within.run((api) =>
      api.storage.local.set({ settings: { microPrompt: 'window' } }),
    );
    await almostDue(browser, 'micro');
    const popup = await browser.open('popup.html');
    await expect.poll(asking, patience).toHaveLength(1);
    await popup.close();
    // Whatever happens now, it stays the one window.
    await browser.killWorker();
    await (await browser.open('popup.html')).close();
    expect(await asking()).toHaveLength(1);
    expect(await browser.notifications()).toBe(0);
    const { brk, prompt } = await session();
    expect(brk).toBeNull();
    expect(prompt).toBeTruthy();
  });

  it('stands inside the window that was in use, says what comes, and holds no key', async () => {
    const page = await desk.browser().opened('break.html');
    const heading = () => page.run(() => document.querySelector('.asks h1')?.textContent ?? '');
    await expect.poll(heading, patience).toMatch(/\w/);
    const seen = await page.run(() => ({
      title: document.title,
      focus: document.activeElement?.tagName,
      small: [...document.querySelectorAll('button')]
        .map((button) => button.getBoundingClientRect())
        .filter(({ width, height }) => width < 44 || height < 44).length,
    }));
    expect(seen).toEqual({ title: 'Micro break', focus: 'BODY', small: 0 });
  });

  it('plays there once it is started, and can be heard at its end or says that it cannot', async () => {
    const browser = desk.browser();
    const page = await browser.opened('break.html');
    await page.click('.asks .button.primary');
    await expect.poll(async () => (await session()).brk, patience).toMatchObject({ lead: 'micro' });
    const ended = () => page.run(() => document.querySelector('.end h1')?.textContent ?? '');
    await expect.poll(ended, patience).toBe('Done. Nice pause.');
    const tried = () =>
      browser.within.run(
        async (api) => (await api.storage.session.get('soundRefused')).soundRefused,
      );
    await expect.poll(tried, patience).toBeTypeOf('boolean');
    console.info(`${desk.family}: the end sound was ${(await tried()) ? 'refused' : 'played'}`);
    await page.close();
  });

  it('is gone once it is answered elsewhere', async () => {
    const browser = desk.browser();
    await due(browser);
    const popup = await browser.open('popup.html');
    await expect.poll(asking, patience).toHaveLength(1);
    const skip = () =>
      popup.run(() => {
        const all = [...document.querySelectorAll('button')];
        const found = all.find((one) => one.textContent?.trim() === 'Skip');
        found?.click();
        return found !== undefined;
      });
    await expect.poll(skip, patience).toBe(true);
    await expect.poll(asking, patience).toEqual([]);
    expect((await session()).prompt).toBeNull();
    await popup.close();
  });
});

inBoth('targets of the settings', (desk) => {
  it('are at least 44 pixels high', async () => {
    const page = await desk.browser().open('settings.html');
    const add = () => page.run(() => document.querySelector('.setting-add input') !== null);
    await expect.poll(add, patience).toBe(true);
    await page.click('.setting-add input');
    for (const key of 'Drink') await page.press(key);
    await page.press('Enter');
    const line = () => page.run(() => document.querySelectorAll('.setting-lines li').length);
    await expect.poll(line, patience).toBe(1);
    const low = await page.run(() =>
      [...document.querySelectorAll('button, select, input, .choice')]
        .filter((one) => !one.closest('.choice') || one.matches('.choice'))
        .filter((one) => one.getBoundingClientRect().height < 44)
        .map((one) => one.outerHTML.slice(0, 120)),
    );
    expect(low).toEqual([]);
  });
});
