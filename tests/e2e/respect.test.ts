import { expect, it } from 'vitest';
import type { Session } from '../../domain/session';
import { inBoth } from './both';
import type { Page, TestBrowser } from './drivers/browser';
import { press, says } from './keyboard';
import { patience } from './stored';

// To be left alone for a while, in real browsers and by keyboard: said back, shown on the badge, ended from any page.

const session = ({ within }: TestBrowser) =>
  within.run(async (api) => (await api.storage.local.get('session')).session as Session);
const badge = ({ within }: TestBrowser) => within.run((api) => api.action.getBadgeText({}));
const title = ({ within }: TestBrowser) => within.run((api) => api.action.getTitle({}));
/** Closes a page; what is looked at afterwards is a page that still stands. */
const shut = async ({ within }: TestBrowser, page: Page) => {
  await page.close();
  await within.run(() => null);
};
const text = (page: Page) => page.run(() => document.body.innerText.replace(/\s+/g, ' '));

inBoth('a pause', (desk) => {
  const browser = () => desk.browser();

  it('of half an hour is one key in the popup, stands on the badge and ends on the settings page', async () => {
    const popup = await browser().open('popup.html');
    await press(popup, /^30 min, as a pause/);
    await says(popup, /Paused/);
    await expect.poll(() => badge(browser()), patience).toBe('II');
    await expect.poll(() => title(browser()), patience).toMatch(/paused until .*\d:\d\d/);
    await shut(desk.browser(), popup);
    const settings = await browser().open('settings.html');
    await says(settings, /Paused until .*\d:\d\d/);
    await press(settings, /^Resume$/);
    await expect.poll(async () => (await session(browser())).pause, patience).toBeNull();
    await expect.poll(() => badge(browser()), patience).toBe('');
    await expect.poll(() => text(settings), patience).not.toMatch(/Paused until/);
    await shut(desk.browser(), settings);
  });

  it('without an end says so, also on the break page, and outlives the worker', async () => {
    const popup = await browser().open('popup.html');
    await press(popup, /^A longer pause/);
    await says(popup, /“Until I resume” has no end/);
    await press(popup, /^Until I resume$/);
    await says(popup, /until you resume/);
    await shut(desk.browser(), popup);
    await browser().killWorker();
    const page = await browser().open('break.html');
    await says(page, /Paused until you resume/);
    await expect.poll(() => badge(browser()), patience).toBe('II');
    await press(page, /^Resume$/);
    await expect.poll(() => badge(browser()), patience).toBe('');
    await shut(desk.browser(), page);
  });

  it('a few minutes without a prompt are no pause: the popup says until when', async () => {
    const popup = await browser().open('popup.html');
    await press(popup, /^15 min/);
    await says(popup, /not before \d/);
    expect((await session(browser())).pause).toBeNull();
    await shut(desk.browser(), popup);
  });
});

inBoth('days off', (desk) => {
  it('begin at once and say when hours begin again', async () => {
    const settings = await desk.browser().open('settings.html');
    await says(settings, /Days off/);
    await press(settings, /^Add$/);
    const icon = async () => (await session(desk.browser())).inHours;
    await expect.poll(icon, patience).toBe(false);
    await shut(desk.browser(), settings);
    const popup = await desk.browser().open('popup.html');
    await says(popup, /Outside your hours/);
    await says(popup, /Your hours begin again .*\d:\d\d/);
    await shut(desk.browser(), popup);
  });
});
