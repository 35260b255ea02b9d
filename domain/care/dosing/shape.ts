import type { DayKey } from '../days';
import type { Dose, Level, Side } from '../exercise';

/** How long a rise took to settle: 0 within 2 min, 1 within 30, 2 within 60, 3 longer. */
export type Settle = 0 | 1 | 2 | 3;

/** How a session sat; unrated counts neither way. */
export type Light = 'green' | 'amber' | 'red' | 'unrated';

/** Where an exercise stands for a person (clinical rules 4.4). */
export type DosingState =
  | 'locked'
  | 'trial'
  | 'active'
  | 'paused'
  | 'rest'
  | 'stopped'
  | 'maintain';

/** Why a dosing changed, as a code that has its sentence in the words. */
export type ChangeReason =
  | 'gate'
  | 'gate-lost'
  | 'settled-in'
  | 'steady'
  | 'amber-twice'
  | 'red'
  | 'red-again'
  | 'red-third'
  | 'pause-over'
  | 'rest-over'
  | 'stop-lifted'
  | 'stop-over'
  | 'long-calm'
  | 'symptoms-back'
  | 'unused'
  | 'flare-return'
  | 'three-worse-weeks';

/** How one session of an exercise came out. */
export interface Outcome {
  /** Epoch ms of the session. */
  readonly at: number;
  readonly day: DayKey;
  readonly light: Light;
}

/** Level, dose and state of one exercise on one side. */
export interface Dosing {
  readonly state: DosingState;
  readonly level: Level;
  readonly dose: Dose;
  /** When a pause or rest ends, epoch ms; null where none runs. */
  readonly until: number | null;
  /** After a red two greens suffice to leave the trial (4.4). */
  readonly returning: boolean;
  /** Outcomes from this instant on count for the next rise, epoch ms. */
  readonly countsFrom: number;
  /** Outcomes of the last 28 days, oldest first, 60 at most. */
  readonly outcomes: readonly Outcome[];
  /** Reds of the last 28 days, epoch ms, the first of each day; kept beside so that no limit on outcomes loses one. */
  readonly reds: readonly number[];
  /** Days it was done in the last 28 days, each once, oldest first. */
  readonly usedOn: readonly DayKey[];
  readonly changed: Changed | null;
}

/** The last change of a dosing: why and when, what stood before, and the session it followed from. */
export interface Changed {
  readonly why: ChangeReason;
  /** Epoch ms. */
  readonly at: number;
  readonly from: { readonly state: DosingState; readonly level: Level; readonly dose: Dose };
  /** The session's instant, epoch ms; null where time or a question brought it about. */
  readonly by: number | null;
}

/** One change of a dosing, for the log. */
export interface CareChange {
  readonly id: string;
  readonly exercise: string;
  readonly side: Side;
  /** `state level.dose`, such as `trial 1.1`. */
  readonly from: string;
  readonly to: string;
  readonly why: ChangeReason;
  /** Epoch ms. */
  readonly at: number;
  readonly v: 1;
}
