import type { DayKey } from './days';
import type { Level, Side } from './exercise';
import type { Plan, ProfileId } from './plan';
import { type Answers, groups, type ListAnswer } from './safety/lists';

/** What a person told us about themselves, as far as it decides what they are offered. */
export interface Care {
  readonly v: 1;
  /** When the disclaimer was accepted, epoch ms; null: not yet. */
  readonly acceptedAt: number | null;
  readonly answers: Answers;
  /** Where symptoms are, if anywhere. */
  readonly side: SymptomSide;
  /** Whether nerve and tendon glides are wanted at all. */
  readonly glidesOn: boolean;
  /** An organisation rules out asking for ratings; what cannot be asked after must not be glided. */
  readonly diaryOff?: true;
  /** Wants the stronger glides once they are open, after reading that a therapist had best check them. */
  readonly strongerGlides: boolean;
  /** Flags a clinician has checked, by code. */
  readonly clearances: Readonly<Record<string, Clearance>>;
  /** What was marked on the body map. */
  readonly marks: readonly Mark[];
  /** At most two; none until chosen. */
  readonly profiles: readonly ProfileId[];
  /** How easily symptoms are stirred up; null until asked. */
  readonly irritability: Irritability | null;
  /** Up to three activities of the person's own, rated weekly. */
  readonly activities: readonly string[];
  /** Whether a clinician has looked at these symptoms; null: not said. */
  readonly assessed: boolean | null;
  /** Exercises the person switched off, by id. */
  readonly switchedOff: readonly string[];
  readonly therapistList: TherapistList | null;
  readonly visits: VisitPlan | null;
  /** Said yes to F-DEVICE on the card about clinics, where it stands; it only adds a line to that card. */
  readonly tensCaution: boolean;
}

/** Care and plan together: all that decides what a person is offered. */
export interface Person {
  readonly care: Care;
  readonly plan: Plan;
}

/** A clinician has checked a flag: on which day, and when that was told, epoch ms. */
export interface Clearance {
  readonly on: DayKey;
  readonly at: number;
}

/** The places of the body map; what they mean for nerves stands with the programmes. */
export const spots = [
  'thumb-side',
  'little-side',
  'hand-back',
  'forearm-outer',
  'elbow-inner',
  'elbow-outer',
  'arm',
  'shoulder',
  'neck',
  'upper-back',
  'low-back',
  'buttock',
  'thigh-front',
  'leg-back',
  'foot',
] as const;

/** A place of the body map. */
export type Spot = (typeof spots)[number];

/** One place marked on the body map, with its side; the midline is `both`. */
export interface Mark {
  readonly spot: Spot;
  readonly side: Side;
}

/** Answers about how easily symptoms are stirred up (clinical rules 4.1). */
export interface Irritability {
  /** Epoch ms. */
  readonly at: number;
  readonly day: DayKey;
  /** Minutes of activity before symptoms: 0 over 30, 1 from 5 to 30, 2 under 5. */
  readonly onset: 0 | 1 | 2;
  /** Minutes to settle: 0 up to 10, 1 up to 60, 2 longer. */
  readonly settling: 0 | 1 | 2;
  /** Usual S at rest, 0 to 10. */
  readonly usual: number;
  /** Nights woken in a week, 0 to 7. */
  readonly nights: number;
}

/** What a therapist allowed and ruled out; it replaces our pools, levels and repetitions (rule R10). */
export interface TherapistList {
  readonly v: 1;
  /** Who wrote it, in the person's words; may be empty. */
  readonly from: string;
  readonly writtenOn: DayKey | null;
  readonly acceptedAt: number;
  /** Empty: our own pools hold, less what is blocked. */
  readonly allowed: readonly AllowedLine[];
  readonly blocked: readonly string[];
}

/** One line of a therapist's list. */
export interface AllowedLine {
  readonly exercise: string;
  /** `both`: either side, or no side at all. */
  readonly side: Side;
  readonly level: Level;
  /** Repetitions of a set; null: as the level says. */
  readonly reps: number | null;
}

/** Clinic visits as planned (clinical rules 5.1: 0 to 3 a week for 6 to 12 weeks). */
export interface VisitPlan {
  readonly perWeek: 0 | 1 | 2 | 3;
  readonly weeks: number;
  readonly startedOn: DayKey;
  /** 0 Sunday to 6 Saturday. */
  readonly weekdays: readonly number[];
  readonly remind: boolean;
}

/** What the side of symptoms can be. */
export const symptomSides = ['left', 'right', 'both', 'none'] as const;

/** The side symptoms are on. */
export type SymptomSide = (typeof symptomSides)[number];

/** Somebody of whom nothing is known yet: only what is safe for everyone. */
export const beginCare = (): Care => ({
  v: 1,
  acceptedAt: null,
  answers: {},
  side: 'none',
  glidesOn: false,
  ...nothingSaid,
});

const nothingSaid = {
  strongerGlides: false,
  clearances: {},
  marks: [],
  profiles: [],
  irritability: null,
  activities: [],
  assessed: null,
  switchedOff: [],
  therapistList: null,
  visits: null,
  tensCaution: false,
} as const;

/** For trying the product out: all lists answered with nothing to report, glides on. */
export function demoCare(at: number): Care {
  const nothing: ListAnswer = { answeredAt: at, ticked: {} };
  const answers = Object.fromEntries(groups.map((group) => [group, nothing]));
  return { ...beginCare(), acceptedAt: at, answers, glidesOn: true };
}

/** Whether glides may be offered at all: switched on, and ratings may be asked for. */
export const glides = ({ glidesOn, diaryOff }: Pick<Care, 'glidesOn' | 'diaryOff'>): boolean =>
  glidesOn && !diaryOff;
