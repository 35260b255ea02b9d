import type { Person } from './care';
import { substitutesFor } from './dosing/substitutes';
import type { Exercise, Library } from './exercise';
import { isGlide } from './kinds';
import { ofDosingKey } from './plan';
import type { OneSide } from './programme/nerve';
import type { Pooled, Pools } from './programme/pools';
import { outByFlags } from './safety/against';
import type { Screening } from './safety/screen';

/** What a person holds ready, as far as it decides what may stand in. */
interface Held {
  readonly person: Person;
  readonly library: Library;
  readonly screening: Screening;
  readonly pools: Pools;
}

const putAway: readonly string[] = ['paused', 'rest', 'stopped', 'locked'];

/**
 * What the pools hold, and a gentler exercise at level 1 in place of each that rests (clinical rules
 * 4.9): the first in order that is not in the pools anyway, not ruled out and not put away itself.
 */
export function withStandIns(index: ReadonlyMap<string, Pooled>, held: Held) {
  const { person, library } = held;
  const resting = Object.entries(person.plan.dosings).filter(([, { state }]) => state === 'rest');
  if (resting.length === 0) return index;
  const all = new Map(index);
  for (const [key] of resting) {
    const [id, side] = ofDosingKey(key);
    const exercise = library[id];
    const listed = index.get(id);
    const instead = exercise && listed && substitutesFor(exercise, library).find(mayStand(held));
    if (instead && !all.has(instead.id)) all.set(instead.id, inPlaceOf(listed, instead, side));
  }
  return all;
}

const mayStand =
  ({ person, screening, pools }: Held) =>
  (exercise: Exercise): boolean =>
    !pools.excluded.includes(exercise.id) &&
    outByFlags(screening, exercise) === null &&
    !Object.entries(person.plan.dosings).some(
      ([key, { state }]) => key.startsWith(`${exercise.id}/`) && putAway.includes(state),
    );

/** What is no glide comes in an ordinary break. */
function inPlaceOf(listed: Pooled, exercise: Exercise, side: string | undefined): Pooled {
  const calm = listed.pools.map((pool) => (pool === 'glide' ? 'posture' : pool));
  const sides: readonly OneSide[] = side === 'left' || side === 'right' ? [side] : listed.sides;
  return { ...listed, maxLevel: 1, pools: isGlide(exercise) ? listed.pools : calm, sides };
}
