import { describe, expect, it } from 'vitest';
import type { Session } from '../domain/session';
import { createEngine } from '../engine/engine';
import { tableLibrary } from './helpers/forty';
import { type Pretended, pretendBrowser } from './helpers/pretended';

// Limits, pauses, skips and hours through the whole engine: stored, logged, shown, and right after a restart.

const minute = 60_000;

async function alive(world: Pretended, kind: 'install' | 'startup' = 'install') {
  const engine = createEngine(world.platform, tableLibrary);
  await engine.begin(async () => ({ type: 'BOOT', kind }));
  return engine;
}

type Engine = Awaited<ReturnType<typeof alive>>;
const sessionOf = ({ stored }: Pretended) => stored.session as Session;
const settingsOf = ({ stored }: Pretended) => stored.settings as Record<string, unknown>;

/** Lets active time pass, a minute at a time: an alarm that comes late would be a gap. */
async function work(world: Pretended, engine: Engine, minutes: number) {
  for (let n = 0; n < minutes; n += 1) {
    world.pass(minute);
    await engine.tell({ type: 'ALARM' });
  }
}

const settled = async (engine: Engine) => {
  await engine.tell({ type: 'WAKE' });
  await new Promise((resolve) => setTimeout(resolve, 0));
  await new Promise((resolve) => setTimeout(resolve, 0));
};
const outlookOf = ({ shown }: Pretended) => shown.at(-1)?.outlook;
const decisions = ({ logged }: Pretended) =>
  [...logged.values()].flatMap(({ store, record }) =>
    store === 'decisions' ? [(record as { code: string }).code] : [],
  );

/** Skips prompts until so many have been skipped. */
async function skip(world: Pretended, engine: Engine, times: number) {
  for (let skipped = 0; skipped < times; ) {
    await work(world, engine, 5);
    const promptId = sessionOf(world).prompt?.id;
    if (!promptId) continue;
    await engine.tellFromPage({ type: 'USER', action: 'skip', promptId, id: `s${skipped}` });
    skipped += 1;
  }
}

describe('three skips in a row', () => {
  it('ask, and “fewer” brings the calmer rhythm in the same write', async () => {
    const world = pretendBrowser();
    const engine = await alive(world);
    await skip(world, engine, 3);
    expect(sessionOf(world).fewer?.open).toBe(true);
    await engine.tellFromPage({ type: 'USER', action: 'fewer', why: 'often', id: 'w' });
    await engine.tellFromPage({ type: 'USER', action: 'fewer', answer: 'fewer', id: 'f' });
    expect(settingsOf(world)).toEqual({ rhythm: 'gentle' });
    expect(sessionOf(world).rules.kinds.micro?.on).toBe(false);
    expect(sessionOf(world).fewer?.open).toBe(false);
    await settled(engine);
    for (const code of ['fewer-asked', 'skip-reason', 'fewer-answered'])
      expect(decisions(world)).toContain(code);
  });

  it.each(['keep', 'later', 'often', 7])('“%s” leaves the rhythm as it is', async (answer) => {
    const world = pretendBrowser();
    const engine = await alive(world);
    await skip(world, engine, 3);
    await engine.tellFromPage({ type: 'USER', action: 'fewer', answer, id: 'f' });
    expect(settingsOf(world)?.rhythm ?? 'balanced').toBe('balanced');
  });

  it('nobody can choose fewer without being asked, nor twice', async () => {
    const world = pretendBrowser({ settings: { rhythm: 'diabetes-30' } });
    const engine = await alive(world);
    const fewer = (id: string) => ({ type: 'USER', action: 'fewer', answer: 'fewer', id });
    await engine.tellFromPage(fewer('early'));
    expect(settingsOf(world).rhythm).toBe('diabetes-30');
  });
});

