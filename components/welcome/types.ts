import type { Care, SymptomSide } from '../../domain/care/care';
import type { DayKey } from '../../domain/care/days';
import type { Clearances } from '../../domain/care/safety/clearance';
import type { Answers, Group } from '../../domain/care/safety/lists';
import type { Settings } from '../../domain/policy/settings';

/** One line of a safety list. */
export interface Question {
  readonly code: string;
  readonly text: string;
  /** Whether "not sure" can be said. */
  readonly notSure: boolean;
}

/** One list as far as it is filled in. */
export interface ListDraft {
  readonly ticked: Readonly<Record<string, 'yes' | 'unsure'>>;
  readonly none: boolean;
  /** When it was sent off, epoch ms; null while it is being filled in. */
  readonly answeredAt: number | null;
}

/** The pages of the welcome, in order. */
export const welcomePages = ['start', 'E', 'U', 'C', 'F', 'side', 'rhythm', 'done'] as const;

/** One page of the welcome. */
export type WelcomePage = (typeof welcomePages)[number];

/** Everything said on the welcome page so far: enough to leave it and come back. */
export interface WelcomeAnswers {
  readonly page: WelcomePage;
  /** Epoch ms; null: the disclaimer is not ticked. */
  readonly acceptedAt: number | null;
  readonly lists: Readonly<Partial<Record<Group, ListDraft>>>;
  readonly side: SymptomSide | null;
}

/** The settings the welcome page shows. */
export type WelcomeSettings = Pick<Settings, 'rhythm' | 'hoursOn' | 'hours'>;

/** Everything the welcome page shows and asks. */
export interface WelcomeProps {
  /** `first`: after installing; `again`: safety check only; `symptoms`: it begins with "right now". */
  readonly occasion: 'first' | 'again' | 'symptoms';
  readonly lists: Readonly<Record<Group, readonly Question[]>>;
  readonly answers: WelcomeAnswers;
  readonly settings: WelcomeSettings;
  /** The emergency number of the place, for example 112. */
  readonly emergencyNumber: string;
  /** The line for advice, for example 111, or words such as "your doctor". */
  readonly urgentLine: string;
  readonly now: () => number;
  /** The local day. */
  readonly today: DayKey;
  readonly clearances: Clearances;
  /** Every change, however small. */
  readonly onAnswers: (answers: WelcomeAnswers) => void;
  readonly onSetting: (key: keyof WelcomeSettings, value: unknown) => void;
  /** "A clinician has checked me", on a day written YYYY-MM-DD; not offered where absent. */
  readonly onCleared?: (day: string) => void;
  readonly onFirstBreak: () => void;
  /** Leaves the page with everything said. */
  readonly onFinish: () => void;
}

/** What each page of the welcome gets: everything, and the way on and back. */
export interface PageProps extends WelcomeProps {
  readonly onNext: (answers?: WelcomeAnswers) => void;
  readonly onBack?: () => void;
}

/** Nothing said yet. */
export const beginAnswers = (page: WelcomePage = 'start'): WelcomeAnswers => ({
  page,
  acceptedAt: null,
  lists: {},
  side: null,
});

/** What is to be stored of it: a list counts once it was sent off, never half ticked. */
export function careFrom(answers: WelcomeAnswers): Pick<Care, 'acceptedAt' | 'answers' | 'side'> {
  const sent = Object.entries(answers.lists).flatMap(([group, { ticked, answeredAt }]) =>
    answeredAt === null ? [] : [[group, { answeredAt, ticked }]],
  );
  return {
    acceptedAt: answers.acceptedAt,
    answers: Object.fromEntries(sent) as Answers,
    side: answers.side ?? 'none',
  };
}
