import type { Exercise, Level } from '../exercise';
import type { ProfileId, SymptomArea } from '../plan';

/** A nerve that glides are for. */
export type Nerve = Exclude<Exercise['nerve'], 'none'>;

/** The four lists of a phase, each in order of priority. */
export type PoolName = 'micro' | 'posture' | 'glide' | 'focus';

/** What a phase is called; its words stand under `programme.phase`. */
export type PhaseName =
  | 'settle'
  | 'protect'
  | 'habit'
  | 'start'
  | 'move'
  | 'glide'
  | 'gentle-glide'
  | 'build'
  | 'strength'
  | 'keep'
  | 'breaks-only';

/** An exercise held lower than its phase, or away, by how symptoms are (a note of the clinical table). */
export interface PhaseLimit {
  readonly exercise: string;
  readonly maxLevel: Level;
  /** Offered only while S of the place is below this, 0 to 10. */
  readonly below: number;
}

/** An exercise that joins a phase late (a note of the clinical table). */
export interface LateEntry {
  readonly exercise: string;
  readonly pool: PoolName;
  readonly fromWeek: number;
  /** Joins only while S of the place is at most this, 0 to 10. */
  readonly atMost: number;
}

/** Some weeks of a programme: the ceiling, the day's dose and what there is to choose from. */
export interface Phase {
  /** First and last week, both included. */
  readonly weeks: readonly [first: number, last: number];
  readonly name: PhaseName;
  readonly maxLevel: Level;
  /** Slider repetitions per nerve and side a day; 0: no sliders. */
  readonly sliderCap: number;
  /** Fewest and most glide sessions a day. */
  readonly glidePerDay: readonly [lower: number, upper: number];
  readonly glide: readonly string[];
  readonly micro: readonly string[];
  readonly posture: readonly string[];
  readonly focus: readonly string[];
  readonly limits?: readonly PhaseLimit[];
  readonly later?: readonly LateEntry[];
  /** The first is offered only once the second has settled in on the same side. */
  readonly after?: readonly (readonly [exercise: string, first: string])[];
  /** Nerves for which this phase has no glide. */
  readonly noGlideFor?: readonly Nerve[];
}

/** A programme of the clinical table: 6 to 12 weeks for one profile. */
export interface ProgrammeTable {
  readonly area: SymptomArea;
  readonly weeks: number;
  readonly minWeeks: number;
  /** The nerve of its glides; `map`: the one that the marks on the body map point to. */
  readonly nerve: Nerve | 'map' | 'none';
  /** The nerve its glides are written for, where the map decides. */
  readonly writtenFor?: Nerve;
  /** Never offered under this programme, by exercise id. */
  readonly exclude: readonly string[];
  /** Only what is safe for everyone; everything else comes from the therapist's list (5.8). */
  readonly onlySafe?: true;
  /** What stands in for the glides of the written nerve where the map points to another one (5.6). */
  readonly swaps?: Readonly<Partial<Record<Nerve, string>>>;
  readonly cards: readonly string[];
  readonly phases: readonly Phase[];
}

/** All programmes by profile. */
export type ProgrammeTables = Readonly<Record<ProfileId, ProgrammeTable>>;
