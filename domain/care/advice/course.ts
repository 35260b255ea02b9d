import type { Care } from '../care';
import type { PlaceKey, Plan, Weekly } from '../plan';

/** How symptoms and activities at a place have moved since the start; null where nothing is known. */
export interface Course {
  /** Weekly check-ins at the place, oldest first. */
  readonly weeks: readonly Weekly[];
  /** S at the start and now, 0 to 10. */
  readonly first: number | null;
  readonly now: number | null;
  /** Mean of the person's activities at the first and the last check-in that has any, 0 to 10. */
  readonly firstActivities: number | null;
  readonly activities: number | null;
  /** The last global change, -5 to 5. */
  readonly change: number | null;
}

/** What counts as better (Farrar 2001: 2 points or 30 %; PSFS 2 points; global change +2). */
const better = { points: 2, share: 0.3, shareAtLeast: 1, activities: 2, change: 2 } as const;

const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** The mean of a check-in's activities, 0 (unable) to 10 (as before). */
export const activitiesOf = ({ activities }: Weekly): number | null =>
  mean(activities.map(({ score }) => score));

/** What the weekly check-ins at a place say; the start is what was said at the welcome. */
export function courseOf(care: Care, plan: Plan, place: PlaceKey): Course {
  const weeks = plan.weekly.filter((week) => week.place === place);
  const rated = weeks.map(activitiesOf).filter((score) => score !== null);
  const changes = weeks.map(({ change }) => change).filter((change) => change !== null);
  return {
    weeks,
    first: care.irritability?.usual ?? weeks[0]?.average ?? null,
    now: weeks.at(-1)?.average ?? null,
    firstActivities: rated[0] ?? null,
    activities: rated.at(-1) ?? null,
    change: changes.at(-1) ?? null,
  };
}

/** By how much S went down since the start; null where it is not known. */
export const downBy = ({ first, now }: Course): number | null =>
  first === null || now === null ? null : first - now;

/** Whether somebody is better by any of the measures (clinical rules 4.7 and 6). */
export function isBetter(course: Course): boolean {
  const down = downBy(course) ?? 0;
  const { first, firstActivities, activities, change } = course;
  const gained = (activities ?? 0) - (firstActivities ?? activities ?? 0);
  return (
    down >= better.points ||
    (down >= better.shareAtLeast && down >= (first ?? 0) * better.share) ||
    gained >= better.activities ||
    (change ?? 0) >= better.change
  );
}

/** Whether a week was worse than the one before (clinical rules 4.7: S up by 1, or global change -2). */
export const isWorse = (week: Weekly, before: Weekly | undefined): boolean =>
  (before !== undefined && week.average - before.average >= 1) || (week.change ?? 0) <= -2;

/** Whether each of the last weeks was worse, so many of them. */
export function worseFor({ weeks }: Pick<Course, 'weeks'>, count: number): boolean {
  const last = weeks.slice(-count);
  const from = weeks.length - last.length;
  return last.length === count && last.every((week, n) => isWorse(week, weeks[from + n - 1]));
}
