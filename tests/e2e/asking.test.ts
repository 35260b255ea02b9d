import { expect, it } from 'vitest';
import { beginCare } from '../../domain/care/care';
import type { Plan } from '../../domain/care/plan';
import { inBoth } from './both';
import type { TestBrowser } from './drivers/browser';
import { logOf, patience, sessionOf } from './stored';

// A glide with its two questions, in real browsers: asked before, stopped, asked after, paused.

const glide = 'tendon-glide-5pos';

/** Somebody with a tingling right hand who answered every list with nothing to report. */
const careAt = (at: number) => {
  const nothing = { answeredAt: at, ticked: {} };
  const day = new Date(at).toISOString().slice(0, 10);
  return {
    ...beginCare(),
    acceptedAt: at,
    answers: { E: nothing, U: nothing, C: nothing, F: nothing },
    side: 'right',
    marks: [{ spot: 'thumb-side', side: 'right' }],
    profiles: ['cts'],
    glidesOn: true,
    irritability: { at, day, onset: 0, settling: 0, usual: 5, nights: 0 },
  };
};

const planOf = ({ within }: TestBrowser): Promise<Plan> =>
  within.run(async (api) => (await api.storage.local.get('plan')).plan as Plan);

/** Says to the worker what a page would. */
const tell = ({ within }: TestBrowser, told: object): Promise<unknown> =>
  within.run(
    (api, data) => api.runtime.sendMessage({ id: 1, type: 'tell', data, timestamp: Date.now() }),
    told,
  );

inBoth('asking little', (desk) => {
  const text = async () => {
    const window = await desk.browser().opened('break.html');
    return window.run(() => document.body.innerText);
  };

  it('asks how it is before the glide plays', async () => {
    const browser = desk.browser();
    await expect.poll(() => sessionOf(browser), patience).toBeTruthy();
    await tell(browser, { type: 'CHANGE_CARE', id: 'care', change: careAt(Date.now()) });
    const start = { type: 'USER', action: 'start', kind: 'glide', exercise: glide };
    await tell(browser, { ...start, id: 'start' });
    await browser.open('break.html');
    await expect.poll(text, patience).toContain('How is it right now?');
    expect(await text()).toContain('Right hand');
  });

  it('plays what the answer leaves, and says so', async () => {
    const browser = desk.browser();
    const window = await browser.opened('break.html');
    await window.press('6');
    await window.press('Enter');
    await expect.poll(text, patience).toContain("Let's keep it short and light today.");
    expect((await planOf(browser)).precheck).toMatchObject({ place: 'hand/right', score: 6 });
    await browser.killWorker();
  });

  it('stopped, it asks how it is now and says that this one pauses', async () => {
    const browser = desk.browser();
    const window = await browser.opened('break.html');
    await window.press('s');
    await expect.poll(text, patience).toContain('And now?');
    await window.click('.scale-number:nth-child(8)');
    await expect.poll(text, patience).toContain('We will pause this one for 48 hours');
    const { dosings } = await planOf(browser);
    expect(dosings[`${glide}/right`]).toMatchObject({ state: 'paused', level: 1, dose: 1 });
    const items = async () => (await logOf(browser)).flatMap((line) => line.items);
    await expect
      .poll(items, patience)
      .toMatchObject([{ exercise: glide, before: 6, after: 7, light: 'red' }]);
  });

  it('the next morning the popup asks first, once, and says what follows', async () => {
    const browser = desk.browser();
    await browser.killWorker();
    await browser.within.run(async (api) => {
      const { plan } = (await api.storage.local.get('plan')) as { plan: Plan };
      const yesterday = plan.awaiting.map((one) => ({ ...one, at: one.at - 14 * 3_600_000 }));
      await api.storage.local.set({ plan: { ...plan, awaiting: yesterday } });
    });
    const popup = await browser.open('popup.html');
    const seen = () => popup.run(() => document.querySelector('main')?.innerText ?? '');
    await expect.poll(seen, patience).toMatch(/^Right hand\s+How is it today\?/);
    await popup.click('.scale-number:nth-child(3)');
    await expect.poll(seen, patience).toMatch(/^That was more than your body liked today\./);
    expect(await seen()).not.toContain('How is it today?');
    expect((await planOf(browser)).awaiting).toEqual([]);
  });
});

inBoth('a break in the popup of somebody who named no place', (desk) => {
  it('stays at its end when the plan begins to wait for what comes of it', async () => {
    const browser = desk.browser();
    await expect.poll(() => sessionOf(browser), patience).toBeTruthy();
    const unnamed = { ...careAt(Date.now()), marks: [], profiles: [], irritability: null };
    await tell(browser, { type: 'CHANGE_CARE', id: 'care', change: unnamed });
    const popup = await browser.open('popup.html');
    const has = (selector: string) => () =>
      popup.run((_, wanted) => document.querySelector(wanted) !== null, selector);
    await expect.poll(has('.start-now'), patience).toBe(true);
    await popup.run(() => {
      const named = [...document.querySelectorAll<HTMLElement>('.start-now button')];
      named.find(({ textContent }) => textContent?.includes('Neck'))?.click();
    });
    await expect.poll(has('.control-stop'), patience).toBe(true);
    await popup.press('s');
    await expect.poll(async () => (await planOf(browser)).awaiting.length, patience).toBe(1);
    // What the plan needs in the popup is fetched now; the end of the break stands meanwhile and after.
    await new Promise((fetched) => setTimeout(fetched, 2_000));
    expect(await has('.end')()).toBe(true);
    expect(await has('.control-stop')()).toBe(false);
  });
});
