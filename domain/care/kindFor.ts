import type { Kind } from '../session/types';
import type { Exercise } from './exercise';
import { isGlide } from './kinds';

/** The kind of break in which one exercise is done when it is started by hand. */
export function kindFor(exercise: Exercise): Kind {
  if (isGlide(exercise)) return 'glide';
  if (exercise.type === 'aerobic') return 'walk';
  return exercise.type === 'eye' ? 'micro' : 'posture';
}
