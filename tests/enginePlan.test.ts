import { describe, expect, it } from 'vitest';
import type { Care } from '../domain/care/care';
import type { Offer } from '../domain/care/exercise';
import type { Plan } from '../domain/care/plan';
import type { Completion } from '../domain/journal/completion';
import type { Session } from '../domain/session';
import type { Told } from '../domain/told';
import { createEngine, type Engine } from '../engine/engine';
import { somebodyWith } from './care/somebody';
import { tableLibrary } from './helpers/forty';
import { type Pretended, pretendBrowser } from './helpers/pretended';

// The plan as the engine carries it: asked before, chosen again, rated after, kept through every death.

const day = '2026-11-23';

const careOf = (more: Partial<Care> = {}) => somebodyWith(more, day).care;
const planOf = ({ stored }: Pretended) => stored.plan as Plan;
const sessionOf = ({ stored }: Pretended) => stored.session as Session & { offer: Offer | null };
const lines = <T>({ logged }: Pretended, store: string): T[] =>
  [...logged.values()].filter((line) => line.store === store).map(({ record }) => record as T);

async function alive(world: Pretended): Promise<Engine> {
  const engine = createEngine(world.platform, tableLibrary);
  await engine.begin(async () => ({ type: 'BOOT', kind: 'startup' }));
  return engine;
}

const settled = async (engine: Engine) => {
  await engine.tell({ type: 'WAKE' });
  await new Promise((resolve) => setTimeout(resolve, 5));
};

/** Works on until a break of a kind is asked for, taking every other as rest. */
async function untilAsked(world: Pretended, kind: 'glide' | 'posture'): Promise<Engine> {
  const engine = await alive(world);
  for (let n = 0; n < 200; n += 1) {
    const { prompt } = sessionOf(world);
    if (prompt?.lead === kind) return engine;
    if (prompt)
      await engine.tellFromPage({
        type: 'USER',
        action: 'complete',
        ended: 'rested',
        promptId: prompt.id,
        id: `r${n}`,
        completionId: `r${n}`,
      });
    // The browser wakes the engine when it asked to be woken.
    const { alarm, wall } = sessionOf(world);
    world.pass(Math.max(1_000, alarm.when - wall));
    await engine.tell({ type: 'ALARM' });
  }
  throw new Error(`No ${kind} break was asked for.`);
}

const start = (world: Pretended): Told => {
  const promptId = sessionOf(world).prompt?.id ?? '';
  return { type: 'USER', action: 'start', promptId, id: `start:${promptId}` };
};

const finish = (world: Pretended, id: string, more: object = {}): Told => {
  const { offer } = sessionOf(world);
  const done = offer?.items.map(({ exercise, side, level, dose, reps, seconds }) => ({
    exercise,
    side,
    level,
    dose,
    reps,
    seconds,
  }));
  const promptId = offer?.promptId ?? '';
  const event = { type: 'USER', action: 'complete', ended: 'finished', promptId } as const;
  return { ...event, done: done ?? [], id, completionId: id, ...more };
};

describe('a glide with its questions', () => {
  it('is asked before, chosen again by the answer, and rated into its line in the log', async () => {
    const told = careOf().irritability;
    const world = pretendBrowser({ care: careOf({ irritability: told && { ...told, usual: 3 } }) });
    const engine = await untilAsked(world, 'glide');
    const before = sessionOf(world).offer;
    expect(before?.asks).toEqual({ before: 'hand/right', after: 'hand/right' });
    await engine.tellFromPage(start(world));
    const promptId = before?.promptId ?? '';
    const rating = { worst: 5 };
    const place = 'hand/right';
    await engine.tellFromPage({ type: 'PRECHECK', id: 'q', promptId, place, rating });
    expect(planOf(world).precheck).toMatchObject({ promptId, score: 5 });
    for (const item of sessionOf(world).offer?.items ?? [])
      expect(item).toMatchObject({ level: 1, dose: 1 });
    await engine.tellFromPage(finish(world, 'c1'));
    await engine.tellFromPage({ type: 'AFTER', id: 'a', completionId: 'c1', rating });
    await settled(engine);
    const [line] = lines<Completion>(world, 'completions').filter(({ id }) => id === 'c1');
    expect(line?.breakKind).toBe('glide');
    expect(line?.items[0]).toMatchObject({ before: 5, after: 5, light: 'amber' });
    expect(line?.rev).toBeGreaterThan(1);
  });

  it('at seven it is a day of ease: nothing for nerves, and the glide is not done', async () => {
    const world = pretendBrowser({ care: careOf() });
    const engine = await untilAsked(world, 'glide');
    await engine.tellFromPage(start(world));
    const promptId = sessionOf(world).offer?.promptId ?? '';
    const asked = { type: 'PRECHECK', id: 'q', promptId, place: 'hand/right' };
    await engine.tellFromPage({ ...asked, rating: { worst: 8 } });
    for (const { exercise } of sessionOf(world).offer?.items ?? [])
      expect(['slider', 'tensioner', 'tendon-glide', 'stretch', 'strength']).not.toContain(
        tableLibrary[exercise]?.type,
      );
    // Three above usual is a louder day as well: its rhythm holds, and no glide is asked for.
    expect(planOf(world).flares).toHaveLength(1);
    expect(sessionOf(world).rules.kinds.glide?.on).toBe(false);
    expect(sessionOf(world).rules.kinds.walk?.on).toBe(false);
  });

  it('unanswered it is rest: the glide stays owed for the next posture break', async () => {
    const world = pretendBrowser({ care: careOf() });
    const engine = await untilAsked(world, 'glide');
    await engine.tellFromPage(start(world));
    const shown = sessionOf(world).day.shown.glide;
    await engine.tellFromPage(finish(world, 'c1', { kind: 'posture', ended: 'rested', done: [] }));
    const { kinds } = sessionOf(world);
    expect(kinds.posture.activeMs).toBe(0);
    expect(kinds.micro.activeMs).toBe(0);
    expect(kinds.glide).toMatchObject({ phase: 'due', insteadOf: 'posture' });
    const again = await untilAsked(world, 'glide');
    expect(sessionOf(world).day.shown.glide).toBe(shown);
    await again.tellFromPage(start(world));
  });

  it('Stop pauses what was playing and says so in the log', async () => {
    const world = pretendBrowser({ care: careOf() });
    const engine = await untilAsked(world, 'glide');
    await engine.tellFromPage(start(world));
    const first = sessionOf(world).offer?.items[0];
    await engine.tellFromPage(finish(world, 'c1', { ended: 'stopped', done: [] }));
    await settled(engine);
    expect(planOf(world).dosings[`${first?.exercise}/${first?.side ?? 'both'}`]?.state).toBe(
      'paused',
    );
    expect(lines(world, 'careChanges')).toMatchObject([{ exercise: first?.exercise, why: 'red' }]);
  });
});

