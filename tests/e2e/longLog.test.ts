import { expect, it } from 'vitest';
import { inChromium } from './both';
import type { Page } from './drivers/browser';
import { patience } from './stored';

// Seven years of forty breaks a day: saved, brought back and written as a table while the page goes on listening.

const count = 100_000;

/** Lays so many breaks into the log, over as many days as they would take. */
const lay = (page: Page, many: number) =>
  page.run(async (_, total) => {
    const db = await new Promise<IDBDatabase>((done, broken) => {
      const asked = indexedDB.open('breaks');
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => broken(asked.error);
    });
    const from = Date.UTC(2019, 0, 1);
    const item = {
      ...{ exercise: 'tendon-glide-5pos', name: 'Tendon glide', side: 'right', level: 1 },
      ...{
        dose: 3,
        reps: 5,
        seconds: 60,
        place: 'hand/right',
        before: 3,
        after: 2,
        light: 'green',
      },
    };
    for (let first = 0; first < total; first += 10_000) {
      const writing = db.transaction('completions', 'readwrite');
      for (let n = first; n < first + 10_000; n += 1) {
        const at = from + n * 2_160_000;
        const day = new Date(at - 4 * 3_600_000).toISOString().slice(0, 10);
        const id = `0190-${String(n).padStart(8, '0')}-7000-8000`;
        const rest = { form: 'break', tzOffsetMin: 0, promptId: `${day}#${n}`, durationMs: 60_000 };
        const line = { id, kind: 'completed', breakKind: 'posture', at, day, ended: 'finished' };
        writing.objectStore('completions').put({ ...line, ...rest, items: [item], v: 1, rev: 1 });
      }
      await new Promise((done) => Object.assign(writing, { oncomplete: done }));
    }
    db.close();
  }, many);

/** Watches how often and how late the page listens while something goes on, and what its bar shows. */
const watch = (page: Page) =>
  page.run(() => {
    const seen = { longestMs: 0, turns: 0, shares: [] as number[], last: performance.now() };
    const look = () => {
      const now = performance.now();
      seen.longestMs = Math.max(seen.longestMs, now - seen.last);
      seen.turns += 1;
      const share = document.querySelector<HTMLProgressElement>('progress')?.value;
      if (share !== undefined && share !== seen.shares.at(-1)) seen.shares.push(share);
      seen.last = now;
      setTimeout(look, 4);
    };
    look();
    HTMLAnchorElement.prototype.click = function () {
      Object.assign(globalThis, { file: fetch(this.href).then((found) => found.blob()) });
    };
    Object.assign(globalThis, { seen });
  });

interface Seen {
  readonly longestMs: number;
  readonly turns: number;
  readonly shares: readonly number[];
}

const seenBy = (page: Page): Promise<Seen> =>
  page.run(() => {
    const { seen } = globalThis as unknown as { seen: Seen };
    const now = { ...seen };
    Object.assign(seen, { longestMs: 0, turns: 0, shares: [] });
    return now;
  });

/** Waits until the page says something, and tells how long that took, ms. */
const until = async (page: Page, text: string): Promise<number> => {
  const began = Date.now();
  const said = () => page.run((_, wanted) => document.body.innerText.includes(wanted), text);
  await expect.poll(said, { ...patience, interval: 50 }).toBe(true);
  return Date.now() - began;
};

inChromium('a log of 100,000 breaks', (desk) => {
  it('L22 is saved, looked through and brought back, and the page goes on listening', async () => {
    // The page of the first start comes to the front by itself; timers of pages behind it are slowed.
    await desk.browser().opened('welcome.html');
    const page = await desk.browser().open('settings.html');
    await until(page, 'Bring back a backup');
    const hasLog = () =>
      page.run(async () => (await indexedDB.databases()).some(({ name }) => name === 'breaks'));
    await expect.poll(hasLog, patience).toBe(true);
    await lay(desk.browser().within, count);
    await watch(page);
    await page.click('[aria-labelledby="data-save"] button');
    const saving = await until(page, 'handed to your browser’s downloads');
    const saved = await seenBy(page);
    const size = await page.run(async () => {
      const { file } = globalThis as unknown as { file: Promise<Blob> };
      return (await file).size;
    });
    await page.run(async () => {
      const { file } = globalThis as unknown as { file: Promise<Blob> };
      const input = document.querySelector<HTMLInputElement>('#backup-file');
      const chosen = new DataTransfer();
      chosen.items.add(new File([await file], 'backup.json'));
      if (!input) throw new Error('No file can be chosen.');
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const looking = await until(page, 'What the file would change');
    const looked = await seenBy(page);
    expect(await page.run(() => document.body.innerText)).toContain('100,000');
    await desk.browser().within.run(async () => {
      const asked = indexedDB.open('breaks');
      await new Promise((done) => Object.assign(asked, { onsuccess: done }));
      const writing = asked.result.transaction('completions', 'readwrite');
      writing.objectStore('completions').clear();
      await new Promise((done) => Object.assign(writing, { oncomplete: done }));
      asked.result.close();
    });
    await page.click('.looked .primary');
    const writing = await until(page, '100000 lines of your log are here now.');
    const written = await seenBy(page);
    await page.click('[aria-labelledby="data-other"] .pick:last-of-type input');
    await page.click('[aria-labelledby="data-other"] .button');
    const listing = await until(page, 'The file was handed to your browser’s downloads.');
    const listed = await seenBy(page);
    const rows = await page.run(async () => {
      const { file } = globalThis as unknown as { file: Promise<Blob> };
      return (await (await file).text()).split('\r\n').length;
    });
    // Its head, a row for each, and nothing after the last line break.
    expect(rows).toBe(1 + count + 1);
    if (process.env.FIGURES)
      console.log({ size, saving, saved, looking, looked, writing, written, listing, listed });
    // How long it takes is the machine's; that it streams and that the page goes on listening is ours.
    for (const { shares, turns } of [saved, looked, written, listed]) {
      expect(shares.length).toBeGreaterThan(2);
      expect(turns).toBeGreaterThan(10);
    }
  });
});
