import type { Exercise } from '../exercise';
import { isSafe } from '../kinds';
import type { Now } from '../now';
import type { Dosing } from '../plan';
import { askedSessions, classOfType, hourMs, nextDayWindowHours } from './numbers';

/** Whether a session is asked about: it must be, it may be, or never. */
export type Asking = 'must' | 'may' | 'never';

/**
 * Nerves always; load until three sessions since the last change are answered; the safe few, eyes and
 * breathing never (4.2). Load that is no longer asked of may still be answered, and only then rises.
 */
export function askingOf(exercise: Exercise, dosing: Dosing | undefined): Asking {
  const kind = classOfType[exercise.type];
  if (isSafe(exercise) || kind === 'passive') return 'never';
  if (kind === 'neural' || !dosing) return 'must';
  const answered = dosing.outcomes.filter(({ at }) => at >= dosing.countsFrom);
  return answered.length < askedSessions ? 'must' : 'may';
}

/** Whether the next day's question about a session may be answered: not yet, now, or no longer. */
export function nextDayIs(
  sessionAt: number,
  { wall }: Pick<Now, 'wall'>,
): 'early' | 'open' | 'over' {
  const hours = (wall - sessionAt) / hourMs;
  if (hours < nextDayWindowHours.from) return 'early';
  return hours <= nextDayWindowHours.to ? 'open' : 'over';
}
