import { expect, it } from 'vitest';
import type { Plan } from '../../domain/care/plan';
import { inBoth } from './both';
import type { Page, TestBrowser } from './drivers/browser';
import { choose, focused, press, reach, says } from './keyboard';
import { welcome } from './newcomer';
import { almostDue, logOf, patience, sessionOf } from './stored';

// The journey of docs/accessibility.md, step by step and by its names: no pointer from installing to the report.

const kept = <T>({ within }: TestBrowser, key: string): Promise<T> =>
  within.run(async (api, name) => (await api.storage.local.get(name))[name] as never, key);

/** Lets a glide become due at once: nobody has just arrived, and nothing was asked lately. */
async function dueAtOnce(browser: TestBrowser): Promise<void> {
  await browser.killWorker();
  await almostDue(browser, 'glide');
  await browser.within.run(async (api) => {
    const { session } = await api.storage.local.get('session');
    Object.assign(session as object, { settleUntil: 0, lastCloseAt: null, shownAt: [] });
    await api.storage.local.set({ session });
  });
}

/** Closes a page; what is looked at afterwards is a page that still stands. */
const shut = async ({ within }: TestBrowser, page: Page) => {
  await page.close();
  await within.run(() => null);
};

const has = (page: Page, selector: string) => () =>
  page.run((_browser, wanted) => document.querySelector(wanted) !== null, selector);

inBoth('by keyboard alone', (desk) => {
  const browser = () => desk.browser();

  it('Welcome: what is marked, ticked and chosen becomes a plan', async () => {
    await expect.poll(() => sessionOf(browser()), patience).toBeTruthy();
    const page = await browser().opened('welcome.html');
    const hand = { marks: [/Thumb, index and middle finger.*Right/], assessed: true };
    await welcome(page, { ...hand, profile: /Hand and wrist/, glides: true }, 'by-keyboard');
    const { programmes } = await kept<Plan>(browser(), 'plan');
    expect(programmes).toMatchObject([{ profile: 'cts', week: 1 }]);
  });

  it('First break: it plays by itself and is closed with Enter', async () => {
    const page = await browser().opened('welcome.html');
    await press(page, /^Start a 20-second break/, 'Enter');
    const own = await browser().opened('break.html');
    await expect.poll(has(own, '.control-stop'), patience).toBe(true);
    await expect.poll(() => focused(own), patience).toBe('Close');
    await says(own, /Done\./);
    // The window is gone before the key is let go, which a driver does not expect.
    own.press('Enter').catch(() => undefined);
    await expect.poll(() => browser().paths(), patience).not.toContain('break.html');
    await expect.poll(async () => (await logOf(browser())).length, patience).toBe(1);
  });

  it('Popup: a break of one’s own is chosen, paused, and turned into a rest', async () => {
    const popup = await browser().open('popup.html');
    await press(popup, /^Start now, or pause/, 'Enter');
    await press(popup, /^Micro$/, 'Enter');
    await press(popup, /^Pause/);
    await reach(popup, /^Play/);
    await popup.press('r');
    await says(popup, /Rest/);
    await press(popup, /^That is enough/, 'Enter');
    await expect.poll(() => focused(popup), patience).toBe('Close');
    await popup.press('Enter');
    await expect.poll(async () => (await logOf(browser())).length, patience).toBe(2);
    await shut(browser(), popup);
  });

  it('Due break: it is rated, started, stopped and rated again', async () => {
    await dueAtOnce(browser());
    const popup = await browser().open('popup.html');
    await says(popup, /Due now/i);
    await press(popup, /^Start$/, 'Enter');
    await says(popup, /How is it right now\?/);
    for (const key of ['2', 'Enter']) await popup.press(key);
    await reach(popup, /^Stop/);
    await popup.press('s');
    await says(popup, /And now\?/);
    for (const key of ['1', 'Enter']) await popup.press(key);
    await expect.poll(() => focused(popup), patience).toBe('Close');
    await popup.press('Enter');
    const rated = async () =>
      (await logOf(browser()))
        .flatMap(({ items }) => items)
        .filter(({ after }) => after !== undefined);
    await expect.poll(rated, patience).toMatchObject([{ before: 2, after: 1 }]);
    await shut(browser(), popup);
  });

  it('Check-in: each row is reached with Tab and answered with a digit or the arrows', async () => {
    const page = await browser().open('progress.html');
    await press(page, /^Do one now/, 'Enter');
    await choose(page, /On average this week/, /^3$/);
    await choose(page, /How easily does this area move/, /^7$/);
    await choose(page, /How many nights/, /^1$/);
    await press(page, /^Save the check-in/, 'Enter');
    await says(page, /Thank you\. It is in your log\./);
    await expect.poll(() => focused(page), patience).not.toBe('Save the check-in');
    const { weekly } = await kept<Plan>(browser(), 'plan');
    expect(weekly[0]).toMatchObject({ average: 3, ease: 7, nightsWoken: 1 });
    await shut(browser(), page);
  });

  it('Settings: one is found by a word and changed', async () => {
    const page = await browser().open('settings.html');
    await reach(page, /Find a setting/);
    for (const key of 'length micro') await page.press(key);
    await says(page, /1 place found/);
    await page.press('Enter');
    await expect.poll(() => focused(page), patience).toBe('Length of a micro break');
    for (const key of ['4', '5', 'Tab']) await page.press(key);
    const length = async () =>
      (await kept<Record<string, unknown>>(browser(), 'settings')).microSeconds;
    await expect.poll(length, patience).toBe(45);
    await shut(browser(), page);
  });

  it('Report: it is opened from progress', async () => {
    const page = await browser().open('progress.html');
    await press(page, /^Open the report/, 'Enter');
    const report = await browser().opened('report.html');
    await says(report, /Self-reported, not a diagnosis\./);
    await reach(report, /^Print/);
  });
});
