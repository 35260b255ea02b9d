import type { Advice } from '../../domain/care/advice/rules';
import type { VisitPlan } from '../../domain/care/care';
import type { DayKey } from '../../domain/care/days';
import type { Exercise, Library, Side } from '../../domain/care/exercise';
import type { FormTotal, Modality, WeeklyAnswer } from '../../domain/care/happening';
import type { PlaceKey } from '../../domain/care/plan';
import type { Planned } from '../../domain/care/planned';
import type { DayOfLines } from '../../domain/journal/dayList';
import type { LookBack } from '../../domain/journal/lookBack';
import type { BannerProps } from '../Banner';

/** What is known of a place the person rates. */
export interface PlaceNow {
  readonly place: PlaceKey;
  /** S at the start and at the last check-in, 0 to 10; null: not told. */
  readonly first: number | null;
  readonly now: number | null;
  /** Whether the last check-in is this week's. */
  readonly week: 'this' | 'earlier' | 'none';
}

/** The check-in section. */
export interface CheckInProps {
  /** Every place with symptoms; empty where nothing is marked. */
  readonly places: readonly PlaceNow[];
  /** Those whose check-in is due. */
  readonly due: readonly PlaceKey[];
  readonly nextOn: DayKey | null;
  /** The person's own activities by name. */
  readonly activities: readonly string[];
  readonly advice: readonly Advice[];
  /** An organisation rules out ratings of symptoms. */
  readonly off: boolean;
  readonly onActivities: (names: readonly string[]) => void;
  readonly onSend: (answers: readonly Omit<WeeklyAnswer, 'type'>[]) => void;
  readonly onAdviceSeen: (rules: readonly string[]) => void;
  readonly onSymptoms: () => void;
  readonly onMap: () => void;
}

/** The plan section. */
export interface PlanProps {
  readonly planned: Planned;
  readonly library: Library;
  readonly strongerGlides: boolean;
  /** Lines a therapist's list allows; 0: there is none, or it only blocks. */
  readonly listed: number;
  readonly onMap: () => void;
  readonly onSettings: () => void;
  readonly onStronger: (wanted: boolean) => void;
  /** A therapist has been seen about a stopped exercise. */
  readonly onSeen: (exercise: Exercise['id'], side: Side) => void;
}

/** The visits section. */
export interface VisitsProps {
  readonly visits: VisitPlan | null;
  readonly today: DayKey;
  /** Whether a visit is planned for today. */
  readonly isDay: boolean;
  /** Days of the last two weeks a visit was logged on. */
  readonly visitedOn: readonly DayKey[];
  readonly tensCaution: boolean;
  /** An organisation rules out ratings of symptoms, forms among them. */
  readonly formsOff: boolean;
  readonly onVisits: (visits: VisitPlan) => void;
  readonly onVisited: (modality: Modality, note: string, form: FormTotal | null) => void;
  readonly onTensCaution: (yes: boolean) => void;
}

/** The way to the report. */
export interface ReportCardProps {
  /** Whether there is nothing yet to take along. */
  readonly isBare: boolean;
  /** An organisation has switched it off. */
  readonly off: boolean;
  readonly onReport: () => void;
}

/** The small library: cards by id, the person's own first. */
export interface LearnProps {
  readonly cards: readonly string[];
  readonly onRead: (card: string) => void;
}

/** Everything the plan's page shows and can tell. */
export interface ProgressProps {
  readonly banners: readonly BannerProps[];
  /** What is looked back on. */
  readonly back: LookBack;
  /** The log cannot be read just now: `back` is what waits for it. */
  readonly logAway: boolean;
  readonly checkIn: CheckInProps;
  readonly plan: PlanProps;
  readonly visits: VisitsProps;
  readonly report: ReportCardProps;
  /** Seven days with their reasons, today first; null until they are read. */
  readonly days: readonly DayOfLines[] | null;
  readonly learn: LearnProps;
  /** Whether a file of the log would be good to have, and what can be done about it. */
  readonly file: {
    readonly reminds: boolean;
    readonly onSave: () => void;
    readonly onNotNow: () => void;
  };
}
