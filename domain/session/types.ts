/** The four kinds of break, lowest rank first. */
export type Kind = 'micro' | 'posture' | 'walk' | 'glide';

/** What the idle sensor says (`locked` only where the browser can tell). */
export type Idle = 'active' | 'idle' | 'locked';

/** The present, computed by the shell: the domain never looks at a clock or a time zone itself. */
export interface Clock {
  /** Epoch milliseconds. */
  readonly wall: number;
  /** Monotonic milliseconds, comparable only within one `boot`. */
  readonly mono: number;
  /** Random id of this worker life. */
  readonly boot: string;
  /** Whether now lies inside working hours. */
  readonly inHours: boolean;
  /** The next edge of working hours or of a kind's open hours, epoch ms. */
  readonly nextBoundary: number | null;
  /** Local date, rolling over at 04:00, as YYYY-MM-DD. */
  readonly dayKey: string;
  /** Kinds closed at this hour are false; absent means open. */
  readonly kindsOpen?: Partial<Record<Kind, boolean>>;
}

/** The rule of one break kind; all lengths in ms. */
export interface KindRule {
  readonly on: boolean;
  readonly rank: number;
  /** Due after this much active time. */
  readonly everyMs: number;
  /** Length of the break itself. */
  readonly restMs: number;
  /** An absence this long counts as the break; null: absence never does. */
  readonly creditMs: number | null;
  /** Once due it stays owed through absences shorter than this. */
  readonly keepDueMs: number;
  /** First showings and completions without a prompt per day; null: no limit. */
  readonly dailyCap: number | null;
  /** Longest wait for a meeting or media to end before a quiet prompt. */
  readonly maxDeferMs: number;
  /** Whether passive viewing counts as active time (default true). */
  readonly countsPassive?: boolean;
}

/** Every number the engine runs by; all lengths in ms. */
export interface Rules {
  readonly idleGraceMs: number;
  readonly passiveMaxMs: number;
  readonly checkpointMs: number;
  readonly awayCheckMs: number;
  /** How soon an absence is looked at first, where the return may go unheard; absent: as ever. */
  readonly firstAwayCheckMs?: number;
  readonly lateToleranceMs: number;
  readonly backToleranceMs: number;
  readonly minGapMs: number;
  readonly settleMs: number;
  readonly collapseMs: number;
  readonly promptLifeMs: number;
  readonly repromptAfterMs: number;
  readonly maxReprompts: number;
  readonly maxSnoozes: number;
  readonly holdForPauseMs: number;
  readonly maxPromptsPerHour?: number;
  readonly afterMediaMs?: number;
  /** Active time a day after which the person wishes to be told, once; absent: no limit. */
  readonly dailyLimitMs?: number;
  /** What does not keep a prompt back, though time with still hands counts by it; absent: nothing. */
  readonly letsThrough?: readonly Media[];
  readonly kinds: Partial<Record<Kind, KindRule>>;
}

/** One exercise as it was really done. */
export interface Done {
  readonly exercise: string;
  readonly side: 'left' | 'right' | 'both';
  readonly level: number;
  readonly dose: number;
  readonly reps: number;
  readonly seconds: number;
}

/** How a break that was begun came to its end. */
export type Ended = 'finished' | 'stopped' | 'rested';

interface Heard {
  /** What the idle sensor said when the event was taken up; absent: active. */
  readonly idle?: Idle;
  /** For events that may be delivered twice. */
  readonly id?: string;
}

/** What a person did, from a notification, the popup, a page or a command. */
export interface UserEvent extends Heard {
  readonly type: 'USER';
  readonly action: 'start' | 'complete' | 'snooze' | 'skip' | 'pause' | 'resume' | 'fewer';
  readonly promptId?: string;
  readonly completionId?: string;
  readonly kind?: Kind;
  /** start: content length; snooze: how long; pause: how long, absent without end. */
  readonly ms?: number;
  readonly ended?: Ended;
  readonly done?: readonly Done[];
  /** complete: kinds that begin anew beside the break's own, as after a longer session. */
  readonly resets?: readonly Kind[];
  /** fewer: what is wished. */
  readonly answer?: FewerAnswer;
  /** fewer: what was in the way. */
  readonly why?: SkipReason;
}

