import { describe, expect, it } from 'vitest';
import { beginCare } from '../domain/care/care';
import { readCached } from '../domain/policy/organisation/cached';
import { standards } from '../domain/policy/settings';
import type { Session } from '../domain/session';
import { type Changes, readTold, type Said } from '../domain/told';
import { createEngine, type Engine } from '../engine/engine';
import { somebodyWith } from './care/somebody';
import { tableLibrary } from './helpers/forty';
import { type Pretended, pretendBrowser } from './helpers/pretended';

// An organisation's policy in the engine: it holds from the event that brings it, outlives the worker, and
// takes nothing away that a person chose or logged.

const monday = Date.UTC(2026, 10, 23, 9, 0);
const minute = 60_000;
const day = '2026-11-23';

let told = 0;
const id = () => `p${++told}`;
const policy = (found: unknown, more: object = {}): Said => ({
  type: 'POLICY',
  id: id(),
  found,
  changed: false,
  startedAt: monday,
  ...more,
});
const set = (change: Changes): Said => ({ type: 'CHANGE_SETTINGS', id: id(), change });

async function alive(world: Pretended): Promise<Engine> {
  const engine = createEngine(world.platform, tableLibrary);
  await engine.begin(async () => ({ type: 'BOOT', kind: 'startup' }));
  return engine;
}
const sessionOf = (world: Pretended) => world.stored.session as Session;
const everyOf = (world: Pretended, kind: 'micro' | 'walk') =>
  (sessionOf(world).rules.kinds[kind]?.everyMs ?? 0) / minute;

