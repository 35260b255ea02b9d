// @ts-check
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {import('./drivers.mjs').Page} Page
 * @typedef {import('./drivers.mjs').TestBrowser} TestBrowser
 * @typedef {(name: string, page: Pick<Page, 'picture'>) => Promise<string>} Take
 */

/** Brings a page's tab to the front. @param {Page} page */
export const bringForward = (page) =>
  page.run(async (api) => {
    const tab = await api.tabs.getCurrent();
    if (tab.id !== undefined) await api.tabs.update(tab.id, { active: true });
  });

/** Closes every other tab, so that a person sees this page alone. @param {Page} page */
export const closeOthers = (page) =>
  page.run(async (api) => {
    const mine = await api.tabs.getCurrent();
    const others = (await api.tabs.query({})).filter(({ id }) => id !== mine.id);
    await api.tabs.remove(others.flatMap(({ id }) => id ?? []));
  });

/**
 * Opens the popup's page in a small window, where its buttons can be pressed.
 * @param {TestBrowser} browser @returns {Promise<Page>}
 */
export async function popupWindow(browser) {
  await browser.within.run(async (api) => {
    const url = api.runtime.getURL('popup.html');
    await api.windows.create({ url, type: 'popup', width: 396, height: 640 });
  });
  const popup = await browser.opened('popup.html');
  // A size that was given on the command line holds for every new window.
  await popup.run(async (api) => {
    const { id } = await api.windows.getCurrent();
    if (id !== undefined) await api.windows.update(id, { width: 396, height: 640 });
  });
  return popup;
}

/** An empty folder for pictures; each one taken gets the next number and its path is given back. @param {string} folder @returns {Take} */
export function album(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let last = 0;
  return async (name, page) => {
    last += 1;
    const path = join(folder, `${String(last).padStart(2, '0')}-${name}.png`);
    writeFileSync(path, await page.picture());
    return path;
  };
}
