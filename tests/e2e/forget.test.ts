import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Desk, inBoth, inForgetfulFirefox } from './both';
import type { Page, TestBrowser } from './drivers/browser';
import { logOf, patience } from './stored';

// What a person deletes is gone from everything the browser keeps; what the browser loses is noticed.

/** Says something to the worker as the pages do. */
const tell = ({ within }: TestBrowser, event: object) =>
  within.run((api, data) => {
    const message = { id: 1, type: 'tell', timestamp: Date.now(), data };
    return Promise.race([
      (api.runtime.sendMessage(message) as Promise<{ res?: object }>).catch(() => null),
      new Promise<null>((late) => setTimeout(late, 1_000, null)),
    ]);
  }, event);

/** Has a break logged, told again until it is stored. */
const complete = (desk: Desk, id: string) =>
  expect
    .poll(
      () => tell(desk.browser(), { type: 'USER', action: 'complete', id, completionId: id }),
      patience,
    )
    .toEqual({ res: { stored: true } });

const breaks = async (desk: Desk) => (await logOf(desk.browser())).map(({ id }) => id).sort();

const local = ({ within }: TestBrowser): Promise<Record<string, unknown>> =>
  within.run((api) => api.storage.local.get(null));

/** What is remembered until the browser closes, as far as anything stands. */
const passing = async ({ within }: TestBrowser): Promise<string[]> => {
  const all: Record<string, unknown> = await within.run((api) => api.storage.session.get(null));
  return Object.keys(all).filter((key) => all[key]);
};

/** Every line of every store of every database. */
const everyLine = ({ within }: TestBrowser): Promise<string[]> =>
  within.run(async () => {
    const found: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((done, broken) => {
        const asked = indexedDB.open(name ?? '');
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => broken(asked.error);
      });
      for (const store of db.objectStoreNames) {
        const keys = await new Promise<IDBValidKey[]>((done) => {
          const all = db.transaction(store).objectStore(store).getAllKeys();
          all.onsuccess = () => done(all.result);
        });
        found.push(...keys.map((key) => `${store} ${key}`));
      }
      db.close();
    }
    return found;
  });

const textOf = (page: Page) => page.run(() => document.body.innerText);
const openAll = (page: Page) =>
  page.run(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    document.getElementById('data')?.scrollIntoView();
  });

/** Presses the button with a text, by keyboard, so that nothing depends on where it stands. */
const press = async (page: Page, text: string) => {
  await page.run((_, wanted) => {
    const all = [...document.querySelectorAll('button')];
    all.find((one) => one.textContent?.trim() === wanted)?.focus();
  }, text);
  await page.press('Enter');
};

