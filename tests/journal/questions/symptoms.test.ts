import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../../domain/care/days';
import { loadFinding, rankZ } from '../../../domain/journal/questions/screenLoad';
import { placesIn, symptomsAt } from '../../../domain/journal/questions/symptoms';
import { summary } from './days';

const from = '2026-03-02';
const place = 'hand/right';

describe('symptoms by day', () => {
  const days = [
    summary(from, 6, {}, { before: 4, after: 3, nextDay: 5 }),
    summary(daysAfter(from, 1), 6, {}, { worst: 2 }),
    summary(daysAfter(from, 2), 6, {}, { before: 3, worst: 6 }),
  ];
  const shown = symptomsAt(place, days, { from, to: daysAfter(from, 3) });

  it('keep before, after and the day after apart, and say nothing where nothing was answered', () => {
    expect(shown.map(({ before, after, nextDay }) => [before, after, nextDay])).toEqual([
      [4, 3, 5],
      [null, null, null],
      [3, null, null],
      [null, null, null],
    ]);
  });

  it('the answer of the day after belongs to the day it was given on', () => {
    expect(shown.map(({ score }) => score)).toEqual([4, 5, 6, null]);
  });

  it('the median of seven days needs three answers', () => {
    expect(shown.map(({ median }) => median)).toEqual([null, null, 5, 5]);
  });

  it('an answer after exercise alone is no score of the day', () => {
    const only = [summary(from, 1, {}, { after: 9 })];
    expect(symptomsAt(place, only, { from, to: from })[0]).toMatchObject({ after: 9, score: null });
  });

  it('names every place that was answered about once', () => {
    const other = summary(from, 1, {}, { worst: 1 }, 'elbow/left');
    expect(placesIn([...days, other, ...days])).toEqual([place, 'elbow/left']);
  });
});

describe('screen hours and the day after', () => {
  /** Two days in turn: hours at the screen, and the score told on the day after. */
  const alternating = (count: number, long: number, short: number) =>
    Array.from({ length: count }, (_, n) =>
      summary(daysAfter(from, n), n % 2 === 0 ? 8 : 4, {}, { worst: n % 2 === 1 ? long : short }),
    );

  it('says how much higher it is after long days, with how many days there are', () => {
    expect(loadFinding(place, alternating(41, 5, 3))).toEqual({
      symptom: 'worst',
      overHours: 6,
      long: { days: 20, mean: 5 },
      short: { days: 20, mean: 3 },
    });
  });

  it.each([
    ['too few days', alternating(15, 8, 1)],
    ['less than a point between them', alternating(61, 4, 4)],
    [
      'no difference in hours',
      alternating(61, 5, 3).map((one) => ({ ...one, activeMs: 21_600_000 })),
    ],
    ['nothing was answered', [summary(from, 6)]],
  ])('says nothing where there is %s', (_, days) => {
    expect(loadFinding(place, days)).toBeNull();
  });

  it('is about the strongest of the three symptoms where they were told often enough', () => {
    const days = alternating(41, 5, 3).map((one, n) => {
      const tingling = n % 2 === 1 ? 5 : 3;
      return {
        ...one,
        places: { [place]: { worst: 9, scores: { pain: 1, tingling, numbness: 0 } } },
      };
    });
    expect(loadFinding(place, days)?.symptom).toBe('tingling');
  });

  it('finds nothing in chance: of many random half years hardly one is spoken of', () => {
    const year = fc.array(
      fc.tuple(fc.integer({ min: 2, max: 10 }), fc.integer({ min: 0, max: 10 })),
      {
        minLength: 180,
        maxLength: 180,
      },
    );
    const years = fc.sample(year, { numRuns: 400, seed: 7 });
    const found = years.filter((days) =>
      loadFinding(
        place,
        days.map(([hours, worst], n) => summary(daysAfter(from, n), hours, {}, { worst })),
      ),
    );
    expect(found.length).toBeLessThanOrEqual(8);
  });

  it('the rank test is the same whichever way round, and knows ties', () => {
    // Mann and Whitney's statistic for 1..5 against 6..10: U = 0, z = (15 - 27.5) / sqrt(275 / 12).
    expect(rankZ([1, 2, 3, 4, 5], [6, 7, 8, 9, 10])).toBeCloseTo(-12.5 / Math.sqrt(275 / 12), 10);
    expect(rankZ([3, 3, 3], [3, 3])).toBe(0);
    const numbers = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        expect(rankZ(a, b)).toBeCloseTo(-rankZ(b, a), 9);
      }),
    );
  });
});
