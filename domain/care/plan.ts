import type { Completion } from '../journal/completion';
import type { DayKey } from './days';
import type { Dose, Level, Side } from './exercise';

/** Where symptoms are rated (clinical rules, section 4: an area of symptoms, not an exercise's region). */
export type SymptomArea = 'hand' | 'elbow' | 'neck-arm' | 'back-leg' | 'feet' | 'limb' | 'general';

/** A symptom area on one side; midline and unsided areas are `both`. */
export interface Place {
  readonly area: SymptomArea;
  readonly side: Side;
}

/** A place as a key of a table: `hand/left`. */
export type PlaceKey = `${SymptomArea}/${Side}`;

/** An exercise on one side as a key of a table: `tendon-glide-5pos/left`. */
export type DosingKey = `${string}/${Side}`;

/** Three symptoms, 0 (none) to 10 (worst), whole numbers; S is the highest of them. */
export interface Scores {
  readonly pain: number;
  readonly tingling: number;
  readonly numbness: number;
}

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

/** The worst and the first score of a day at a place; one record a place and day. */
export interface DayScore {
  readonly place: PlaceKey;
  readonly day: DayKey;
  /** S of the day: the highest heard outside the after-ratings, 0 to 10. */
  readonly score: number;
}

/** A finished exercise whose light is not final yet. */
export interface Awaiting {
  /** Completion's id and the item's number in it: `<id>#0`. */
  readonly id: string;
  readonly completionId: string;
  readonly exercise: string;
  readonly side: Side;
  readonly place: PlaceKey;
  readonly at: number;
  readonly day: DayKey;
  /** Whether it is asked about; what is not may still be answered along with others. */
  readonly asks: boolean;
  /** Whether it was done at its own level and dose, and in no micro break. */
  readonly counts: boolean;
  readonly stopped: boolean;
  readonly before: number | null;
  readonly after: number | null;
  readonly settle: Settle | null;
  readonly nextDay: number | null;
  readonly spread: boolean;
  readonly weakness: boolean;
  /** The light already taken into the dosing; null while only provisional. */
  readonly taken: Light | null;
}

/** What began a flare: a rise of 3, two days 2 above usual, the person's word, a rise of 3 the day after. */
export type FlareStart = 'spike' | 'sustained' | 'told' | 'next-day';

/** A louder stretch at a place (4.5); the steps back follow its end. */
export interface Flare {
  readonly place: PlaceKey;
  readonly startedAt: number;
  readonly startedOn: DayKey;
  /** Days whose check-in was calm enough to end it. */
  readonly calmOn: readonly DayKey[];
  /** null while it lasts. */
  readonly endedAt: number | null;
  readonly endedOn: DayKey | null;
  readonly why: FlareStart;
  /** The usual S when it began: getting used to it does not end it. Null where none was known. */
  readonly baseline: number | null;
  /** Levels before it, to come back to on day 5. */
  readonly levels: Readonly<Record<DosingKey, Level>>;
}

/** One glide done, for the day's caps and gaps (4.8). */
export interface Load {
  readonly exercise: string;
  readonly side: Side;
  readonly at: number;
  readonly day: DayKey;
  readonly reps: number;
  readonly seconds: number;
}

/** One weekly check-in (clinical rules, section 6). */
export interface Weekly {
  readonly week: number;
  readonly place: PlaceKey;
  readonly at: number;
  readonly day: DayKey;
  /** Average S of the week as the person sees it, 0 to 10. */
  readonly average: number;
  /** 0 (unable) to 10 (as before), for up to three activities. */
  readonly activities: readonly { readonly name: string; readonly score: number }[];
  /** Global change since the start, -5 to 5; null where not answered. */
  readonly change: number | null;
  /** Ease of movement, 0 to 10; null where not answered. */
  readonly ease: number | null;
  /** Nights woken in the week, 0 to 7. */
  readonly nightsWoken: number;
}

