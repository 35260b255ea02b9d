import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { readCached, unknownForMs } from '../../domain/policy/organisation/cached';
import type { Restriction } from '../../domain/policy/organisation/policy';
import { chosenIn, settingsUnder } from '../../domain/policy/organisation/precedence';
import { readPolicy } from '../../domain/policy/organisation/read';
import { type Settings, standards } from '../../domain/policy/settings';
import { example } from '../../scripts/rollout/example.mjs';
import { firefoxId } from '../../scripts/rollout/places.mjs';
import { type Desk, inChromium, inFirefox } from './both';
import { makePolicies, mayHideFolders } from './drivers/policies';
import { says } from './keyboard';
import { type OwnServer, packFirefox, startOwnServer } from './ownServer';
import { patience, type Seen } from './stored';

// An organisation's policy files, as they are handed out in rollout/, in browsers that take them for the machine's.

const template = (name: string) => readFileSync(`rollout/${name}`, 'utf8');
const mayHide = mayHideFolders();
if (!mayHide)
  console.warn('NOT TRIED: policy files. This machine gives no program folders of its own.');

interface Holds {
  readonly settings: Settings;
  readonly off: readonly Restriction[];
  readonly organisation: string;
  /** What the browser hands over now. */
  readonly managed: unknown;
  /** What the engine counts by. */
  readonly postureMinutes: number;
  readonly keys: readonly string[];
}

/** What holds: by what is stored, as the engine and every page make it whole. */
async function holds({ browser }: Desk): Promise<Holds> {
  const { stored, managed } = await browser().within.run(async (api) => ({
    stored: await api.storage.local.get(['settings', 'policy', 'session']),
    managed: await api.storage.managed.get(null).catch((cause) => String(cause)),
  }));
  const policy = readPolicy(readCached(stored.policy)?.received);
  const off = Object.entries(policy.off).flatMap(([key, on]) => (on ? [key as Restriction] : []));
  const { everyMs = 0 } = (stored.session as Seen | undefined)?.rules.kinds.posture ?? {};
  return {
    settings: settingsUnder(policy, chosenIn(policy, stored.settings)),
    off,
    organisation: policy.organisation.name,
    managed,
    postureMinutes: everyMs / 60_000,
    keys: Object.keys(stored),
  };
}

const settingsOf = async (desk: Desk) => (await holds(desk)).settings;

/** A person changes settings on the page. */
const change = ({ browser }: Desk, changes: Partial<Settings>): Promise<unknown> =>
  browser().within.run((api, changed) => {
    const data = { type: 'CHANGE_SETTINGS', id: `${performance.now()}`, change: changed };
    return api.runtime.sendMessage({ id: 1, type: 'tell', timestamp: Date.now(), data });
  }, changes);

/** The background ends, and something starts it again. */
async function wake({ browser }: Desk): Promise<void> {
  await browser().killWorker();
  await browser().within.run((api) => api.runtime.sendMessage({}).catch(() => undefined));
}

/** So long after its start a browser knows all its policies; the background lives anew. */
async function halfAMinuteLater(desk: Desk): Promise<void> {
  await desk
    .browser()
    .within.run(
      (api, ms) => api.storage.session.set({ browserStartedAt: Date.now() - ms }),
      unknownForMs + 5_000,
    );
  await wake(desk);
}

/** Closes the browser and starts it again. */
async function nextDay(desk: Desk): Promise<void> {
  await desk.browser().close();
  await desk.restart();
}

type Told = Readonly<Record<string, unknown>>;

/** The parts of a policy file that are filled in. */
interface File {
  readonly ExtensionSettings: Record<string, Record<string, string>>;
  readonly '3rdparty'?: Record<string, Record<string, unknown>>;
}

/** A template for Linux with these values in place of the example's; null: without any. */
function told(file: File, says: Told | null, more: Readonly<Record<string, string>> = {}): File {
  const [id = ''] = Object.keys(file.ExtensionSettings);
  const [section = ''] = Object.keys(file['3rdparty'] ?? {});
  const { '3rdparty': _values, ...rest } = file;
  const installs = { ExtensionSettings: { [id]: { ...file.ExtensionSettings[id], ...more } } };
  return { ...rest, ...installs, ...(says && { '3rdparty': { [section]: { [id]: says } } }) };
}

const linuxFile = (says: Told | null) => told(JSON.parse(template('chromium-linux.json')), says);

const foxFile = (says: Told | null, more = {}) => ({
  policies: told(JSON.parse(template('firefox-policies.json')).policies, says, more),
});

