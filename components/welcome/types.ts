import type { Care, Irritability, Mark } from '../../domain/care/care';
import type { Now } from '../../domain/care/now';
import type { ProfileId } from '../../domain/care/plan';
import type { Group, Tick } from '../../domain/care/safety/lists';
import type { Opening } from '../../domain/care/safety/opening';
import type { Organisation } from '../../domain/policy/organisation/policy';
import type { Settings } from '../../domain/policy/settings';
import type { Original } from '../Original';

/** One line of a safety list. */
export interface Question {
  readonly code: string;
  readonly text: string;
  /** What counts as a yes here and what does not, where that needs a word. */
  readonly note: string | null;
  /** Whether "not sure" can be said. */
  readonly notSure: boolean;
  /** Whether "old, stable and looked at" can be said. */
  readonly old: boolean;
}

/** One list as far as it is filled in. */
export interface ListDraft {
  readonly ticked: Readonly<Record<string, Tick>>;
  readonly none: boolean;
  /** When it was sent off, epoch ms; null while it is being filled in. */
  readonly answeredAt: number | null;
  /** Its earlier answer was a mistake and counts no more. */
  readonly takenBack?: true;
}

/** The pages of the welcome, in order. */
export const welcomePages = [
  'start',
  'map',
  'E',
  'U',
  'C',
  'F',
  'irritability',
  'profile',
  'rhythm',
  'done',
] as const;

/** One page of the welcome. */
export type WelcomePage = (typeof welcomePages)[number];

/** The questions on how easily symptoms are stirred up, as far as they are answered. */
export type IrritabilityDraft = Partial<
  Pick<Irritability, 'onset' | 'settling' | 'usual' | 'nights'>
>;

/** Everything said on the welcome page so far: enough to leave it and come back. */
export interface WelcomeAnswers {
  readonly page: WelcomePage;
  /** Epoch ms. */
  readonly begunAt: number;
  /** Epoch ms; null: the disclaimer is not ticked. */
  readonly acceptedAt: number | null;
  readonly lists: Readonly<Partial<Record<Group, ListDraft>>>;
  readonly marks: readonly Mark[];
  readonly irritability: IrritabilityDraft;
  /** null: as the marks suggest. */
  readonly profiles: readonly ProfileId[] | null;
  readonly assessed: boolean | null;
  readonly glidesOn: boolean;
  readonly activities: readonly string[];
  /** Whether the advice that follows from the lists has been read. */
  readonly told: boolean;
}

/** The settings the welcome page shows. */
export type WelcomeSettings = Pick<Settings, 'rhythm' | 'hoursOn' | 'hours'>;

/** Why the welcome is open. */
export type WelcomeOccasion = 'first' | 'again' | 'symptoms' | 'recheck' | 'map';

/** Everything the welcome page shows and asks. */
export interface WelcomeProps {
  readonly occasion: WelcomeOccasion;
  /** Which lists and which of their lines are asked. */
  readonly asks: Opening;
  /** All lines of all four lists. */
  readonly lists: Readonly<Record<Group, readonly Question[]>>;
  readonly answers: WelcomeAnswers;
  /** What is stored of the person. */
  readonly care: Pick<Care, 'answers' | 'clearances' | 'diaryOff'>;
  /** Who made it available here; empty: nobody in particular. */
  readonly provider: Pick<Organisation, 'name' | 'contact'>;
  /** What an organisation holds where it is. */
  readonly locked: Partial<Settings>;
  readonly settings: WelcomeSettings;
  /** The emergency number of the place, for example 112. */
  readonly emergencyNumber: string;
  /** The line for advice, for example 111, or words such as "your doctor". */
  readonly urgentLine: string;
  readonly now: () => Now;
  /** Every change, however small. */
  readonly onAnswers: (answers: WelcomeAnswers) => void;
  /** What is to be stored: a page's answers once it was sent off. */
  readonly onCare: (change: Partial<Care>) => void;
  readonly onSetting: (key: keyof WelcomeSettings, value: unknown) => void;
  readonly onFirstBreak: () => void;
  /** Opens the summary that can be taken along to a clinician. */
  readonly onSummary: () => void;
  /** Leaves the page with everything said. */
  readonly onFinish: () => void;
}

/** What each page of the welcome gets: everything, and the way on and back. */
export interface PageProps extends WelcomeProps {
  /** The English of the questions, where their translation waits to be read; one choice for all lists. */
  readonly original: Original | null;
  /** On to the next page, with the draft as it is now and what is to be stored of it. */
  readonly onNext: (answers?: WelcomeAnswers, change?: Partial<Care>) => void;
  readonly onBack?: () => void;
}
