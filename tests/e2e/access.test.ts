import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { inBoth, inChromium } from './both';
import type { Page } from './drivers/browser';
import { logOf, patience } from './stored';

// Hands that hurt, and eyes that do not see: nothing may need a pointer or a picture.

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Checked {
  readonly violations: { readonly id: string; readonly nodes: { readonly html: string }[] }[];
}
type Checker = { axe: { run: (of: Document) => Promise<Checked> } };

const barriers = async (page: Page) => {
  await page.add(axe);
  return page.run(async () => {
    const { violations } = await (globalThis as unknown as Checker).axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
};

inChromium('the pages as they are built', (desk) => {
  it.each([
    'popup.html',
    'break.html',
    'welcome.html',
    'progress.html',
    'settings.html',
    'report.html',
    'workstation.html',
  ])('%s has no barrier the checker knows', async (path) => {
    const page = await desk.browser().open(path);
    const heading = () => page.run(() => document.querySelector('h1')?.textContent ?? '');
    await expect.poll(heading, patience).toMatch(/\w/);
    expect(await barriers(page)).toEqual([]);
    await page.close();
  });
});

inBoth('a break by keyboard alone', (desk) => {
  const focused = (page: Page) => page.run(() => document.activeElement?.textContent ?? '');

  it('is started with Tab and Enter, stopped with one key, and closed with Enter', async () => {
    const popup = await desk.browser().open('popup.html');
    const heading = () => popup.run(() => document.querySelector('h1')?.textContent ?? '');
    await expect.poll(heading, patience).toMatch(/\w/);
    for (let tabs = 0; (await focused(popup)) !== 'Micro'; tabs += 1) {
      expect(tabs).toBeLessThan(20);
      await popup.press('Tab');
    }
    await popup.press('Enter');
    const stop = () => popup.run(() => document.querySelector('.control-stop') !== null);
    await expect.poll(stop, patience).toBe(true);
    await popup.press('s');
    const ended = () => popup.run(() => document.querySelector('.end') !== null);
    await expect.poll(ended, patience).toBe(true);
    await expect.poll(() => focused(popup), patience).toBe('Close');
    await popup.press('Enter');
    await expect.poll(ended, patience).toBe(false);
    await expect.poll(async () => (await logOf(desk.browser())).length, patience).toBe(1);
    const [line] = await logOf(desk.browser());
    expect(line).toMatchObject({ kind: 'completed', breakKind: 'micro', ended: 'stopped' });
  });
});