describe('a pause', () => {
  it('stands again on icon and badge after a restart, and is over when its time has come', async () => {
    const world = pretendBrowser();
    const engine = await alive(world);
    const until = world.platform.now().wall + 60 * minute;
    await engine.tellFromPage({ type: 'USER', action: 'pause', ms: 60 * minute, id: 'p' });
    world.pass(20 * minute);
    const later = world.reborn();
    await settled(await alive(later, 'startup'));
    expect(outlookOf(later)).toMatchObject({ badge: 'paused', pausedUntil: until });
    later.pass(41 * minute);
    const last = later.reborn();
    await settled(await alive(last, 'startup'));
    expect(outlookOf(last)).toMatchObject({ badge: 'none', icon: { state: 'counting' } });
    expect(outlookOf(last)).not.toHaveProperty('pausedUntil');
  });

  it('can be ended from any page', async () => {
    const world = pretendBrowser();
    const engine = await alive(world);
    await engine.tellFromPage({ type: 'USER', action: 'pause', id: 'p' });
    expect(sessionOf(world).pause).toEqual({ until: null });
    await engine.tellFromPage({ type: 'USER', action: 'resume', id: 'r' });
    expect(sessionOf(world).pause).toBeNull();
  });
});

describe('the limit of the day', () => {
  it('is shown once, also over a restart, and the log keeps it', async () => {
    const world = pretendBrowser({
      settings: {
        dailyLimit: 1,
        limitFrom: 'clinician',
        microOn: false,
        postureOn: false,
        walkOn: false,
      },
    });
    const engine = await alive(world);
    await work(world, engine, 75);
    await settled(engine);
    const told = world.shown.flatMap(({ outlook }) => outlook.limit?.id ?? []);
    expect(new Set(told)).toEqual(new Set(['limit:2026-11-23']));
    expect(world.shown.at(-1)?.limitFrom).toBe('clinician');
    world.pass(30 * minute);
    const later = world.reborn();
    const again = await alive(later, 'startup');
    await work(later, again, 60);
    await settled(again);
    expect(later.shown.every(({ outlook }) => outlook.limit === null)).toBe(true);
    expect(decisions(later).filter((code) => code === 'limit-reached')).toHaveLength(1);
  });
});

describe('working hours', () => {
  it('a broken value costs only itself: the others stay, and hours go on', async () => {
    const world = pretendBrowser({
      settings: {
        hoursOn: true,
        hours: { mon: ['10:00-12:00', 'lunch'] },
        microMinutes: 30,
        daysOff: 'x',
      },
    });
    const engine = await alive(world);
    expect(outlookOf(world)?.icon.state ?? sessionOf(world).inHours).toBeTruthy();
    expect(sessionOf(world).inHours).toBe(false);
    expect(sessionOf(world).rules.kinds.micro?.everyMs).toBe(30 * minute);
    world.pass(61 * minute);
    await engine.tell({ type: 'ALARM' });
    expect(sessionOf(world).inHours).toBe(true);
  });

  it('a change that cannot be read is refused, and what was set before stays', async () => {
    const world = pretendBrowser({ settings: { microMinutes: 30 } });
    const engine = await alive(world);
    const change = { microMinutes: 3, hours: 'always', dailyLimit: 6 };
    await engine.tellFromPage({ type: 'CHANGE_SETTINGS', id: 'c', change });
    expect(settingsOf(world)).toMatchObject({ microMinutes: 30, dailyLimit: 6 });
  });

  it('a day off begins at once: a prompt that stands goes, and says why', async () => {
    const world = pretendBrowser();
    const engine = await alive(world);
    // 25 minutes, and at the most three more for a natural pause.
    await work(world, engine, 28);
    expect(sessionOf(world).prompt).not.toBeNull();
    const change = { daysOff: ['2026-11-23/2026-11-27'] };
    await engine.tellFromPage({ type: 'CHANGE_SETTINGS', id: 'd', change });
    expect(sessionOf(world).prompt).toBeNull();
    expect(sessionOf(world).lastPrompt?.why).toBe('off-hours');
  });
});
