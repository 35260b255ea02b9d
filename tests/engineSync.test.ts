import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isValid, type Settings, settingKeys, standards } from '../domain/policy/settings';
import { fitsShared, type Shared, sharedOf } from '../domain/policy/sharing';
import { latestInstant, readSync, type Sync, unshared } from '../domain/policy/sync';
import { readTold, type Said } from '../domain/told';
import { createEngine, type Engine } from '../engine/engine';
import { tableLibrary } from './helpers/forty';
import { type Pretended, pretendBrowser } from './helpers/pretended';

// Two browsers of one person: the latest set of settings holds in both, and nothing else ever travels.

vi.spyOn(console, 'warn').mockImplementation(() => undefined);

const minute = 60_000;
const monday = Date.UTC(2026, 10, 23, 9, 0);

interface Desk {
  readonly world: Pretended;
  readonly engine: Engine;
  readonly tell: (told: Said) => Promise<void>;
  readonly settings: () => Settings;
  readonly sync: () => Sync;
}

let told = 0;
const id = () => `e${++told}`;
const set = (change: Partial<Settings>): Said => ({ type: 'CHANGE_SETTINGS', id: id(), change });
const turn = (on: boolean): Said => ({ type: 'CHANGE_SYNC', id: id(), on });

/** A browser with its engine; `account` is what it shares with others. */
async function desk(world: Pretended): Promise<Desk> {
  const engine = createEngine(world.platform, tableLibrary);
  const kind = world.stored.session ? 'startup' : 'install';
  await engine.begin(async () => ({ type: 'BOOT', kind }));
  const settled = async () => {
    // The queue takes this up only when everything before it is done.
    await engine.tell({ type: 'WAKE' });
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  await settled();
  return {
    world,
    engine,
    tell: async (one) => {
      world.pass(1_000);
      await engine.tell(one);
      await settled();
    },
    settings: () => ({ ...standards, ...(world.stored.settings as Partial<Settings>) }),
    sync: () => readSync(world.stored.sync),
  };
}

/** Two browsers of one account; the second one's clock may be apart. */
async function twoDesks(apartMs = 0, on = true) {
  const first = pretendBrowser();
  const second = pretendBrowser({}, new Map(), monday + apartMs, {
    tombstones: new Set(),
    logName: 'second log',
    account: first.account,
  });
  const desks = [await desk(first), await desk(second)] as const;
  if (on) for (const one of desks) await one.tell(turn(true));
  return { one: desks[0], two: desks[1], account: first.account };
}

/** The browser tells of what now stands in the account. */
const hear = ({ tell, world }: Desk): Promise<void> =>
  tell({ type: 'SYNCED', id: id(), found: structuredClone(world.account.settings) });

describe('off, as it is at first', () => {
  it('nothing is written, read or taken', async () => {
    const { one, account } = await twoDesks(0, false);
    await one.tell(set({ microMinutes: 30 }));
    expect(account).toEqual({ writes: 0, refuses: false });
    account.settings = { v: 1, at: latestInstant, settings: { microMinutes: 40 } };
    await hear(one);
    expect(one.settings().microMinutes).toBe(30);
    expect(one.sync().on).toBe(false);
  });
});

describe('two browsers taking turns', () => {
  it('what is set in one holds in the other, and it is known since when', async () => {
    const { one, two, account } = await twoDesks();
    await one.tell(set({ microMinutes: 30, rhythm: 'active' }));
    await hear(two);
    expect(two.settings()).toMatchObject({ microMinutes: 30, rhythm: 'active' });
    expect(two.sync().cameAt).toBe(two.world.platform.now().wall);
    await two.tell(set({ microMinutes: 35 }));
    expect(two.sync().cameAt).toBeNull();
    await hear(one);
    expect(one.settings()).toMatchObject({ microMinutes: 35, rhythm: 'active' });
    expect(account.settings).toMatchObject({ v: 1, settings: { microMinutes: 35 } });
  });

  it('the engine goes by what came at once', async () => {
    const { one, two } = await twoDesks();
    await one.tell(set({ microMinutes: 40 }));
    await hear(two);
    const { rules } = two.world.stored.session as { rules: { kinds: { micro: object } } };
    expect(rules.kinds.micro).toMatchObject({ everyMs: 40 * minute });
  });

  const allBadges = {
    microPrompt: 'badge',
    posturePrompt: 'badge',
    walkPrompt: 'badge',
    glidePrompt: 'badge',
  } as const;

  it('what is taken when the switch is turned on shows at once, without another event', async () => {
    const { one, two } = await twoDesks(0, false);
    await one.tell(turn(true));
    await one.tell(set(allBadges));
    await two.engine.tell(turn(true));
    await vi.waitFor(() => expect(two.settings()).toMatchObject(allBadges));
    await vi.waitFor(() => expect(two.world.shown.at(-1)?.mayNotify).toBe(false));
  });

  it('one write for one change, none for the echo of it or for a change that is none', async () => {
    const { one, two, account } = await twoDesks();
    const before = account.writes;
    await one.tell(set({ microMinutes: 30 }));
    await hear(one);
    await hear(two);
    await one.tell(set({ microMinutes: 30 }));
    for (let n = 0; n < 5; n += 1) await one.tell({ type: 'USER', action: 'pause', id: id() });
    expect(account.writes).toBe(before + 1);
  });

  it.each([
    ['a day behind', -24 * 60 * minute],
    ['an hour ahead', 60 * minute],
    ['ten years ahead', 10 * 365 * 24 * 60 * minute],
  ])('with a clock that is %s the later change still holds', async (_, apartMs) => {
    const { one, two } = await twoDesks(apartMs);
    for (const minutes of [21, 22, 23, 24]) {
      const [here, there] = minutes % 2 ? [one, two] : [two, one];
      await here.tell(set({ microMinutes: minutes }));
      await hear(there);
      expect(there.settings().microMinutes, `${minutes}`).toBe(minutes);
      await hear(here);
      expect(here.settings().microMinutes, `${minutes}`).toBe(minutes);
    }
  });

  it('changed in both without hearing of each other, both end with the same', async () => {
    const { one, two, account } = await twoDesks(5 * minute);
    const before = account.settings;
    await one.tell(set({ microMinutes: 30 }));
    // What the first wrote has not arrived when the second writes.
    account.settings = before;
    await two.tell(set({ microMinutes: 35 }));
    await hear(one);
    await hear(two);
    expect([one, two].map(({ settings }) => settings().microMinutes)).toEqual([35, 35]);
  });

  it('an older set that arrives late is written over with the later one', async () => {
    const { one, account } = await twoDesks();
    await one.tell(set({ microMinutes: 30 }));
    account.settings = { v: 1, at: 5, settings: { microMinutes: 21 } };
    await hear(one);
    expect(one.settings().microMinutes).toBe(30);
    expect(account.settings).toMatchObject({ settings: { microMinutes: 30 } });
  });

  it('set at the very same moment, both choose the same one', async () => {
    const { one, two, account } = await twoDesks();
    const written = async (from: Desk, minutes: number) => {
      account.settings = undefined;
      await from.tell(set({ microMinutes: minutes }));
      return account.settings as Shared;
    };
    const a = await written(one, 30);
    const b = await written(two, 35);
    expect(a.at).toBe(b.at);
    await one.tell({ type: 'SYNCED', id: id(), found: b });
    await two.tell({ type: 'SYNCED', id: id(), found: a });
    expect(one.settings()).toEqual(two.settings());
  });

  it('switched on where another browser has settings already, the later ones hold', async () => {
    const { one, two } = await twoDesks(0, false);
    await two.tell(set({ microMinutes: 22 }));
    await one.tell(turn(true));
    await one.tell(set({ microMinutes: 33 }));
    await two.tell(turn(true));
    expect(two.settings().microMinutes).toBe(33);
    expect(two.sync().cameAt).not.toBeNull();
    await two.tell(turn(false));
    expect(two.sync()).toMatchObject({ on: false, cameAt: null });
  });

  it('what was written while the browser was closed is taken at its start', async () => {
    const { one, two } = await twoDesks();
    await one.tell(set({ microMinutes: 28 }));
    const later = await desk(two.world.reborn());
    expect(later.settings().microMinutes).toBe(28);
    expect(later.sync().cameAt).not.toBeNull();
  });

  it('a reset and a restored backup count as changes made here', async () => {
    const { one, two } = await twoDesks();
    await one.tell(set({ microMinutes: 30 }));
    await hear(two);
    await two.tell(set(standards));
    await hear(one);
    expect(one.settings()).toEqual(standards);
    await one.tell({ type: 'RESTORE', id: id(), kept: { settings: { postureMinutes: 70 } } });
    await hear(two);
    expect(two.settings()).toEqual({ ...standards, postureMinutes: 70 });
  });
});

describe('what travels', () => {
  it('is the settings alone, without those that belong to a device', async () => {
    const { one, two, account } = await twoDesks();
    await one.tell(set({ voiceName: 'Anna', retentionDays: 200, microMinutes: 31 }));
    await one.tell({ type: 'CHANGE_CARE', id: id(), change: { glidesOn: true } });
    const { v, at, settings, ...more } = account.settings as Shared;
    expect([v, typeof at, more]).toEqual([1, 'number', {}]);
    const here = settingKeys.filter((key) => !['voiceName', 'retentionDays'].includes(key));
    expect(Object.keys(settings)).toEqual(here);
    await two.tell(set({ voiceName: 'Ben' }));
    await hear(two);
    expect(two.settings()).toMatchObject({ voiceName: 'Ben', retentionDays: null });
    expect(two.settings().microMinutes).toBe(31);
    expect((two.world.stored.care as { glidesOn: boolean }).glidesOn).toBe(false);
  });

  it('never takes what belongs to a device, whoever wrote it', async () => {
    const { two } = await twoDesks();
    const found = { v: 1, at: latestInstant, settings: { retentionDays: 180, microMinutes: 26 } };
    await two.tell({ type: 'SYNCED', id: id(), found });
    expect(two.settings()).toMatchObject({ retentionDays: null, microMinutes: 26 });
  });

  it('fits under one key with every text at its longest, and is refused beyond that', () => {
    const sync = { ...unshared, on: true, at: latestInstant };
    expect(fitsShared(sharedOf(sync, standards))).toBe(true);
    const sized = (text: string) => fitsShared({ v: 1, at: 1, settings: { voiceName: text } });
    const around = JSON.stringify({ v: 1, at: 1, settings: { voiceName: '' } }).length + 8;
    expect(sized('a'.repeat(8_192 - around))).toBe(true);
    expect(sized('a'.repeat(8_193 - around))).toBe(false);
    expect(sized('ü'.repeat(4_200))).toBe(false);
    expect(sized('<'.repeat(1_400))).toBe(false);
  });
});

describe('what cannot be', () => {
  it('settings of a newer version stay as they are, here and there, until they can be read', async () => {
    const { one, account } = await twoDesks();
    const newer = { v: 2, everything: 'else' };
    account.settings = newer;
    await hear(one);
    expect(one.sync().trouble).toBe('newer');
    await one.tell(set({ microMinutes: 30 }));
    expect(account.settings).toEqual(newer);
    expect(one.sync().trouble).toBe('newer');
    account.settings = { v: 1, at: 5, settings: {} };
    await hear(one);
    expect(one.sync().trouble).toBeNull();
    expect(account.settings).toMatchObject({ v: 1, settings: { microMinutes: 30 } });
  });

  it('a newer version that stands there already is noticed before anything is written', async () => {
    const { one, account } = await twoDesks(0, false);
    account.settings = { v: 2 };
    await one.tell(turn(true));
    expect(account).toMatchObject({ settings: { v: 2 }, writes: 0 });
    expect(one.sync()).toMatchObject({ on: true, trouble: 'newer' });
  });

  it('where the browser shares nothing it is said, tried again an hour later, and nothing else stands still', async () => {
    const { one, account } = await twoDesks(0, false);
    account.refuses = true;
    await one.tell(turn(true));
    expect(one.sync()).toMatchObject({ on: true, trouble: 'unavailable' });
    await one.tell({ type: 'USER', action: 'pause', id: id() });
    expect((one.world.stored.session as { pause: object }).pause).not.toBeNull();
    account.refuses = false;
    await one.tell({ type: 'USER', action: 'resume', id: id() });
    expect(account.writes).toBe(0);
    one.world.pass(61 * minute);
    await one.tell({ type: 'USER', action: 'pause', id: id() });
    expect(account.writes).toBe(1);
    expect(one.sync().trouble).toBeNull();
  });

  it('a change tries at once again', async () => {
    const { one, account } = await twoDesks();
    account.refuses = true;
    await one.tell(set({ microMinutes: 30 }));
    account.refuses = false;
    await one.tell(set({ microMinutes: 31 }));
    expect(account.settings).toMatchObject({ settings: { microMinutes: 31 } });
  });

  it('settings of no real time cannot hold for ever', async () => {
    const { one, account } = await twoDesks();
    account.settings = { v: 1, at: latestInstant + 1, settings: { microMinutes: 40 } };
    await hear(one);
    expect(one.settings().microMinutes).toBeNull();
    expect(account.settings).toMatchObject({ at: one.sync().at, settings: { microMinutes: null } });
  });

  it('a page cannot say what stands in the account', () => {
    expect(readTold({ type: 'SYNCED', id: 'a', found: {} })).toBeNull();
    expect(readTold({ type: 'GIVEN', id: 'a', trouble: null })).toBeNull();
    expect(readTold({ type: 'CHANGE_SYNC', id: 'a', on: 'yes' })).toBeNull();
    expect(readTold({ type: 'CHANGE_SYNC', id: 'a', on: true })).not.toBeNull();
  });

  it('whatever stands in the account, every setting is in its range and nothing is thrown', async () => {
    const values = fc.record(Object.fromEntries(settingKeys.map((key) => [key, fc.anything()])), {
      requiredKeys: [],
    });
    const at = fc.oneof(fc.integer(), fc.double(), fc.constant(latestInstant), fc.anything());
    const set = fc.record({ v: fc.constantFrom(1, 1, 1, 0, 2, '1'), at, settings: values });
    const { one } = await twoDesks();
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.anything(), set), async (found) => {
        await one.engine.tell({ type: 'SYNCED', id: id(), found });
        for (const key of settingKeys) expect(isValid(key, one.settings()[key]), key).toBe(true);
        expect(readSync(one.world.stored.sync)).toEqual(one.world.stored.sync);
      }),
      { numRuns: 150 },
    );
  });

  it('whatever is stored about sharing is read as something sound', () => {
    const odd = fc.record({ on: fc.anything(), at: fc.anything(), shared: fc.anything() });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), odd), (stored) => {
        const sync = readSync(stored);
        expect(readSync(sync)).toEqual(sync);
        expect(Number.isFinite(sync.at)).toBe(true);
      }),
    );
  });
});

describe('deleting everything', () => {
  it('clears the account and leaves the switch off, so that nothing comes back by itself', async () => {
    const { one, two, account } = await twoDesks();
    await one.tell(set({ microMinutes: 30 }));
    await hear(two);
    await one.tell({ type: 'FORGET', id: id(), what: 'everything' });
    await hear(one);
    expect(account.settings).toBeUndefined();
    expect(one.sync()).toEqual(unshared);
    expect(one.settings()).toEqual(standards);
    // The other browser keeps its own settings and writes nothing until something is changed there.
    await hear(two);
    const again = await desk(two.world.reborn());
    expect(again.settings().microMinutes).toBe(30);
    expect(account.settings).toBeUndefined();
    await again.tell(set({ microMinutes: 25 }));
    await hear(one);
    expect(one.settings()).toEqual(standards);
  });
});
