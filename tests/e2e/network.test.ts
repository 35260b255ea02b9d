import { afterAll, expect, it } from 'vitest';
import { inBoth } from './both';
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

inBoth(
  'what is asked of the network',
  (desk) => {
    it('is nothing of ours while every page is open', async () => {
      await expect.poll(() => sessionOf(desk.browser()), patience).toBeTruthy();
      for (const path of pages) {
        const page = await desk.browser().open(`${path}.html`);
        const text = () => page.run(() => document.body.innerText);
        await expect.poll(text, patience).toMatch(/\w{3}/);
        // A break page that stands open would play what the popup starts.
        if (path === 'break') await page.close();
      }
      expect(others()).toEqual([]);
    });

    it('is nothing of ours while a break is played, stopped and logged', async () => {
      const browser = desk.browser();
      const popup = await browser.open('popup.html');
      await popup.click('.start-now .tile');
      await popup.click('.control-stop');
      await expect.poll(async () => (await logOf(browser)).length, patience).toBe(1);
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