describe('a policy that arrives', () => {
  it('holds at once, for the next life of the worker too, and is nobody’s choice', async () => {
    const world = pretendBrowser();
    const engine = await alive(world);
    await engine.tell(policy({ defaults: { microMinutes: 30 }, locked: { walkMinutes: 90 } }));
    expect([everyOf(world, 'micro'), everyOf(world, 'walk')]).toEqual([30, 90]);
    expect(world.stored.settings).toBeUndefined();
    const later = world.reborn();
    const next = await alive(later);
    await next.tell({ type: 'WAKE' });
    expect([everyOf(later, 'micro'), everyOf(later, 'walk')]).toEqual([30, 90]);
  });

  it('default, then the person’s choice, then a lock, then none: the choice is there again', async () => {
    const world = pretendBrowser();
    const engine = await alive(world);
    const micro = () => everyOf(world, 'micro');
    await engine.tell(policy({ defaults: { microMinutes: 30 } }));
    expect(micro()).toBe(30);
    await engine.tell(set({ microMinutes: 35 }));
    expect(micro()).toBe(35);
    await engine.tell(policy({ locked: { microMinutes: 20 } }));
    expect(micro()).toBe(20);
    await engine.tell(set({ microMinutes: 40, walkOn: false }));
    expect(micro()).toBe(20);
    expect(world.stored.settings).toEqual({ microMinutes: 35, walkOn: false });
    await engine.tell(policy({}, { changed: true, startedAt: monday - minute }));
    expect(micro()).toBe(35);
    expect(readCached(world.stored.policy)).toBeNull();
  });

  it('the same again, and nothing where there was none, write nothing', async () => {
    const world = pretendBrowser();
    const engine = await alive(world);
    await engine.tell(policy({ defaults: { microMinutes: 30 } }));
    const before = world.writes;
    await engine.tell(policy({ defaults: { microMinutes: 30 } }));
    expect(world.writes).toBe(before);
    const bare = pretendBrowser();
    const other = await alive(bare);
    const writes = bare.writes;
    await other.tell(policy({}));
    expect(bare.writes).toBe(writes);
  });

  it('cannot be said by a page', () => {
    expect(readTold(policy({ disableImport: false }))).toBeNull();
  });

  it('working hours that it locks hold from that very event', async () => {
    const world = pretendBrowser();
    const engine = await alive(world);
    const none = Object.fromEntries(Object.keys(standards.hours).map((name) => [name, []]));
    await engine.tell(policy({ locked: { hoursOn: true, hours: none } }));
    expect(sessionOf(world).inHours).toBe(false);
  });

  it('is not shared with a person’s other browsers', async () => {
    const world = pretendBrowser({ sync: undefined });
    const engine = await alive(world);
    await engine.tell(policy({ defaults: { microMinutes: 30 }, locked: { walkOn: false } }));
    await engine.tell({ type: 'CHANGE_SYNC', id: id(), on: true });
    await engine.tell(set({ postureMinutes: 40 }));
    await engine.tell({ type: 'WAKE' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    const { settings } = world.account.settings as { settings: object };
    expect(settings).toMatchObject({ microMinutes: null, walkOn: true, postureMinutes: 40 });
  });
});

describe('ratings that are ruled out', () => {
  const person = () => ({ care: somebodyWith({}, day).care, settings: { holdForPauseMinutes: 0 } });

  it('switch glides off, and bring them back as they were', async () => {
    const world = pretendBrowser(person());
    const engine = await alive(world);
    expect(sessionOf(world).rules.kinds.glide?.on).toBe(true);
    await engine.tell(policy({ disablePainDiary: true }));
    expect(sessionOf(world).rules.kinds.glide?.on).toBe(false);
    await engine.tell({ type: 'CHANGE_CARE', id: id(), change: { switchedOff: ['chin-tuck'] } });
    expect(sessionOf(world).rules.kinds.glide?.on).toBe(false);
    expect(world.stored.care).toMatchObject({ glidesOn: true, switchedOff: ['chin-tuck'] });
    await engine.tell(policy({}, { changed: true, startedAt: monday - minute }));
    expect(sessionOf(world).rules.kinds.glide?.on).toBe(true);
  });

  it('are not taken in from a page that still stands open', async () => {
    const world = pretendBrowser(person());
    const engine = await alive(world);
    await engine.tell(policy({ disablePainDiary: true }));
    const place = 'hand/right';
    const rating = { worst: 8 };
    await engine.tellFromPage({ type: 'DAILY', id: id(), place, rating });
    await engine.tellFromPage({ type: 'FLARE', id: id(), place });
    const form = { name: 'A form', total: 12 };
    await engine.tellFromPage({ type: 'VISITED', id: id(), modality: 'other', form });
    await engine.tell({ type: 'WAKE' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    const stores = [...world.logged.values()].map(({ store }) => store);
    expect(stores).not.toContain('checkins');
    expect(stores).not.toContain('visits');
    expect(world.stored.plan).toMatchObject({ scores: [], flares: [] });
  });
});

describe('files that may not come in', () => {
  it('change nothing', async () => {
    const world = pretendBrowser();
    const engine = await alive(world);
    await engine.tell(policy({ disableImport: true }));
    const kept = { settings: { rhythm: 'gentle' }, care: { ...beginCare(), glidesOn: true } };
    await engine.tellFromPage({ type: 'RESTORE', id: id(), kept });
    expect(world.stored.settings).toBeUndefined();
    expect(world.stored.care).toMatchObject({ glidesOn: false });
  });
});

describe('a self-check that is switched off', () => {
  const checked = { begun: { answers: { feet: 'fits' } } };

  it('takes in nothing more, neither told nor from a file, and what is there can still be deleted', async () => {
    const world = pretendBrowser({ workstation: checked });
    const engine = await alive(world);
    await engine.tell(policy({ disableSelfCheck: true, disableImport: true }));
    const said = {
      type: 'WORKSTATION',
      id: id(),
      what: 'answered',
      item: 'feet',
      answer: 'not-quite',
    };
    await engine.tellFromPage(said).catch(() => undefined);
    await engine.tellFromPage({ type: 'RESTORE', id: id(), kept: { workstation: {} } });
    expect(world.stored.workstation).toEqual(checked);
    await engine.tellFromPage({ type: 'WORKSTATION', id: id(), what: 'deleted' });
    expect(world.stored.workstation).toBeNull();
  });
});
