import { allowed } from './allowed';
import type { Person } from './care';
import type { Dose, Exercise, Level, Library, Side } from './exercise';
import type { PlaceKey } from './plan';
import { poolsOf } from './programme/phase';
import { placeOf } from './programme/places';
import { pooled } from './programme/pools';
import type { PoolName } from './programme/programmes';

/** An exercise on a side that may be offered now, with what it is to be run at. */
export interface Candidate {
  readonly exercise: Exercise;
  readonly side: Side;
  /** The level to run at; a micro break may go lower, nothing goes higher. */
  readonly maxLevel: Level;
  readonly dose: Dose;
  /** Repetitions a therapist set or the day's caps leave; null: as level and dose say. */
  readonly reps: number | null;
  readonly pools: readonly PoolName[];
  /** Priority in its pool, 0 the highest. */
  readonly rank: number;
  /** Where its symptoms are rated; null: nowhere. */
  readonly place: PlaceKey | null;
  /** Repetitions its nerve or tendon may still do today on this side; absent: nobody counted them. */
  readonly repsLeft?: number;
}

/** What the safety check and the programmes leave, at level 1 and full dose, each side for itself. */
export function candidatesOf(
  person: Person,
  library: Library,
  now: { readonly dayKey: string },
): Candidate[] {
  const pools = poolsOf(person, now);
  return allowed(library, person.care).flatMap((exercise): Candidate[] => {
    const found = pooled(pools, exercise);
    if (!found) return [];
    const sides: readonly Side[] = exercise.laterality === 'one-side' ? found.sides : ['both'];
    return sides.map((side) => ({
      exercise,
      side,
      maxLevel: 1,
      dose: 3,
      reps: null,
      pools: found.pools,
      rank: found.rank,
      place: placeOf(exercise, side, person.care, pools),
    }));
  });
}
