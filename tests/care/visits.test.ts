import { describe, expect, it } from 'vitest';
import type { VisitPlan } from '../../domain/care/care';
import { nextCheckInOn } from '../../domain/care/live/weekly';
import { remindsOfVisit, visitWaits } from '../../domain/care/visits';
import { now, someone, today } from './programme/person';

// Days on which something is expected of a person: a clinic visit, a weekly check-in.

/** A plan of visits each Tuesday, the weekday of these stories. */
const tuesdays: VisitPlan = {
  perWeek: 1,
  weeks: 6,
  startedOn: '2026-11-16',
  weekdays: [2],
  remind: true,
};
const planning = (visits: VisitPlan | null, visitedOn: readonly string[] = []) =>
  someone(['cts'], 3, { care: { visits }, plan: { visitedOn } });

describe('a clinic visit', () => {
  it.each([
    ['on its weekday', tuesdays, [], true, true],
    ['until it is logged', tuesdays, [today], false, false],
    ['though another day was logged', tuesdays, ['2026-11-17'], true, true],
    ['without a reminder where none is wished', { ...tuesdays, remind: false }, [], true, false],
    ['not on other days', { ...tuesdays, weekdays: [1, 5] }, [], false, false],
    ['not before it starts', { ...tuesdays, startedOn: '2026-11-25' }, [], false, false],
    ['not after its weeks', { ...tuesdays, startedOn: '2026-10-13' }, [], false, false],
    ['not with none a week', { ...tuesdays, perWeek: 0 as const }, [], false, false],
    ['not without a plan', null, [], false, false],
  ] as const)('waits %s', (_, visits, visitedOn, waits, reminds) => {
    const person = planning(visits, visitedOn);
    expect([visitWaits(person, now), remindsOfVisit(person, now)]).toEqual([waits, reminds]);
  });
});

describe('the next weekly check-in', () => {
  const startedOn = (day: string) => someone(['cts'], 1, { programme: { startedOn: day } });
  it.each([
    ['2026-11-24', '2026-12-01'],
    ['2026-11-18', '2026-11-25'],
    ['2026-11-17', '2026-12-01'],
    ['2026-11-03', '2026-12-01'],
  ])('of a plan begun on %s comes on %s', (begun, next) => {
    expect(nextCheckInOn(startedOn(begun), today)).toBe(next);
  });

  it('is not set before a plan has begun', () => {
    expect(nextCheckInOn(someone([], 1), today)).toBeNull();
  });
});
