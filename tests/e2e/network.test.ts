import { afterAll, expect, it } from 'vitest';
import { inBoth } from './both';
import type { TestBrowser } from './drivers/browser';
import { type Gate, startGate } from './drivers/gate';
import { logOf, patience, sessionOf } from './stored';

// Everything the browser asks the network for passes a proxy that notes the host and lets nothing through.

const pages = ['popup', 'welcome', 'progress', 'settings', 'report', 'workstation', 'break'];

/** Hosts of the browsers' makers, which a fresh profile asks for with or without an extension. */
const ofTheBrowser =
  /(^|\.)(google|googleapis|gstatic|gvt1|microsoft|mozilla|firefox)\.(com|net|org)$/;

let gate: Gate | undefined;
const others = () => gate?.asked().filter((host) => !ofTheBrowser.test(host));
afterAll(() => gate?.close());

async function throughGate() {
  await gate?.close();
  gate = await startGate();
  return { proxy: gate.port };
}

/** What is stored is a day old: for the background that starts next, a day has passed. */
const aDayPasses = ({ within }: TestBrowser): Promise<void> =>
  within.run(async (api) => {
    const day = 86_400_000;
    const isInstant = (value: unknown) => typeof value === 'number' && value > 1e12;
    const earlier = (value: unknown): unknown => {
      if (isInstant(value)) return (value as number) - day;
      if (Array.isArray(value)) return value.map(earlier);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, earlier(one)]));
    };
    const { session } = await api.storage.local.get('session');
    await api.storage.local.set({ session: earlier(session) });
    await api.storage.local.remove('upkeep');
  });

const tell = ({ within }: TestBrowser, event: object): Promise<unknown> =>
  within.run((api, said) => {
    const data = { type: 'USER', ...said };
    return api.runtime.sendMessage({ id: 1, type: 'tell', timestamp: Date.now(), data });
  }, event);

inBoth(
  'what is asked of the network',
  (desk) => {
    it('is nothing of ours while every page is open', async () => {
      await expect.poll(() => sessionOf(desk.browser()), patience).toBeTruthy();
      const open = [];
      for (const path of pages) {
        const page = await desk.browser().open(`${path}.html`);
        const text = () => page.run(() => document.body.innerText);
        await expect.poll(text, patience).toMatch(/\w{3}/);
        open.push(page);
      }
      expect(others()).toEqual([]);
      for (const page of open) await page.close();
    });

    it('is nothing of ours while a break is played, stopped and logged', async () => {
      const browser = desk.browser();
      const popup = await browser.open('popup.html');
      await popup.click('.start-now .tile');
      await popup.click('.control-stop');
      await expect.poll(async () => (await logOf(browser)).length, patience).toBe(1);
      expect(others()).toEqual([]);
      await popup.close();
    });

    it('is nothing of ours in a month that passes, a day at each start of the background, a break in each', async () => {
      const browser = desk.browser();
      for (let day = 1; day <= 30; day += 1) {
        await browser.killWorker();
        await aDayPasses(browser);
        await tell(browser, { action: 'start', kind: 'micro', id: `start ${day}` });
        await tell(browser, { action: 'complete', completionId: `done ${day}`, id: `done ${day}` });
      }
      const done = async () => (await logOf(browser)).filter(({ id }) => id.startsWith('done '));
      await expect.poll(async () => (await done()).length, patience).toBe(30);
      expect(others()).toEqual([]);
    });

    it('is refused by the browser where one of our own pages tries', async () => {
      const page = await desk.browser().open('settings.html');
      const tried = await page.run(async () => {
        const fetched = fetch('http://fetched.example/').then(
          () => 'sent',
          () => 'refused',
        );
        const image = new Promise((done) => {
          const img = document.createElement('img');
          img.onload = () => done('sent');
          img.onerror = () => done('refused');
          img.src = 'http://image.example/';
        });
        return [await fetched, await image];
      });
      expect(tried).toEqual(['refused', 'refused']);
      expect(others()).toEqual([]);
    });

    it('is not needed for a figure to have its colours', async () => {
      const page = await desk.browser().open('settings.html');
      const colour = () =>
        page.run(() => {
          const figure = document.querySelector('svg.portrait');
          return figure ? getComputedStyle(figure).getPropertyValue('--fig-halo').trim() : '';
        });
      await expect.poll(colour, patience).toMatch(/^#[0-9A-F]{6}/i);
    });

    it('would be seen: a website opened from our page is noted', async () => {
      await desk.browser().within.run(async (api) => {
        await api.tabs.create({ url: 'http://opened.example/' });
      });
      await expect.poll(others, patience).toContain('opened.example');
    });
  },
  throughGate,
);