/** What speaks against being asked now: said by the person, or noticed of the browser. */
export type Media = 'meeting' | 'fullscreen' | 'sound';

/** Everything the engine can be told; a `moment` is a natural pause. */
export type Event =
  | (Heard & { readonly type: 'BOOT'; readonly kind: 'install' | 'startup' | 'update' | 'enable' })
  | (Heard & { readonly type: 'ALARM'; readonly scheduled?: number })
  | (Heard & { readonly type: 'IDLE'; readonly moment?: boolean })
  | (Heard & { readonly type: 'WAKE'; readonly moment?: boolean })
  | (Heard & {
      readonly type: 'MEDIA';
      readonly on: boolean;
      /** Absent: sound that begins, or the end of all there is. */
      readonly why?: Media;
      /** How long a meeting is to last; absent: until it is ended. */
      readonly ms?: number;
    })
  | (Heard & { readonly type: 'SETTINGS'; readonly rules: Rules })
  | UserEvent
  | (Heard & { readonly type: 'CLOSED' });

/** How one break came out, for the log. */
export interface BreakRecord {
  readonly kind: 'completed' | 'elapsed' | 'natural' | 'skipped' | 'missed';
  readonly id: string;
  readonly breakKind: Kind;
  readonly at: number;
  readonly day: string;
  readonly promptId?: string;
  readonly durationMs?: number;
  readonly ended?: Ended;
  readonly done?: readonly Done[];
  /** How long the person was away, for natural breaks. */
  readonly awayMs?: number;
}

/** One stretch at the screen; written again with a higher `rev` at each checkpoint. */
export interface SessionRecord {
  readonly kind: 'session';
  readonly id: string;
  readonly rev: number;
  readonly day: string;
  readonly from: number;
  readonly to: number;
  readonly activeMs: number;
  readonly awayMs: number;
  readonly unknownMs: number;
  /** What ended it, or null while it is still open. */
  readonly closedBy: 'away' | 'closed' | 'day' | null;
}

/** Why the engine did what it did, for the seven-day list of reasons. */
export interface DecisionRecord {
  readonly kind: 'decision';
  readonly id: string;
  readonly at: number;
  readonly code: string;
  readonly args: Readonly<Record<string, string | number>>;
}

/** What `step` gives the log to remember. */
export type LogRecord = BreakRecord | SessionRecord | DecisionRecord;

/** A prompt as the browser should be showing it. */
export interface Prompt {
  readonly id: string;
  readonly lead: Kind;
  readonly kinds: readonly Kind[];
  readonly mode: 'normal' | 'quiet';
}

/** What the browser should be showing now; derived from the session, never stored. */
export interface Outlook {
  /** Epoch ms of the one alarm. */
  readonly wakeAt: number;
  readonly prompt: Prompt | null;
  readonly badge: 'none' | 'due' | 'paused' | 'meeting';
  /** Until when it is paused, epoch ms; null: until the person resumes; absent: it is not. */
  readonly pausedUntil?: number | null;
  /** The one word a day about the limit of active time, in ms; null: none. */
  readonly limit: { readonly id: string; readonly ms: number } | null;
  readonly icon: {
    readonly state: 'counting' | 'due' | 'break' | 'paused' | 'away' | 'off-hours';
    /** Share of active time gone towards the next break, 0 to 1, in steps of 1/16. */
    readonly fill: number;
  };
}

/** What keeps a break that is due from being asked for: the limit an hour, media, or the right moment. */
export type WaitReason = 'hour' | 'meeting' | 'sound' | 'fullscreen' | 'after' | 'pause';

/** What may have been in the way of a break. */
export const skipReasons = ['often', 'moment', 'unhelpful', 'hurts'] as const;

/** What was in the way of a break. */
export type SkipReason = (typeof skipReasons)[number];

/** What may be answered to the question whether to have fewer breaks. */
export const fewerAnswers = ['fewer', 'keep', 'later'] as const;

/** The answer to the question whether to have fewer breaks. */
export type FewerAnswer = (typeof fewerAnswers)[number];
