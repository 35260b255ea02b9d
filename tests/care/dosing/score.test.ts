import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Irritability } from '../../../domain/care/care';
import {
  bandOf,
  ceilingOfBand,
  pointsOf,
  startLevel,
} from '../../../domain/care/dosing/irritability';
import { ceilingToday, precheckOf } from '../../../domain/care/dosing/precheck';
import {
  baselineOf,
  isSustained,
  median,
  scoreOn,
  symptomsAreBack,
  weeklyRise,
  withScore,
} from '../../../domain/care/dosing/score';
import { type DayScore, type PlaceKey, scoreOf } from '../../../domain/care/plan';
import { tableLibrary } from '../../helpers/forty';
import { at } from './days';

const hand: PlaceKey = 'hand/left';
const day = (nth: number) => at(nth).dayKey;
/** One score a day from day 0 on; null: nothing heard. */
const daily = (...scores: (number | null)[]): DayScore[] =>
  scores.flatMap((score, nth) => (score === null ? [] : [{ place: hand, day: day(nth), score }]));
const exercise = (id: string) => {
  const found = tableLibrary[id];
  if (!found) throw new Error(`No ${id} in the table.`);
  return found;
};

describe('S', () => {
  it('is the worst of pain, tingling and numbness', () => {
    expect(scoreOf({ pain: 2, tingling: 6, numbness: 4 })).toBe(6);
  });

  it.each([
    [[], null],
    [[4], 4],
    [[1, 9], 5],
    [[9, 1, 2], 2],
    [[5, 1, 4, 2], 3],
  ] as const)('the middle of %j is %j', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('of a day is the highest heard, and days long past go', () => {
    const first = withScore(daily(3), { place: hand, day: day(0), score: 5 });
    expect(withScore(first, { place: hand, day: day(0), score: 1 })).toEqual(daily(5));
    expect(withScore(first, { place: hand, day: day(34), score: 1 })).toHaveLength(2);
    expect(withScore(first, { place: hand, day: day(35), score: 1 })).toHaveLength(1);
    expect(scoreOn(first, hand, day(0))).toBe(5);
    expect(scoreOn(first, 'hand/right', day(0))).toBeNull();
  });
});

describe('the usual S', () => {
  it.each([
    ['the middle of three values', daily(1, 2, 6), 3, 2],
    ['the start, with two', daily(1, 2), 3, 4],
    ['not judged by the day itself', daily(1, 2, 3, 9), 3, 2],
    ['without days older than seven', daily(9, 9, 9, 1, 1, 1, 1, 1, 1, 1), 10, 1],
    ['the start again after a week of silence', daily(1, 1, 1), 20, 4],
  ])('is %s', (_, scores, nth, usual) => {
    expect(baselineOf(scores, hand, day(nth), 4)).toBe(usual);
  });

  it('is unknown without values and without a start', () => {
    expect(baselineOf([], hand, day(0), null)).toBeNull();
    expect(baselineOf(daily(1, 1, 1), 'hand/right', day(3), null)).toBeNull();
  });

  it('of a week is compared with the week before, or with the start', () => {
    const weeks = daily(2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3);
    expect(weeklyRise(weeks, hand, day(13), null)).toBe(1);
    expect(weeklyRise(daily(2, 2, 2), hand, day(2), 3)).toBe(-1);
    expect(weeklyRise(daily(2, 2, 2), hand, day(2), null)).toBeNull();
    expect(weeklyRise(daily(2, 2), hand, day(2), 3)).toBeNull();
  });

  it.each([
    ['two days 2 above', daily(1, 1, 1, 3, 3), 4, true],
    ['one day', daily(1, 1, 1, 1, 3), 4, false],
    ['two days with one between', daily(1, 1, 1, 3, null, 3), 5, false],
    ['two days 1 above', daily(1, 1, 1, 2, 2), 4, false],
  ])('is left for good by %s: %#', (_, scores, nth, sustained) => {
    expect(isSustained(scores, hand, day(nth), null)).toBe(sustained);
  });

  it.each([
    [daily(3, 3, 3), 2, true],
    [daily(3, 3, 2), 2, false],
    [daily(3, 3), 1, false],
    [daily(3, null, 3, null, 5), 4, true],
    [daily(3, 3, 3), 9, false],
  ])('symptoms are back after three answers of 3 and more in a week: %#', (scores, nth, back) => {
    expect(symptomsAreBack(scores, hand, day(nth))).toBe(back);
  });
});

describe('the answer before a session', () => {
  it.each([
    [0, 0, 'go', false],
    [4, 2, 'go', false],
    [4, 1, 'go', true],
    [5, 5, 'half', false],
    [6, 3, 'half', true],
    [6, 4, 'half', false],
    [7, 7, 'relief', false],
    [7, 5, 'relief', false],
    [8, 5, 'relief', true],
    [9, null, 'relief', false],
    [4, null, 'go', false],
  ] as const)('S %i with usual %j: %s, flare %s', (score, usual, today, flares) => {
    expect(precheckOf(score, usual)).toEqual({ today, flares });
  });

  const left = (score: number, rises = {}) =>
    Object.keys(tableLibrary).filter(
      (id) => ceilingToday(precheckOf(score, null), exercise(id), rises) !== null,
    );

  it('leaves only calm things on a day of relief', () => {
    const calm = ['belly-breathing', 'eyes-20-20-20', 'posture-reset'];
    expect(left(7).sort()).toEqual([...calm, 'hand-shake-rest', 'walk-break'].sort());
    expect(left(7, { 'forward-lean-seated': -1 })).toContain('forward-lean-seated');
    expect(left(7, { 'forward-lean-seated': 0 })).not.toContain('forward-lean-seated');
    expect(left(7, { 'calf-raise': -3 })).not.toContain('calf-raise');
  });

  it('takes everything to level 1 at half, and nerves to half the repetitions', () => {
    const half = (id: string) => ceilingToday(precheckOf(5, null), exercise(id), {});
    expect(half('tendon-glide-5pos')).toEqual({ level: 1, dose: 1 });
    expect(half('chin-tuck')).toEqual({ level: 1, dose: 3 });
    expect(half('belly-breathing')).toEqual({ level: 3, dose: 3 });
    expect(left(4)).toHaveLength(40);
  });
});

describe('how easily symptoms are stirred up', () => {
  const said = (over: Partial<Irritability>): Irritability => ({
    at: 1,
    day: day(0),
    onset: 0,
    settling: 0,
    usual: 0,
    nights: 0,
    ...over,
  });

  it.each([
    [{}, 0, 'low'],
    [{ usual: 3, nights: 2 }, 0, 'low'],
    [{ usual: 4 }, 1, 'low'],
    [{ onset: 1, settling: 1 }, 2, 'low'],
    [{ onset: 2, nights: 3 }, 3, 'moderate'],
    [{ usual: 7, settling: 2 }, 4, 'moderate'],
    [{ usual: 6, settling: 2, onset: 2 }, 5, 'high'],
    [{ usual: 10, settling: 2, onset: 2, nights: 7 }, 7, 'high'],
  ] as const)('%j has %i points: %s', (answers, points, band) => {
    expect(pointsOf(said(answers))).toBe(points);
    expect(bandOf(said(answers))).toBe(band);
  });

  it('is unknown until asked; then no nerve is glided', () => {
    expect(bandOf(null)).toBeNull();
    expect(ceilingOfBand(null, exercise('tendon-glide-5pos'))).toBeNull();
    expect(ceilingOfBand(null, exercise('chin-tuck'))).not.toBeNull();
  });

  it('starts at level 2 only what moves no nerve, and only where symptoms are calm', () => {
    expect(startLevel('low', 'load')).toBe(2);
    expect(startLevel('low', 'neural')).toBe(1);
    for (const band of ['moderate', 'high', null] as const)
      for (const kind of ['neural', 'load', 'passive'] as const)
        expect(startLevel(band, kind)).toBe(1);
  });

  it('leaves easing, walking, breathing and eyes at level 1 where it is high', () => {
    const left = Object.values(tableLibrary).filter((one) => ceilingOfBand('high', one));
    expect(left.map(({ id }) => id).sort()).toEqual([
      'back-extension-standing',
      'belly-breathing',
      'eyes-20-20-20',
      'forward-lean-seated',
      'hand-shake-rest',
      'posture-reset',
      'shoulder-abduction-relief',
      'walk-break',
    ]);
    for (const one of left) expect(ceilingOfBand('high', one)?.level).toBe(1);
  });

  it('never leaves more where symptoms are stirred up more easily', () => {
    const ids = fc.constantFrom(...Object.keys(tableLibrary));
    fc.assert(
      fc.property(ids, (id) => {
        const [low, moderate, high] = (['low', 'moderate', 'high'] as const).map(
          (band) => ceilingOfBand(band, exercise(id))?.level ?? 0,
        );
        return Number(low) >= Number(moderate) && Number(moderate) >= Number(high);
      }),
      { numRuns: 40 },
    );
  });
});
