import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginCare, type Care } from '../domain/care/care';
import { beginPlan, type Plan } from '../domain/care/plan';
import { screen } from '../domain/care/safety/screen';
import { standards } from '../domain/policy/settings';
import { isBlank, restored } from '../domain/restored';
import type { Session } from '../domain/session';
import { readTold } from '../domain/told';
import { createEngine } from '../engine/engine';
import { somebodyWith } from './care/somebody';
import v1 from './fixtures/backup/v1.json';
import { tableLibrary } from './helpers/forty';
import { pretendBrowser } from './helpers/pretended';
import { spoils } from './helpers/spoil';
import { liveYear } from './helpers/year';

// What a person put in comes back with a backup, and opens nothing their answers do not open.

const day = '2026-11-23';
const now = { wall: Date.UTC(2026, 10, 23, 9), dayKey: day };
const fresh = { settings: standards, care: beginCare(), plan: beginPlan(day) };
const mine = {
  settings: { ...standards, rhythm: 'gentle' as const },
  ...somebodyWith({ activities: ['Opening jars'], switchedOff: ['chin-tuck'] }, day),
};
const isChecked = ({ answers, clearances }: Care) => screen(answers, clearances, now).complete;

describe('what comes back', () => {
  it('is everything that was put in, on a device that has nothing of its own', () => {
    expect(isBlank(fresh)).toBe(true);
    expect(restored(mine, fresh, now)).toEqual(mine);
    expect(isBlank(mine)).toBe(false);
  });

  it.each([
    ['answers', { care: { ...beginCare(), answers: mine.care.answers } }],
    ['marks', { care: { ...beginCare(), marks: mine.care.marks } }],
    ['a list', { care: { ...beginCare(), switchedOff: ['chin-tuck'] } }],
    [
      'a score',
      { plan: { ...fresh.plan, scores: [{ place: 'hand/left' as const, day, score: 1 }] } },
    ],
  ])('%s of one’s own are something of one’s own', (_what, over) => {
    expect(isBlank({ ...fresh, ...over })).toBe(false);
  });

  it('leaves alone what the file does not hold', () => {
    expect(restored({}, mine, now)).toEqual({ ...mine, settings: {} });
    expect(restored({ settings: { rhythm: 'active' } }, mine, now)).toEqual({
      ...mine,
      settings: { rhythm: 'active' },
    });
  });

  it('loses only the value that is broken', () => {
    const care = { ...mine.care, activities: 7, marks: [...mine.care.marks, { spot: 'nose' }] };
    const settings = { ...mine.settings, rhythm: 'never', voiceRate: 99 };
    const back = restored({ care, settings, plan: mine.plan }, fresh, now);
    expect(back.care).toEqual({ ...mine.care, activities: [] });
    expect({ ...standards, ...back.settings }).toEqual(standards);
  });

  it.each([
    ['care that is a text', 'care'],
    ['care that is nothing', null],
    ['no care, where a plan comes back', undefined],
  ])('%s: the safety lists are asked again', (_what, care) => {
    const back = restored({ care, plan: mine.plan }, mine, now);
    expect(isChecked(mine.care)).toBe(true);
    expect(isChecked(back.care)).toBe(false);
    expect(back.care.activities).toEqual(mine.care.activities);
  });

  it('answers and checks from the future do not count', () => {
    const ahead = now.wall + 60_000;
    const answers = { ...mine.care.answers, U: { answeredAt: ahead, ticked: {} } };
    const asked = {
      ...mine.care.answers,
      C: { answeredAt: 1, ticked: {}, askedAt: { 'C-CANCER': ahead } },
    };
    const cleared = {
      'C-CANCER': { on: '2026-11-24', at: 1 },
      'C-SURG-HAND': { on: day, at: ahead },
    };
    for (const told of [answers, asked]) {
      const back = restored(
        { care: { ...mine.care, answers: told, clearances: cleared } },
        fresh,
        now,
      );
      expect(isChecked(back.care)).toBe(false);
      expect(Object.keys(back.care.answers)).toHaveLength(3);
      expect(back.care.clearances).toEqual({});
    }
  });

  it('a line that waits for its answers has to be a line of the log', () => {
    const line = { id: 'a', at: now.wall, items: [] };
    expect(
      restored({ care: mine.care, plan: { ...mine.plan, unrated: [line] } }, fresh, now).plan
        .unrated,
    ).toEqual([]);
  });
});