inBoth('what a person deletes', (desk) => {
  it('goes with its day, and what is done after that stays', async () => {
    for (const id of ['b1', 'b2']) await complete(desk, id);
    await expect.poll(() => breaks(desk), patience).toEqual(['b1', 'b2']);
    const page = await desk.browser().open('settings.html');
    await expect.poll(() => textOf(page), patience).toContain('Delete some days');
    await openAll(page);
    await expect.poll(() => textOf(page), patience).toContain('This goes: 2 breaks');
    await press(page, 'Delete this day');
    await press(page, 'Yes, delete this day for good');
    await expect.poll(() => textOf(page), patience).toContain('Deleted for good.');
    expect(await breaks(desk)).toEqual([]);
    await complete(desk, 'b3');
    await expect.poll(() => breaks(desk), patience).toEqual(['b3']);
    const lines = await everyLine(desk.browser());
    expect(lines).toEqual(expect.arrayContaining(['tombstones b1', 'tombstones b2']));
    await page.close();
  });

  it('is everything where that is wished, and the product stands as on its first day', async () => {
    const browser = desk.browser();
    await browser.within.run(async (api) => {
      await api.storage.local.set({
        'session.bad.1': {},
        'plan.bad.1': {},
        backup: { v: 1, at: 1, lines: 1, packed: 'x' },
        policy: {},
      });
      await api.storage.session.set({ 'draft:welcome': { page: 'C' } });
      await api.storage.sync.set({ old: 1 });
    });
    await tell(browser, { type: 'CHANGE_SETTINGS', id: 's1', change: { microMinutes: 33 } });
    const popup = await browser.open('popup.html');
    const page = await browser.open('settings.html');
    await expect.poll(() => textOf(page), patience).toContain('Delete everything');
    await openAll(page);
    await page.run(() => document.querySelector<HTMLElement>('#data-word')?.focus());
    for (const key of [...'delete', 'Enter']) await page.press(key);
    await expect.poll(() => textOf(page), patience).toContain('Everything is deleted.');

    // A first day has begun: what stands is what stands a moment after the installation, and what an
    // organisation set, which is not the person's.
    const keys = async () => Object.keys(await local(browser)).sort();
    await expect.poll(keys, patience).toEqual(['care', 'mirror', 'policy', 'session', 'upkeep']);
    const { care, session } = (await local(browser)) as {
      care: { acceptedAt: unknown; answers: object };
      session: { done: string[]; lastItems: object[]; day: { activeMs: number } };
    };
    expect(care).toMatchObject({ acceptedAt: null, answers: {} });
    expect(session).toMatchObject({ done: [], lastItems: [] });
    expect(JSON.stringify(session)).not.toMatch(/b[123]"/);
    // Of the log there is a new one, with the name it was given and nothing else.
    expect(await everyLine(browser)).toEqual(['meta name']);
    expect(await passing(browser)).toEqual(['started']);
    expect(await browser.within.run((api) => api.storage.sync.get(null))).toEqual({});
    expect(await browser.within.run(() => Object.keys(localStorage))).toEqual([]);
    const alarms = await browser.within.run(async (api) =>
      (await api.alarms.getAll()).map(({ name }) => name),
    );
    expect(alarms).toEqual(['due']);
    expect(await browser.notifications()).toBe(0);
    await expect.poll(() => textOf(popup), patience).toContain('Next: a micro break');
    await popup.close();
    await page.close();
  });

  it('stays gone after a restart, and the next break is the first', async () => {
    await desk.browser().close();
    await desk.restart();
    await complete(desk, 'b4');
    await expect.poll(() => breaks(desk), patience).toEqual(['b4']);
    expect(await passing(desk.browser())).not.toContain('notice:log-lost');
  });
});

/** The folders in which a browser keeps the log, and not the small store. */
function logFolders({ profile, family }: Pick<Desk, 'profile' | 'family'>): string[] {
  const base = join(profile, family === 'firefox' ? 'storage/default' : 'Default/IndexedDB');
  if (!existsSync(base)) return [];
  const ours = (name: string) =>
    family === 'firefox'
      ? /^moz-extension\+\+\+[^^]+$/.test(name)
      : /^chrome-extension_.*\.leveldb$/.test(name);
  return readdirSync(base)
    .filter(ours)
    .map((name) => join(base, name, family === 'firefox' ? 'idb' : ''));
}

inBoth('L11 a log that the browser lost', (desk) => {
  it('is noticed at the next start, and its last days come back from the copy', async () => {
    for (const id of ['b1', 'b2']) await complete(desk, id);
    await expect.poll(() => breaks(desk), patience).toEqual(['b1', 'b2']);
    // The day turns: the worker looks after the log at its next event.
    await desk.browser().within.run((api) => api.storage.local.set({ upkeep: '2000-01-01' }));
    await complete(desk, 'b3');
    const copied = async () =>
      ((await local(desk.browser())).backup as { lines?: number } | undefined)?.lines;
    await expect.poll(copied, patience).toBe(3);
    await desk.browser().close();
    const folders = logFolders(desk);
    expect(folders).toHaveLength(1);
    for (const folder of folders) rmSync(folder, { recursive: true });
    await desk.restart();
    await expect.poll(() => passing(desk.browser()), patience).toContain('notice:log-lost');
    await complete(desk, 'b4');
    const page = await desk.browser().open('popup.html');
    await expect.poll(() => textOf(page), patience).toContain('are kept apart');
    await press(page, 'Bring back');
    await expect.poll(() => breaks(desk), patience).toEqual(['b1', 'b2', 'b3', 'b4']);
    await expect.poll(() => textOf(page), patience).not.toContain('are kept apart');
    await page.close();
  });
});

inBoth('L12 a log that is torn', (desk) => {
  it('stops nothing: breaks are taken in and kept, and after the restart that lost it too', async () => {
    await complete(desk, 'b1');
    await expect.poll(() => breaks(desk), patience).toEqual(['b1']);
    await desk.browser().close();
    for (const folder of logFolders(desk))
      for (const name of readdirSync(folder))
        if (/^MANIFEST|\.sqlite$/.test(name)) writeFileSync(join(folder, name), 'torn');
    await desk.restart();
    await complete(desk, 'b2');
    const kept = async () => {
      const waiting = Object.keys(await local(desk.browser()));
      const logged = await breaks(desk).catch((): string[] => []);
      return waiting.includes('wal:b2') || logged.includes('b2');
    };
    await expect.poll(kept, patience).toBe(true);
    // Both browsers begin an empty log by themselves then, and say nothing.
    await expect.poll(() => passing(desk.browser()), patience).toContain('notice:log-gone');
  });
});

inForgetfulFirefox('L20 a browser that is set to remember nothing', (desk) => {
  const waiting = async () =>
    Object.entries(await local(desk.browser())).flatMap(([key, line]) =>
      key.startsWith('wal:') && line ? [key] : [],
    );
  /** The popup says it, sooner or later. */
  const popupSays = async (...sentences: string[]) => {
    const page = await desk.browser().open('popup.html');
    const text = async () => (await textOf(page)).replace(/\s+/g, ' ');
    for (const sentence of sentences) await expect.poll(text, patience).toContain(sentence);
    await page.close();
  };

  it('has no log, and the product works: a break is taken in, counted, and said to be kept aside', async () => {
    await complete(desk, 'b1');
    await expect.poll(waiting, patience).toContain('wal:b1');
    await expect.poll(() => passing(desk.browser()), patience).toContain('notice:log-unavailable');
    await popupSays('The log cannot be reached.', '1 natural');
  });

  it('is the same after a restart', async () => {
    await desk.browser().close();
    await desk.restart();
    await complete(desk, 'b2');
    expect(await waiting()).toEqual(expect.arrayContaining(['wal:b1', 'wal:b2']));
    await popupSays('2 natural');
  });

  it('looks back on what is kept aside, and says that the log cannot be read', async () => {
    const page = await desk.browser().open('progress.html');
    await expect.poll(() => textOf(page), patience).toContain('The log cannot be read just now.');
    await expect.poll(() => textOf(page), patience).toContain('breaks taken');
    await page.close();
  });

  it('L12 what is kept aside can be saved as a file', async () => {
    const page = await desk.browser().open('settings.html');
    await expect.poll(() => textOf(page), patience).toContain('Save a backup file');
    await press(page, 'Save a backup');
    await expect.poll(() => textOf(page), patience).toContain('so no file was saved');
    await press(page, 'Save what is kept aside');
    await expect.poll(() => textOf(page), patience).toMatch(/A file with [2-9]\d* lines that wait/);
    await page.close();
  });

  it('what is deleted there is gone at once, and the log will be told when it can be', async () => {
    const record = { store: 'completions', id: 'b1' };
    await tell(desk.browser(), { type: 'FORGET', id: 'f1', what: { record } });
    await expect.poll(waiting, patience).not.toContain('wal:b1');
    expect(await waiting()).toContain('wal:b2');
    expect(Object.keys(await local(desk.browser()))).toContain('forget:f1');
    const page = await desk.browser().open('settings.html');
    await expect.poll(() => textOf(page), patience).toContain('Delete some days');
    await openAll(page);
    await expect.poll(() => textOf(page), patience).toContain('cannot be counted');
    await press(page, 'Delete this day');
    await press(page, 'Yes, delete this day for good');
    await expect.poll(() => textOf(page), patience).toContain('as soon as the log can be reached');
    expect(await waiting()).not.toContain('wal:b2');
    await page.close();
    await complete(desk, 'b3');
    await tell(desk.browser(), { type: 'FORGET', id: 'f2', what: 'everything' });
    await expect
      .poll(async () => Object.keys(await local(desk.browser())).sort(), patience)
      .toEqual(['care', 'forget:f2', 'session']);
    await popupSays('Your breaks will show here.');
  });
});
