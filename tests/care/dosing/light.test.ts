import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askingOf, nextDayIs } from '../../../domain/care/dosing/asked';
import { lightOf, type Rating, soFar } from '../../../domain/care/dosing/light';
import type { Settle } from '../../../domain/care/plan';
import { tableLibrary } from '../../helpers/forty';
import { at, came, standing } from './days';

const quiet: Rating = {
  before: 2,
  after: 2,
  settle: 0,
  nextDay: 2,
  spread: false,
  weakness: false,
  stopped: false,
};
const rated = (over: Partial<Rating>): Rating => ({ ...quiet, ...over });

describe('the traffic light', () => {
  it.each([
    ['neural', 2, 3, 2, 0, {}, 'green'],
    ['neural', 2, 4, 2, 0, {}, 'amber'],
    ['neural', 2, 3, 2, 1, {}, 'amber'],
    ['neural', 2, 3, 3, 0, {}, 'amber'],
    ['neural', 5, 5, 5, 0, {}, 'amber'],
    ['neural', 2, 3, 4, 0, {}, 'red'],
    ['neural', 2, 3, 2, 2, {}, 'red'],
    ['neural', 1, 4, 1, 0, {}, 'red'],
    ['neural', 2, 2, 2, 0, { spread: true }, 'red'],
    ['neural', 2, 2, null, 0, {}, 'unrated'],
    ['load', 2, 3, 2, 2, {}, 'green'],
    ['load', 2, 5, 3, 1, {}, 'amber'],
    ['load', 2, 4, 2, 3, {}, 'red'],
    ['load', 2, 6, 2, 0, {}, 'red'],
    ['load', 2, 3, 5, 0, {}, 'red'],
  ] as const)(
    "the rules' own table: %s %i, %i, %j, settled %i %j is %s",
    (kind, before, after, nextDay, settle, other, light) => {
      expect(lightOf(kind, rated({ before, after, nextDay, settle, ...other }))).toBe(light);
    },
  );

  // Each number at its threshold and one below, all others quiet.
  it.each([
    ['neural', { before: 6, after: 7, nextDay: 6 }, 'red'],
    ['neural', { before: 6, after: 6, nextDay: 6 }, 'amber'],
    ['neural', { before: 4, after: 5, nextDay: 4 }, 'amber'],
    ['neural', { before: 4, after: 4, nextDay: 4 }, 'green'],
    ['neural', { before: 0, after: 3, nextDay: 0 }, 'red'],
    ['neural', { before: 0, after: 2, nextDay: 0 }, 'amber'],
    ['neural', { before: 0, after: 1, nextDay: 0 }, 'green'],
    ['neural', { after: 3, settle: 3 }, 'red'],
    ['neural', { nextDay: 3 }, 'amber'],
    ['neural', { nextDay: 4 }, 'red'],
    ['neural', { nextDay: 1 }, 'green'],
    ['load', { before: 7, after: 8, nextDay: 7 }, 'red'],
    ['load', { before: 7, after: 7, nextDay: 7 }, 'amber'],
    ['load', { before: 6, after: 6, nextDay: 6 }, 'amber'],
    ['load', { before: 5, after: 5, nextDay: 5 }, 'green'],
    ['load', { before: 0, after: 4, nextDay: 0 }, 'red'],
    ['load', { before: 0, after: 3, nextDay: 0 }, 'amber'],
    ['load', { before: 0, after: 2, nextDay: 0 }, 'amber'],
    ['load', { before: 0, after: 1, nextDay: 0 }, 'green'],
    ['load', { after: 3, settle: 3 }, 'amber'],
    ['load', { after: 4, settle: 2 }, 'amber'],
    ['load', { nextDay: 3 }, 'amber'],
    ['load', { nextDay: 4 }, 'amber'],
    ['load', { nextDay: 5 }, 'red'],
  ] as const)('%s at the edge %j is %s', (kind, over, light) => {
    expect(lightOf(kind, rated(over))).toBe(light);
  });

  it.each(['neural', 'load'] as const)('%s is red when stopped, spreading or weaker', (kind) => {
    for (const one of ['stopped', 'spread', 'weakness'])
      for (const nothing of [{}, { before: null, after: null, settle: null, nextDay: null }])
        expect(lightOf(kind, rated({ ...nothing, [one]: true })), one).toBe('red');
  });

  it('eyes and breathing are green at once, amber when stopped, red with new weakness or spread', () => {
    const unasked = { before: null, after: null, settle: null, nextDay: null };
    expect(lightOf('passive', rated(unasked))).toBe('green');
    expect(soFar('passive', rated(unasked))).toBe('green');
    expect(lightOf('passive', rated({ ...unasked, stopped: true }))).toBe('amber');
    expect(lightOf('passive', rated({ ...unasked, weakness: true }))).toBe('red');
    expect(lightOf('passive', rated({ ...unasked, spread: true }))).toBe('red');
  });

  it.each([
    ['no answer after', { after: null }],
    ['no answer before', { before: null }],
    ['no answer the next day', { nextDay: null }],
    ['a rise whose settling nobody told', { after: 3, settle: null }],
  ])('%s is unrated, never green', (_, missing) => {
    for (const kind of ['neural', 'load'] as const)
      expect(lightOf(kind, rated(missing))).toBe('unrated');
  });

  it('settling is not asked where nothing rose', () => {
    expect(lightOf('neural', rated({ settle: null }))).toBe('green');
  });

  it.each([
    [{ nextDay: null }, null],
    [{ after: 4, nextDay: null }, 'amber'],
    [{ after: 5, nextDay: null }, 'red'],
    [{ after: 4, nextDay: 9 }, 'amber'],
    [{ stopped: true, nextDay: null }, 'red'],
  ] as const)('before the next day %j is certain to be at least %s', (over, light) => {
    expect(soFar('neural', rated(over))).toBe(light);
  });

  it('with complex regional pain syndrome any rise of 2 is red', () => {
    for (const kind of ['neural', 'load', 'passive'] as const) {
      expect(lightOf(kind, rated({ after: 4 }), { crps: true })).toBe('red');
      expect(lightOf(kind, rated({ nextDay: 4 }), { crps: true })).toBe('red');
      expect(lightOf(kind, rated({ after: 3 }), { crps: true })).not.toBe('red');
    }
  });

  const score = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
  const settle = fc.option(fc.constantFrom<Settle>(0, 1, 2, 3), { nil: null });
  const anyRating: fc.Arbitrary<Rating> = fc.record({
    before: score,
    after: score,
    settle,
    nextDay: score,
    spread: fc.boolean(),
    weakness: fc.boolean(),
    stopped: fc.boolean(),
  });
  const kinds = fc.constantFrom('neural' as const, 'load' as const, 'passive' as const);
  const gravity = { unrated: 0, green: 1, amber: 2, red: 3 };

  it('is never milder for more symptoms, weakness, spread or a stop', () => {
    fc.assert(
      fc.property(kinds, anyRating, fc.boolean(), (kind, rating, crps) => {
        const light = gravity[lightOf(kind, rating, { crps })];
        const worse: Partial<Rating>[] = [{ spread: true }, { weakness: true }, { stopped: true }];
        for (const key of ['after', 'nextDay'] as const) {
          const value = rating[key];
          if (value !== null && value < 10) worse.push({ [key]: value + 1 });
        }
        if (rating.settle !== null && rating.settle < 3)
          worse.push({ settle: (rating.settle + 1) as Settle });
        for (const more of worse) {
          const then = gravity[lightOf(kind, { ...rating, ...more }, { crps })];
          // A rise whose settling is unknown can no longer be called green, but is not milder for it.
          expect(then === 0 ? 1 : then).toBeGreaterThanOrEqual(light);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('is never milder than what was certain before the next day', () => {
    fc.assert(
      fc.property(kinds, anyRating, (kind, rating) => {
        const early = soFar(kind, rating);
        expect(gravity[lightOf(kind, rating)]).toBeGreaterThanOrEqual(gravity[early ?? 'unrated']);
        if (kind !== 'passive') expect(early).not.toBe('green');
      }),
      { numRuns: 1_000 },
    );
  });

  it('for nerves is never milder than for load', () => {
    fc.assert(
      fc.property(anyRating, (rating) => {
        const [nerve, other] = [lightOf('neural', rating), lightOf('load', rating)];
        expect(gravity[nerve]).toBeGreaterThanOrEqual(gravity[other]);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('what is asked', () => {
  const asked = (id: string, dosing = standing({})) => {
    const exercise = tableLibrary[id];
    return exercise && askingOf(exercise, dosing);
  };

  it('nerves always, the safe few and breathing never', () => {
    expect(asked('tendon-glide-5pos')).toBe('must');
    for (const id of ['belly-breathing', 'eyes-20-20-20', 'posture-reset'])
      expect(asked(id)).toBe('never');
  });

  it('load until three sessions since the last change are answered', () => {
    let dosing = standing({ state: 'active' });
    for (const day of [0, 1, 2]) {
      expect(asked('chin-tuck', dosing)).toBe('must');
      dosing = came(dosing, 'green', at(day)).dosing;
    }
    expect(asked('chin-tuck', dosing)).toBe('may');
    for (const day of [3, 4, 5]) dosing = came(dosing, 'green', at(day)).dosing;
    expect(dosing.changed?.why).toBe('steady');
    expect(asked('chin-tuck', { ...dosing, countsFrom: at(5, 10).wall })).toBe('must');
  });

  it('the next day from 12 to 36 hours later', () => {
    const session = at(0).wall;
    expect(nextDayIs(session, { wall: session + 11.9 * 3_600_000 })).toBe('early');
    expect(nextDayIs(session, { wall: session + 12 * 3_600_000 })).toBe('open');
    expect(nextDayIs(session, { wall: session + 36 * 3_600_000 })).toBe('open');
    expect(nextDayIs(session, { wall: session + 36.1 * 3_600_000 })).toBe('over');
  });
});
