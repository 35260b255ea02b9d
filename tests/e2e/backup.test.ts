import { expect, it } from 'vitest';
import type { Plan } from '../../domain/care/plan';
import { storeNames } from '../../domain/journal/backup/format';
import type { Completion } from '../../domain/journal/completion';
import type { Told } from '../../domain/told';
import { fromOneToTheOther } from './both';
import type { Page, TestBrowser } from './drivers/browser';
import { patience } from './stored';

// The full backup leaves one browser through its page and comes back whole in another.

const textOf = (page: Page) => page.run(() => document.body.innerText);
const says = (page: Page, text: string) =>
  expect.poll(() => textOf(page), patience).toContain(text);

/** Says something to the worker, as a page would, until it is stored. */
const tell = async ({ within }: TestBrowser, told: Told) => {
  const said = () =>
    within.run((api, data) => {
      const message = { id: 1, type: 'tell', timestamp: Date.now(), data };
      return api.runtime.sendMessage(message).then(Boolean, () => false);
    }, told);
  await expect.poll(said, patience).toBe(true);
};

interface Log {
  readonly stores: Readonly<
    Record<string, readonly { readonly id: string; readonly day?: string }[]>
  >;
  readonly kept: Readonly<Record<string, object>>;
}

/** Everything that stands in the log and what was put in; the log is there already. */
const standing = ({ within }: TestBrowser): Promise<Log> =>
  within.run(
    async (api, names) => {
      const db = await new Promise<IDBDatabase>((done, broken) => {
        const asked = indexedDB.open('breaks');
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => broken(asked.error);
      });
      const all = (name: string) =>
        new Promise<[string, never[]]>((done) => {
          const asked = db.transaction(name).objectStore(name).getAll();
          asked.onsuccess = () => done([name, asked.result as never[]]);
        });
      const stores = Object.fromEntries(await Promise.all(names.map(all)));
      db.close();
      return { stores, kept: (await api.storage.local.get(['care', 'plan', 'settings'])) as never };
    },
    storeNames as readonly string[],
  );

/** Keeps the file a page hands to the person, instead of a folder of downloads. */
const catchFile = (page: Page) =>
  page.run(() => {
    HTMLAnchorElement.prototype.click = function () {
      fetch(this.href)
        .then((found) => found.text())
        .then((text) => Object.assign(globalThis, { caught: { name: this.download, text } }));
    };
  });

const caught = async (page: Page): Promise<{ name: string; text: string }> => {
  const take = () =>
    page.run(() => {
      const { caught: file } = globalThis as { caught?: { name: string; text: string } };
      Object.assign(globalThis, { caught: undefined });
      return file ?? null;
    });
  let file: Awaited<ReturnType<typeof take>> = null;
  await expect
    .poll(async () => {
      file = await take();
      return file !== null;
    }, patience)
    .toBe(true);
  return file as unknown as { name: string; text: string };
};

const chooseFile = (page: Page, text: string) =>
  page.run((_, content) => {
    const input = document.querySelector<HTMLInputElement>('#backup-file');
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], 'backup.json', { type: 'application/json' }));
    if (!input) throw new Error('No file can be chosen.');
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

const type = async (page: Page, selector: string, text: string) => {
  await page.click(selector);
  for (const key of text) await page.press(key);
};

const passphrase = 'warm hands';

