import type { CheckIn } from '../../journal/checkin';
import type { Entry } from '../../journal/entry';
import type { Person } from '../care';
import { nextDayIs } from '../dosing/asked';
import { withScore } from '../dosing/score';
import {
  type AfterAnswer,
  type DailyAnswer,
  type PrecheckAnswer,
  placeOfKey,
  type Rating,
} from '../happening';
import type { Awaiting, PlaceKey } from '../plan';
import { ticked } from './flags';
import { checkedIn, withFlare } from './flaring';
import { judge } from './judge';
import { type Attended, inTurn, type Looked, quiet, withPlan } from './scene';

/** The answer before a glide: what it means for this break, and whether the day is a louder one. */
export function precheck(
  person: Person,
  { promptId, place, rating: { worst } }: PrecheckAnswer,
  scene: Looked,
): Attended {
  const { scores } = person.plan;
  const { dayKey, wall } = scene.now;
  const heard = withPlan(person, {
    precheck: { promptId, place, score: worst, at: wall },
    scores: withScore(scores, { place, day: dayKey, score: worst }),
  });
  return quiet(withFlare(heard, place, { score: worst, nextDayRise: null, told: false }, scene));
}

/** The answers after a break: each of its exercises that waits is judged anew. */
export function after(person: Person, answer: AfterAnswer, scene: Looked): Attended {
  const { completionId, rating, settle, spread = false, weakness = false } = answer;
  const mine = person.plan.awaiting.filter((one) => one.completionId === completionId);
  const known = weakness ? ticked(person, 'U-WEAK', scene) : quiet(person);
  const judged = inTurn(known.person, mine, (now, waiting) => {
    const told: Awaiting = {
      ...waiting,
      after: rating ? rating.worst : waiting.after,
      settle: settle ?? waiting.settle,
      spread: spread || waiting.spread,
      weakness: weakness || waiting.weakness,
    };
    return judge(now, told, scene);
  });
  return { ...judged, entries: [...known.entries, ...judged.entries] };
}

/** How it is today at a place: the day's score, the answer about yesterday's sessions, and the flare's course. */
export function daily(person: Person, answer: DailyAnswer, scene: Looked): Attended {
  const { place, rating } = answer;
  const { wall, dayKey } = scene.now;
  const scores = withScore(person.plan.scores, { place, day: dayKey, score: rating.worst });
  const before = withPlan(person, { scores });
  const answered = before.plan.awaiting.filter(
    (one) => one.place === place && one.nextDay === null && nextDayIs(one.at, { wall }) === 'open',
  );
  const judged = inTurn(before, answered, (now, waiting) =>
    judge(now, { ...waiting, nextDay: rating.worst }, scene),
  );
  const rise = riseOf(answered, rating.worst);
  const heard = { score: rating.worst, nextDayRise: rise, told: false };
  const loud = withFlare(judged.person, place, heard, scene);
  const day = scores.find((one) => one.place === place && one.day === dayKey);
  const calmer = checkedIn(loud, place, day?.score ?? rating.worst, scene);
  return {
    person: calmer.person,
    entries: [...judged.entries, ...calmer.entries, checkIn(place, rating, scene)],
  };
}

const riseOf = (answered: readonly Awaiting[], nextDay: number): number | null => {
  const rises = answered.flatMap(({ before }) => (before === null ? [] : [nextDay - before]));
  return rises.length > 0 ? Math.max(...rises) : null;
};

/** The log's line; said again on the same day it replaces the first. */
function checkIn(place: PlaceKey, rating: Rating, { now, scribe }: Looked): Entry {
  const { area, side } = placeOfKey(place);
  const record: CheckIn = {
    id: `daily:${place}:${now.dayKey}`,
    kind: 'daily',
    region: area,
    side,
    at: now.wall,
    tzOffsetMin: scribe.tzOffsetMin,
    day: now.dayKey,
    worst: rating.worst,
    ...(rating.scores ? { scores: rating.scores } : {}),
    v: 1,
    rev: now.wall,
  };
  return { store: 'checkins', record };
}
