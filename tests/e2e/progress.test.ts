import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { daysAfter } from '../../domain/care/days';
import { officeLog } from '../helpers/office';
import { inBoth, inChromium } from './both';
import type { Page, TestBrowser } from './drivers/browser';
import { keepLog, patience } from './stored';

// A year of somebody's breaks and answers, looked at and printed.

const pictures = resolve('.output/progress');
mkdirSync(pictures, { recursive: true });
const keep = (name: string, picture: Buffer) => writeFileSync(join(pictures, name), picture);

const today = new Date().toISOString().slice(0, 10);
const textOf = (page: Page) => page.run(() => document.body.innerText);
const drawn = (page: Page) => page.run(() => document.querySelectorAll('.plot svg').length);

/** Somebody with a tingling right hand and a plan for it, told through the worker. */
const plan = {
  marks: [{ spot: 'thumb-side', side: 'right' }],
  side: 'right',
  profiles: ['cts'],
  activities: ['Opening jars', 'Typing for an hour'],
};

/** Tells through the worker where somebody feels something, and puts so many days into the log that this makes. */
async function hasLived({ within, ...browser }: TestBrowser, days: number): Promise<void> {
  const told = await within.run(
    (api, change) =>
      api.runtime.sendMessage({
        id: 1,
        type: 'tell',
        timestamp: Date.now(),
        data: { type: 'CHANGE_CARE', id: crypto.randomUUID(), change },
      }),
    plan,
  );
  if (!told) throw new Error('The worker does not answer yet.');
  await keepLog({ within, ...browser }, officeLog(daysAfter(today, -1), days));
}

inBoth('a year', (desk) => {
  it('has been lived', async () => {
    await expect.poll(() => hasLived(desk.browser(), 400).then(() => true), patience).toBe(true);
  });

  it('shows the week, symptoms, screen time and what has come of it', async () => {
    const page = await desk.browser().open('progress.html');
    await expect.poll(() => drawn(page), patience).toBeGreaterThanOrEqual(4);
    const text = await textOf(page);
    for (const part of ['This week', 'Right hand', 'Week by week', 'Since you started'])
      expect(text).toContain(part);
    expect(text).toMatch(/About \d h \d+ min a day at the screen/);
    keep(`${desk.browser().family}-weeks.png`, await page.picture());
  });

  it('looks back a year by keyboard, reads a day and opens the numbers as a table', async () => {
    const page = await desk.browser().open('progress.html');
    await expect.poll(() => drawn(page), patience).toBeGreaterThanOrEqual(4);
    await page.run(() =>
      document.querySelector<HTMLElement>('#symptoms input[type=radio]')?.focus(),
    );
    await page.press('ArrowRight');
    await page.press('ArrowRight');
    await expect.poll(() => textOf(page), patience).toContain('Each week, on average a day');
    await page.press('Tab');
    const before = await page.run(() => document.activeElement?.getAttribute('aria-valuetext'));
    await page.press('ArrowLeft');
    const after = await page.run(() => document.activeElement?.getAttribute('aria-valuetext'));
    expect(after).toMatch(/: .*\d/);
    expect(after).not.toBe(before);
    await page.press('Tab');
    await page.press('Enter');
    await expect
      .poll(
        () =>
          page.run(
            () => document.querySelector('#symptoms details[open] tbody tr th')?.textContent,
          ),
        patience,
      )
      .toMatch(/\d{4}/);
    await page.run(() => document.querySelector('#symptoms')?.scrollIntoView());
    keep(`${desk.browser().family}-year.png`, await page.picture());
  });
});

inChromium('files for other programs', (desk) => {
  it('hold the log that stands there, as a table and as a bundle', async () => {
    await expect.poll(() => hasLived(desk.browser(), 60).then(() => true), patience).toBe(true);
    const page = await desk.browser().open('settings.html');
    await page.run(() => {
      const files: Record<string, string> = {};
      Object.assign(globalThis, { files });
      HTMLAnchorElement.prototype.click = function keep(this: HTMLAnchorElement) {
        void fetch(this.href)
          .then((file) => file.text())
          .then((text) => {
            files[this.download.replace(/-[\d-]+\./, '.')] = text;
          });
      };
    });
    await expect.poll(() => textOf(page), patience).toContain('Files for other programs');
    const press = (name: string) =>
      page.run((_, wanted) => {
        const all = [...document.querySelectorAll<HTMLButtonElement>('#data button')];
        all.find((one) => one.textContent?.includes(wanted))?.click();
      }, name);
    const file = (name: string) =>
      page.run((_, wanted) => (globalThis as never as Saved).files[wanted] ?? '', name);
    await press('CSV');
    await expect.poll(() => file('glidebreak-log.csv'), patience).toMatch(/^\uFEFF?date,start,end/);
    const rows = (await file('glidebreak-log.csv')).trim().split('\r\n');
    expect(rows.length).toBeGreaterThan(300);
    expect(rows.some((row) => row.includes('tendon-glide-5pos'))).toBe(true);
    await press('FHIR');
    await expect.poll(() => file('glidebreak-fhir.json'), patience).toContain('"Bundle"');
    const bundle = JSON.parse(await file('glidebreak-fhir.json'));
    const kinds = bundle.entry.map(
      (one: { resource: { resourceType: string } }) => one.resource.resourceType,
    );
    expect(new Set(kinds)).toEqual(new Set(['Patient', 'CarePlan', 'Procedure', 'Observation']));
  });
});

interface Saved {
  readonly files: Readonly<Record<string, string>>;
}

inChromium('the report on paper', (desk) => {
  it('has something to say', async () => {
    await expect.poll(() => hasLived(desk.browser(), 200).then(() => true), patience).toBe(true);
    await desk.browser().within.run(async (api, day) => {
      const said = { week: 1, place: 'hand/right', at: Date.now(), day, average: 4 };
      const week = { ...said, activities: [], change: 1, ease: 6, nightsWoken: 0 };
      const { plan } = await api.storage.local.get('plan');
      await api.storage.local.set({ plan: { ...(plan as object), weekly: [week] } });
    }, today);
  });

  it.each([
    ['A4', 8.27, 11.69],
    ['Letter', 8.5, 11],
  ])(
    'takes two pages of %s at the most, and nothing of the screen',
    async (paper, width, height) => {
      const page = await desk.browser().open('report.html');
      await expect.poll(() => drawn(page), patience).toBe(1);
      const pdf = await page.print?.(width, height);
      const text = pdf?.toString('latin1') ?? '';
      expect(text.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
      writeFileSync(join(pictures, `report-${paper}.pdf`), pdf ?? '');
    },
  );
});
