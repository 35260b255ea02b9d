import type { Person } from './care';
import { nextDayIs } from './dosing/asked';
import { checkInWeek } from './live/weekly';
import type { Now } from './now';
import { type Awaiting, lastingFlares, type PlaceKey, type Plan, placeKey } from './plan';
import { directionOf } from './programme/direction';
import { placesOf } from './programme/places';
import { pressing } from './safety/recheck';

/** A break after which symptoms rose and nobody has said yet how they settled. */
export interface OpenSettle {
  readonly completionId: string;
  readonly place: PlaceKey;
}

/** What a person may be asked now; each is asked in one place only and never by a notification. */
export interface OpenQuestions {
  /** Places whose sessions of yesterday wait for the one question of the next day. */
  readonly nextDay: readonly PlaceKey[];
  /** Breaks whose rise has not been said to settle. */
  readonly settle: readonly OpenSettle[];
  /** Whether a louder stretch began after the short safety questions were last answered (4.5). */
  readonly safety: boolean;
  /** Places whose weekly check-in is due. */
  readonly weekly: readonly PlaceKey[];
  /** Louder stretches: the daily check-in that ends them. */
  readonly flares: readonly PlaceKey[];
  /** Whether the feet have not been looked at today (clinical rules 5.7). */
  readonly feet: boolean;
  /** Exercises of the direction test whose answer is wanted after they are done next (5.5). */
  readonly direction: readonly string[];
}

/** Everything open at this moment. */
export function openQuestions(person: Person, flags: readonly string[], now: Now): OpenQuestions {
  const { care, plan } = person;
  const waiting = plan.awaiting.filter(
    (one) => one.asks && one.nextDay === null && nextDayIs(one.at, now) === 'open',
  );
  const flares = lastingFlares(plan).map(({ place }) => place);
  const legs = care.profiles.some((profile) => profile === 'lumb-rad' || profile === 'pinched-leg');
  return {
    nextDay: unique(waiting.map(({ place }) => place)),
    settle: settleOpen(plan),
    safety: safetyIsOpen(person),
    weekly: weeklyDue(person, now),
    flares: unique(flares).filter((place) => !isScored(person, place, now)),
    feet: care.profiles.includes('dpn') && plan.footCheckedOn !== now.dayKey,
    direction: legs ? directionOf(plan.direction, flags, now.dayKey).asks : [],
  };
}

/** Whether symptoms rose over a session; how they settled is asked only then (4.2). */
export const rose = ({ before, after }: Pick<Awaiting, 'before' | 'after'>): boolean =>
  before !== null && after !== null && after > before;

/** What is red already needs no more answers. */
function settleOpen({ awaiting }: Plan): OpenSettle[] {
  const open = awaiting.filter(
    (one) => one.asks && rose(one) && one.settle === null && one.taken !== 'red',
  );
  return open
    .filter(({ completionId }, n) => open.findIndex((o) => o.completionId === completionId) === n)
    .map(({ completionId, place }) => ({ completionId, place }));
}

function safetyIsOpen({ care, plan }: Person): boolean {
  const answeredAt = pressing.map((group) => care.answers[group]?.answeredAt ?? 0);
  return lastingFlares(plan).some(({ startedAt }) => startedAt > Math.min(...answeredAt));
}

const unique = <T>(all: readonly T[]): T[] => [...new Set(all)];

const isScored = ({ plan }: Person, place: PlaceKey, { dayKey }: Now): boolean =>
  plan.scores.some((score) => score.place === place && score.day === dayKey);

/** Once a week from the seventh day on, at every place that has symptoms. */
function weeklyDue(person: Person, { dayKey }: Now): PlaceKey[] {
  const { care, plan } = person;
  const week = checkInWeek(person, dayKey);
  const symptoms = care.marks.length > 0 || care.side !== 'none';
  if (week < 1 || !symptoms) return [];
  return placesOf(care)
    .map(placeKey)
    .filter((place) => !plan.weekly.some((one) => one.place === place && one.week === week));
}
