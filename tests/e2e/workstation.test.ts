import { expect, it } from 'vitest';
import { itemIds, type Workstation } from '../../domain/care/workstation/check';
import { inBoth } from './both';
import type { Page, TestBrowser } from './drivers/browser';
import { focused, picture, press, says } from './keyboard';
import { patience, sessionOf } from './stored';

// The workstation self-check by keyboard alone, from the settings to the file, and out of the store again.

const stands = ({ within }: TestBrowser): Promise<Workstation | null> =>
  within.run(
    async (api) => ((await api.storage.local.get('workstation')).workstation ?? null) as never,
  );

const questionNow = (page: Page) =>
  page.run(() => document.querySelector('#question')?.textContent ?? '');

/** Waits until the page asks the question of a number, and has it in focus. */
const asks = (page: Page, number: number): Promise<void> =>
  expect
    .poll(async () => {
      const shown = await page.run(() => document.body.innerText);
      const isFocused = await page.run(() => document.activeElement?.id === 'question');
      return isFocused && shown.includes(`Question ${number} of ${itemIds.length}`);
    }, patience)
    .toBe(true);

/** Keeps the file a page hands to the person, instead of a folder of downloads. */
const catchFile = (page: Page) =>
  page.run(() => {
    HTMLAnchorElement.prototype.click = function () {
      fetch(this.href)
        .then((found) => found.text())
        .then((text) => Object.assign(globalThis, { caught: { name: this.download, text } }));
    };
  });
const caught = (page: Page) =>
  page.run(
    () =>
      (globalThis as { caught?: { name: string; text: string } }).caught ?? { name: '', text: '' },
  );

/** The file; a test's code in Firefox has prototypes of its own, so that there nothing can be caught. */
async function savesOnlyWhenAsked(page: Page): Promise<void> {
  await catchFile(page);
  expect(await caught(page)).toEqual({ name: '', text: '' });
  await press(page, /^Save as text$/, 'Enter');
  await expect.poll(async () => (await caught(page)).text, patience).toContain('short list');
  const { name, text } = await caught(page);
  expect(name).toMatch(/^glidebreak-workstation-\d{4}-\d\d-\d\d\.txt$/);
  expect(text).toContain('not an assessment on its own');
}

inBoth('the workstation self-check', (desk) => {
  it('is found in the settings, and says first what it is not', async () => {
    await expect.poll(() => sessionOf(desk.browser()), patience).toBeTruthy();
    const settings = await desk.browser().open('settings.html');
    await press(settings, /^Open the self-check$/, 'Enter');
    const page = await desk.browser().opened('workstation.html');
    await says(page, /Not an assessment on its own/);
    expect(await stands(desk.browser())).toBeNull();
    await settings.close();
    await page.close();
  });

  it('is gone through with keys alone, and a reload keeps the place', async () => {
    const page = await desk.browser().open('workstation.html');
    await press(page, /^Begin$/, 'Enter');
    await asks(page, 1);
    for (let number = 1; number <= 5; number += 1) {
      await page.press(number === 2 ? '2' : '1');
      await asks(page, number + 1);
    }
    await expect
      .poll(async () => Object.keys((await stands(desk.browser()))?.asking ?? {}).length, patience)
      .toBe(5);
    const before = await questionNow(page);
    await page.close();
    const again = await desk.browser().open('workstation.html');
    await asks(again, 6);
    expect(await questionNow(again)).toBe(before);
    await picture(again, `workstation-question-${desk.family}`);
    await again.press('ArrowDown');
    await again.press('ArrowDown');
    expect(await focused(again)).toContain('Not quite');
    await again.press('Enter');
    for (let number = 7; number < itemIds.length; number += 1) {
      await asks(again, number);
      await again.press('1');
    }
    await asks(again, itemIds.length);
    await again.press('Backspace');
    await asks(again, itemIds.length - 1);
    await again.press('3');
    await asks(again, itemIds.length);
    await again.press('1');
    await says(again, /Your short list/);
    await says(again, /First: Give your feet firm ground/);
    await picture(again, `workstation-result-${desk.family}`);
    await again.close();
  });

  it('keeps its list, what is done, and makes a file only when asked', async () => {
    const page = await desk.browser().open('workstation.html');
    await says(page, /First: Give your feet firm ground/);
    await press(page, /^Mark as done: Give your feet/, 'Enter');
    await says(page, /First: Let your wrists be straight/);
    if (desk.family === 'chromium') await savesOnlyWhenAsked(page);
    await page.close();
  });

  it('is gone with everything else', async () => {
    expect((await stands(desk.browser()))?.checked?.done.feet).toBeGreaterThan(0);
    const page = await desk.browser().open('workstation.html');
    await says(page, /First: Let your wrists/);
    await desk.browser().within.run((api) => {
      const data = { type: 'FORGET', id: crypto.randomUUID(), what: 'everything' };
      return api.runtime.sendMessage({ id: 1, type: 'tell', timestamp: Date.now(), data });
    });
    await expect.poll(() => stands(desk.browser()), patience).toBeNull();
    await says(page, /Begin/);
    await page.close();
  });
});
