import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ceilingInFlare } from '../../../domain/care/dosing/easing';
import {
  afterCheckIn,
  afterFlareTime,
  beginFlare,
  ceilingOfReturn,
  flareOf,
  flareStarts,
  flaresAreMany,
  locksTensioners,
  rememberedFlares,
} from '../../../domain/care/dosing/flare';
import type { DayScore, Flare, PlaceKey } from '../../../domain/care/plan';
import { tableLibrary } from '../../helpers/forty';
import { at } from './days';

const hand: PlaceKey = 'hand/left';
const daily = (...scores: number[]): DayScore[] =>
  scores.map((score, nth) => ({ place: hand, day: at(nth).dayKey, score }));
const nothing = { score: null, nextDayRise: null, told: false };
const begun = (usual: number | null = 2, day = 0): Flare =>
  beginFlare(hand, 'spike', usual, { 'tendon-glide-5pos/left': 3 }, at(day));
const over = begunAndEnded(0, 3);

function begunAndEnded(from: number, to: number): Flare {
  return { ...begun(2, from), endedAt: at(to).wall, endedOn: at(to).dayKey };
}

describe('a flare begins', () => {
  it.each([
    ['when told', { ...nothing, told: true }, daily(), 'told'],
    ['with S 3 above usual', { ...nothing, score: 5 }, daily(2, 2, 2), 'spike'],
    ['not with S 2 above usual', { ...nothing, score: 4 }, daily(2, 2, 2), null],
    ['with a rise of 3 the day after', { ...nothing, nextDayRise: 3 }, daily(2, 2, 2), 'next-day'],
    ['not with a rise of 2', { ...nothing, nextDayRise: 2 }, daily(2, 2, 2), null],
    ['not by an answer alone of whose usual nothing is known', { ...nothing, score: 9 }, [], null],
  ] as const)('%s', (_, heard, scores, why) => {
    expect(flareStarts(heard, scores, hand, at(3), null)).toBe(why);
  });

  it('with S 2 above usual on two days running', () => {
    expect(flareStarts(nothing, daily(2, 2, 2, 4, 4), hand, at(4), null)).toBe('sustained');
    expect(flareStarts(nothing, daily(2, 2, 2, 4, 3), hand, at(4), null)).toBeNull();
    expect(flareStarts(nothing, daily(4, 4), hand, at(1), 2)).toBe('sustained');
  });

  it('at its own place', () => {
    expect(flareOf([begun()], hand)).toEqual(begun());
    expect(flareOf([begun()], 'hand/right')).toBeUndefined();
    expect(flareOf([over], hand)).toBeUndefined();
  });
});

describe('during a flare', () => {
  const left = (score: number | null, rises = {}) =>
    Object.fromEntries(
      Object.values(tableLibrary).flatMap((one) => {
        const most = ceilingInFlare(one, score, rises);
        return most ? [[one.id, `${most.level}.${most.dose}`]] : [];
      }),
    );

  it('nerves, stretches and strength are off', () => {
    for (const id of Object.keys(left(0)))
      expect(['mobility', 'aerobic', 'breathing', 'eye', 'postural']).toContain(
        tableLibrary[id]?.type,
      );
  });

  it('the safe few, a walk and gentle mobility at half the repetitions stay', () => {
    const gentle = left(6);
    expect(gentle).toMatchObject({
      'belly-breathing': '3.3',
      'eyes-20-20-20': '3.3',
      'posture-reset': '3.3',
      'walk-break': '3.3',
      'wrist-arom': '1.1',
      'shoulder-abduction-relief': '1.1',
    });
    expect(gentle['chin-tuck']).toBeUndefined();
    expect(left(7)['wrist-arom']).toBeUndefined();
    expect(left(null)['wrist-arom']).toBeUndefined();
  });

  it('a posture that eased stays whatever S is, a walk that raised S by 2 goes', () => {
    expect(left(9, { 'shoulder-abduction-relief': -1 })['shoulder-abduction-relief']).toBe('3.3');
    expect(left(9, { 'wrist-arom': -4 })['wrist-arom']).toBeUndefined();
    expect(left(3, { 'walk-break': 2 })['walk-break']).toBeUndefined();
    expect(left(3, { 'walk-break': 1 })['walk-break']).toBe('3.3');
  });
});

