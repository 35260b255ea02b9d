import type { Person } from './care';
import { type Band, bandOf } from './dosing/irritability';
import { precheckOf, type Readiness } from './dosing/precheck';
import { baselineOf } from './dosing/score';
import type { Exercise, Library } from './exercise';
import type { Now } from './now';
import type { PlaceKey } from './plan';
import { poolsOf } from './programme/phase';
import { indexed, type Pooled, type Pools, pooled } from './programme/pools';
import { type Screening, screen } from './safety/screen';
import { withStandIns } from './standIns';
import { toldAtStart } from './toldAtStart';

/** A person looked at once, so that every exercise is judged by the same picture. */
export interface View {
  readonly person: Person;
  readonly library: Library;
  readonly now: Now;
  readonly screening: Screening;
  readonly pools: Pools;
  /** What the pools say of an exercise, or of the one that rests in whose place it stands; null: nothing. */
  readonly listed: (exercise: Exercise) => Pooled | null;
  readonly band: Band | null;
  /** What the answer before the present break means, and for which place; null where none was given. */
  readonly readiness: (Readiness & { readonly place: PlaceKey; readonly score: number }) | null;
}

/** The usual S at a place, 0 to 10: the week's median, or what was told at the start; null: not known. */
export const usualAt = ({ care, plan }: Person, place: PlaceKey, { dayKey }: Now): number | null =>
  baselineOf(plan.scores, place, dayKey, toldAtStart(care));

/** Looks at a person. */
export function viewOf(person: Person, library: Library, now: Now): View {
  const { care, plan } = person;
  const { precheck } = plan;
  const screening = screen(care.answers, care.clearances, now);
  const pools = poolsOf(person, now, screening.flags);
  const index = withStandIns(indexed(pools), { person, library, screening, pools });
  return {
    person,
    library,
    now,
    screening,
    pools,
    listed: (exercise) => pooled(pools, exercise, index),
    band: bandOf(care.irritability),
    readiness: precheck && {
      ...precheckOf(precheck.score, usualAt(person, precheck.place, now)),
      place: precheck.place,
      score: precheck.score,
    },
  };
}
