import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../domain/care/days';
import { believedDay, keptFrom } from '../../domain/journal/retention';

// How old a record is, is counted from the newest day that has really been lived. A clock that is wrong for
// a day must not make a year's log old at once.

const first = '2026-01-05';
const run = (from: string, count: number, every = 1) =>
  Array.from({ length: count }, (_, n) => daysAfter(from, n * every));

describe('the present that old records are measured by', () => {
  it('is today for somebody who works every day', () => {
    expect(believedDay(run(first, 60), daysAfter(first, 59))).toBe(daysAfter(first, 59));
  });

  it('is not there in the first two days', () => {
    expect(believedDay([], first)).toBeNull();
    expect(believedDay(run(first, 2), daysAfter(first, 1))).toBeNull();
    expect(believedDay(run(first, 3), daysAfter(first, 2))).toBe(daysAfter(first, 2));
  });

  it('stays where it was while the clock stands a year ahead for a day or two', () => {
    const lived = run(first, 200);
    const wrong = daysAfter(first, 199 + 365);
    expect(believedDay([...lived, wrong], wrong)).toBe(lived.at(-1));
    const next = daysAfter(wrong, 1);
    expect(believedDay([...lived, wrong, next], next)).toBe(lived.at(-1));
  });

  it('is the true day again once the clock is, whatever stands in days that have not come', () => {
    const lived = run(first, 30);
    const ahead = run(daysAfter(first, 400), 5);
    expect(believedDay([...ahead, ...lived], daysAfter(first, 29))).toBe(daysAfter(first, 29));
  });

  it('comes back three lived days after a long time away', () => {
    const before = run(first, 30);
    const after = run(daysAfter(first, 200), 3);
    expect(believedDay([...before, ...after.slice(0, 2)], after[1] ?? '')).toBe(before.at(-1));
    expect(believedDay([...before, ...after], after[2] ?? '')).toBe(after[2]);
  });

  it('follows somebody who is there once a week', () => {
    const lived = run(first, 20, 7);
    expect(believedDay(lived, daysAfter(first, 19 * 7))).toBe(lived.at(-1));
  });
});

describe('what is kept', () => {
  it('is all where nothing is set, and the last days where a number is', () => {
    const lived = run(first, 400);
    const today = daysAfter(first, 399);
    expect(keptFrom(lived, today, null)).toBeNull();
    expect(keptFrom(lived, today, 180)).toBe(daysAfter(today, -180));
  });

  it('one wrong day, however far ahead, never makes anything go that would not go anyway', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { minLength: 3 }),
        fc.integer({ min: 31, max: 4_000 }),
        fc.integer({ min: 180, max: 3_650 }),
        (lived, jump, days) => {
          const known = lived.map((n) => daysAfter(first, n));
          const last = daysAfter(first, Math.max(...lived));
          const wrong = daysAfter(last, jump);
          const before = keptFrom(known, last, days);
          expect(keptFrom([...known, wrong], wrong, days)).toBe(before);
        },
      ),
    );
  });
});
