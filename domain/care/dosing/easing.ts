import type { Exercise } from '../exercise';
import { isSafe } from '../kinds';
import { type Ceiling, gentlest, open } from './ceiling';
import { classOfType, flareAt } from './numbers';
import { hasEased, type LastRises } from './precheck';

/**
 * What a flare leaves of an exercise of its place; null: off until it is over (4.5). Nerves, stretches and
 * strength are off; so is posture work, which the rule does not name among what stays.
 */
export function ceilingInFlare(
  exercise: Exercise,
  score: number | null,
  lastRises: LastRises,
): Ceiling | null {
  const passive = classOfType[exercise.type] === 'passive';
  if (passive || isSafe(exercise) || hasEased(exercise, lastRises)) return open;
  if (exercise.type === 'aerobic')
    return (lastRises[exercise.id] ?? 0) < flareAt.walkRise ? open : null;
  const gentle = exercise.type === 'mobility' && score !== null;
  return gentle && score <= flareAt.mobilityMaxScore ? gentlest : null;
}
