import { describe, expect, it } from 'vitest';
import type { Session } from '../domain/session';
import type { Told } from '../domain/told';
import { createEngine } from '../engine/engine';
import { somebodyWith } from './care/somebody';
import { tableLibrary } from './helpers/forty';
import { type Pretended, pretendBrowser } from './helpers/pretended';

const minute = 60_000;

/** An engine over a pretended browser that has begun its life. */
async function alive(
  world: Pretended,
  kind: 'install' | 'startup' | 'update' | 'wake' = 'install',
) {
  const engine = createEngine(world.platform, tableLibrary);
  await engine.begin(async () => (kind === 'wake' ? { type: 'WAKE' } : { type: 'BOOT', kind }));
  return engine;
}

const sessionOf = ({ stored }: Pretended) =>
  stored.session as Session & {
    offer: { promptId: string; items: { exercise: string }[]; message?: string } | null;
  };
const walKeys = ({ stored }: Pretended) =>
  Object.keys(stored).filter((key) => key.startsWith('wal:'));
const completions = ({ logged }: Pretended) =>
  [...logged.values()].filter(
    ({ store, record }) =>
      store === 'completions' && (record as { kind: string }).kind === 'completed',
  );

/** A natural pause, for which a due break waits. */
const aPause = { type: 'WAKE', moment: true } as const;

/** Lets the micro break become due by active time. */
async function untilDue(world: Pretended) {
  const engine = await alive(world);
  for (let n = 0; n < 5; n += 1) {
    world.pass(5 * minute);
    await engine.tell({ type: 'ALARM' });
  }
  await engine.tell(aPause);
  await settled(engine);
  return engine;
}

/** Waits until the queue has nothing more to do. */
const settled = async (engine: { tell(event: { type: 'WAKE' }): Promise<void> }) => {
  await engine.tell({ type: 'WAKE' });
  await new Promise((resolve) => setTimeout(resolve, 0));
  await new Promise((resolve) => setTimeout(resolve, 0));
};
const done = (world: Pretended, completionId = 'c1'): Told => ({
  type: 'USER',
  action: 'complete',
  id: completionId,
  completionId,
  promptId: sessionOf(world).prompt?.id ?? 'gone',
  ended: 'finished',
  done: [{ exercise: 'eyes-20-20-20', side: 'both', level: 1, dose: 3, reps: 1, seconds: 21 }],
});

