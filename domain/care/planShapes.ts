import { isCount, isFields, isNumber, isSide, isText } from '../session/plain';
import { type Is, listOf, orNull, withFields } from '../session/shapes';
import { isDayKey } from './days';
import { isPlaceKey, isScore } from './happening';
import { profileIds } from './plan';

// What the parts of a stored plan look like. Anything else is not read.

const states: readonly unknown[] = [
  'locked',
  'trial',
  'active',
  'paused',
  'rest',
  'stopped',
  'maintain',
];
const lights: readonly unknown[] = ['green', 'amber', 'red', 'unrated'];
const stages: readonly unknown[] = [1, 2, 3];
const flareStarts: readonly unknown[] = ['told', 'spike', 'next-day', 'sustained'];

const isFlag: Is = (value) => typeof value === 'boolean';
const isOutcome = withFields({ at: isNumber, day: isDayKey, light: (v) => lights.includes(v) });

/** Whether it is how an exercise stands on a side. */
export const isDosing = withFields({
  state: (value) => states.includes(value),
  level: (value) => stages.includes(value),
  dose: (value) => stages.includes(value),
  until: orNull(isNumber),
  returning: isFlag,
  countsFrom: isNumber,
  outcomes: listOf(isOutcome),
  reds: listOf(isNumber),
  usedOn: listOf(isDayKey),
  changed: orNull(
    withFields({
      why: isText,
      at: isNumber,
      from: withFields({
        state: (value) => states.includes(value),
        level: (value) => stages.includes(value),
        dose: (value) => stages.includes(value),
      }),
    }),
  ),
});

/** Whether it is a programme under way. */
export const isProgramme = withFields({
  profile: (value) => (profileIds as readonly unknown[]).includes(value),
  startedOn: isDayKey,
  week: (value) => isCount(value) && value >= 1,
  weekFrom: isDayKey,
  activeOn: listOf(isDayKey),
  review: orNull(isText),
  ending: orNull(withFields({ kind: isText, since: isDayKey })),
});

/** Whether it is a flare. */
export const isFlare = withFields({
  place: isPlaceKey,
  startedAt: isNumber,
  startedOn: isDayKey,
  calmOn: listOf(isDayKey),
  endedAt: orNull(isNumber),
  endedOn: orNull(isDayKey),
  why: (value) => flareStarts.includes(value),
  baseline: orNull(isNumber),
  levels: (value) => isFields(value) && Object.values(value).every((one) => stages.includes(one)),
});

/** Whether it is a session that waits for its answers. */
export const isAwaiting = withFields({
  id: isText,
  completionId: isText,
  exercise: isText,
  side: isSide,
  place: isPlaceKey,
  at: isNumber,
  day: isDayKey,
  asks: isFlag,
  counts: isFlag,
  stopped: isFlag,
  before: orNull(isScore),
  after: orNull(isScore),
  settle: orNull(isCount),
  nextDay: orNull(isScore),
  spread: isFlag,
  weakness: isFlag,
  taken: orNull((value) => lights.includes(value)),
});

/** Whether it is a weekly check-in. */
export const isWeekly = withFields({
  week: isCount,
  place: isPlaceKey,
  at: isNumber,
  day: isDayKey,
  average: isScore,
  activities: listOf(withFields({ name: isText, score: isScore })),
  change: orNull(isNumber),
  ease: orNull(isScore),
  nightsWoken: isCount,
});

/** Whether it is a glide done. */
export const isLoad = withFields({
  exercise: isText,
  side: isSide,
  at: isNumber,
  day: isDayKey,
  reps: isNumber,
  seconds: isNumber,
});

/** Whether it is the answer before a glide. */
export const isPrecheck = withFields({
  promptId: isText,
  place: isPlaceKey,
  score: isScore,
  at: isNumber,
});
/** Whether it is the counts of a day. */
export const isToday = withFields({
  day: isDayKey,
  sessions: (value) => isFields(value) && Object.values(value).every(isCount),
  standing: listOf(isNumber),
});
