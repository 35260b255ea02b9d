import type { Exercise, Level } from '../exercise';
import { isGlide, isSafe } from '../kinds';
import type { ProfileId } from '../plan';
import type { OneSide } from './nerve';
import type { Nerve, PoolName } from './programmes';

/** One exercise of a pool; its place in the list is its priority. */
export interface PoolEntry {
  readonly exercise: string;
  /** The profile whose programme brought it in. */
  readonly profile: ProfileId;
  /** The ceiling of the phase: never run above this level. */
  readonly maxLevel: Level;
  /** Sides a one-side exercise is for, right first. */
  readonly sides: readonly OneSide[];
}

/** What there is to choose from now, before safety, dosing and caps take their part away. */
export interface Pools {
  /** No profile yet: every exercise may come in its own kind of break at level 1, on these sides. */
  readonly open: null | { readonly sides: readonly OneSide[] };
  readonly micro: readonly PoolEntry[];
  readonly posture: readonly PoolEntry[];
  readonly glide: readonly PoolEntry[];
  readonly focus: readonly PoolEntry[];
  /** Fewest and most glide sessions a day. */
  readonly glidesPerDay: { readonly lower: number; readonly upper: number };
  /** Slider repetitions a day by nerve, the same on either side; a nerve not named has no sliders. */
  readonly sliderCaps: Readonly<Partial<Record<Nerve, number>>>;
  /** Never offered under these programmes, by exercise id. */
  readonly excluded: readonly string[];
  /** Only what is safe for everyone, unless a therapist's list adds to it (5.8). */
  readonly onlySafe: boolean;
}

/** The four pools by name. */
export const poolNames: readonly PoolName[] = ['micro', 'posture', 'glide', 'focus'];

/** What the pools say of one exercise. */
export interface Pooled {
  readonly pools: readonly PoolName[];
  /** Priority: its first place in any of them, 0 the highest. */
  readonly rank: number;
  readonly maxLevel: Level;
  readonly profile: ProfileId | null;
  readonly sides: readonly OneSide[];
}

/** What the pools say of every exercise that one of them holds, by id. */
export function indexed(pools: Pools): ReadonlyMap<string, Pooled> {
  const all = new Map<string, Pooled>();
  for (const name of poolNames)
    pools[name].forEach((entry, rank) => {
      all.set(entry.exercise, joined(all.get(entry.exercise), entry, name, rank));
    });
  return all;
}

function joined(held: Pooled | undefined, entry: PoolEntry, name: PoolName, rank: number): Pooled {
  const { maxLevel, profile, sides } = entry;
  if (!held) return { pools: [name], rank, maxLevel, profile, sides };
  return {
    pools: [...held.pools, name],
    rank: Math.min(held.rank, rank),
    maxLevel: maxLevel < held.maxLevel ? maxLevel : held.maxLevel,
    profile: held.profile,
    sides: [...new Set([...held.sides, ...sides])],
  };
}

/** What the pools say of one exercise; null where none of them holds it. */
export function pooled(pools: Pools, exercise: Exercise, index = indexed(pools)): Pooled | null {
  if (pools.open) return freely(exercise, pools.open.sides, pools.glidesPerDay.upper > 0);
  return index.get(exercise.id) ?? null;
}

/** Without a profile what moves the body comes before what is always there. */
function freely(exercise: Exercise, sides: readonly OneSide[], glides: boolean): Pooled | null {
  if (isGlide(exercise) && !glides) return null;
  return {
    pools: isGlide(exercise) ? ['glide'] : ['micro', 'posture'],
    rank: isSafe(exercise) ? 1 : 0,
    maxLevel: 1,
    profile: null,
    sides,
  };
}
