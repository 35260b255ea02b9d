import { sidesOf } from './candidates';
import type { GateReason } from './dosing/gate';
import { dosingOf, isPaced } from './dosingOf';
import type { Exercise, Side } from './exercise';
import { isSafe } from './kinds';
import type { Dosing, ProfileId } from './plan';
import { weeksAhead } from './programme/later';
import { type Reason, type ReasonCode, reason } from './reason';
import { lineFor, type Standing, standingOf } from './standing';
import { missingFor } from './strongerGate';
import type { View } from './view';

/** Why an exercise may be done: from which side it comes to a person. */
export type OpenBecause = 'list' | 'plan' | 'safe' | 'everyone' | 'by-hand' | 'again';

/** How one exercise stands on one side, as the library shows it. */
export interface Shelved {
  readonly exercise: Exercise;
  readonly side: Side;
  /** As it would be started now by hand: the day's maxima hold, the plan's number of sessions does not. */
  readonly standing: Standing;
  /** Why it is open; what is withheld says so itself. */
  readonly because: OpenBecause;
  /** The profile whose programme holds it now. */
  readonly profile: ProfileId | null;
  /** Whether the plan, or a therapist's list, holds it now, be it that it waits. */
  readonly inPlan: boolean;
  /** Where its dosing stands; null for what only rests and is never rated. */
  readonly dosing: Dosing | null;
  /** What the gate of a stronger glide still waits for. */
  readonly waitsFor: readonly GateReason[];
}

/** Every exercise on every side it is looked at for, in the library's order. */
export function shelfOf(view: View): Shelved[] {
  const { person, now, screening } = view;
  const ahead = weeksAhead(person, now, screening.flags);
  return Object.values(view.library).flatMap((exercise) =>
    sidesOf(view, exercise).map((side) => shelved(view, exercise, side, ahead)),
  );
}

function shelved(
  view: View,
  exercise: Exercise,
  side: Side,
  ahead: ReadonlyMap<string, number>,
): Shelved {
  const listed = view.listed(exercise);
  const planned = standingOf(view, exercise, side);
  const standing = later(standingOf(view, exercise, side, true), exercise, ahead);
  const held = listed !== null || lineFor(view, exercise, side) !== null;
  return {
    exercise,
    side,
    standing,
    because: becauseOf(view, exercise, side, planned),
    profile: listed?.profile ?? null,
    inPlan: held && (planned.may || isWaiting(planned.why)),
    dosing: isPaced(exercise) ? dosingOf(view, exercise, side) : null,
    waitsFor: isLocked(standing) ? missingFor(view, exercise, side) : [],
  };
}

/** What is in no pool now may have its week still to come. */
function later(standing: Standing, { id }: Exercise, ahead: ReadonlyMap<string, number>): Standing {
  const week = ahead.get(id);
  if (standing.may || standing.why.code !== 'not-in-plan' || week === undefined) return standing;
  return { may: false, why: reason('later', null, String(week)) };
}

function becauseOf(view: View, exercise: Exercise, side: Side, planned: Standing): OpenBecause {
  if (lineFor(view, exercise, side)) return 'list';
  if (view.pools.open) return isSafe(exercise) ? 'safe' : 'everyone';
  if (view.listed(exercise)) return planned.may ? 'plan' : 'again';
  return isSafe(exercise) ? 'safe' : 'by-hand';
}

const isLocked = (standing: Standing): boolean => !standing.may && standing.why.code === 'locked';

/** What keeps an exercise away for a while only; it stays in the plan. */
const passing: readonly ReasonCode[] = [
  'paused',
  'rest',
  'stopped',
  'locked',
  'flare',
  'relief-today',
  'kept-up',
];

const isWaiting = ({ code }: Reason): boolean => passing.includes(code) || code.startsWith('cap-');