const asExample = {
  rhythm: 'gentle',
  postureMinutes: 45,
  hoursOn: true,
  microPrompt: 'badge',
  startSound: false,
  holdForFullscreen: true,
};

const lockedTo = (postureMinutes: number): Told => ({
  ...example,
  locked: { ...example.locked, postureMinutes },
});

/** Policies for one chapter’s browser alone, which has no screen. */
function chapterWith(first: object | null) {
  const policies = mayHide ? makePolicies() : null;
  policies?.set(first);
  return {
    set: (file: object | null) => policies?.set(file),
    how: () => ({ through: policies?.through ?? [], headless: true }),
  };
}

const posture = async (desk: Desk) => (await holds(desk)).postureMinutes;

/** What becomes of a policy whose values are missing at a start and the next. */
async function missing(desk: Desk): Promise<void> {
  await wake(desk);
  expect(await posture(desk)).toBe(35);
  await halfAMinuteLater(desk);
  await expect.poll(() => posture(desk), patience).toBe(60);
  const left = await holds(desk);
  expect([left.off, left.organisation]).toEqual([['disableSelfCheck'], 'Example AG']);
  await nextDay(desk);
  expect((await holds(desk)).off).toEqual(['disableSelfCheck']);
  await halfAMinuteLater(desk);
  await expect.poll(async () => (await holds(desk)).off, patience).toEqual([]);
  expect(await settingsOf(desk)).toEqual({ ...standards, postureMinutes: 60 });
}