describe('a flare ends', () => {
  const played = (from: Flare, ...days: [day: number, score: number, hour?: number][]) =>
    days.reduce((flare, [day, score, hour]) => afterCheckIn(flare, score, at(day, hour)), from);

  it('after 48 hours and two calm days, S at most 1 above usual', () => {
    expect(played(begun(), [1, 3], [2, 3]).endedOn).toBe(at(2).dayKey);
    expect(played(begun(), [1, 3], [2, 4]).endedOn).toBeNull();
    expect(played(begun(), [1, 3], [1, 2, 20]).calmOn).toEqual([at(1).dayKey]);
    expect(played(begun(), [5, 3]).endedOn).toBeNull();
  });

  it('not before its 48 hours, and then by itself', () => {
    const early = played(begun(), [1, 2], [2, 2, 8]);
    expect(early.endedAt).toBeNull();
    expect(afterFlareTime(early, at(2, 8.9)).endedAt).toBeNull();
    expect(afterFlareTime(early, at(2, 9)).endedAt).toBe(at(2, 9).wall);
  });

  it('with its count begun anew after a louder day, or hour of the same day', () => {
    expect(played(begun(), [2, 3], [3, 6], [4, 3]).endedOn).toBeNull();
    expect(played(begun(), [2, 3], [3, 6], [4, 3], [5, 3]).endedOn).toBe(at(5).dayKey);
    expect(played(begun(), [1, 3], [1, 6, 20], [2, 3]).endedOn).toBeNull();
  });

  it('once, whatever is heard later', () => {
    expect(played(over, [4, 9], [5, 3], [6, 3])).toEqual(over);
  });

  it('by what was usual at its start, however long it was loud since', () => {
    const loud = Array.from({ length: 20 }, (_, day): [number, number] => [day + 1, 5]);
    expect(played(begun(), ...loud).endedOn).toBeNull();
  });

  it('at S 3 where nothing usual was known', () => {
    expect(played(begun(null), [1, 3], [2, 3]).endedOn).toBe(at(2).dayKey);
    expect(played(begun(null), [1, 4], [2, 4]).endedOn).toBeNull();
  });

  it('never without two calm days, whatever is heard', () => {
    const heard = fc.array(
      fc.record({ day: fc.nat(10), hour: fc.integer({ min: 5, max: 23 }), score: fc.nat(10) }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(heard, (answers) => {
        const sorted = answers.sort((a, b) => a.day - b.day || a.hour - b.hour);
        const flare = sorted.reduce(
          (one, { day, hour, score }) => afterCheckIn(one, score, at(day, hour)),
          begun(2, 0),
        );
        if (flare.endedAt === null) return;
        const calm = sorted.filter(({ score }) => score <= 3).map(({ day }) => day);
        expect(new Set(calm).size).toBeGreaterThanOrEqual(2);
        expect(flare.endedAt - flare.startedAt).toBeGreaterThanOrEqual(48 * 3_600_000);
      }),
      { numRuns: 500 },
    );
  });
});

describe('after a flare', () => {
  it('it goes up again: two days, two days, and the level before on day 5', () => {
    const way = [0, 1, 2, 3, 4, 5].map((day) => {
      const most = ceilingOfReturn(over, 3, at(3 + day));
      return most && `${most.level}.${most.dose}`;
    });
    expect(way).toEqual(['2.1', '2.1', '2.2', '2.2', null, null]);
    expect(ceilingOfReturn(begun(), 3, at(1))).toBeNull();
    expect(ceilingOfReturn(over, 1, at(3))).toEqual({ level: 1, dose: 1 });
    expect(ceilingOfReturn(over, 3, at(1))).toEqual({ level: 2, dose: 1 });
  });

  it('stronger glides stay locked for 14 days', () => {
    expect(locksTensioners(begun(), at(30))).toBe(true);
    expect(locksTensioners(over, at(16, 23))).toBe(true);
    expect(locksTensioners(over, at(17))).toBe(false);
  });

  it('one of more than seven days or three in 28 are a reason to see a therapist', () => {
    expect(flaresAreMany([begun()], at(7))).toBe(false);
    expect(flaresAreMany([begun()], at(7, 10))).toBe(true);
    expect(flaresAreMany([begunAndEnded(0, 9)], at(10))).toBe(false);
    const three = [begunAndEnded(0, 3), begunAndEnded(8, 11), begunAndEnded(20, 23)];
    expect(flaresAreMany(three, at(27))).toBe(true);
    expect(flaresAreMany(three, at(28))).toBe(false);
    expect(flaresAreMany(three.slice(1), at(27))).toBe(false);
  });

  it('it is remembered for 28 days', () => {
    expect(rememberedFlares([over, begun()], at(30))).toHaveLength(2);
    expect(rememberedFlares([over, begun()], at(31))).toEqual([begun()]);
  });
});
