import { allKinds } from '../session/kinds';
import type { Kind } from '../session/types';

/** A break of a day that is played ahead. */
export interface BreakAhead {
  readonly kind: Kind;
  /** Seconds of screen time before it. */
  readonly at: number;
  /** How long it is. */
  readonly seconds: number;
}

/** The screen time of a working day, in seconds: eight hours, as the clinical schedule reckons (5.2). */
export const screenSeconds = 28_800;

/** How many breaks of a kind a day holds. */
export interface KindAhead {
  readonly kind: Kind;
  readonly count: number;
}

/** A day's breaks by kind, in the order of their rank; a kind without any is left out. */
export const kindsAhead = (breaks: readonly BreakAhead[]): KindAhead[] =>
  allKinds
    .map((kind) => ({ kind, count: breaks.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0);