describe('the plan on disk', () => {
  it('survives every death of the worker as it was', async () => {
    const world = pretendBrowser({ care: careOf() });
    const engine = await untilAsked(world, 'glide');
    await engine.tellFromPage(start(world));
    await engine.tellFromPage(finish(world, 'c1'));
    const before = structuredClone(planOf(world));
    const next = world.reborn();
    await alive(next);
    expect(planOf(next)).toEqual(before);
  });

  it('that cannot be read is kept aside, begun anew on the safe side, and said', async () => {
    const plan = { v: 1, programmes: 'all', dosings: { 'tendon-glide-5pos/right': { level: 9 } } };
    const world = pretendBrowser({ care: careOf(), plan });
    await alive(world);
    expect(planOf(world).dosings['tendon-glide-5pos/right']?.state).toBe('paused');
    const aside = Object.entries(world.stored).find(([key]) => key.startsWith('plan.bad.'));
    expect(aside?.[1]).toEqual(plan);
    expect(world.notices).toContain('state-unreadable');
  });

  it('a safety check leaves its line, taken back leaves another', async () => {
    const world = pretendBrowser({ care: careOf() });
    const engine = await alive(world);
    const answers = careOf().answers;
    const ticked = { ...answers, U: { answeredAt: 2, ticked: { 'U-DVT': 'yes' } } };
    await engine.tellFromPage({ type: 'CHANGE_CARE', id: 's1', change: { answers: ticked } });
    await engine.tellFromPage({ type: 'CHANGE_CARE', id: 's2', change: { answers } });
    await settled(engine);
    expect(lines(world, 'screenings')).toMatchObject([{ tier: 'URGENT' }, { tier: null }]);
  });
});

describe('a longer session', () => {
  it('is started by hand, logged as a posture break of its own form, and counts for every kind below', async () => {
    const { care, plan } = somebodyWith({}, day);
    const nothing = { review: null, ending: null } as const;
    const programme = { profile: 'cts', startedOn: '2026-11-02', week: 3, weekFrom: day } as const;
    const started = { ...plan, programmes: [{ ...programme, activeOn: [], ...nothing }] };
    const world = pretendBrowser({ care, plan: started });
    const engine = await alive(world);
    await engine.tellFromPage({
      type: 'USER',
      action: 'start',
      kind: 'posture',
      form: 'focus',
      id: 'f',
    });
    const { offer } = sessionOf(world);
    expect(offer).toMatchObject({ form: 'focus' });
    expect(offer?.items.length).toBeGreaterThan(5);
    world.pass(600_000);
    await engine.tellFromPage(finish(world, 'c1'));
    await settled(engine);
    const [line] = lines<Completion>(world, 'completions').filter(({ id }) => id === 'c1');
    expect(line).toMatchObject({ breakKind: 'posture', form: 'focus', ended: 'finished' });
    const { kinds } = sessionOf(world);
    for (const kind of ['micro', 'posture', 'walk'] as const) expect(kinds[kind].activeMs).toBe(0);
    expect(planOf(world).focusOn).toEqual([day]);
  });
});
