import type { Put } from '../../domain/care/firstQuestion';
import type { Follows } from '../../domain/care/follows';
import type { AfterAnswer, CareAnswer, Rating } from '../../domain/care/happening';
import type { DirectionAnswer, PlaceKey } from '../../domain/care/plan';
import type { PrecheckSaid } from '../../domain/care/precheckSaid';

/** What is said after a break; the number may be missing. */
export type AfterSaid = Pick<AfterAnswer, 'rating' | 'settle' | 'spread' | 'weakness'>;

/** What a break asks before it begins and at its end, as far as it is still open, and what came of it. */
export interface Asking {
  /** The place whose question of the next day comes first; null: none is open. */
  readonly nextDay: PlaceKey | null;
  /** Whether the feet are to be looked at before this break. */
  readonly feet: boolean;
  /** The place to be rated before it begins; null: nowhere, or it has been. */
  readonly before: PlaceKey | null;
  /** What the answer before it means for it. */
  readonly said: PrecheckSaid | null;
  /** The place to be rated at its end. */
  readonly after: PlaceKey | null;
  /** S it is measured against, 0 to 10; null: not known. */
  readonly scoreBefore: number | null;
  /** Exercises of the direction test whose answer is wanted. */
  readonly direction: readonly string[];
  /** What follows from the break as far as it has been stored. */
  readonly follows: Follows | null;
  readonly onNextDay: (rating: Rating) => void;
  readonly onFeet: (fine: boolean) => void;
  readonly onBefore: (rating: Rating) => void;
  /** What it gives is done once what was said is stored. */
  readonly onAfter: (said: AfterSaid) => unknown;
  readonly onDirection: (exercise: string, said: DirectionAnswer['said']) => void;
}

/** Where a card can lead: the safety check, the weekly check-in, or the summary. */
export type Leads = 'symptoms' | 'check-in' | 'summary';

/** One thing that is put to a person, and what they can do with it. */
export interface PutProps {
  readonly put: Put;
  readonly onAnswer: (answer: CareAnswer) => void;
  /** Puts it off until the page is opened again. */
  readonly onLater: () => void;
  readonly onOpen: (where: Leads) => void;
}
