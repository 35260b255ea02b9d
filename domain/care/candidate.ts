import type { Dose, Exercise, Level, Side } from './exercise';
import type { PlaceKey } from './plan';
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
  /** Only in shoes (lost feeling in the feet). */
  readonly shoes?: boolean;
  /** With the neck at rest (rule ADAPT-NECK0). */
  readonly neckStill?: boolean;
}
