import type { ComponentChildren, ComponentType } from 'preact';
import type { Tally } from '../../domain/journal/tally';
import type { Status } from '../../domain/session/status';
import type { Kind } from '../../domain/session/types';
import type { Area } from '../../domain/told';
import type { BannerProps } from '../Banner';

/** The break that is due, as it is offered. */
export interface DueBreak {
  readonly kind: Kind;
  /** The first exercise's name; null where the break is rest. */
  readonly name: string | null;
  /** Length of the whole break, seconds. */
  readonly seconds: number;
  /** False after the second snooze. */
  readonly maySnooze: boolean;
  /** Why it is this one, in one sentence. */
  readonly why: string;
  /** A reminder in the person's own words; where there is room for one sentence only, it comes first. */
  readonly message?: string;
}

/** What to start by hand: a kind of break, in it one exercise, something for a part of the body, or a longer session. */
export type StartWhat =
  | { readonly kind: Kind; readonly exercise?: string }
  | { readonly area: Area }
  | { readonly form: 'focus' };

/** Where the break that is being played is shown: `window` is the break page, `here` the popup. */
export type PlayingWhere = 'here' | 'window' | 'nowhere';

/** What is needed to say why nothing counts towards a break. */
export type StillProps = Pick<PopupProps, 'now' | 'status' | 'playing'>;

/** Everything the popup shows and can ask for. */
export interface PopupProps {
  /** Epoch ms. */
  readonly now: number;
  readonly status: Status;
  /** What stands at the top while nothing counts; the entrypoint loads it when it is needed. */
  readonly Still: ComponentType<StillProps>;
  /** The break that is due; null where none is. */
  readonly due: DueBreak | null;
  /** The player for a break played inside the popup; the entrypoint loads it when it is needed. */
  readonly player: ComponentChildren;
  /** Where a break that is under way is playing; `nowhere`: it was left and can be resumed. */
  readonly playing: PlayingWhere;
  /** How the day went so far; the entrypoint loads it. */
  readonly Today: ComponentType<Pick<PopupProps, 'today'>>;
  readonly today: {
    readonly tally: Tally;
    readonly activeMs: number;
    /** The day's limit and whose it is; absent: none. */
    readonly limit?: { readonly ms: number; readonly from: 'me' | 'clinician' };
  };
  readonly banners: readonly BannerProps[];
  /** What it does besides counting and why, and where a meeting is told of. */
  readonly doing: ComponentChildren;
  /** The one question or advice that is put now; the rest makes room for it. */
  readonly question: ComponentChildren;
  /** A short text that may help, for a quiet moment. */
  readonly card: ComponentChildren;
  /** What is said to the last answer, as a key of the words; null: nothing. */
  readonly said: string | null;
  /** How to be left alone for a while; outside hours, when they begin again. */
  readonly quiet: ComponentChildren;
  readonly glidesOn: boolean;
  /** Parts of the body for which nothing can be started now, each with why in one sentence. */
  readonly closed: Readonly<Partial<Record<Area, string>>>;
  /** Whether a longer session is offered today. */
  readonly focusOffered: boolean;
  /** Whether there is a place that could be said to be louder. */
  readonly mayBeLouder: boolean;
  /** Starts the due break. */
  readonly onStart: () => void;
  /** Puts the due break off for so many minutes. */
  readonly onSnooze: (minutes: number) => void;
  /** Takes the due break as quiet rest. */
  readonly onRest: () => void;
  readonly onSkip: () => void;
  /** Chooses something else for the due break. */
  readonly onSomethingElse: () => void;
  readonly onStartNow: (what: StartWhat) => void;
  /** Opens the exercise library. */
  readonly onLibrary: () => void;
  readonly onResume: () => void;
  /** Brings the window forward in which the break plays. */
  readonly onShowWindow: () => void;
  /** Carries on here with a break that was left. */
  readonly onPlayHere: () => void;
  readonly onSymptoms: () => void;
  /** "A louder day?" */
  readonly onLouder: () => void;
  readonly onPlan: () => void;
  readonly onSettings: () => void;
}
