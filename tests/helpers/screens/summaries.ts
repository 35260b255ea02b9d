import { daysAfter } from '../../../domain/care/days';
import { beginDosing } from '../../../domain/care/dosing/dosing';
import type { Level, Side } from '../../../domain/care/exercise';
import type { Changed, Dosing, Weekly } from '../../../domain/care/plan';
import type { ExerciseCourse, ScoreOn, Summary } from '../../../domain/journal/summary';
import { exercise as chinTuck } from '../../../exercises/chin-tuck/exercise';
import { exercise as slider } from '../../../exercises/median-elbow-wrist-slider/exercise';
import { exercise as squeeze } from '../../../exercises/scap-squeeze/exercise';
import { exercise as tendon } from '../../../exercises/tendon-glide-5pos/exercise';

const madeOn = '2026-03-03';
const before = (days: number) => daysAfter(madeOn, -days);
const atNoon = (day: string) => Date.parse(`${day}T12:00:00Z`);

/** Nothing has been told yet. */
export const bareSummary: Summary = {
  madeOn,
  programmes: [],
  asked: null,
  places: [],
  activities: [],
  exercises: [],
  others: [],
  stopped: [],
  flares: [],
  visitedOn: [],
};

const week = (n: number, average: number, jars: number, typing: number): Weekly => ({
  week: n,
  place: 'hand/right',
  at: atNoon(before(35 - 7 * n)),
  day: before(35 - 7 * n),
  average,
  activities: [
    { name: 'Opening jars', score: jars },
    { name: 'Typing for an hour', score: typing },
  ],
  change: n - 2,
  ease: n + 3,
  nightsWoken: Math.max(0, 4 - n),
});

const scores = (...of: readonly number[]): ScoreOn[] =>
  of.map((score, n) => ({ day: before(of.length - 1 - n), score }));

const changed = (why: Changed['why'], day: string): Changed => ({
  why,
  at: atNoon(day),
  from: { state: 'trial', level: 1, dose: 1 },
  by: null,
});

const course = (
  exercise: ExerciseCourse['exercise'],
  side: Side,
  days: readonly number[],
  dosing: Partial<Dosing> & { readonly level: Level },
): ExerciseCourse => ({
  exercise,
  side,
  reps: 5,
  doneOn: days.map(before),
  dosing: {
    ...beginDosing({ wall: atNoon(before(30)), dayKey: before(30) }, dosing.level),
    state: 'active',
    ...dosing,
  },
});

/** Five weeks of a hand, with everything a summary can have. */
export const fullSummary: Summary = {
  madeOn,
  programmes: [{ profile: 'cts', startedOn: before(35), phase: 'build', week: 5, weeks: 12 }],
  asked: { at: 0, day: before(35), onset: 1, settling: 1, usual: 5, nights: 4 },
  places: [
    {
      place: 'hand/right',
      usual: 3,
      recent: scores(4, 4, 3, 6, 3, 3, 2),
      weeks: [
        week(0, 6, 3, 2),
        week(1, 5, 4, 3),
        week(2, 5, 4, 5),
        week(3, 4, 6, 5),
        week(4, 3, 7, 7),
      ],
    },
  ],
  activities: [
    {
      name: 'Opening jars',
      scores: [3, 4, 4, 6, 7].map((score, n) => ({ day: before(35 - 7 * n), score })),
    },
    {
      name: 'Typing for an hour',
      scores: [2, 3, 5, 5, 7].map((score, n) => ({ day: before(35 - 7 * n), score })),
    },
  ],
  exercises: [
    course(tendon, 'right', [12, 9, 7, 5, 3, 1, 0], {
      level: 2,
      changed: changed('steady', before(9)),
    }),
    course(chinTuck, 'both', [6, 4, 1], { level: 2, state: 'trial' }),
    course(squeeze, 'both', [8, 6], {
      level: 1,
      state: 'paused',
      until: atNoon(daysAfter(madeOn, 1)),
      changed: changed('red', before(6)),
    }),
  ],
  others: [
    course(tendon, 'left', [20], { level: 1 }),
    course(chinTuck, 'right', [26], { level: 1 }),
  ],
  stopped: [
    course(slider, 'right', [20, 16, 12], {
      level: 1,
      state: 'stopped',
      changed: changed('red-third', before(12)),
    }),
  ],
  flares: [
    {
      place: 'hand/right',
      startedAt: atNoon(before(16)),
      startedOn: before(16),
      calmOn: [before(14), before(13)],
      endedAt: atNoon(before(13)),
      endedOn: before(13),
      why: 'spike',
      baseline: 4,
      levels: {},
    },
  ],
  visitedOn: [before(12), before(5)],
};

const [hand] = fullSummary.places;
const [flare] = fullSummary.flares;
const sixWeeks = [0, 1, 2, 3, 4, 5].map((n) => week(n, 6 - n, n + 2, n + 3));
const asThree = ['Opening jars', 'Typing for an hour', 'Carrying the shopping home'].map(
  (name) => ({
    name,
    scores: sixWeeks.map(({ day }, n) => ({ day, score: n + 2 })),
  }),
);

/** As much as a summary ever holds: two places and programmes, eight exercises, two put away. */
export const crowdedSummary: Summary = {
  ...fullSummary,
  programmes: [
    ...fullSummary.programmes,
    { profile: 'lumb-rad', startedOn: before(14), phase: 'settle', week: 2, weeks: 12 },
  ],
  places: (['hand/right', 'back-leg/left'] as const).flatMap((place) =>
    hand ? [{ ...hand, place, weeks: sixWeeks }] : [],
  ),
  activities: asThree,
  exercises: [tendon, chinTuck, squeeze, slider].flatMap((exercise) =>
    (['right', 'left'] as const).map((side) =>
      course(exercise, side, [9, 4, 1], { level: 2, changed: changed('steady', before(9)) }),
    ),
  ),
  others: [squeeze, slider, tendon].flatMap((exercise) =>
    (['both', 'left'] as const).map((side) => course(exercise, side, [22], { level: 1 })),
  ),
  stopped: (['right', 'left'] as const).flatMap((side) =>
    fullSummary.stopped.map((one) => ({ ...one, side })),
  ),
  flares: flare ? [flare, { ...flare, place: 'back-leg/left', endedAt: null, endedOn: null }] : [],
};
