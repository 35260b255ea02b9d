import type { Area, PlaceKey, Side } from './place';

export type { Area, Side } from './place';

/** The part of the body an exercise works on (clinical exercise table, column Region). */
export type Region =
  | 'hand-wrist'
  | 'arm'
  | 'neck-arm'
  | 'neck'
  | 'shoulder'
  | 'upper-back'
  | 'low-back'
  | 'trunk'
  | 'hip'
  | 'leg'
  | 'foot'
  | 'eyes'
  | 'whole-body';

/** What kind of movement an exercise is (clinical exercise table, column Type). */
export type ExerciseType =
  | 'slider'
  | 'tendon-glide'
  | 'tensioner'
  | 'mobility'
  | 'stretch'
  | 'postural'
  | 'strength'
  | 'aerobic'
  | 'breathing'
  | 'eye';

/** 1 (smallest range) to 3 (fullest range). */
export type Level = 1 | 2 | 3;

/** Share of the repetitions: 1 = 50 %, 2 = 75 %, 3 = 100 %, rounded up (clinical table 2.2). */
export type Dose = 1 | 2 | 3;

/** Joint angles in degrees (`*_cm`: centimetres) by the table's joint keys; absent = as before. */
export type JointAngles = Readonly<Record<string, number>>;

/** One keyframe: how long it takes to get there and how long to stay, in seconds. */
export interface Step {
  readonly label: string;
  readonly moveSeconds: number;
  readonly holdSeconds: number;
  readonly pose: JointAngles;
}

/** One level of an exercise with its full dose. */
export interface ExerciseLevel {
  readonly level: Level;
  /** Repetitions at dose 3. */
  readonly reps: number;
  readonly sessionsPerDay: number;
  readonly setupPose: JointAngles;
  readonly steps: readonly Step[];
  /** Length of one set at dose 3, setup included, in seconds. */
  readonly seconds: number;
  readonly secondsByDose: Readonly<Record<Dose, number>>;
}

/** Facts and doses of one exercise, carried over from the clinical table; words stand apart. */
export interface Exercise {
  readonly id: string;
  readonly region: Region;
  readonly nerve: 'median' | 'ulnar' | 'radial' | 'sciatic' | 'femoral' | 'none';
  readonly type: ExerciseType;
  readonly tags: readonly string[];
  readonly positions: readonly ('seated' | 'standing')[];
  readonly view:
    | 'body-side'
    | 'body-front'
    | 'body-back'
    | 'hand-side'
    | 'hand-palm'
    | 'face-front';
  readonly base: 'SIT' | 'STAND' | 'STAND_DESK' | 'HAND';
  readonly laterality: 'one-side' | 'each-side' | 'alternating' | 'both-together' | 'none';
  readonly handsBusy: 'none' | 'one' | 'both';
  readonly needsVoice: boolean;
  readonly furniture: string;
  readonly suits: readonly string[];
  /** Safety-check codes that rule this exercise out beyond the universal ones (clinical table 2.2). */
  readonly blockedBy: readonly string[];
  readonly setupSeconds: number;
  readonly levels: readonly ExerciseLevel[];
  /** Hard daily stop, manual starts included. */
  readonly maxSessionsPerDay: number;
  /** E1 (trial of this technique) to E4 (clinical convention only). */
  readonly evidence: 'E1' | 'E2' | 'E3' | 'E4';
  readonly source: string;
}

/** The exercises there are, by id, handed in by the entrypoints. */
export type Library = Readonly<Record<string, Exercise>>;

/** One thing to do in a break. `seconds` includes the setup. */
export interface OfferItem {
  readonly exercise: string;
  readonly level: Level;
  readonly dose: Dose;
  readonly reps: number;
  readonly side: Side;
  readonly seconds: number;
  /** Only in well-fitting shoes (lost feeling in the feet). */
  readonly shoes?: true;
  /** With head and neck at rest (rule ADAPT-NECK0 of the clinical rules). */
  readonly neckStill?: true;
  /** Quiet rest before the next item, seconds; absent: it follows at once. */
  readonly restAfterSeconds?: number;
}

/** What is asked around a break, and of which place (clinical rules 4.2). */
export interface Asks {
  /** One tap before it begins; null: nothing. */
  readonly before: PlaceKey | null;
  /** One tap at its end; null: nothing. */
  readonly after: PlaceKey | null;
}

/** What a person asked for by hand or turned down; it holds when the break is chosen anew. */
export interface Wished {
  readonly exercise?: string;
  readonly area?: Area;
  /** Turned down for something else, by exercise id. */
  readonly not?: readonly string[];
}

/** What a break contains, chosen once when it becomes due and stored with the session. */
export interface Offer {
  readonly promptId: string;
  readonly items: readonly OfferItem[];
  /** Quiet rest that fills what the items leave of the break, in seconds (0 or more). */
  readonly restSeconds: number;
  /** The rule that shaped the choice, as a code that has its sentence in the words. */
  readonly why: string;
  /** Absent: nothing is asked. */
  readonly asks?: Asks;
  /** Absent: nothing was wished. */
  readonly wished?: Wished;
  /** A focus session: walk, rounds with rests between, slow breathing; absent: an ordinary break. */
  readonly form?: 'focus';
  /** A reminder in the person's own words; absent: none. */
  readonly message?: string;
}

/** How long an offer takes, seconds, rests included. */
export const secondsOf = ({ items, restSeconds }: Pick<Offer, 'items' | 'restSeconds'>): number =>
  items.reduce((sum, item) => sum + item.seconds + (item.restAfterSeconds ?? 0), restSeconds);
