import type { DayKey } from '../care/days';
import type { ChangeReason } from '../care/dosing/shape';
import type { Side } from '../care/exercise';
import type { PlaceKey, ProfileId } from '../care/plan';
import type { PhaseName } from '../care/programme/programmes';
import type { Kind } from '../session/types';
import { fewerAnswers, skipReasons } from '../session/types';
import type { CompletionItem } from './completion';

/** The reasons each kind of part knows; a record of a newer version may name one that is not among them. */
export const reasons = {
  held: ['hour', 'meeting', 'sound', 'fullscreen', 'after', 'pause'],
  missed: ['unseen', 'snoozed'],
  withdrawn: ['natural', 'away', 'pause', 'meeting', 'settings', 'another'],
  'off-hours': ['hours', 'kind'],
  replaced: ['precheck', 'something-else', 'flare', 'answers'],
  absence: ['away', 'asleep', 'closed'],
  'skip-reason': skipReasons,
  'fewer-answered': fewerAnswers,
} as const;

/** A reason of one kind of part. */
export type ReasonOf<Code extends keyof typeof reasons> = (typeof reasons)[Code][number];

/** One thing a line says; what is missing from a record is left unsaid. */
export type Part =
  | { readonly code: 'shown' | 'asked-again' | 'after-snooze' | 'quiet' | 'smaller' }
  | { readonly code: 'unseen' | 'skipped' | 'fewer-asked' | 'meeting' }
  | { readonly code: 'held'; readonly minutes: number; readonly why: ReasonOf<'held'> }
  | { readonly code: 'snoozed'; readonly minutes: number }
  | { readonly code: 'missed'; readonly why: ReasonOf<'missed'> }
  | { readonly code: 'withdrawn'; readonly why: ReasonOf<'withdrawn'> }
  | { readonly code: 'off-hours'; readonly why: ReasonOf<'off-hours'> }
  | { readonly code: 'replaced'; readonly why: ReasonOf<'replaced'>; readonly rest: boolean }
  | { readonly code: 'done' | 'stopped'; readonly items: readonly CompletionItem[] }
  | { readonly code: 'rested' | 'elapsed' }
  | { readonly code: 'still-owed'; readonly owed: Kind; readonly taken: Kind }
  | {
      readonly code: 'absence';
      readonly how: ReasonOf<'absence'>;
      readonly minutes: number;
      /** What it counted as, smallest first; empty: as nothing. */
      readonly kinds: readonly Kind[];
      /** The local day it ended on, where that is a later one. */
      readonly untilDay: DayKey | null;
      /** Nothing tells of its end: it lasted so many minutes at least. */
      readonly atLeast: boolean;
    }
  | {
      readonly code: 'lapsed' | 'unknown' | 'clock-back' | 'limit-reached';
      readonly minutes: number;
    }
  | { readonly code: 'skip-reason'; readonly why: ReasonOf<'skip-reason'> }
  | { readonly code: 'fewer-answered'; readonly why: ReasonOf<'fewer-answered'> }
  | {
      readonly code: 'paused';
      /** Until when it was meant, epoch ms; null: without end. */
      readonly until: number | null;
      readonly resumed: boolean;
    }
  | { readonly code: 'hours-began' | 'hours-ended' | 'closed-hours' }
  | { readonly code: 'capped'; readonly cap: number }
  | {
      readonly code: 'phase';
      readonly profile: ProfileId;
      readonly phase: PhaseName;
      /** The programme's week, from 1. */
      readonly week: number;
    }
  | { readonly code: 'flare' | 'flare-over'; readonly place: PlaceKey }
  | {
      readonly code: 'plan';
      readonly turn: PlanTurn;
      readonly why: ChangeReason;
      readonly exercises: readonly { readonly exercise: string; readonly side: Side }[];
    };

/** Which way a change of the plan went for an exercise. */
export type PlanTurn = 'put-away' | 'eased' | 'again' | 'further' | 'kept';

/** What kind of thing a line tells, for its mark: a break done, an absence that counted, the plan, or a note. */
export type Tone = 'done' | 'counted' | 'plan' | 'note';

/** One line of a day's list: when, about which break if any, and what there is to say. */
export interface DayLine {
  readonly id: string;
  /** When it began, epoch ms. */
  readonly at: number;
  /** When it ended, epoch ms; null for what takes no time. */
  readonly until: number | null;
  /** Minutes east of UTC where it happened. */
  readonly tzOffsetMin: number;
  readonly kind: Kind | null;
  /** A longer session has its own name. */
  readonly form: 'break' | 'focus';
  readonly parts: readonly Part[];
  readonly tone: Tone;
}

/** A line before it is placed in a time zone; `day` where its record knows the day itself. */
export interface Drafted extends Omit<DayLine, 'tzOffsetMin'> {
  readonly day?: DayKey;
}

/** One day of what was done and why. */
export interface DayOfLines {
  readonly day: DayKey;
  /** Active time at the screen, ms. */
  readonly activeMs: number;
  /** Breaks really done. */
  readonly done: number;
  readonly lines: readonly DayLine[];
}

/** A line about no break in particular that takes no time. */
export const noteOf = (id: string, at: number, part: Part, kind: Kind | null = null): Drafted => ({
  id,
  at,
  until: null,
  kind,
  form: 'break',
  parts: [part],
  tone: 'note',
});
