import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inBoth } from './both';
import { almostDue, logOf, offered, patience, sessionOf } from './stored';

// The main job. The background dies between every two lines of it, as it does for people.

const nameOf = (exercise: string): string =>
  JSON.parse(readFileSync(`exercises/${exercise}/words.json`, 'utf8')).name;

inBoth('from active time to the log', (desk) => {
  const paths = () => desk.browser().paths();
  let exercise = '';

  it('is installed: a session begins and a newcomer is shown around', async () => {
    await expect.poll(() => sessionOf(desk.browser()), patience).toBeTruthy();
    await expect.poll(paths, patience).toContain('welcome.html');
  });

  it('asks once enough active time has passed', async () => {
    const browser = desk.browser();
    await browser.killWorker();
    await almostDue(browser, 'micro');
    const popup = await browser.open('popup.html');
    await expect.poll(() => browser.notifications(), patience).toBe(1);
    const badge = () => browser.within.run((api) => api.action.getBadgeText({}));
    await expect.poll(badge, patience).toBe('!');
    await popup.close();
  });

  it('starts from the notification, in a window of its own', async () => {
    await desk.browser().killWorker();
    await desk.browser().pressNotification();
    await expect.poll(paths, patience).toContain('break.html');
    const brk = async () => (await sessionOf(desk.browser()))?.brk;
    await expect.poll(brk, patience).toBeTruthy();
    await expect.poll(() => desk.browser().notifications(), patience).toBe(0);
  });

  it('plays, is closed half way, and goes on in the popup', async () => {
    const browser = desk.browser();
    const window = await browser.opened('break.html');
    const text = () => window.run(() => document.body.innerText);
    exercise = await offered(browser);
    await expect.poll(text, patience).toContain(nameOf(exercise));
    await browser.killWorker();
    await window.close();
    expect(await logOf(browser)).toEqual([]);
    const popup = await browser.open('popup.html');
    await popup.click('.button.primary.wide');
    const playing = () => popup.run(() => document.body.innerText);
    await expect.poll(playing, patience).toContain(nameOf(exercise));
    await browser.killWorker();
  });

  it('ends untouched and stands in the log, once', async () => {
    const browser = desk.browser();
    await expect.poll(async () => (await logOf(browser)).length, patience).toBe(1);
    const [line] = await logOf(browser);
    expect(line).toMatchObject({ kind: 'completed', breakKind: 'micro', ended: 'finished' });
    expect(line?.items.map((item) => item.exercise)).toEqual([exercise]);
    await browser.killWorker();
  });

  const today = async () => {
    const popup = await desk.browser().open('popup.html');
    const done = () => popup.run(() => document.querySelector('.tally')?.textContent ?? '');
    await expect.poll(done, patience).toMatch(/^done1/);
    await popup.close();
  };

  it('is seen in the popup', today);

  it('is still there, once, after the browser is killed and started again', async () => {
    const before = await logOf(desk.browser());
    await desk.browser().killWorker();
    await desk.browser().kill();
    await desk.restart();
    expect(await logOf(desk.browser())).toEqual(before);
    await today();
    expect(await logOf(desk.browser())).toEqual(before);
    expect((await sessionOf(desk.browser()))?.brk).toBeNull();
  });
});
