import type { Person } from '../care';
import type { Exercise, Side } from '../exercise';
import type { PlaceKey } from '../plan';
import { placeOf } from '../programme/places';
import type { Looked } from './scene';

/** The place an exercise on a side belongs to now. */
export const placeFor = (
  person: Person,
  exercise: Exercise,
  side: Side,
  { view }: Looked,
): PlaceKey => placeOf(exercise, side, person.care, view().pools);
