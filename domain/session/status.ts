import type { Session } from './session';
import { frozen, kindsOn, timedBy } from './turn';
import type { Kind } from './types';

/** Where the person stands, for a page that shows it and counts by itself between events. */
export interface Status {
  readonly state: 'ready' | 'due' | 'playing' | 'paused' | 'off-hours' | 'away';
  /** The kind that comes next and in how many ms of active time; null when nothing is counted. */
  readonly next: { readonly kind: Kind; readonly inMs: number; readonly everyMs: number } | null;
  /** Epoch ms; null for a pause without end, undefined when not paused. */
  readonly pausedUntil?: number | null;
  /** Active time today, ms. */
  readonly activeTodayMs: number;
  /** The day's limit of active time, ms; absent: none. */
  readonly limitMs?: number | undefined;
  /** Nothing is asked before this instant, epoch ms, as the person wished; absent: they did not. */
  readonly notBefore?: number | null;
  /** Whether it is asked if there should be fewer breaks. */
  readonly asksFewer?: boolean | undefined;
}

/** The status at `wall` (epoch ms), taking the time since the last event as active where it may be. */
export function statusOf(s: Session, wall: number): Status {
  const counts = s.presence === 'active' && !frozen(s);
  const sinceMs = s.presence === 'active' ? clamp(wall - s.wall, s.rules.checkpointMs) : 0;
  const next = nextOf(s, counts ? sinceMs : 0);
  const paused = s.pause ? { pausedUntil: s.pause.until } : {};
  return {
    state: stateOf(s),
    next,
    ...paused,
    activeTodayMs: s.day.activeMs + sinceMs,
    limitMs: s.rules.dailyLimitMs,
    notBefore: next && s.kinds[next.kind].snoozeUntil,
    asksFewer: s.fewer?.open,
  };
}

const clamp = (ms: number, most: number) => Math.min(Math.max(0, ms), most);

function stateOf(s: Session): Status['state'] {
  if (s.brk) return 'playing';
  if (s.prompt) return 'due';
  if (s.pause) return 'paused';
  if (!s.inHours) return 'off-hours';
  return s.presence === 'away' ? 'away' : 'ready';
}

function nextOf(s: Session, sinceMs: number): Status['next'] {
  const [next] = kindsOn(s)
    .filter(([kind]) => timedBy(s, kind) === kind)
    .map(([kind, { everyMs }]) => ({ kind, everyMs, inMs: leftOf(s, kind, everyMs, sinceMs) }))
    .sort((a, b) => a.inMs - b.inMs);
  return next ?? null;
}

function leftOf(s: Session, kind: Kind, everyMs: number, sinceMs: number): number {
  const { activeMs, repromptAt, snoozeUntil } = s.kinds[kind];
  const left = Math.max(everyMs, repromptAt ?? 0) - activeMs - sinceMs;
  const snoozed = snoozeUntil === null ? 0 : snoozeUntil - s.wall - sinceMs;
  return Math.max(0, left, snoozed);
}
