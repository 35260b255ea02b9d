import { describe, expect, it, vi } from 'vitest';
import type { Care } from '../domain/care/care';
import type { Plan } from '../domain/care/plan';
import type { CheckIn } from '../domain/journal/checkin';
import type { Completion } from '../domain/journal/completion';
import type { Entry } from '../domain/journal/entry';
import type { Forget } from '../domain/journal/forget';
import type { Session } from '../domain/session';
import type { Told } from '../domain/told';
import { createEngine, type Engine } from '../engine/engine';
import { somebodyWith } from './care/somebody';
import { tableLibrary } from './helpers/forty';
import { type Pretended, pretendBrowser } from './helpers/pretended';

// What a person deletes is gone, whatever happens meanwhile, and nothing else ever is.

vi.spyOn(console, 'error').mockImplementation(() => undefined);

const day = '2026-11-23';
const minute = 60_000;
const place = 'hand/right';
const careOf = (more: Partial<Care> = {}) => somebodyWith(more, day).care;
const planOf = ({ stored }: Pretended) => stored.plan as Plan;
const sessionOf = ({ stored }: Pretended) => stored.session as Session;
const keys = ({ stored }: Pretended, start: string) =>
  Object.keys(stored).filter((key) => key.startsWith(start));
const lines = <T>({ logged }: Pretended, store: Entry['store']): T[] =>
  [...logged.values()].filter((line) => line.store === store).map(({ record }) => record as T);
const done = (world: Pretended) =>
  lines<Completion>(world, 'completions').flatMap(({ kind, id }) =>
    kind === 'completed' ? [id] : [],
  );

async function alive(world: Pretended): Promise<Engine> {
  const engine = createEngine(world.platform, tableLibrary);
  await engine.begin(async () => ({ type: 'BOOT', kind: 'startup' })).catch(() => undefined);
  return engine;
}

/** Waits until the queue has nothing more to do. */
const settled = async (engine: Engine) => {
  await engine.tell({ type: 'WAKE' }).catch(() => undefined);
  await engine.mayRestart().catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 5));
};

const item = { exercise: 'tendon-glide-5pos', side: 'right', level: 1, dose: 1 } as const;
const complete = (id: string): Told => ({
  type: 'USER',
  action: 'complete',
  kind: 'glide',
  ended: 'finished',
  id,
  completionId: id,
  done: [{ ...item, reps: 4, seconds: 40 }],
});
const after = (completionId: string, worst: number): Told => ({
  type: 'AFTER',
  id: `after ${completionId} ${worst}`,
  completionId,
  rating: { worst },
});
const daily = (id: string, worst: number): Told => ({
  type: 'DAILY',
  id,
  place,
  rating: { worst },
});
const forget = (what: Forget, id = 'f1'): Told => ({ type: 'FORGET', id, what });
const today: Forget = { days: { from: day, to: day } };
const theBreak = (id: string): Forget => ({ record: { store: 'completions', id } });

/** A morning with two glides and a check-in in the log. */
async function morning(): Promise<[Pretended, Engine]> {
  const world = pretendBrowser({ care: careOf() });
  const engine = await alive(world);
  for (const told of [complete('c1'), complete('c2'), daily('d1', 3)]) {
    world.pass(2 * minute);
    await engine.tellFromPage(told);
  }
  await settled(engine);
  return [world, engine];
}