describe('the engine that takes a backup in', () => {
  const alive = async (stored: Record<string, unknown> = {}) => {
    const world = pretendBrowser(stored);
    const engine = createEngine(world.platform, tableLibrary);
    await engine.begin(async () => ({ type: 'BOOT', kind: 'startup' }));
    return { world, engine };
  };
  const RESTORE = 'RESTORE' as const;

  it('holds what came back and counts on from where it stood', async () => {
    const { world, engine } = await alive();
    world.pass(300_000);
    await engine.tell({ type: 'ALARM' });
    const before = world.stored.session as Session;
    await engine.tellFromPage({ type: RESTORE, id: 'r', kept: mine });
    const after = world.stored.session as Session;
    expect(world.stored).toMatchObject({ care: mine.care });
    expect(world.stored.settings).toEqual({ rhythm: 'gentle' });
    expect(after.kinds.micro.activeMs).toBe(before.kinds.micro.activeMs);
    expect(after.rules.kinds.posture?.everyMs).not.toBe(before.rules.kinds.posture?.everyMs);
    // Nothing was answered here, so no line says so.
    expect([...world.logged.values()].filter(({ store }) => store === 'screenings')).toEqual([]);
  });

  it('chooses a break under way anew', async () => {
    const { world, engine } = await alive({ care: mine.care });
    await engine.tell({ type: 'USER', action: 'start', kind: 'posture', id: 's' });
    const { offer } = world.stored.session as { offer: { items: { exercise: string }[] } };
    const offered = offer.items.map(({ exercise }) => exercise);
    expect(offered.length).toBeGreaterThan(0);
    const care = { ...mine.care, switchedOff: offered };
    await engine.tellFromPage({ type: RESTORE, id: 'r', kept: { care } });
    const { offer: next } = world.stored.session as typeof world.stored & { offer: typeof offer };
    for (const { exercise } of next.items) expect(offered).not.toContain(exercise);
  });

  it('refuses what no page says', () => {
    expect(readTold({ type: RESTORE, id: 'r', kept: [] })).toBeNull();
    expect(readTold({ type: RESTORE, kept: {} })).toBeNull();
    expect(readTold({ type: RESTORE, id: 'r', kept: { care: 7 } })).not.toBeNull();
  });

  it('goes on working whatever a spoilt file held', async () => {
    const lived = [3, 6].map((seed) => liveYear(seed, tableLibrary, () => undefined).person);
    const kept = [...lived.map((person) => ({ ...person, settings: standards })), v1.stores.kept];
    const way = fc.constantFrom(...spoils.filter(([, , parses]) => parses));
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...kept),
        way,
        fc.nat(),
        fc.nat(),
        async (one, [, spoil], at, n) => {
          const text = JSON.stringify(one);
          const told = parsed(spoil(text, at % text.length, n));
          if (!told) return;
          taken += 1;
          const { world, engine } = await alive();
          await engine.tellFromPage({ type: RESTORE, id: 'r', kept: told });
          for (const kind of ['glide', 'posture', 'micro'] as const) {
            world.pass(3_600_000);
            await engine.tell({ type: 'USER', action: 'start', kind, id: kind });
            const id = `c-${kind}`;
            await engine.tell({
              type: 'USER',
              action: 'complete',
              ended: 'finished',
              id,
              completionId: id,
            });
            await engine.tellFromPage({
              type: 'AFTER',
              id: `a-${kind}`,
              completionId: id,
              rating: { worst: 9 },
            });
          }
          world.pass(30 * 86_400_000);
          await engine.tell({ type: 'ALARM' });
          const { plan } = world.stored as { plan: Plan };
          expect(Object.keys(plan).sort()).toEqual(
            expect.arrayContaining(Object.keys(fresh.plan).sort()),
          );
        },
      ),
      { numRuns: Number(process.env.SPOILT_PLANS ?? 60), seed: 5 },
    );
    expect(taken).toBeGreaterThan(20);
  }, 600_000);
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Such a file is not taken in at all.
    return null;
  }
}
