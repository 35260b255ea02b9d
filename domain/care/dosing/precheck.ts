import type { Exercise } from '../exercise';
import { isSafe } from '../kinds';
import { type Ceiling, gentlest, open } from './ceiling';
import { classOfType, flareAt, precheckAt } from './numbers';
import { reliefAlways, reliefPostures } from './relief.table';

/** What the answer before a session means for it (4.2); a day of relief can be a flare as well. */
export interface Readiness {
  readonly today: 'relief' | 'half' | 'go';
  readonly flares: boolean;
}

/** Reads the answer before a session; without a usual S no rise can be told. */
export const precheckOf = (score: number, usual: number | null): Readiness => ({
  today: score >= precheckAt.relief ? 'relief' : score >= precheckAt.half ? 'half' : 'go',
  flares: usual !== null && score - usual >= precheckAt.flareRise,
});

/** Rise of S in the last rated session of an exercise, by id; below 0 it eased. */
export type LastRises = Readonly<Record<string, number>>;

/** Whether an exercise is a posture that eased the last time. */
export const hasEased = ({ id }: Exercise, lastRises: LastRises): boolean =>
  reliefPostures.includes(id) && (lastRises[id] ?? 0) <= -flareAt.easedBy;

/** What the answer leaves of an exercise; null: nothing today. A flare is looked at apart. */
export function ceilingToday(
  { today }: Readiness,
  exercise: Exercise,
  lastRises: LastRises,
): Ceiling | null {
  if (today === 'go' || isSafe(exercise)) return open;
  if (today === 'half')
    return classOfType[exercise.type] === 'neural' ? gentlest : { ...open, level: 1 };
  return reliefAlways.includes(exercise.id) || hasEased(exercise, lastRises) ? open : null;
}
