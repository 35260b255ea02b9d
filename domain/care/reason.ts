import type { CapReason } from './dosing/caps';

/** Why an exercise is withheld now, as a code that has its sentence in the words. */
export type ReasonCode =
  | 'switched-off'
  | 'safety'
  | 'not-for-you'
  | 'not-answered'
  | 'clinician-first'
  | 'flag'
  | 'therapist-blocked'
  | 'not-on-list'
  | 'glides-off'
  | 'excluded'
  | 'breaks-only'
  | 'irritable'
  | 'later'
  | 'not-in-plan'
  | 'paused'
  | 'rest'
  | 'stopped'
  | 'locked'
  | 'flare'
  | 'relief-today'
  | 'kept-up'
  | `cap-${CapReason}`;

/** Why an exercise is withheld, in a way that one sentence can say. */
export interface Reason {
  readonly code: ReasonCode;
  /** When it may come back, epoch ms; null where no time brings it back, or none is known. */
  readonly until: number | null;
  /** What went before: the change that brought a pause about, the flag, what a gate waits for. */
  readonly because: string | null;
}

/** A reason of which only the code matters. */
export const reason = (
  code: ReasonCode,
  until: number | null = null,
  because: string | null = null,
): Reason => ({ code, until, because });
