import { expect, it } from 'vitest';
import { inChromium } from './both';
import type { Page } from './drivers/browser';
import { offered, patience } from './stored';

// Looking through the exercises: opened from the popup or the settings, switched, started.

inChromium('the exercise library as it is built', (desk) => {
  const heading = (page: Page) => () =>
    page.run(() => document.querySelector('h1')?.textContent ?? '');
  const switchedOff = () =>
    desk.browser().within.run(async (api) => {
      const { care } = await api.storage.local.get('care');
      return (care as { switchedOff?: string[] } | undefined)?.switchedOff ?? [];
    });
  const eyes = 'eyes-20-20-20';

  it('leads from a popup in which nothing moves once it is seen', async () => {
    const popup = await desk.browser().open('popup.html');
    const rest = () =>
      popup.run(() => document.querySelectorAll('.meeting, .quiet-while legend').length);
    await expect.poll(rest, patience).toBe(2);
    const moved = await popup.run(
      () =>
        new Promise<unknown[]>((seen) => {
          const moves = new PerformanceObserver((list) => seen(list.getEntries()));
          moves.observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => seen([]), 1_000);
        }),
    );
    expect(moved).toEqual([]);
    await popup.close();
  });

  it('opens from the popup, with a picture of each part of the body', async () => {
    const popup = await desk.browser().open('popup.html');
    await expect.poll(heading(popup), patience).toMatch(/\w/);
    await popup.click('.tiles:last-of-type .tile:last-child');
    await expect.poll(heading(popup), patience).toBe('Exercises');
    const pictures = () => popup.run(() => document.querySelectorAll('.shelf svg.figure').length);
    await expect.poll(pictures, patience).toBe(8);
    await popup.close();
  });

  it('switches an exercise off and on for good', async () => {
    const popup = await desk.browser().open('popup.html');
    await expect.poll(heading(popup), patience).toMatch(/\w/);
    await popup.click('.tiles:last-of-type .tile:last-child');
    await expect.poll(heading(popup), patience).toBe('Exercises');
    await popup.click('[data-at="eyes"]');
    await popup.click(`[data-at="${eyes}"]`);
    await popup.click('.library-acts .button');
    await expect.poll(switchedOff, patience).toEqual([eyes]);
    const said = () => popup.run(() => document.body.innerText);
    await expect.poll(said, patience).toContain('You switched this one off.');
    await popup.click('.library-acts .button');
    await expect.poll(switchedOff, patience).toEqual([]);
    await expect.poll(said, patience).toContain('Start');
    await popup.click('.library-acts .button.primary');
    const plays = () => popup.run(() => document.querySelector('.control-stop') !== null);
    await expect.poll(plays, patience).toBe(true);
    expect(await offered(desk.browser())).toBe(eyes);
    await popup.close();
  });

  it('opens in the settings by its address, and leads back to them', async () => {
    const page = await desk.browser().open('settings.html#exercises');
    await expect.poll(heading(page), patience).toBe('Exercises');
    await page.click('.library-head .button');
    await expect.poll(heading(page), patience).toBe('Settings');
    await page.close();
  });
});