describe.skipIf(!mayHide)('policy files', () => {
  const linux = chapterWith(JSON.parse(template('chromium-linux.json')));
  inChromium(
    'the template for Linux',
    (desk) => {
      it('sets defaults and locks that the page shows and the engine counts by', async () => {
        await expect.poll(() => settingsOf(desk), patience).toMatchObject(asExample);
        const all = await holds(desk);
        expect([all.off, all.organisation]).toEqual([['disableSelfCheck'], 'Example AG']);
        expect(all.postureMinutes).toBe(45);
        const page = await desk.browser().open('settings.html');
        await says(page, /Example AG set some things here[\s\S]*Works agreement 2026-11/);
        const shown = () =>
          page.run(() => document.querySelector<HTMLInputElement>('#postureMinutes')?.value);
        await expect.poll(shown, patience).toBe('45');
        await page.close();
      });

      it('leaves the choice to the person, but for what is locked', async () => {
        await change(desk, { postureMinutes: 60, startSound: true });
        await expect.poll(() => posture(desk), patience).toBe(60);
        const own = { ...asExample, postureMinutes: 60, startSound: false };
        expect(await settingsOf(desk)).toMatchObject(own);
      });

      it('edited while the browser runs it counts at once', async () => {
        linux.set(linuxFile(lockedTo(35)));
        await expect.poll(() => posture(desk), patience).toBe(35);
        await change(desk, { postureMinutes: 80 });
        expect((await settingsOf(desk)).postureMinutes).toBe(35);
      });

      it('taken away while the browser runs all of it goes, and the person’s choice is back', async () => {
        await halfAMinuteLater(desk);
        linux.set(null);
        await expect.poll(() => posture(desk), patience).toBe(60);
        const after = await holds(desk);
        expect(after.settings).toEqual({ ...standards, postureMinutes: 60 });
        expect([after.off, after.organisation]).toEqual([[], '']);
      });
    },
    linux.how,
  );

  const own = chapterWith(null);
  let server: OwnServer | undefined;
  afterAll(() => server?.stop());
  const ownFile = (says: Told | null) =>
    told(JSON.parse(server?.filledIn(template('chromium-linux.json')) ?? ''), says);
  inChromium(
    'the template for Linux, installed from a server of one’s own',
    (desk) => {
      it('the first day begins with the policy, and no page opens where that is wished', async () => {
        await expect.poll(() => settingsOf(desk), patience).toMatchObject(asExample);
        const waits = async () =>
          (await desk.browser().within.run((api) => api.storage.session.get(null))).welcomeWaits;
        await expect.poll(waits, patience).toBe(false);
        expect(await desk.browser().paths()).not.toContain('welcome.html');
        expect(await posture(desk)).toBe(45);
        const self = () => desk.browser().within.run((api) => api.management.getSelf());
        expect((await self()).installType).not.toBe('development');
      });

      it('without values at a start all holds for half a minute; then restrictions alone, until the start after', async () => {
        await change(desk, { postureMinutes: 60 });
        own.set(ownFile(lockedTo(35)));
        await expect.poll(() => posture(desk), patience).toBe(35);
        await desk.browser().close();
        own.set(ownFile(null));
        await desk.restart();
        await expect.poll(async () => (await holds(desk)).managed, patience).toEqual({});
        await missing(desk);
      });
    },
    async () => {
      if (!server) {
        server = await startOwnServer();
        own.set(ownFile({ ...example, skipWelcome: true }));
      }
      return { ...own.how(), installedAs: server.id };
    },
  );

  const fox = chapterWith(null);
  let file = '';
  const foxHas = (says: Told | null) => fox.set(foxFile(says, { install_url: file }));
  inFirefox(
    'the template for Firefox, which installs it',
    (desk) => {
      it('sets defaults and locks', async () => {
        await expect.poll(() => settingsOf(desk), patience).toMatchObject(asExample);
        const all = await holds(desk);
        expect([all.off, all.organisation]).toEqual([['disableSelfCheck'], 'Example AG']);
        expect(all.postureMinutes).toBe(45);
        const self = () => desk.browser().within.run((api) => api.management.getSelf());
        expect((await self()).installType).toBe('admin');
      });

      it('leaves the choice to the person, but for what is locked', async () => {
        await change(desk, { postureMinutes: 60, startSound: true });
        await expect.poll(() => posture(desk), patience).toBe(60);
        expect((await settingsOf(desk)).startSound).toBe(false);
      });

      it('edited it counts from the next start', async () => {
        await desk.browser().close();
        foxHas(lockedTo(35));
        await desk.restart();
        await expect.poll(() => posture(desk), patience).toBe(35);
      });

      it('without values at a start all holds for half a minute; then restrictions alone, until the start after', async () => {
        await desk.browser().close();
        foxHas(null);
        await desk.restart();
        expect((await holds(desk)).managed).toMatch(/manifest not found/);
        await missing(desk);
      });
    },
    async () => {
      if (!file) {
        file = await packFirefox();
        foxHas(example);
      }
      return { ...fox.how(), installedAs: firefoxId };
    },
  );

  const odd: Told = {
    schemaVersion: 1,
    wings: 1,
    organization: { name: 'Example AG', motto: 'Fly', supportUrl: 'http://intranet.example' },
    defaults: { postureMinutes: 45, walkMinutes: 3, rhythm: 'hectic', skin: 'deep', wings: true },
    locked: { startSound: false, hours: { mon: ['all day', '08:00-12:00'] } },
    disableImport: true,
  };
  const mistyped: Told = {
    defaults: { postureMinutes: 45, walkMinutes: 'often' },
    locked: { startSound: false },
    disableImport: 'perhaps',
    disableSelfCheck: true,
  };
  /** One file for both families: each finds its part. */
  const forBoth = (says: Told) => ({ ...linuxFile(says), ...foxFile(says) });
  for (const inOne of [inChromium, inFirefox]) {
    const one = chapterWith(forBoth(odd));
    inOne(
      'what does not fit',
      (desk) => {
        it('out of range, unknown, or the person’s own: only that is lost, in every browser alike', async () => {
          const { locked, defaults } = readPolicy(odd);
          expect([Object.keys(defaults), Object.keys(locked)]).toEqual([
            ['postureMinutes'],
            ['startSound', 'hours'],
          ]);
          const expected = { ...standards, ...defaults, ...locked };
          await expect.poll(() => settingsOf(desk), patience).toEqual(expected);
          const all = await holds(desk);
          expect([all.off, all.organisation]).toEqual([['disableImport'], 'Example AG']);
          expect(all.postureMinutes).toBe(45);
        });

        it('of another type: Firefox hands it over and a restriction closes; Chromium drops the whole key', async () => {
          one.set(forBoth(mistyped));
          if (desk.family === 'firefox') await nextDay(desk);
          await expect
            .poll(async () => (await holds(desk)).off, patience)
            .toContain('disableSelfCheck');
          const { settings, off } = await holds(desk);
          expect(settings.startSound).toBe(false);
          expect([settings.postureMinutes, off.includes('disableImport')]).toEqual(
            desk.family === 'firefox' ? [45, true] : [null, false],
          );
        });
      },
      one.how,
    );

    inOne(
      'without any policy',
      (desk) => {
        it('the product stands as ever, and shows a newcomer around', async () => {
          await desk.browser().opened('welcome.html');
          await expect.poll(() => posture(desk), patience).toBe(50);
          const { managed, settings, off, keys } = await holds(desk);
          if (desk.family === 'firefox') expect(managed).toMatch(/manifest not found/);
          else expect(managed).toEqual({});
          expect(settings).toEqual(standards);
          expect(off).toEqual([]);
          expect(keys).not.toContain('policy');
        });
      },
      chapterWith(null).how,
    );
  }
});
