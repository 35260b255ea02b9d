import type { Person } from '../care';
import type { Now } from '../now';
import { poolsOf, programmesOf } from './phase';
import { poolNames } from './pools';
import { programmes } from './programmes.table';

/**
 * The week in which an exercise first comes into a person's plan, of those still ahead, by id; as symptoms,
 * marks and answers stand now. What is never reached that way is not named.
 */
export function weeksAhead(
  person: Person,
  now: Now,
  flags: readonly string[],
): Map<string, number> {
  const found = new Map<string, number>();
  for (const week of turningPoints(person, now)) {
    const pools = poolsOf(inWeek(person, week, now), now, flags);
    for (const { exercise } of poolNames.flatMap((name) => pools[name]))
      if (!found.has(exercise)) found.set(exercise, week);
  }
  return found;
}

/** The weeks ahead at which some pool changes, soonest first. */
function turningPoints(person: Person, { dayKey }: Now): number[] {
  const ahead = programmesOf(person, dayKey).flatMap(({ profile, week }) =>
    programmes[profile].phases
      .flatMap(({ weeks, later = [] }) => [weeks[0], ...later.map(({ fromWeek }) => fromWeek)])
      .filter((from) => from > week),
  );
  return [...new Set(ahead)].sort((a, b) => a - b);
}

/** The same person with every programme at least in that week. */
const inWeek = ({ care, plan }: Person, week: number, { dayKey }: Now): Person => ({
  care,
  plan: {
    ...plan,
    programmes: programmesOf({ care, plan }, dayKey).map((one) => ({
      ...one,
      week: Math.max(week, one.week),
    })),
  },
});
