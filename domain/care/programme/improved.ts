import type { Person } from '../care';
import { improvement } from '../dosing/numbers';
import { type PlaceKey, type Programme, placeKey, type Weekly } from '../plan';
import { placesOfProfile } from './places';

/** How far symptoms of one profile have come, by its weekly check-ins. */
export interface Progress {
  /** null: not told yet, or nothing there to improve. */
  readonly improved: boolean | null;
  /** S of the last check-ins, the highest of the profile's places; null: none yet. */
  readonly score: number | null;
  /** The good exit: two weeks of S at most 2 and the activities at least 8 (5.6). */
  readonly calm: boolean;
}

/** The good exit (5.6). */
const calmAt = { score: 2, activities: 8, weeks: 2 } as const;

/** How far a programme's places have come since it began: all must have improved, all must be calm. */
export function progressOf({ care, plan }: Person, { profile, startedOn }: Programme): Progress {
  const since = plan.weekly.filter(({ day }) => day >= startedOn);
  const each = placesOfProfile(care, profile).map((place) => at(since, placeKey(place)));
  const told = each.flatMap(({ improved }) => improved ?? []);
  const scores = each.flatMap(({ score }) => score ?? []);
  return {
    improved: told.length > 0 ? told.every(Boolean) : null,
    score: scores.length > 0 ? Math.max(...scores) : null,
    calm: each.every(({ calm }) => calm),
  };
}

function at(weekly: readonly Weekly[], place: PlaceKey): Progress {
  const mine = weekly.filter((one) => one.place === place).sort((a, b) => a.at - b.at);
  const first = mine[0];
  const last = mine.at(-1);
  const newest = mine.slice(-calmAt.weeks);
  return {
    improved: first && last ? improved(first, last) : null,
    score: last?.average ?? null,
    calm: new Set(newest.map(({ week }) => week)).size === calmAt.weeks && newest.every(isCalm),
  };
}

/**
 * Whether a check-in is better than the first one by as much as matters; null where there is only one,
 * or where nothing was there to improve.
 */
export function improved(first: Weekly, now: Weekly): boolean | null {
  if (now.change !== null && now.change >= improvement.change) return true;
  if (first.at === now.at || (first.average === 0 && now.average === 0)) return null;
  if (hasEased(first.average, now.average)) return true;
  const [before, after] = [activitiesMean(first), activitiesMean(now)];
  return before !== null && after !== null && after - before >= improvement.activities;
}

/** Whether symptoms went down by as much as matters: by points, or by a share of what they were (Farrar 2001). */
export function hasEased(first: number, now: number): boolean {
  const { points, percent, percentMinPoints } = improvement;
  const down = first - now;
  return down >= points || down >= Math.max((percent / 100) * first, percentMinPoints);
}

/** Mean of the activities both check-ins could hold, 0 to 10; null where none was rated. */
export function activitiesMean({ activities }: Pick<Weekly, 'activities'>): number | null {
  if (activities.length === 0) return null;
  return activities.reduce((sum, { score }) => sum + score, 0) / activities.length;
}

const isCalm = (one: Weekly) =>
  one.average <= calmAt.score && (activitiesMean(one) ?? 0) >= calmAt.activities;
