import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../domain/care/care';
import { daysAfter } from '../../domain/care/days';
import { beginDosing } from '../../domain/care/dosing/dosing';
import type { Dosing, Plan, Weekly } from '../../domain/care/plan';
import { viewOf } from '../../domain/care/view';
import { isBare, summaryOf } from '../../domain/journal/summary';
import { after, Life, monday, place, sceneAt } from '../care/life';
import { somebodyWith } from '../care/somebody';
import { tableLibrary } from '../helpers/forty';

// What can be taken along to a visit: only what was told and done, and as much as a sheet holds.

const made = (person: Person, day = 0) =>
  summaryOf(viewOf(person, tableLibrary, sceneAt(day, 12).now));
const withPlan = (plan: Partial<Plan>): Person => {
  const person = somebodyWith({}, monday);
  return { ...person, plan: { ...person.plan, ...plan } };
};
const dosing = (over: Partial<Dosing> = {}): Dosing => ({
  ...beginDosing(sceneAt(0, 8).now, 1),
  ...over,
});
const checkIn = (week: number, over: Partial<Weekly> = {}): Weekly => ({
  week,
  place,
  at: sceneAt(7 * week, 9).now.wall,
  day: daysAfter(monday, 7 * week),
  average: 4,
  activities: [{ name: 'Opening jars', score: week }],
  change: 1,
  ease: 6,
  nightsWoken: 0,
  ...over,
});

describe('the first day', () => {
  it('has a plan and nothing to take along', () => {
    const summary = made(somebodyWith({}, monday));
    expect(isBare(summary)).toBe(true);
    expect(summary.programmes).toMatchObject([
      { profile: 'cts', startedOn: monday, week: 1, weeks: 12 },
    ]);
    expect(summary.asked?.usual).toBe(2);
  });
});

describe('a life', () => {
  const life = new Life();
  const id = life.did(0, 10, 'tendon-glide-5pos');
  life.at(0, 10, after(id, 3)).at(2, 9, {
    type: 'WEEKLY',
    id: 'w',
    place,
    average: 5,
    activities: [{ name: 'Opening jars', score: 4 }],
    change: null,
    ease: 6,
    nightsWoken: 2,
  });
  life.at(2, 10, { type: 'DAILY', id: 'd', place, rating: { worst: 4 } });
  life.at(2, 11, { type: 'FLARE', id: 'f', place });
  life.at(2, 12, { type: 'VISITED', id: 'v', modality: 'manual' });
  const summary = made(life.person, 2);

  it.each([
    ['the day it was made on', summary.madeOn, daysAfter(monday, 2)],
    ['the place that was told of', summary.places.map((one) => one.place), [place]],
    ['the average of the week', summary.places[0]?.weeks.map(({ average }) => average), [5]],
    [
      'activities by name, with the day of each score',
      summary.activities,
      [{ name: 'Opening jars', scores: [{ day: daysAfter(monday, 2), score: 4 }] }],
    ],
    ['the daily score', summary.places[0]?.recent.at(-1)?.score, 4],
    [
      'the exercise, its side and the day it was done',
      summary.exercises.map(({ exercise, side, doneOn }) => [exercise.id, side, doneOn]),
      [['tendon-glide-5pos', 'right', [monday]]],
    ],
    [
      'the louder stretch',
      summary.flares.map(({ place: at, why, endedOn }) => [at, why, endedOn]),
      [[place, 'told', null]],
    ],
    ['the visit', summary.visitedOn, [daysAfter(monday, 2)]],
  ])('is told with %s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe('exercises', () => {
  const of = (over: Partial<Dosing>, day = 0) =>
    made(withPlan({ dosings: { 'tendon-glide-5pos/right': dosing(over) } }), day);

  it.each([
    ['done today', { usedOn: [monday] }, 0, 1, 0],
    ['done 27 days ago', { usedOn: [monday] }, 27, 1, 0],
    ['done 28 days ago', { usedOn: [monday] }, 28, 0, 0],
    ['never done', {}, 0, 0, 0],
    ['paused, long not done', { state: 'paused' }, 40, 1, 0],
    ['stopped', { state: 'stopped', usedOn: [monday] }, 0, 0, 1],
  ] as const)('%s', (_, over, day, listed, stopped) => {
    const summary = of(over, day);
    expect(summary.exercises).toHaveLength(listed);
    expect(summary.stopped).toHaveLength(stopped);
  });

  it.each([1, 2, 3] as const)('say how many repetitions dose %s of a level comes to', (dose) => {
    const [one] = of({ usedOn: [monday], level: 2, dose }).exercises;
    const level = tableLibrary['tendon-glide-5pos']?.levels.find((each) => each.level === 2);
    expect(one?.reps).toBe(Math.ceil(((level?.reps ?? 0) * (dose + 1)) / 4));
  });

  it('that this version does not have are left out', () => {
    const dosings = { 'gone/right': dosing({ usedOn: [monday] }) } as Plan['dosings'];
    expect(isBare(made(withPlan({ dosings })))).toBe(true);
  });
});

describe('a sheet', () => {
  it('keeps the first check-in and the last ones', () => {
    const weekly = Array.from({ length: 20 }, (_, week) => checkIn(week));
    const summary = made(withPlan({ weekly }), 140);
    const [at] = summary.places;
    expect(at?.weeks.map(({ week }) => week)).toEqual([0, 15, 16, 17, 18, 19]);
    expect(summary.activities[0]?.scores.map(({ score }) => score)).toEqual([
      0, 15, 16, 17, 18, 19,
    ]);
  });

  it('shows an activity once, in however many places it was asked', () => {
    const weekly = [0, 1].flatMap((week) => [
      checkIn(week),
      checkIn(week, { place: 'neck-arm/left' }),
    ]);
    const { places, activities } = made(withPlan({ weekly }), 8);
    expect(places.map((one) => one.place)).toEqual([place, 'neck-arm/left']);
    expect(activities).toEqual([
      {
        name: 'Opening jars',
        scores: [
          { day: monday, score: 0 },
          { day: daysAfter(monday, 7), score: 1 },
        ],
      },
    ]);
  });

  it('never holds more than fits, says how much more there is, and keeps days in order', () => {
    const ids = Object.keys(tableLibrary);
    const used = fc.uniqueArray(fc.nat({ max: 27 }), { maxLength: 6 });
    const scored = fc.array(fc.tuple(fc.nat({ max: 34 }), fc.nat({ max: 10 })), { maxLength: 20 });
    fc.assert(
      fc.property(fc.array(used, { maxLength: 30 }), scored, (days, scores) => {
        const entries = days.map((of, n) => [
          `${ids[n]}/both`,
          dosing({ usedOn: of.map((one) => daysAfter(monday, one)).sort() }),
        ]);
        const summary = made(
          withPlan({
            dosings: Object.fromEntries(entries),
            scores: scores.map(([day, score]) => ({ place, day: daysAfter(monday, day), score })),
          }),
          27,
        );
        const done = days.filter((of) => of.length > 0).length;
        expect(summary.exercises.length + summary.others.length).toBe(done);
        expect(summary.exercises.length).toBeLessThanOrEqual(8);
        const lasts = summary.exercises.map(({ doneOn }) => doneOn.at(-1) ?? '');
        expect(lasts).toEqual([...lasts].sort().reverse());
        const recent = (summary.places[0]?.recent ?? []).map(({ day }) => day);
        expect(recent.length).toBeLessThanOrEqual(7);
        expect(recent).toEqual([...recent].sort());
      }),
    );
  });
});