/** The profiles of the clinical data (5.6). */
export const profileIds = [
  'cts',
  'cubital',
  'radial',
  'cerv-rad',
  'lumb-rad',
  'dpn',
  'crps',
  'pinched-arm',
  'pinched-leg',
  'posture',
] as const;

/** A profile by its code in the clinical data. */
export type ProfileId = (typeof profileIds)[number];

/** Where a person stands in one programme. */
export interface Programme {
  readonly profile: ProfileId;
  readonly startedOn: DayKey;
  /** The programme's week, from 1; it advances only after a week with three active days (5.1). */
  readonly week: number;
  /** First day of the calendar week that is counted now. */
  readonly weekFrom: DayKey;
  /** Days with a break of the plan in the counted week, each once. */
  readonly activeOn: readonly DayKey[];
  /** What the review at week 6 decided; null before it. */
  readonly review: null | 'last-phase' | 'continue' | 'see-therapist';
  /** `tapering` and `done` follow the good exit (5.6). */
  readonly ending: null | { readonly kind: 'tapering' | 'done'; readonly since: DayKey };
}

/** An answer of the direction test (5.5). */
export interface DirectionAnswer {
  readonly exercise: string;
  readonly day: DayKey;
  readonly said: 'eased' | 'closer' | 'same' | 'worse' | 'further';
}

/** The answer before a glide, for the break under way. */
export interface Precheck {
  readonly promptId: string;
  readonly place: PlaceKey;
  readonly score: number;
  readonly at: number;
}

/** Everything that follows from what a person did and answered, apart from what they told about themselves. */
export interface Plan {
  readonly v: 1;
  readonly programmes: readonly Programme[];
  readonly dosings: Readonly<Record<DosingKey, Dosing>>;
  /** When something at a place last rose in level or dose, epoch ms (the token of 4.4). */
  readonly rose: Readonly<Partial<Record<PlaceKey, number>>>;
  /** The last 35 days. */
  readonly scores: readonly DayScore[];
  readonly awaiting: readonly Awaiting[];
  /** The log's lines of what is awaited, so that they can be written again with the answers. */
  readonly unrated: readonly Completion[];
  /** Open flares and those of the last 28 days. */
  readonly flares: readonly Flare[];
  /** Rise of S in the last rated session of an exercise, by id; below 0 it eased (4.5). */
  readonly lastRises: Readonly<Record<string, number>>;
  /** The last two days. */
  readonly loads: readonly Load[];
  /** At most 60. */
  readonly weekly: readonly Weekly[];
  /** When each advice was last shown, epoch ms, by rule. */
  readonly advised: Readonly<Record<string, number>>;
  readonly precheck: Precheck | null;
  readonly direction: readonly DirectionAnswer[];
  /** Days of focus sessions and clinic visits in the last 14 days. */
  readonly focusOn: readonly DayKey[];
  readonly visitedOn: readonly DayKey[];
  readonly footCheckedOn: DayKey | null;
  /** Cards already shown once, by id. */
  readonly cardsSeen: Readonly<Record<string, DayKey>>;
  /** Sessions today by exercise and side, manual starts included: the day they are of and the counts. */
  readonly today: {
    readonly day: DayKey;
    readonly sessions: Readonly<Record<DosingKey, number>>;
    readonly standing: readonly number[];
  };
}

/** A plan in which nothing has happened yet. */
export const beginPlan = (day: DayKey): Plan => ({
  v: 1,
  programmes: [],
  dosings: {},
  rose: {},
  scores: [],
  awaiting: [],
  unrated: [],
  flares: [],
  lastRises: {},
  loads: [],
  weekly: [],
  advised: {},
  precheck: null,
  direction: [],
  focusOn: [],
  visitedOn: [],
  footCheckedOn: null,
  cardsSeen: {},
  today: { day, sessions: {}, standing: [] },
});

/** A place as a key. */
export const placeKey = ({ area, side }: Place): PlaceKey => `${area}/${side}`;

/** An exercise on a side as a key. */
export const dosingKey = (exercise: string, side: Side): DosingKey => `${exercise}/${side}`;