describe('one event after the other', () => {
  it('asks for a break when its time has come, with what it contains, in one write', async () => {
    const world = pretendBrowser();
    await untilDue(world);
    const { prompt, offer } = sessionOf(world);
    expect(prompt?.lead).toBe('micro');
    expect(offer?.promptId).toBe(prompt?.id);
    expect(['eyes-20-20-20', 'posture-reset']).toContain(offer?.items[0]?.exercise);
    expect(world.shown.at(-1)).toMatchObject({ outlook: { prompt: { id: prompt?.id } }, offer });
  });

  it('stores before it acknowledges, logs before it forgets, and names what was done', async () => {
    const world = pretendBrowser();
    const engine = await untilDue(world);
    world.logRefuses = true;
    await engine.tellFromPage(done(world));
    expect(walKeys(world)).toContain('wal:c1');
    await settled(engine);
    expect(world.notices).toContain('log-unavailable');
    world.logRefuses = false;
    await settled(engine);
    expect(completions(world)).toHaveLength(1);
    expect(completions(world)[0]?.record).toMatchObject({
      id: 'c1',
      items: [{ exercise: 'eyes-20-20-20', name: 'the eyes-20-20-20' }],
    });
    expect(walKeys(world)).toEqual([]);
    expect(world.notices).not.toContain('log-unavailable');
  });

  it('acknowledges nothing it could not store, and stores it with the next event', async () => {
    const world = pretendBrowser();
    const engine = await untilDue(world);
    world.storeRefuses = true;
    await expect(engine.tellFromPage(done(world))).rejects.toThrow();
    await expect(engine.tell({ type: 'WAKE' })).rejects.toThrow();
    await expect(engine.tell({ type: 'WAKE' })).rejects.toThrow();
    expect(world.notices).toContain('store-refuses');
    world.storeRefuses = false;
    await engine.tell({ type: 'WAKE' });
    await settled(engine);
    expect(completions(world)).toHaveLength(1);
    expect(world.notices).not.toContain('store-refuses');
  });

  it('L03 the same message five times from two pages is one break', async () => {
    const world = pretendBrowser();
    const engine = await untilDue(world);
    const told = done(world);
    await Promise.all(Array.from({ length: 5 }, () => engine.tellFromPage(told)));
    await settled(engine);
    expect(completions(world)).toHaveLength(1);
  });

  it('refuses what no page can say', async () => {
    const engine = await alive(pretendBrowser());
    for (const nonsense of [
      null,
      1,
      'x',
      {},
      { type: 'BOOT', id: 'b' },
      { type: 'USER' },
      { type: 'CHANGE_CARE', id: 'x' },
    ])
      await expect(engine.tellFromPage(nonsense)).rejects.toThrow();
  });

  it('a break counts though the list of what it held cannot be read', async () => {
    const world = pretendBrowser();
    const engine = await untilDue(world);
    await engine.tellFromPage({ ...done(world), done: 5 });
    await engine.tellFromPage({ ...done(world, 'c2'), done: [null, { exercise: 'x' }] });
    await settled(engine);
    expect(completions(world).map(({ record }) => record.id)).toEqual(['c1', 'c2']);
  });

  it('no nonsense of a page costs the session', async () => {
    const world = pretendBrowser();
    const engine = await untilDue(world);
    const { rev } = sessionOf(world);
    const odd = { type: 'USER', promptId: sessionOf(world).prompt?.id };
    const told = [
      { ...odd, action: 'start', kind: 'dance', ms: 'long' },
      { ...odd, action: 'complete', completionId: 7 },
      { ...odd, action: 'fly' },
      { type: 'SOMETHING_ELSE', promptId: 3 },
      { type: 'CHANGE_CARE', change: { answers: 'none' } },
    ];
    for (const [n, one] of told.entries())
      await engine.tellFromPage({ ...one, id: `n${n}` }).catch(() => undefined);
    expect(sessionOf(world).rev).toBeGreaterThan(rev);
    expect(Object.keys(world.stored).filter((key) => key.startsWith('session.bad'))).toEqual([]);
  });

  it('changes one setting and keeps the rest, a bad value costing only itself', async () => {
    const world = pretendBrowser({ settings: { microMinutes: 3, later: 'kept' } });
    const engine = await alive(world);
    await engine.tellFromPage({ type: 'CHANGE_SETTINGS', id: 's', change: { postureMinutes: 40 } });
    expect(world.stored.settings).toEqual({ postureMinutes: 40, later: 'kept' });
    expect(sessionOf(world).rules.kinds.micro?.everyMs).toBe(25 * minute);
    expect(sessionOf(world).rules.kinds.posture?.everyMs).toBe(40 * minute);
  });

  it('L23 what popup and settings say at once all arrives, the last word by order of arrival', async () => {
    const world = pretendBrowser();
    const engine = await alive(world);
    const change = (id: string, change: object): Told =>
      ({ type: 'CHANGE_SETTINGS', id, change }) as Told;
    await Promise.all([
      engine.tellFromPage(change('popup', { microMinutes: 30, microPrompt: 'badge' })),
      engine.tellFromPage(change('settings', { postureMinutes: 40 })),
      engine.tellFromPage(change('again', { microMinutes: 35 })),
    ]);
    expect(world.stored.settings).toMatchObject({
      microMinutes: 35,
      postureMinutes: 40,
      microPrompt: 'badge',
    });
  });

  it('a grave answer in the safety check empties the break that is due', async () => {
    const world = pretendBrowser();
    const engine = await untilDue(world);
    const answers = { E: { answeredAt: 1, ticked: { 'E-CHEST': 'yes' } } };
    await engine.tellFromPage({ type: 'CHANGE_CARE', id: 'k', change: { answers } });
    expect(sessionOf(world).offer?.items).toEqual([]);
  });

  it('an answer that rules out what was chosen has it chosen anew, any other leaves it', async () => {
    const { care } = somebodyWith(
      { profiles: ['dpn'], marks: [{ spot: 'foot', side: 'both' }] },
      '2026-11-23',
    );
    const world = pretendBrowser({ care });
    const engine = await alive(world);
    const start = { type: 'USER', action: 'start', kind: 'posture', exercise: 'sit-to-stand' };
    await engine.tellFromPage({ ...start, id: 's' });
    const chosen = sessionOf(world).offer;
    expect(chosen?.items.map(({ exercise }) => exercise)).toContain('sit-to-stand');
    await engine.tellFromPage({ type: 'FOOT_CHECK', id: 'f', fine: true });
    const daily = { type: 'DAILY', place: 'feet/both', rating: { worst: 2 } };
    await engine.tellFromPage({ ...daily, id: 'd' });
    expect(sessionOf(world).offer).toEqual(chosen);
    await engine.tellFromPage({ type: 'FOOT_CHECK', id: 'g', fine: false });
    expect(sessionOf(world).offer?.items).toEqual([]);
    expect(sessionOf(world).offer?.promptId).toBe(chosen?.promptId);
  });

  it('what was asked for by hand, and what was turned down, still holds after the answer before it', async () => {
    const { care } = somebodyWith({}, '2026-11-23');
    const world = pretendBrowser({ care });
    const engine = await alive(world);
    const ids = () => sessionOf(world).offer?.items.map(({ exercise }) => exercise) ?? [];
    const start = { type: 'USER', action: 'start', kind: 'glide', id: 's' };
    await engine.tellFromPage({ ...start, exercise: 'tendon-glide-5pos' });
    const promptId = sessionOf(world).offer?.promptId;
    const before = { type: 'PRECHECK', promptId, place: 'hand/right', rating: { worst: 2 } };
    await engine.tellFromPage({ ...before, id: 'p' });
    expect(ids()).toEqual(['tendon-glide-5pos']);
    await engine.tellFromPage({ type: 'SOMETHING_ELSE', promptId, id: 'e' });
    await engine.tellFromPage({ ...before, id: 'q' });
    expect(ids().length).toBeGreaterThan(0);
    expect(ids()).not.toContain('tendon-glide-5pos');
  });

  it('remembers where the player was and what was done by then', async () => {
    const world = pretendBrowser();
    const engine = await untilDue(world);
    const promptId = sessionOf(world).prompt?.id ?? '';
    await engine.tellFromPage({ type: 'USER', action: 'start', id: 'st', promptId });
    await engine.tellFromPage({
      type: 'REACHED',
      id: 'r',
      promptId,
      at: { item: 0, step: 2 },
      done: [],
    });
    expect(sessionOf(world)).toMatchObject({ reached: { promptId, item: 0, step: 2 } });
    await engine.tellFromPage({
      type: 'REACHED',
      id: 'r2',
      promptId: 'another',
      at: { item: 1, step: 0 },
    });
    expect(sessionOf(world)).toMatchObject({ reached: { item: 0, step: 2 } });
  });

  it('does not restart for an update while a break is going on', async () => {
    const world = pretendBrowser();
    const engine = await untilDue(world);
    expect(await engine.mayRestart()).toBe(true);
    await engine.tellFromPage({
      type: 'USER',
      action: 'start',
      id: 'st',
      promptId: sessionOf(world).prompt?.id,
    });
    expect(await engine.mayRestart()).toBe(false);
  });

  it('during an absence a repeated idle event writes and shows nothing', async () => {
    const world = pretendBrowser();
    const engine = await alive(world);
    world.pass(10 * minute);
    world.idle = 'idle';
    await engine.tell({ type: 'IDLE' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    const { rev } = sessionOf(world);
    const shown = world.shown.length;
    await engine.tell({ type: 'IDLE' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(sessionOf(world).rev).toBe(rev);
    expect(world.shown).toHaveLength(shown);
  });
});

describe('reminders of one’s own', () => {
  const settings = {
    reminders: ['Drink', 'Blink', 'Stand'],
    microTitle: 'Pause',
    microSilent: true,
  };
  const message = (world: Pretended) => sessionOf(world).offer?.message;

  it('come with micro breaks in turn, one for each, also after the worker died', async () => {
    const seen = [];
    let world = pretendBrowser({ settings });
    for (let n = 0; n < 4; n += 1) {
      const engine = await alive(world, 'wake');
      await engine.tell({ type: 'USER', action: 'start', kind: 'micro', id: `m${n}` });
      seen.push(message(world));
      await engine.tell({ type: 'WAKE' });
      expect(message(world)).toBe(seen.at(-1));
      const { promptId } = sessionOf(world).offer ?? {};
      await engine.tellFromPage({ type: 'SOMETHING_ELSE', id: `e${n}`, promptId });
      expect(message(world)).toBe(seen.at(-1));
      await engine.tellFromPage({ ...done(world, `c${n}`), promptId: String(promptId) });
      await settled(engine);
      world = world.reborn();
    }
    expect(seen).toEqual(['Drink', 'Blink', 'Stand', 'Drink']);
  });

  it('change nothing of what a break contains, and come with no other kind', async () => {
    const contents = async (stored: object) => {
      const world = pretendBrowser(stored as Record<string, unknown>);
      await untilDue(world);
      return sessionOf(world).offer?.items;
    };
    expect(await contents({ settings })).toEqual(await contents({}));
    const world = pretendBrowser({ settings });
    const engine = await alive(world);
    await engine.tell({ type: 'USER', action: 'start', kind: 'walk', id: 'w' });
    expect(message(world)).toBeUndefined();
  });

  it('the browser is told how each kind is to ask', async () => {
    const world = pretendBrowser({ settings: { ...settings, microPrompt: 'window' } });
    await untilDue(world);
    expect(world.shown.at(-1)?.asks).toEqual({ channel: 'window', title: 'Pause', silent: true });
    const loud = pretendBrowser({ settings: { walkPrompt: 'badge' } });
    await untilDue(loud);
    expect(loud.shown.at(-1)?.asks).toEqual({ channel: 'notification', title: '', silent: false });
  });
});

describe('the next life of the worker', () => {
  it('L02 killed between store and log: the line is logged once and forgotten', async () => {
    const world = pretendBrowser();
    const engine = await untilDue(world);
    world.logRefuses = true;
    await engine.tellFromPage(done(world));
    const next = world.reborn();
    const later = await alive(next, 'wake');
    await settled(later);
    expect(completions(next)).toHaveLength(1);
    expect(walKeys(next)).toEqual([]);
  });

  it('the morning after a break the browser starts as if nothing had been: asked, logged, asked on', async () => {
    const world = pretendBrowser();
    const engine = await untilDue(world);
    world.logRefuses = true;
    await engine.tellFromPage(done(world));
    world.pass(4 * minute);
    await engine.tell({ type: 'ALARM' });
    await settled(engine);
    const next = world.reborn();
    next.pass(14 * 60 * minute);
    const later = await alive(next, 'startup');
    await settled(later);
    expect(completions(next)).toHaveLength(1);
    expect(walKeys(next)).toEqual([]);
    expect(next.notices).not.toContain('state-unreadable');
    for (let n = 0; n < 5; n += 1) {
      next.pass(5 * minute);
      await later.tell({ type: 'ALARM' });
    }
    await later.tell(aPause);
    expect(sessionOf(next).prompt?.lead).toBe('micro');
  });

  it('logs what waits also while the small store refuses', async () => {
    const world = pretendBrowser();
    const engine = await untilDue(world);
    world.logRefuses = true;
    await engine.tellFromPage(done(world));
    const next = world.reborn();
    next.storeRefuses = true;
    await settled(await alive(next, 'startup')).catch(() => undefined);
    expect(completions(next)).toHaveLength(1);
  });

  it('a session that no rule can go on from is kept aside, and what is told is not lost', async () => {
    const world = pretendBrowser();
    const engine = await untilDue(world);
    const told = done(world);
    const broken = { ...sessionOf(world) };
    const { kinds: _lost, ...prompt } = broken.prompt ?? {};
    Object.assign(broken, { prompt });
    world.stored.session = broken;
    await engine.tellFromPage(told);
    await settled(engine);
    expect(completions(world)).toHaveLength(1);
    const aside = Object.entries(world.stored).find(([key]) => key.startsWith('session.bad.'));
    expect(aside?.[1]).toEqual(broken);
    expect(world.notices).toContain('state-unreadable');
  });

  it('L24 ended by an update amid a long drain: the next goes on with it, nothing is missing', async () => {
    const world = pretendBrowser();
    await untilDue(world);
    const next = world.reborn();
    for (let n = 0; n < 450; n += 1) {
      const record = { id: `c${n}`, kind: 'completed', at: n, day: '2026-11-23' };
      next.stored[`wal:c${n}`] = { store: 'completions', record };
    }
    let batches = 0;
    let reloaded = false;
    next.beforeEach = (what) => {
      if (what === 'log') batches += 1;
      // The second batch is in the log and has not been forgotten yet; nothing is done after that.
      reloaded ||= batches === 2 && what.startsWith('forget');
      if (reloaded) throw new Error('reloaded');
    };
    await alive(next, 'wake').catch(() => undefined);
    expect(walKeys(next).length).toBeGreaterThan(200);
    const later = next.reborn();
    await settled(await alive(later, 'update'));
    expect(completions(later)).toHaveLength(450);
    expect(walKeys(later)).toEqual([]);
  });

  it('takes up what a page wrote down itself', async () => {
    const world = pretendBrowser();
    await untilDue(world);
    const next = world.reborn();
    next.stored['wal:c9'] = { event: done(next, 'c9') };
    const later = await alive(next, 'wake');
    await settled(later);
    expect(completions(next).map(({ record }) => record.id)).toEqual(['c9']);
    expect(walKeys(next)).toEqual([]);
    expect(sessionOf(next).prompt).toBeNull();
  });

  it('takes up the end of a break before the answer about it, whatever order the store has', async () => {
    const { care } = somebodyWith({}, '2026-11-23');
    const next = pretendBrowser({ care });
    const after = { type: 'AFTER', id: 'a1', completionId: 'c9', rating: { worst: 3 } };
    next.stored['wal:a1'] = { event: after };
    const glide = { exercise: 'tendon-glide-5pos', side: 'right', level: 1, dose: 1 };
    const ended = {
      action: 'complete',
      ended: 'finished',
      done: [{ ...glide, reps: 4, seconds: 40 }],
    };
    next.stored['wal:c9'] = {
      event: { type: 'USER', id: 'c9', completionId: 'c9', kind: 'glide', ...ended },
    };
    await settled(await alive(next));
    const { plan } = next.stored as { plan: { awaiting: { after: number | null }[] } };
    expect(plan.awaiting.map(({ after }) => after)).toEqual([3]);
  });

  it('keeps what a page wrote down also while the log refuses', async () => {
    const next = pretendBrowser();
    next.logRefuses = true;
    next.stored['wal:c9'] = { event: done(pretendBrowser({ session: { prompt: null } }), 'c9') };
    const engine = await alive(next);
    await settled(engine);
    expect(walKeys(next)).toContain('wal:c9');
    expect(next.stored['wal:c9']).toMatchObject({ store: 'completions' });
  });

  it('keeps an unreadable session aside, starts anew and says so', async () => {
    const world = pretendBrowser({ session: { v: 1, broken: true } });
    await alive(world);
    const aside = Object.entries(world.stored).find(([key]) => key.startsWith('session.bad.'));
    expect(aside?.[1]).toEqual({ v: 1, broken: true });
    expect(sessionOf(world).v).toBe(1);
    expect(sessionOf(world).kinds.micro.activeMs).toBe(0);
    expect(world.notices).toContain('state-unreadable');
  });

  it('takes "installed" as a start where a session stands already', async () => {
    const world = pretendBrowser();
    await untilDue(world);
    const next = world.reborn();
    next.pass(20 * minute);
    const engine = await alive(next, 'install');
    await settled(engine);
    const natural = [...next.logged.values()].filter(
      ({ record }) => (record as { kind: string }).kind === 'natural',
    );
    expect(natural.length).toBeGreaterThan(0);
    expect(sessionOf(next).stats.unknownMs).toBeGreaterThan(0);
  });

  it('follows numbers that an update brought', async () => {
    const world = pretendBrowser();
    await untilDue(world);
    const next = world.reborn();
    (next.stored.session as { rules: { promptLifeMs: number } }).rules.promptLifeMs = 1;
    const engine = await alive(next, 'update');
    await settled(engine);
    expect(sessionOf(next).rules.promptLifeMs).toBe(2 * minute);
  });
});
