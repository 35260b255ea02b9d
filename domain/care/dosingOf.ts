import { ceilingOf } from './ceilings';
import { beginDosing, beginLocked } from './dosing/dosing';
import { startLevel } from './dosing/irritability';
import { classOfType } from './dosing/numbers';
import type { Exercise, Level, Side } from './exercise';
import { isSafe } from './kinds';
import { type Dosing, dosingKey, type Plan } from './plan';
import type { View } from './view';

/** What only rests the eyes or the breath is never rated, so nothing of it is paced: it runs as the phase says. */
export const isPaced = (exercise: Exercise): boolean =>
  classOfType[exercise.type] !== 'passive' && !isSafe(exercise);

/** Where an exercise stands on a side: as stored now, or where somebody begins (clinical rules 4.1 and 4.4). */
export function dosingOf(
  view: View,
  exercise: Exercise,
  side: Side,
  { dosings }: Pick<Plan, 'dosings'> = view.person.plan,
): Dosing {
  const { now, band } = view;
  if (!isPaced(exercise))
    return { ...beginDosing(now, 3), state: 'active', dose: 3, countsFrom: 0 };
  const stored = dosings[dosingKey(exercise.id, side)];
  if (stored) return stored;
  if (exercise.type === 'tensioner') return beginLocked(now);
  const level = startLevel(band, classOfType[exercise.type]);
  return beginDosing(now, lower(level, ceilingOf(view, exercise).level));
}

const lower = (a: Level, b: Level): Level => (a < b ? a : b);