describe('one record', () => {
  it('goes from the log and from what the plan waits for; the other stays', async () => {
    const [world, engine] = await morning();
    const dosings = planOf(world).dosings;
    await engine.tellFromPage(forget(theBreak('c1')));
    await settled(engine);
    expect(done(world)).toEqual(['c2']);
    expect(planOf(world).awaiting.map(({ completionId }) => completionId)).toEqual(['c2']);
    expect(planOf(world).unrated.map(({ id }) => id)).toEqual(['c2']);
    expect(planOf(world).dosings).toEqual(dosings);
    expect(keys(world, 'forget:')).toEqual([]);
  });

  it('is not brought back by an answer about it, nor by a page that repeats its end', async () => {
    const [world, engine] = await morning();
    await engine.tellFromPage(forget(theBreak('c1')));
    await engine.tellFromPage(after('c1', 5));
    await engine.tellFromPage(complete('c1'));
    await engine.tellFromPage(after('c2', 3));
    await settled(engine);
    expect(done(world)).toEqual(['c2']);
    expect(lines<Completion>(world, 'completions')[0]?.items[0]?.after).toBe(3);
  });

  it('is not brought back by a line that still waited for the log', async () => {
    const [world, engine] = await morning();
    world.logRefuses = true;
    await engine.tellFromPage(after('c1', 4));
    await engine.tellFromPage(complete('c3'));
    expect(keys(world, 'wal:').sort()).toEqual(['wal:c1', 'wal:c3']);
    await engine.tellFromPage(forget(theBreak('c1')));
    await engine.tellFromPage(forget(theBreak('c3'), 'f2'));
    world.logRefuses = false;
    await settled(engine);
    expect(done(world)).toEqual(['c2']);
    expect(world.tombstones).toContain('c3');
    expect(keys(world, 'wal:')).toEqual([]);
  });

  it('of the store’s refusal nothing comes back with the next write', async () => {
    const [world, engine] = await morning();
    world.storeRefuses = true;
    await engine.tellFromPage(complete('c3')).catch(() => undefined);
    world.storeRefuses = false;
    await engine.tellFromPage(forget(theBreak('c3')));
    await settled(engine);
    expect(done(world)).toEqual(['c1', 'c2']);
    expect(keys(world, 'wal:')).toEqual([]);
  });

  it('that is a check-in goes from the log alone: pacing goes on by what was told, and nothing eases', async () => {
    const [world, engine] = await morning();
    world.pass(24 * 60 * minute);
    await engine.tellFromPage(daily('d2', 4));
    await settled(engine);
    const id = `daily:${place}:${day}`;
    expect(lines<CheckIn>(world, 'checkins').map((one) => one.id)).toContain(id);
    await engine.tellFromPage(forget({ record: { store: 'checkins', id } }));
    await settled(engine);
    expect(lines<CheckIn>(world, 'checkins').map((one) => one.day)).toEqual(['2026-11-24']);
    expect(planOf(world).scores.map((one) => one.day)).toEqual([day, '2026-11-24']);
  });

  it('that is said again the same day stands as it was said again', async () => {
    const [world, engine] = await morning();
    const id = `daily:${place}:${day}`;
    world.logRefuses = true;
    await engine.tellFromPage(forget({ record: { store: 'checkins', id } }));
    await engine.tellFromPage(daily('d2', 6));
    world.logRefuses = false;
    await settled(engine);
    expect(lines<CheckIn>(world, 'checkins').map(({ worst }) => worst)).toEqual([6]);
    expect(planOf(world).scores.map(({ score }) => score)).toEqual([6]);
  });
});

