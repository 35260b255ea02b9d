import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Page } from './drivers/browser';
import { patience } from './stored';

/** The most presses of Tab that a page may ask for. */
const tabsAtMost = 160;

/** What elements are called, as somebody who hears the page would be told: the focused one's name, or those of all keys. */
const called = (page: Page, which: 'focused' | 'all'): Promise<string[]> =>
  page.run((_browser, asked) => {
    const name = (element: HTMLElement) => {
      const labels = [...((element as HTMLInputElement).labels ?? [])].map((one) => one.innerText);
      const by = (element.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '');
      const acts = element.matches('button, a, summary, [role=button]');
      return [
        ...by,
        element.getAttribute('aria-label') ?? '',
        ...labels,
        acts ? element.innerText : '',
      ]
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim();
    };
    const element = document.activeElement as HTMLElement | null;
    if (asked === 'focused') return [!element || element === document.body ? '' : name(element)];
    const all = document.querySelectorAll<HTMLElement>(
      'button, a, summary, input, select, textarea, [tabindex]',
    );
    return [...all].map(name);
  }, which);

/** What the focused element is called. */
export const focused = async (page: Page): Promise<string> =>
  (await called(page, 'focused'))[0] as string;

/** Goes on with Tab until something called so has the focus; what is not there by then is waited for, once. */
export async function reach(page: Page, name: RegExp): Promise<void> {
  if (await tabTo(page, name)) return;
  const there = async () => (await called(page, 'all')).some((one) => name.test(one));
  await expect.poll(there, { ...patience, message: `${name} on the page` }).toBe(true);
  if (!(await tabTo(page, name)))
    throw new Error(`Tab never comes to ${name}. Last: ${await focused(page)}`);
}

async function tabTo(page: Page, name: RegExp): Promise<boolean> {
  for (let n = 0; n < tabsAtMost; n += 1) {
    if (name.test(await focused(page))) return true;
    await page.press('Tab');
  }
  return false;
}

/** Reaches something and presses it: a box is ticked, a button pressed. */
export async function press(page: Page, name: RegExp, key = ' '): Promise<void> {
  await reach(page, name);
  await page.press(key);
}

/** A page that has just changed takes the focus to its beginning once; more often would be a fault. */
const arrivals = 2;

/** Reaches one choice of a row: Tab comes to the row, arrows to the choice. */
export async function choose(page: Page, question: RegExp, choice: RegExp): Promise<void> {
  const inRow = () =>
    page.run((_browser, source) => {
      const row = document.activeElement?.closest('fieldset, [role=radiogroup]');
      const legend = row?.querySelector('legend')?.textContent ?? row?.getAttribute('aria-label');
      return new RegExp(source).test(legend ?? '');
    }, question.source);
  for (let arrived = 0; arrived < arrivals; arrived += 1) {
    for (let n = 0; n < tabsAtMost && !(await inRow()); n += 1) await page.press('Tab');
    await page.press(' ');
    for (let n = 0; n < 24 && (n === 0 || (await inRow())); n += 1) {
      if (choice.test(await focused(page))) return;
      await page.press('ArrowRight');
      // No hand presses the next key before the page has followed the last.
      await page.run(
        () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20))),
      );
    }
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
