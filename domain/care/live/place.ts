import type { Person } from '../care';
import type { Exercise, Side } from '../exercise';
import type { PlaceKey } from '../plan';
import { poolsOf } from '../programme/phase';
import { placeOf } from '../programme/places';
import type { Scene } from './scene';

/** The place an exercise on a side belongs to now. */
export const placeFor = (
  person: Person,
  exercise: Exercise,
  side: Side,
  { now }: Scene,
): PlaceKey => placeOf(exercise, side, person.care, poolsOf(person, now));
