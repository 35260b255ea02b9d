import type { Person } from './care';
import { nextDayIs } from './dosing/asked';
import { checkInWeek } from './live/weekly';
import type { Now } from './now';
import { type PlaceKey, placeKey } from './plan';
import { directionOf } from './programme/direction';
import { placesOf } from './programme/places';

/** What a person may be asked now; each is asked in one place only and never by a notification. */
export interface OpenQuestions {
  /** Places whose sessions of yesterday wait for the one question of the next day. */
  readonly nextDay: readonly PlaceKey[];
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
  const flares = plan.flares.filter(({ endedAt }) => endedAt === null).map(({ place }) => place);
  const legs = care.profiles.some((profile) => profile === 'lumb-rad' || profile === 'pinched-leg');
  return {
    nextDay: unique(waiting.map(({ place }) => place)),
    weekly: weeklyDue(person, now),
    flares: unique(flares).filter((place) => !isScored(person, place, now)),
    feet: care.profiles.includes('dpn') && plan.footCheckedOn !== now.dayKey,
    direction: legs ? directionOf(plan.direction, flags, now.dayKey).asks : [],
  };
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
