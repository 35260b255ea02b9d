import type { Completion } from '../journal/completion';
import type { DayKey } from './days';
import type { Dosing, Light, Settle } from './dosing/shape';
import type { Level, Side } from './exercise';
import type { Place, PlaceKey } from './place';

export type {
  CareChange,
  Changed,
  ChangeReason,
  Dosing,
  DosingState,
  Light,
  Outcome,
  Settle,
} from './dosing/shape';
export type { Place, PlaceKey, SymptomArea } from './place';

/** An exercise on one side as a key of a table: `tendon-glide-5pos/left`. */
export type DosingKey = `${string}/${Side}`;

/** Three symptoms, 0 (none) to 10 (worst), whole numbers; S is the highest of them. */
export interface Scores {
  readonly pain: number;
  readonly tingling: number;
  readonly numbness: number;
}

/** S: the highest of pain, tingling and numbness, 0 to 10. */
export const scoreOf = ({ pain, tingling, numbness }: Scores): number =>
  Math.max(pain, tingling, numbness);

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

/** What a dosing's key names; keys come as plain text out of a table. */
export const ofDosingKey = (key: string): [exercise: string, side: Side] =>
  key.split('/') as [string, Side];

/** The louder stretches that last. */
export const lastingFlares = ({ flares }: Pick<Plan, 'flares'>): Flare[] =>
  flares.filter(({ endedAt }) => endedAt === null);

/** Whether a louder stretch lasts anywhere. */
export const isFlaring = (plan: Pick<Plan, 'flares'>): boolean => lastingFlares(plan).length > 0;
