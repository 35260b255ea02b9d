import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../../domain/care/days';
import { type Programme, profileIds, type Weekly } from '../../../domain/care/plan';
import { improved, type Progress, progressOf } from '../../../domain/care/programme/improved';
import {
  passWeeks,
  phaseOf,
  startProgramme,
  withActiveDay,
} from '../../../domain/care/programme/weeks';
import { someone, today } from './person';

const unknown: Progress = { improved: null, score: null, calm: false };
const better: Progress = { improved: true, score: 2, calm: false };
const betterButLoud: Progress = { improved: true, score: 3, calm: false };
const same: Progress = { improved: false, score: 5, calm: false };
const settled: Progress = { improved: true, score: 1, calm: true };

/** So many weeks, each with active days on its first so many days. */
function lived(programme: Programme, weeks: readonly number[], progress: Progress): Programme {
  return weeks.reduce((now, active, n) => {
    const from = daysAfter(programme.weekFrom, n * 7);
    const days = Array.from({ length: active }, (_, day) => daysAfter(from, day));
    return passWeeks(days.reduce(withActiveDay, now), daysAfter(from, 7), progress);
  }, programme);
}
const cts = startProgramme('cts', today);
const full = (weeks: number) => Array<number>(weeks).fill(3);

describe('the weeks of a programme', () => {
  it('advance with three active days, and are repeated with fewer', () => {
    expect(lived(cts, [3], unknown).week).toBe(2);
    expect(lived(cts, [2], unknown).week).toBe(1);
    expect(lived(cts, [7, 0, 3, 2, 5], unknown).week).toBe(4);
  });

  it('count a day once, and no day before the counted week', () => {
    const once = [today, today, today, daysAfter(today, -1)].reduce(withActiveDay, cts);
    expect(once.activeOn).toEqual([today]);
  });

  it('stand still over a long absence, and count the week of the return from a fresh start', () => {
    const back = passWeeks(withActiveDay(cts, today), daysAfter(today, 400), unknown);
    expect(back).toMatchObject({ week: 1, activeOn: [] });
    expect(back.weekFrom > daysAfter(today, 393)).toBe(true);
  });

  it('count each week for itself where nobody looked for a while', () => {
    const days = [0, 1, 2, 8, 9, 15, 16, 17].map((n) => daysAfter(today, n));
    expect(passWeeks(days.reduce(withActiveDay, cts), daysAfter(today, 21), unknown)).toMatchObject(
      {
        week: 3,
        weekFrom: daysAfter(today, 21),
        activeOn: [],
      },
    );
  });

  it('never go back, whatever the clock says', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...profileIds),
        fc.array(fc.tuple(fc.integer({ min: -30, max: 60 }), fc.boolean()), { maxLength: 60 }),
        (profile, turns) => {
          let now = startProgramme(profile, today);
          for (const [offset, active] of turns) {
            const day = daysAfter(today, offset);
            const next = passWeeks(active ? withActiveDay(now, day) : now, day, unknown);
            expect(next.week).toBeGreaterThanOrEqual(now.week);
            expect(next.week - now.week).toBeLessThanOrEqual(9);
            expect(next.weekFrom >= now.weekFrom).toBe(true);
            now = next;
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('end with the last one: its phase goes on', () => {
    const end = lived(cts, full(20), betterButLoud);
    expect(end.week).toBe(12);
    expect(phaseOf(end).name).toBe('keep');
    expect(lived(startProgramme('pinched-arm', today), full(9), same).week).toBe(6);
  });
});

describe('the review at week 6', () => {
  it.each([
    ['improved and calm: straight to the last phase', better, 'last-phase', 9],
    ['improved: on to week 12', betterButLoud, 'continue', 7],
    ['not improved: worth a visit, and on', same, 'see-therapist', 7],
    ['not told: on', unknown, 'continue', 7],
  ] as const)('%s', (_, progress, review, week) => {
    expect(lived(cts, full(5), progress)).toMatchObject({ week: 6, review: null });
    expect(lived(cts, full(6), progress)).toMatchObject({ week, review });
  });

  it('is held once', () => {
    const reviewed = lived(cts, full(6), same);
    expect(lived({ ...reviewed, weekFrom: today }, full(2), better)).toMatchObject({
      week: 9,
      review: 'see-therapist',
    });
  });

  it('closes a programme of six weeks too', () => {
    expect(lived(startProgramme('pinched-leg', today), full(6), same)).toMatchObject({
      week: 6,
      review: 'see-therapist',
    });
  });
});

describe('a good exit', () => {
  it('tapers for four weeks and is then done', () => {
    expect(lived(cts, full(4), settled).ending).toBeNull();
    const tapering = lived(cts, full(5), settled);
    expect(tapering.ending?.kind).toBe('tapering');
    expect(lived(cts, full(8), settled).ending?.kind).toBe('tapering');
    const done = lived(cts, full(9), settled);
    expect(done.ending?.kind).toBe('done');
    expect(phaseOf(done).name).toBe('strength');
  });
});

const checked = (week: number, average: number, told: Partial<Weekly> = {}): Weekly => ({
  week,
  place: 'hand/right',
  at: week,
  day: daysAfter(today, week * 7),
  average,
  activities: [],
  change: null,
  ease: null,
  nightsWoken: 0,
  ...told,
});
const activities = (...scores: number[]) => ({
  activities: scores.map((score) => ({ name: 'a', score })),
});

describe('improved', () => {
  it.each<[string, Weekly, Weekly, boolean | null]>([
    ['two points down', checked(0, 6), checked(6, 4), true],
    ['one point of six', checked(0, 6), checked(6, 5), false],
    ['one point of three is a third', checked(0, 3), checked(6, 2), true],
    ['30 % but less than a point', checked(0, 2), checked(6, 1.4), false],
    ['activities two up', checked(0, 5, activities(3, 5)), checked(6, 5, activities(6, 6)), true],
    ['activities one up', checked(0, 5, activities(4)), checked(6, 5, activities(5)), false],
    ['says it is better by two', checked(0, 5), checked(6, 5, { change: 2 }), true],
    ['says it is better by one', checked(0, 5), checked(6, 5, { change: 1 }), false],
    ['worse', checked(0, 3), checked(6, 5), false],
    ['nothing to improve', checked(0, 0), checked(6, 0), null],
  ])('%s', (_, first, last, expected) => {
    expect(improved(first, last)).toBe(expected);
  });

  it('cannot be told from one check-in, nor from one before the programme began', () => {
    const person = (weekly: readonly Weekly[]) => someone(['cts'], 6, { plan: { weekly } });
    const progress = (weekly: readonly Weekly[]) =>
      progressOf(person(weekly), startProgramme('cts', today));
    expect(progress([])).toEqual(unknown);
    expect(progress([checked(1, 5)])).toMatchObject({ improved: null, score: 5 });
    expect(progress([checked(-3, 9), checked(1, 5)]).improved).toBeNull();
  });

  it('takes both sides together: each must have improved', () => {
    const marks = [
      { spot: 'thumb-side', side: 'left' },
      { spot: 'thumb-side', side: 'right' },
    ] as const;
    const left = (week: number, average: number) => checked(week, average, { place: 'hand/left' });
    const progress = (weekly: readonly Weekly[]) =>
      progressOf(someone(['cts'], 6, { care: { marks }, plan: { weekly } }), cts);
    expect(progress([checked(0, 6), left(0, 6), checked(6, 2), left(6, 6)])).toEqual({
      improved: false,
      score: 6,
      calm: false,
    });
  });

  it('calm is two weeks of S at most 2 with the activities at least 8', () => {
    const progress = (weekly: readonly Weekly[]) =>
      progressOf(someone(['cts'], 6, { plan: { weekly } }), cts).calm;
    const good = activities(8, 9);
    expect(progress([checked(5, 2, good), checked(6, 1, good)])).toBe(true);
    expect(progress([checked(6, 1, good)])).toBe(false);
    expect(progress([checked(5, 3, good), checked(6, 1, good)])).toBe(false);
    expect(progress([checked(5, 2, activities(7)), checked(6, 1, good)])).toBe(false);
    expect(progress([checked(5, 2), checked(6, 1)])).toBe(false);
  });
});