describe('some days', () => {
  it('go whole; what is done after the deletion stays, though the log was away meanwhile', async () => {
    const [world, engine] = await morning();
    world.logRefuses = true;
    await engine.tellFromPage(complete('c3'));
    await engine.tellFromPage(forget(today));
    await engine.tellFromPage(complete('c4'));
    await settled(engine);
    expect(keys(world, 'forget:')).toEqual(['forget:f1']);
    expect(world.notices).toContain('log-unavailable');
    world.logRefuses = false;
    await settled(engine);
    expect(done(world)).toEqual(['c4']);
    expect(lines(world, 'checkins')).toEqual([]);
    expect(planOf(world).awaiting.map(({ completionId }) => completionId)).toEqual(['c4']);
    expect(planOf(world).scores).toHaveLength(1);
    expect(world.notices).not.toContain('log-unavailable');
  });

  it('are deleted once: the same message again takes nothing that came since', async () => {
    const [world, engine] = await morning();
    await engine.tellFromPage(forget(today));
    await engine.tellFromPage(complete('c3'));
    await engine.tellFromPage(forget(today));
    await settled(engine);
    expect(done(world)).toEqual(['c3']);
  });

  it('take today’s screen time along, which is measured on from there; the day’s limits stay', async () => {
    const [world, engine] = await morning();
    world.pass(5 * minute);
    await engine.tell({ type: 'ALARM' });
    await settled(engine);
    const { shown } = sessionOf(world).day;
    const counted = sessionOf(world).kinds.micro.activeMs;
    expect(lines(world, 'sessions')).toHaveLength(1);
    await engine.tellFromPage(forget(today));
    expect(sessionOf(world).day).toMatchObject({ activeMs: 0, shown });
    expect(sessionOf(world).kinds.micro.activeMs).toBe(counted);
    expect(planOf(world).loads).toHaveLength(2);
    world.pass(3 * minute);
    await engine.tell({ type: 'ALARM' });
    await settled(engine);
    expect(lines<{ activeMs: number }>(world, 'sessions').map(({ activeMs }) => activeMs)).toEqual([
      3 * minute,
    ]);
  });

  it('leave what is put away as it is, and a louder stretch too', async () => {
    const [world, engine] = await morning();
    await engine.tellFromPage(after('c1', 9));
    await engine.tellFromPage(daily('d2', 9));
    const { dosings, flares } = planOf(world);
    const { answers } = world.stored.care as Care;
    expect(dosings['tendon-glide-5pos/right']?.state).toBe('paused');
    expect(flares).toHaveLength(1);
    await engine.tellFromPage(forget(today));
    await settled(engine);
    expect(planOf(world)).toMatchObject({ dosings, flares });
    expect(world.stored.care).toMatchObject({ answers });
  });

  it('that a page wrote down itself come after whatever else it wrote down', async () => {
    const [world] = await morning();
    const next = world.reborn();
    next.stored['wal:a'] = { event: forget(today, 'a') };
    next.stored['wal:c9'] = { event: complete('c9') };
    await settled(await alive(next));
    expect(done(next)).toEqual([]);
    expect(keys(next, 'wal:')).toEqual([]);
  });

  it.each([
    ['is no order', 7],
    ['does not say what is to go', { what: { days: { from: 'then' } }, at: 1, dropped: [] }],
    ['names no lines', { what: { record: null }, at: 1 }],
  ])('hold nothing up where the order %s', async (_what, broken) => {
    const [world] = await morning();
    const next = world.reborn();
    next.stored['forget:x'] = broken;
    const engine = await alive(next);
    await engine.tellFromPage(complete('c9'));
    await settled(engine);
    expect(done(next)).toContain('c9');
    expect(next.notices).not.toContain('log-unavailable');
  });

  it('go where the order says which, and nothing else of it can be read', async () => {
    const [world] = await morning();
    const next = world.reborn();
    next.stored['forget:x'] = { what: theBreak('c1'), at: 'now', dropped: [null, { id: 7 }] };
    await settled(await alive(next));
    expect(done(next)).not.toContain('c1');
    expect(keys(next, 'forget:')).toEqual([]);
  });

  it('go from the copy of the last days as well', async () => {
    const [world, engine] = await morning();
    const copied = JSON.stringify([...world.logged.values()]);
    world.stored.backup = { v: 1, at: 1, lines: 3, packed: copied };
    await engine.tellFromPage(forget(theBreak('c1')));
    await settled(engine);
    const { packed } = world.stored.backup as { packed: string };
    expect(packed).not.toContain('"c1"');
    expect(packed).toContain('"c2"');
  });
});

describe('everything', () => {
  const firstDay = ['care', 'mirror', 'session', 'upkeep'];

  it('goes, and the product stands as on its first day', async () => {
    const [world, engine] = await morning();
    Object.assign(world.stored, {
      'session.bad.1': { old: true },
      'plan.bad.1': {},
      settings: { microMinutes: 30 },
      policy: {},
      backup: { v: 1, at: 1, lines: 1, packed: '[]' },
    });
    world.logRefuses = true;
    await engine.tellFromPage(complete('c3'));
    world.logRefuses = false;
    await engine.tellFromPage(forget('everything'));
    await settled(engine);
    // What an organisation set is not the person's, and goes on holding.
    expect(Object.keys(world.stored).sort()).toEqual([...firstDay, 'policy'].sort());
    expect(world.logged.size).toBe(0);
    expect(world.tombstones.size).toBe(0);
    const first = pretendBrowser({}, new Map(), sessionOf(world).wall);
    await alive(first);
    expect(world.stored.care).toEqual(first.stored.care);
    const fresh = { kinds: sessionOf(first).kinds, day: sessionOf(first).day };
    expect(sessionOf(world)).toMatchObject(fresh);
    expect(world.shown.at(-1)).toMatchObject({ offer: null, away: false });
    expect(world.notices).not.toContain('log-lost');
  });

  it('is done once: the same message again takes nothing of the new first day', async () => {
    const [world, engine] = await morning();
    await engine.tellFromPage(forget('everything'));
    await engine.tellFromPage(complete('c3'));
    await engine.tellFromPage(forget('everything'));
    await settled(engine);
    expect(done(world)).toEqual(['c3']);
  });

  it('also where the next life could not store its start: nothing of before comes back with it', async () => {
    const [world, engine] = await morning();
    world.beforeEach = (what) => {
      if (what === 'clearAround') throw new Error('killed');
    };
    await engine.tellFromPage(forget('everything'));
    await settled(engine);
    const next = world.reborn();
    let writes = 0;
    next.beforeEach = (what) => {
      if (!what.startsWith('write')) return;
      writes += 1;
      if (writes === 1) throw new Error('The store refuses.');
    };
    await settled(await alive(next));
    expect(Object.keys(next.stored).sort()).toEqual(firstDay);
    expect(planOf(next)?.scores ?? []).toEqual([]);
    expect(sessionOf(next).done).toEqual([]);
  });

  it('what is done while the log could not yet be deleted belongs to the new first day', async () => {
    const [world, engine] = await morning();
    world.logRefuses = true;
    await engine.tellFromPage(forget('everything'));
    await engine.tellFromPage(complete('c3'));
    await settled(engine);
    expect(keys(world, 'forget:')).toHaveLength(1);
    world.logRefuses = false;
    await settled(engine);
    expect(done(world)).toEqual(['c3']);
    expect(keys(world, 'forget:')).toEqual([]);
  });
});

