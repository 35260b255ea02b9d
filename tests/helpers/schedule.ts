import type { RhythmName } from '../../domain/session/rhythms';

/**
 * Clinical schedule 5.2, "extra break time per 8 h of screen": micro breaks, posture breaks, and minutes in
 * all. Walks and glides are not in these figures.
 */
export const eightHours: [rhythm: RhythmName, micro: number, posture: number, minutes: number][] = [
  ['gentle', 0, 7, 7],
  ['balanced', 10, 9, 18.5],
  ['active', 12, 11, 28],
  ['diabetes-30', 0, 15, 45],
  ['diabetes-60', 0, 7, 42],
  ['flare', 12, 11, 17],
];
