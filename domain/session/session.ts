import type { Clock, Kind, Media, Rules, WaitReason } from './types';

/** Where one break kind stands. */
export interface KindState {
  /** Active time since the last break of this kind, ms. */
  activeMs: number;
  /** `due` also while it waits to be asked for (again). */
  phase: 'counting' | 'prompted' | 'due' | 'snoozed';
  /** Asked again once `activeMs` reaches this. */
  repromptAt: number | null;
  /** How often it has been asked again without an answer. */
  reprompts: number;
  /** Not asked for before this instant, epoch ms. */
  snoozeUntil: number | null;
  snoozes: number;
  /** The absence (its begin, epoch ms) that has counted as this break. */
  creditedAway: number | null;
  /** Since when a meeting or media keeps it from being asked for, epoch ms. */
  deferredAt: number | null;
  /** Still owed, but asked for only in place of the next break of this kind. */
  insteadOf?: Kind | null;
}

/** A prompt that is out and not answered yet. */
export interface OpenPrompt {
  id: string;
  lead: Kind;
  kinds: Kind[];
  mode: 'normal' | 'quiet';
  shownAt: number;
  expiresAt: number;
}

/** Why the last prompt went away. */
export type CloseReason =
  | 'completed'
  | 'started'
  | 'skipped'
  | 'snoozed'
  | 'ignored'
  | 'natural'
  | 'away'
  | 'pause'
  | 'meeting'
  | 'off-hours'
  | 'settings';

/** The stretch at the screen that is being measured, for the log. */
export interface Stretch {
  n: number;
  rev: number;
  from: number;
  activeMs: number;
  awayMs: number;
  unknownMs: number;
}

/** Everything the engine knows; plain JSON, under 4 KB, the same after being written out and read back. */
export interface Session {
  v: 1;
  rev: number;
  rules: Rules;
  /** The last event's clock. */
  wall: number;
  mono: number;
  boot: string;
  inHours: boolean;
  nextBoundary: number | null;
  presence: 'active' | 'away';
  awaySince: number | null;
  /** Stillness that counts because something is being watched, since when. */
  passiveSince: number | null;
  /** The weightiest of `going`. */
  media: null | Media;
  /** All that speaks against being asked, weightiest first; absent: `media` alone, if that. */
  going?: Media[];
  mediaEndedAt: number | null;
  /** The last meeting: when it ends or ended, epoch ms, and whether that end is only the longest there is. */
  meeting?: { until: number; open: boolean };
  settleUntil: number;
  /** When a prompt was last answered or given up; the gap between prompts runs from here. */
  lastCloseAt: number | null;
  /** When the last window was closed, if nothing was heard since. */
  closedAt: number | null;
  /** When a prompt that could be shown began to wait for a natural pause. */
  heldAt: number | null;
  /** Since when something due has had to wait, and for what; absent: nothing waits. */
  waits?: { since: number; why: WaitReason };
  /** What the present absence has counted as; absent: nothing yet. */
  credited?: Kind[];
  kinds: Record<Kind, KindState>;
  prompt: OpenPrompt | null;
  lastPrompt: { id: string; why: CloseReason; lead: Kind } | null;
  brk: null | { promptId: string; lead: Kind; startedAt: number; endsAt: number };
  pause: null | { until: number | null };
  day: {
    key: string;
    activeMs: number;
    shown: Record<Kind, number>;
    /** When it was said that the day's limit is reached, epoch ms; absent: not yet. */
    limitSaidAt?: number;
  };
  /** Prompts skipped since a break was last taken; absent: none. */
  skips?: number;
  /** Prompts are for the icon only until one is taken, skipped or missed; absent: they are as ever. */
  smaller?: true;
  /** Whether it is asked just now if there should be fewer breaks, and when again (epoch ms; null: never). */
  fewer?: { open: boolean; notBefore: number | null };
  seq: number;
  stretch: Stretch;
  alarm: { when: number };
  /**
   * What was counted lately as [from, to, for which kinds: 0 none, 1 all, 2 those that count what is only
   * watched]: an idle event takes it back.
   */
  recent: [number, number, 0 | 1 | 2][];
  /** Showings of the last hour, epoch ms. */
  shownAt: number[];
  /** Ids of the last events and completions. */
  seen: string[];
  done: string[];
  stats: { unknownMs: number; gaps: number; clockBack: number };
}

/** A kind that has just had its break. */
export const rested = (): KindState => ({
  activeMs: 0,
  phase: 'counting',
  repromptAt: null,
  reprompts: 0,
  snoozeUntil: null,
  snoozes: 0,
  creditedAway: null,
  deferredAt: null,
  insteadOf: null,
});

const none = (): Record<Kind, number> => ({ micro: 0, posture: 0, walk: 0, glide: 0 });

/** A new day's count. */
export const newDay = (key: string): Session['day'] => ({ key, activeMs: 0, shown: none() });

/** A new stretch at the screen, the n-th of its day. */
export const newStretch = (n: number, from: number): Stretch => ({
  n,
  rev: 0,
  from,
  activeMs: 0,
  awayMs: 0,
  unknownMs: 0,
});

/** The session of somebody who begins now, by these rules. */
export function begin(clock: Clock, rules: Rules): Session {
  const { wall, mono, boot, inHours, nextBoundary, dayKey } = clock;
  return {
    v: 1,
    rev: 0,
    rules,
    wall,
    mono,
    boot,
    inHours,
    nextBoundary,
    presence: 'active',
    awaySince: null,
    passiveSince: null,
    media: null,
    mediaEndedAt: null,
    settleUntil: wall + rules.settleMs,
    lastCloseAt: null,
    closedAt: null,
    heldAt: null,
    kinds: { micro: rested(), posture: rested(), walk: rested(), glide: rested() },
    prompt: null,
    lastPrompt: null,
    brk: null,
    pause: null,
    day: newDay(dayKey),
    seq: 0,
    stretch: newStretch(1, wall),
    alarm: { when: wall + rules.checkpointMs },
    recent: [],
    shownAt: [],
    seen: [],
    done: [],
    stats: { unknownMs: 0, gaps: 0, clockBack: 0 },
  };
}