describe('while the log is away for long', () => {
  it('each deletion is taken up all the same, and everything takes the earlier ones along', async () => {
    const [world, engine] = await morning();
    world.logRefuses = true;
    for (const id of ['c3', 'c4']) await engine.tellFromPage(complete(id));
    await engine.tellFromPage(forget(theBreak('c3'), 'f1'));
    await engine.tellFromPage(forget('everything', 'f2'));
    await settled(engine);
    expect(keys(world, 'forget:')).toEqual(['forget:f2']);
    expect(keys(world, 'wal:')).toEqual([]);
    expect(world.stored.plan).toBeUndefined();
    await engine.tellFromPage(complete('c5'));
    await engine.tellFromPage(complete('c6'));
    await engine.tellFromPage(forget(theBreak('c5'), 'f0'));
    world.logRefuses = false;
    await settled(engine);
    expect(done(world)).toEqual(['c6']);
    // Deleted after the old log was to go, it is known to the new one.
    expect([...world.tombstones]).toEqual(['c5']);
    expect(keys(world, 'forget:')).toEqual([]);
  });
});

describe('a worker that is killed in the middle', () => {
  /** Runs the deletion with a worker that dies before its n-th change; false where it lived through. */
  async function dying(n: number, what: Forget): Promise<{ world: Pretended; died: boolean }> {
    const [world, engine] = await morning();
    world.logRefuses = true;
    await engine.tellFromPage(complete('c3'));
    world.logRefuses = false;
    let changes = 0;
    let died = false;
    world.beforeEach = () => {
      changes += 1;
      died ||= changes > n;
      if (died) throw new Error('killed');
    };
    const asked = await engine.tellFromPage(forget(what)).then(
      () => true,
      () => false,
    );
    await settled(engine);
    const next = world.reborn();
    const later = await alive(next);
    // A page that heard nothing asks again.
    if (!asked) await later.tellFromPage(forget(what));
    await later.tellFromPage(complete('c4'));
    await settled(later);
    return { world: next, died };
  }

  it.each<[string, Forget, string[]]>([
    ['one record', theBreak('c1'), ['c2', 'c3', 'c4']],
    ['a day', today, ['c4']],
    ['everything', 'everything', ['c4']],
  ])('has its next life finish with %s, whenever it was', async (_, what, left) => {
    let deaths = 0;
    for (let n = 0; n < 40; n += 1) {
      const { world, died } = await dying(n, what);
      expect(done(world).sort(), `killed before change ${n}`).toEqual(left);
      expect(keys(world, 'forget:'), `killed before change ${n}`).toEqual([]);
      if (what === 'everything') expect(planOf(world).scores).toEqual([]);
      expect([...world.notices], `killed before change ${n}`).toEqual([]);
      if (!died) break;
      deaths += 1;
    }
    expect(deaths).toBeGreaterThan(3);
    expect(deaths).toBeLessThan(40);
  });
});
