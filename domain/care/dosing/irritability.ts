import type { Irritability } from '../care';
import type { Exercise, Level } from '../exercise';
import { isSafe } from '../kinds';
import { type Ceiling, open } from './ceiling';
import { irritabilityPoints as by, classOfType, type LoadClass } from './numbers';
import { reliefPostures } from './relief.table';

/** How easily symptoms are stirred up (4.1). */
export type Band = 'low' | 'moderate' | 'high';

/** Points of the answers, 0 to 7. */
export function pointsOf({ onset, settling, usual, nights }: Irritability): number {
  const atRest = by.usual.find(({ from }) => usual >= from)?.points ?? 0;
  const woken = nights >= by.nights.from ? by.nights.points : 0;
  return by.onset[onset] + by.settling[settling] + atRest + woken;
}

/** The band of the answers; null until asked, and then no nerve glide is offered. */
export function bandOf(irritability: Irritability | null): Band | null {
  if (!irritability) return null;
  const points = pointsOf(irritability);
  if (points <= by.bands.low) return 'low';
  return points <= by.bands.moderate ? 'moderate' : 'high';
}

/** Where an exercise begins: level 2 only where symptoms are calm and no nerve is glided (4.1). */
export const startLevel = (band: Band | null, kind: LoadClass): Level =>
  band === 'low' && kind !== 'neural' ? 2 : 1;

/** What a band leaves of an exercise; null: nothing. High leaves what eases, moves easily or rests. */
export function ceilingOfBand(band: Band | null, exercise: Exercise): Ceiling | null {
  const neural = classOfType[exercise.type] === 'neural';
  if (band === null) return neural ? null : open;
  if (band !== 'high') return open;
  return isCalm(exercise) ? { ...open, level: 1 } : null;
}

const calmTypes: readonly string[] = ['aerobic', 'breathing', 'eye'];
const isCalm = (exercise: Exercise) =>
  isSafe(exercise) || calmTypes.includes(exercise.type) || reliefPostures.includes(exercise.id);
