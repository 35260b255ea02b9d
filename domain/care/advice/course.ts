import type { Care } from '../care';
import { weeklyWorse } from '../dosing/numbers';
import type { PlaceKey, Plan, Weekly } from '../plan';
import { activitiesMean } from '../programme/improved';

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

/** What the weekly check-ins at a place say; the start is what was said at the welcome. */
export function courseOf(care: Care, plan: Plan, place: PlaceKey): Course {
  const weeks = plan.weekly.filter((week) => week.place === place);
  const rated = weeks.map(activitiesMean).filter((score) => score !== null);
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

/** Whether a week was worse than the one before (clinical rules 4.7: S up by 1, or global change -2). */
export const isWorse = (week: Weekly, before: Weekly | undefined): boolean =>
  (before !== undefined && week.average - before.average >= weeklyWorse.rise) ||
  (week.change ?? 0) <= weeklyWorse.change;

/** Whether each of the last weeks was worse, so many of them. */
export function worseFor({ weeks }: Pick<Course, 'weeks'>, count: number): boolean {
  const last = weeks.slice(-count);
  const from = weeks.length - last.length;
  return last.length === count && last.every((week, n) => isWorse(week, weeks[from + n - 1]));
}
