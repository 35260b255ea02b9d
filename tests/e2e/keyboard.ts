import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Page } from './drivers/browser';
import { patience } from './stored';

/** The most presses of Tab that a page may ask for. */
const tabsAtMost = 160;

/** What the focused element is called, as somebody who hears the page would be told. */
export const focused = (page: Page): Promise<string> =>
  page.run(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return '';
    const labels = [...((element as HTMLInputElement).labels ?? [])].map((one) => one.innerText);
    const by = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '');
    const name = element.getAttribute('aria-label') ?? '';
    const acts = element.matches('button, a, summary, [role=button]');
    return [...by, name, ...labels, acts ? element.innerText : '']
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  });

/** Goes on with Tab until something called so has the focus. */
export async function reach(page: Page, name: RegExp): Promise<void> {
  for (let n = 0; n < tabsAtMost; n += 1) {
    if (name.test(await focused(page))) return;
    await page.press('Tab');
  }
  throw new Error(`Tab never comes to ${name}. Last: ${await focused(page)}`);
}

/** Reaches something and presses it: a box is ticked, a button pressed. */
export async function press(page: Page, name: RegExp, key = ' '): Promise<void> {
  await reach(page, name);
  await page.press(key);
}

/** Reaches one choice of a row: Tab comes to the row, arrows to the choice. */
export async function choose(page: Page, question: RegExp, choice: RegExp): Promise<void> {
  const inRow = () =>
    page.run((_browser, source) => {
      const row = document.activeElement?.closest('fieldset, [role=radiogroup]');
      const legend = row?.querySelector('legend')?.textContent ?? row?.getAttribute('aria-label');
      return new RegExp(source).test(legend ?? '');
    }, question.source);
  for (let n = 0; n < tabsAtMost && !(await inRow()); n += 1) await page.press('Tab');
  await page.press(' ');
  for (let n = 0; n < 24; n += 1) {
    if (choice.test(await focused(page))) return;
    await page.press('ArrowRight');
    // No hand presses the next key before the page has followed the last.
    await page.run(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20))));
  }
  throw new Error(`No ${choice} in ${question}. Last: ${await focused(page)}`);
}

/** Waits until the page says something. */
export const says = (page: Page, text: RegExp): Promise<void> =>
  expect.poll(() => page.run(() => document.body.innerText), patience).toMatch(text);

/** Keeps a picture of what the page shows, to be looked at. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = join('.output', 'journeys');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), await page.picture());
}
