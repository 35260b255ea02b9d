import { expect, it } from 'vitest';
import type { Care } from '../../domain/care/care';
import type { Plan } from '../../domain/care/plan';
import { inBoth } from './both';
import type { Page, TestBrowser } from './drivers/browser';
import { patience } from './stored';

// The plan's page and the therapist list as they are built: answered by keyboard, loaded from a file.

interface Kept {
  readonly care?: Care;
  readonly plan?: Plan;
}

const kept = ({ within }: TestBrowser): Promise<Kept> =>
  within.run(async (api) => (await api.storage.local.get(['care', 'plan'])) as Kept);

/** Says through the worker what somebody feels; nothing is written past it. */
const tell = ({ within }: TestBrowser, change: object) =>
  within.run(
    (api, told) =>
      api.runtime.sendMessage({
        id: 1,
        type: 'tell',
        timestamp: Date.now(),
        data: { type: 'CHANGE_CARE', id: crypto.randomUUID(), change: told },
      }),
    change,
  );

const textOf = (page: Page) => page.run(() => document.body.innerText);

/** Chooses a file of so many bytes that begins with a text, as the person would. */
const choose = (page: Page, text: string, bytes: number) =>
  page.run(
    (_, start, size) => {
      const input = document.querySelector<HTMLInputElement>('#therapist-file');
      const chosen = new DataTransfer();
      chosen.items.add(
        new File([start, ' '.repeat(Math.max(0, size - start.length))], 'list.json'),
      );
      if (!input) throw new Error('No file can be chosen.');
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
    bytes,
  );

inBoth('the plan', (desk) => {
  it('takes a check-in by keyboard alone', async () => {
    const marks = [{ spot: 'thumb-side', side: 'right' }];
    const mine = { marks, side: 'right', profiles: ['cts'], activities: ['Opening jars'] };
    await expect.poll(() => tell(desk.browser(), mine).then(Boolean), patience).toBe(true);
    const page = await desk.browser().open('progress.html');
    await expect.poll(() => textOf(page), patience).toContain('Hand and wrist');
    await page.click('#check-in button');
    await page.run(() => document.querySelector<HTMLElement>('#check-in input')?.focus());
    for (const key of ['3', 'Tab', '7', 'Tab', '2', 'Tab', 'Tab', '6', 'Tab', 'Tab', '1', 'Enter'])
      await page.press(key);
    await expect
      .poll(async () => (await kept(desk.browser())).plan?.weekly.length, patience)
      .toBe(1);
    expect((await kept(desk.browser())).plan?.weekly[0]).toMatchObject({
      place: 'hand/right',
      average: 3,
      ease: 7,
      change: 2,
      activities: [{ name: 'Opening jars', score: 6 }],
      nightsWoken: 1,
    });
    await expect.poll(() => textOf(page), patience).toContain('This week 3 on average.');
  });

  it('obeys a file only once it has been looked at, and never opens one of 50 MB', async () => {
    const page = await desk.browser().open('settings.html');
    await expect.poll(() => textOf(page), patience).toContain('Therapist list');
    const list = JSON.stringify({
      format: 'glidebreak-therapist-list',
      version: 1,
      from: '<img src=x onerror=alert(1)>',
      allowed: [
        { exercise: 'tendon-glide-5pos', side: 'right', reps: 40 },
        { exercise: 'handstand' },
      ],
    });
    await choose(page, list, 50 * 1_024 * 1_024);
    await expect.poll(() => textOf(page), patience).toContain('larger than 256 kB');
    await choose(page, list, 0);
    await expect.poll(() => textOf(page), patience).toContain('There is no exercise “handstand”');
    expect(await textOf(page)).toContain('Written by <img src=x onerror=alert(1)>');
    expect((await kept(desk.browser())).care?.therapistList).toBeNull();
    await page.click('.looked .primary');
    const lines = async () => (await kept(desk.browser())).care?.therapistList?.allowed;
    await expect
      .poll(lines, patience)
      .toEqual([{ exercise: 'tendon-glide-5pos', side: 'right', level: 1, reps: 25 }]);
  });

  it('brings the page along that describes the file', async () => {
    const answer = await desk.browser().within.run(async (api) => {
      const found = await fetch(api.runtime.getURL('therapist-list.txt'));
      return (await found.text()).slice(0, 20);
    });
    expect(answer).toBe('# The therapist list');
  });
});
