import type { Candidate } from './candidate';
import type { TherapistList } from './care';
import type { Exercise, Side } from './exercise';
import { isGlide, isSafe } from './kinds';
import type { PoolName } from './programme/programmes';
import { lineFor, standingOf } from './standing';
import type { View } from './view';

/** What a person asked for by hand. */
export interface Wanted {
  /** Only this exercise. */
  readonly only: string | null;
  /** Started by hand: the day's hard stops hold, the plan's number of sessions does not. */
  readonly manual: boolean;
}

const asPlanned: Wanted = { only: null, manual: false };

/** Everything that may be offered now, each with the most it may run at, in the order of its pools. */
export function candidatesOf(view: View, { only, manual }: Wanted = asPlanned): Candidate[] {
  const all = Object.values(view.library).filter(({ id }) => only === null || id === only);
  return all
    .flatMap((exercise) =>
      sidesOf(view, exercise).flatMap((side) => one(view, exercise, side, manual)),
    )
    .sort((a, b) => a.rank - b.rank);
}

/** The sides an exercise is looked at for: as the pools say, or the one that has no side. */
export function sidesOf({ listed, person }: View, exercise: Exercise): readonly Side[] {
  if (exercise.laterality !== 'one-side') return ['both'];
  const named = namedSides(person.care.therapistList, exercise);
  if (named.length > 0) return named;
  const sides = listed(exercise)?.sides;
  if (sides && sides.length > 0) return sides;
  const { side } = person.care;
  return side === 'left' || side === 'right' ? [side] : ['right', 'left'];
}

/** The single sides a therapist's list names for an exercise, right first. */
const namedSides = (list: TherapistList | null, { id }: Exercise): Side[] =>
  (['right', 'left'] as const).filter((side) =>
    list?.allowed.some((line) => line.exercise === id && line.side === side),
  );

function one(view: View, exercise: Exercise, side: Side, manual: boolean): Candidate[] {
  const { pools, rank } = listedIn(view, exercise, side, manual);
  const standing = pools.length > 0 ? standingOf(view, exercise, side, manual) : null;
  if (!standing?.may) return [];
  const { portion, may: _may, ...rest } = standing;
  const { level: maxLevel, dose } = portion;
  return [{ exercise, side, maxLevel, dose, pools, rank, ...rest }];
}

interface Listed {
  readonly pools: readonly PoolName[];
  readonly rank: number;
}

/** After everything the phase lists. */
const afterAll = 100;

/** The pools an exercise is offered from: those of the phase, a therapist's list, or in place of one that rests. */
function listedIn(view: View, exercise: Exercise, side: Side, manual: boolean): Listed {
  if (lineFor(view, exercise, side)) return { pools: poolsByType(exercise), rank: 0 };
  const listed = view.listed(exercise);
  if (listed) return listed;
  if (isSafe(exercise)) return { pools: ['micro', 'posture'], rank: afterAll };
  return manual && !isGlide(exercise)
    ? { pools: ['posture'], rank: afterAll }
    : { pools: [], rank: afterAll };
}

/** A therapist's line may come wherever its kind belongs; its length decides whether it fits. */
const poolsByType = (exercise: Exercise): readonly PoolName[] =>
  isGlide(exercise) ? ['glide'] : ['micro', 'posture', 'focus'];

/** Reasons that a glide is withheld for that only this day or this hour knows. */
const passing: readonly string[] = ['relief-today', 'kept-up'];

/** Glide sessions a day: as many as the phase says while any glide may come; else none are asked for. */
export function glidesPerDay(view: View): number {
  const { person, library } = view;
  const { upper } = view.pools.glidesPerDay;
  const listed = person.care.therapistList?.allowed.length ? 1 : 0;
  const perDay = Math.max(upper, listed);
  return perDay > 0 && Object.values(library).some((exercise) => mayCome(view, exercise))
    ? perDay
    : 0;
}

function mayCome(view: View, exercise: Exercise): boolean {
  if (!isGlide(exercise)) return false;
  return sidesOf(view, exercise).some((side) => {
    const standing = standingOf(view, exercise, side);
    if (standing.may) return true;
    const { code } = standing.why;
    return code.startsWith('cap-') || passing.includes(code);
  });
}
