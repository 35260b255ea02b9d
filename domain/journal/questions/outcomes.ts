import type { DayKey } from '../../care/days';
import { improvement } from '../../care/dosing/numbers';
import { type PlaceKey, placeKey } from '../../care/plan';
import { hasEased } from '../../care/programme/improved';
import type { CheckIn, Visit } from '../checkin';

/** A weekly check-in as a point on a line. */
export interface WeekPoint {
  readonly day: DayKey;
  /** S on average, 0 to 10. */
  readonly average: number | null;
  /** Ease of movement, 0 to 10. */
  readonly ease: number | null;
  /** Global change since the start, -5 to 5. */
  readonly change: number | null;
  readonly nightsWoken: number | null;
}

/** One of the person's own activities, 0 (not at all) to 10 (as before). */
export interface ActivityLine {
  readonly name: string;
  readonly points: readonly { readonly day: DayKey; readonly score: number }[];
}

/** What one form came to, each time it was filled in, oldest first. */
export interface FormLine {
  readonly name: string;
  readonly points: readonly { readonly day: DayKey; readonly total: number }[];
}

/** A single activity must move by more than the mean of several (Stratford 1995; clinical rules 6). */
const singleActivity = 3;

const weeklyOf = (checkins: readonly CheckIn[]) =>
  checkins.filter(({ kind }) => kind === 'weekly').sort((a, b) => a.at - b.at);

/** The weekly check-ins at a place, oldest first. */
export const weekPoints = (place: PlaceKey, checkins: readonly CheckIn[]): WeekPoint[] =>
  weeklyOf(checkins)
    .filter(({ region, side }) => placeKey({ area: region, side }) === place)
    .map(({ day, weekly, worst }) => ({
      day,
      average: weekly?.average ?? worst,
      ease: weekly?.ease ?? null,
      change: weekly?.change ?? null,
      nightsWoken: weekly?.nightsWoken ?? null,
    }));

/** Every activity with its scores; an activity is rated once for all places, so each day has one score. */
export function activityLines(checkins: readonly CheckIn[]): ActivityLine[] {
  const lines = new Map<string, Map<DayKey, number>>();
  for (const { day, weekly } of weeklyOf(checkins))
    for (const { name, score } of weekly?.activities ?? [])
      lines.set(name, (lines.get(name) ?? new Map<DayKey, number>()).set(day, score));
  return [...lines].map(([name, scores]) => ({
    name,
    points: [...scores].map(([day, score]) => ({ day, score })),
  }));
}

/** Every form with its totals; a name in other capitals is the same form, as it was last called. */
export function formLines(visits: readonly Visit[]): FormLine[] {
  const lines = new Map<string, FormLine>();
  for (const { day, form } of [...visits].sort((a, b) => a.at - b.at)) {
    if (!form) continue;
    const key = form.name.trim().toLowerCase();
    const points = [...(lines.get(key)?.points ?? []), { day, total: form.total }];
    lines.set(key, { name: form.name, points });
  }
  return [...lines.values()];
}

/** How something moved from its first to its last point, and whether that is as much as matters. */
export interface Moved {
  readonly first: number;
  readonly last: number;
  /** `better` and `worse` only where it moved by as much as matters. */
  readonly way: 'better' | 'same' | 'worse';
}

/** How symptoms moved, lower is better: 30 per cent count for easing only. Null with fewer than two points. */
export const symptomsMoved = (scores: readonly number[]): Moved | null =>
  movedBy(scores, (first, change) => {
    if (hasEased(first, first + change)) return 'better';
    return change >= improvement.points ? 'worse' : 'same';
  });

/** How activities moved, higher is better; `of` how many their mean is taken. */
export const activitiesMoved = (scores: readonly number[], of = 1): Moved | null =>
  movedBy(scores, (_, change) => {
    const enough = of > 1 ? improvement.activities : singleActivity;
    return change >= enough ? 'better' : change <= -enough ? 'worse' : 'same';
  });

function movedBy(
  scores: readonly number[],
  wayOf: (first: number, change: number) => Moved['way'],
): Moved | null {
  const [first, last] = [scores[0], scores.at(-1)];
  if (scores.length < 2 || first === undefined || last === undefined) return null;
  return { first, last, way: wayOf(first, last - first) };
}

/** What a global change since the start, -5 to 5, comes to. */
export const changeMatters = (change: number): Moved['way'] =>
  change >= improvement.change ? 'better' : change <= -improvement.change ? 'worse' : 'same';
