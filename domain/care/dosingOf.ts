import { isSafe } from './allowed';
import type { Person } from './care';
import { beginDosing, beginLocked } from './dosing/dosing';
import { bandOf, startLevel } from './dosing/irritability';
import { classOfType } from './dosing/numbers';
import type { Exercise, Side } from './exercise';
import type { Now } from './now';
import { type Dosing, dosingKey } from './plan';

/** What only rests the eyes or the breath is never rated, so nothing of it is paced: it runs as the phase says. */
export const isPaced = (exercise: Exercise): boolean =>
  classOfType[exercise.type] !== 'passive' && !isSafe(exercise);

/** Where an exercise stands on a side: as stored, or where somebody begins (clinical rules 4.1 and 4.4). */
export function dosingOf({ care, plan }: Person, exercise: Exercise, side: Side, now: Now): Dosing {
  if (!isPaced(exercise))
    return { ...beginDosing(now, 3), state: 'active', dose: 3, countsFrom: 0 };
  const stored = plan.dosings[dosingKey(exercise.id, side)];
  if (stored) return stored;
  if (exercise.type === 'tensioner') return beginLocked(now);
  return beginDosing(now, startLevel(bandOf(care.irritability), classOfType[exercise.type]));
}
