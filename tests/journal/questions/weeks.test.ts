import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../../domain/journal/day';
import { firstDayIn, firstDayOf, weekdaysFrom } from '../../../domain/journal/questions/firstDay';
import {
  daysOf,
  lastDays,
  medianOf,
  mondayOf,
  piecesOf,
} from '../../../domain/journal/questions/span';
import { askedIn, takenShare, weeksTo } from '../../../domain/journal/questions/weeks';
import { summary } from './days';

const aDay = fc
  .date({ min: new Date('1971-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('spans and weeks', () => {
  it('a week begins on Monday, whatever day it is asked on', () => {
    expect(['2026-11-23', '2026-11-25', '2026-11-29'].map(mondayOf)).toEqual(
      Array(3).fill('2026-11-23'),
    );
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
  });

  it('every day lies in the week of its Monday', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const monday = mondayOf(day);
        expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(daysOf({ from: monday, to: day }).length).toBeGreaterThan(0);
        expect(daysOf({ from: monday, to: day }).length).toBeLessThanOrEqual(7);
      }),
    );
  });

  it('so many last days are so many, the day itself the last of them', () => {
    expect(daysOf(lastDays('2026-03-01', 3))).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
    expect(daysOf({ from: '2026-03-02', to: '2026-03-01' })).toEqual([]);
  });

  it('in pieces a span is whole again, no day twice', () => {
    expect(piecesOf({ from: '2026-11-01', to: '2026-11-05' }, 2)).toEqual([
      { from: '2026-11-01', to: '2026-11-02' },
      { from: '2026-11-03', to: '2026-11-04' },
      { from: '2026-11-05', to: '2026-11-05' },
    ]);
    expect(piecesOf({ from: '2026-11-02', to: '2026-11-01' }, 2)).toEqual([]);
  });

  it('the median of an even count lies between the middle two', () => {
    expect([medianOf([]), medianOf([4]), medianOf([1, 9]), medianOf([9, 1, 3])]).toEqual([
      null,
      4,
      5,
      3,
    ]);
  });
});

describe('the calendar of weeks', () => {
  const days = [
    summary('2026-11-16', 5, { completed: 3, natural: 1, missed: 2 }),
    summary('2026-11-23', 6, { completed: 4, skipped: 1 }),
    summary('2026-11-24', 2, { elapsed: 1 }),
  ];

  it('shows the newest week first, what is not known as not known, and days to come as such', () => {
    const [now, before] = weeksTo('2026-11-24', days, 2);
    expect(
      now?.days.map(({ tally, isToday, isAhead }) => [tally !== null, isToday, isAhead]),
    ).toEqual([[true, false, false], [true, true, false], ...Array(5).fill([false, false, true])]);
    expect(before?.total).toMatchObject({
      daysAtScreen: 1,
      activeMs: 5 * 3_600_000,
      tally: { completed: 3, natural: 1, missed: 2, skipped: 0, elapsed: 0 },
    });
  });

  it('a day of which only an answer is known is no day at the screen', () => {
    const told = summary('2026-11-18', 0, {}, { worst: 3 });
    expect(weeksTo('2026-11-24', [...days, told], 2)[1]?.total.daysAtScreen).toBe(1);
  });

  it('adds up to the same as all its days, for any log', () => {
    const any = fc.uniqueArray(fc.tuple(fc.nat(60), fc.nat(9), fc.nat(9), fc.nat(9)), {
      selector: ([at]) => at,
    });
    fc.assert(
      fc.property(any, (told) => {
        const log = told.map(([at, completed, natural, missed]) =>
          summary(daysOf(lastDays('2026-11-24', 61))[at] as string, 1, {
            completed,
            natural,
            missed,
          }),
        );
        const weeks = weeksTo('2026-11-24', log, 10);
        for (const kind of ['completed', 'natural', 'missed'] as const)
          expect(weeks.reduce((sum, { total }) => sum + total.tally[kind], 0)).toBe(
            log.reduce((sum, one) => sum + tallyOf(one)[kind], 0),
          );
      }),
    );
  });

  it('the share taken is of breaks that were asked for: natural ones never were', () => {
    const none = { completed: 0, elapsed: 0, natural: 5, skipped: 0, missed: 0 };
    expect(takenShare(none)).toBeNull();
    expect(takenShare({ ...none, completed: 2, elapsed: 1, missed: 1 })).toBe(0.75);
  });

  it('what was begun by hand was not asked for, and counts as taken unasked', () => {
    const tally = { completed: 5, elapsed: 0, natural: 2, skipped: 1, missed: 0 };
    expect(askedIn({ tally, byHand: 2 })).toEqual({ asked: 4, taken: 3, unasked: 4 });
    expect(takenShare(tally, 2)).toBe(0.75);
    const week = weeksTo('2026-11-24', [{ ...summary('2026-11-23', 6, tally), byHand: 2 }], 1)[0];
    expect(week?.total).toMatchObject({ byHand: 2, daysAtScreen: 1 });
  });
});

describe('the first day of a week', () => {
  it.each([
    ['de', 1],
    ['fr-FR', 1],
    ['en-GB', 1],
    ['en-US', 0],
    ['es-MX', 0],
    ['ar-EG', 6],
  ])('is for %s day %i', (language, day) => {
    expect(firstDayOf(language)).toBe(day);
    // A browser that knows nothing of weeks goes by the country.
    expect(firstDayIn(new Intl.Locale(language).maximize().region ?? '')).toBe(day);
  });

  it('begins every week of the calendar', () => {
    for (const first of [0, 1, 6] as const) {
      const [now] = weeksTo('2026-11-24', [], 2, first);
      expect(now?.days).toHaveLength(7);
      expect(new Date(`${now?.from}T12:00:00Z`).getUTCDay()).toBe(first);
      expect(now?.days.filter(({ isToday }) => isToday)).toHaveLength(1);
      expect(weekdaysFrom(first).toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6]);
      expect(weekdaysFrom(first)[0]).toBe(first);
    }
  });
});