fromOneToTheOther('a backup', (from, to) => {
  let plain = '';
  let sealed = '';

  it('leaves Chromium as a file, open and sealed', async () => {
    const marks = [{ spot: 'thumb-side', side: 'right' }];
    const change = { marks, side: 'right', profiles: ['cts'], activities: ['Opening jars'] };
    await tell(from.browser(), { type: 'CHANGE_CARE', id: 'care', change });
    await tell(from.browser(), {
      type: 'CHANGE_SETTINGS',
      id: 'set',
      change: { rhythm: 'gentle' },
    });
    const rating = { worst: 4 };
    await tell(from.browser(), { type: 'DAILY', id: 'daily', place: 'hand/right', rating });
    await tell(from.browser(), {
      type: 'VISITED',
      id: 'visit',
      modality: 'manual',
      note: 'Café ☕',
      form: { name: 'BCTQ', total: 2.45 },
    });
    for (const id of ['a', 'b', 'c'])
      await tell(from.browser(), { type: 'USER', action: 'complete', id, completionId: id });
    const page = await from.browser().open('settings.html');
    await says(page, 'Your data');
    expect(await textOf(page)).toContain('No backup has been saved yet.');
    await catchFile(page);
    await page.click('[aria-labelledby="data-save"] button');
    const file = await caught(page);
    plain = file.text;
    expect(file.name).toMatch(/^glidebreak-backup-\d{4}-\d\d-\d\d\.json$/);
    await says(page, 'was handed to your browser’s downloads');
    await says(page, 'Last saved on');
    await page.click('[aria-labelledby="data-save"] input[type="checkbox"]');
    await type(page, '#data-passphrase', passphrase);
    await type(page, '#data-passphrase-again', passphrase);
    await page.press('Enter');
    sealed = (await caught(page)).text;
    expect(sealed).not.toContain('Opening jars');
  });

  it('comes back in Firefox: the same log, the same plan, the same settings', async () => {
    await tell(to.browser(), { type: 'CHANGE_SETTINGS', id: 'wake', change: { voiceOn: true } });
    const page = await to.browser().open('settings.html');
    await says(page, 'Bring back a backup');
    await chooseFile(page, plain);
    await says(page, 'Your plan, answers and settings come back too.');
    expect((await standing(to.browser())).stores.checkins).toEqual([]);
    await page.click('.looked .primary');
    await says(page, 'of your log are here now');
    const [there, here] = [JSON.parse(plain) as Log, await standing(to.browser())];
    for (const store of ['completions', 'checkins', 'visits', 'screenings', 'careChanges'])
      expect(here.stores[store], store).toEqual(there.stores[store]);
    expect((here.stores.completions as unknown as Completion[]).map(({ id }) => id)).toEqual([
      'a',
      'b',
      'c',
    ]);
    for (const line of there.stores.sessions ?? [])
      expect(here.stores.sessions).toContainEqual(line);
    expect(here.stores.daily?.map(({ day }) => day)).toEqual(
      there.stores.daily?.map(({ day }) => day),
    );
    const { kept } = there.stores as unknown as Log & { kept: Log['kept'] & { plan: Plan } };
    expect(here.kept.care).toEqual(kept.care);
    expect(here.kept.settings).toEqual(kept.settings);
    expect((here.kept.plan as Plan).scores).toEqual(kept.plan.scores);
    expect(kept.plan.scores).toHaveLength(1);
  });

  it('L14 sealed, it opens with its passphrase alone, and the same lines change nothing', async () => {
    const before = await standing(to.browser());
    const page = await to.browser().open('settings.html');
    await says(page, 'Bring back a backup');
    await chooseFile(page, sealed);
    await says(page, 'This backup is sealed.');
    await type(page, '#backup-passphrase', 'cold hands');
    await page.press('Enter');
    await says(page, 'It stays closed.');
    await page.run(() => {
      const field = document.querySelector<HTMLInputElement>('#backup-passphrase');
      field?.select();
    });
    await type(page, '#backup-passphrase', passphrase);
    await page.press('Enter');
    await says(page, 'What the file would change');
    await page.click('.looked .primary');
    await says(page, 'Everything in the file was here already');
    const after = await standing(to.browser());
    for (const store of ['completions', 'checkins', 'visits', 'screenings'])
      expect(after.stores[store], store).toEqual(before.stores[store]);
  });

  it('L15 with one letter changed it does not come in by itself', async () => {
    const page = await to.browser().open('settings.html');
    await says(page, 'Bring back a backup');
    await chooseFile(page, plain.replace('Café', 'Cafe'));
    await says(page, 'This file is no longer what was saved');
    const primary = () =>
      page.run(() => document.querySelector<HTMLButtonElement>('.looked .primary')?.disabled);
    expect(await primary()).toBe(true);
    await chooseFile(page, plain.slice(0, -30));
    await says(page, 'The end of this file is missing.');
  });
});
