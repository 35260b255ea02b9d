import { outlook, readSession } from '../../domain/session';
import type { Turned } from '../helpers/world';
import type { Calendar } from './blocks';
import { dayAt } from './year';

/** What is counted while somebody lives. */
export interface Tally {
  readonly days: Map<string, { active: number; idle: number }>;
  /** Wake-ups during an absence, by hours from the start. */
  readonly away: Map<number, number>;
  /** Ids of the completions that were sent. */
  readonly sent: Set<string>;
  readonly broken: Map<string, string>;
  readonly note: (sort: string, what: string) => void;
  /** Seconds of the last hour at which a prompt came. */
  shown: number[];
  bytes: number;
  events: number;
}

/** A session must stay below this, bytes. */
const bytesAtMost = 4_096;
const longestWaitMs = 900_000;
const gapMs = 180_000;
const anHourAtMost = 4;

/** Looks at every turn: counts what there is to count and holds what must always be true. */
export function watchOver(calendar: Calendar): { watch: (turn: Turned) => void; tally: Tally } {
  const broken = new Map<string, string>();
  const tally: Tally = {
    days: new Map(),
    away: new Map(),
    sent: new Set(),
    broken,
    note: (sort, what) => {
      if (!broken.has(sort)) broken.set(sort, `${sort}: ${what}`);
    },
    shown: [],
    bytes: 0,
    events: 0,
  };
  let last = -1;
  const watch = (turn: Turned) => {
    const { at, event } = turn;
    if (event.type === 'USER' && event.action === 'complete')
      tally.sent.add(event.completionId ?? '');
    // Several events in one second are one wake-up.
    if (at !== last) countWake(tally, turn, dayAt(calendar, at));
    last = at;
    hold(turn, (sort, what) => tally.note(sort, `${what} at second ${at}`), tally);
  };
  return { watch, tally };
}

function countWake(tally: Tally, { at, event, before, session }: Turned, day: string): void {
  const count = tally.days.get(day) ?? { active: 0, idle: 0 };
  tally.days.set(day, count);
  tally.events += 1;
  if (event.type === 'IDLE') count.idle += 1;
  const hour = Math.floor(at / 3_600);
  if (before.presence === 'active' || session.presence === 'active') count.active += 1;
  else tally.away.set(hour, (tally.away.get(hour) ?? 0) + 1);
}

/** What is true after every turn (timing chapter, P2, P3, P4, P6 and the size of the state). */
function hold(turn: Turned, broken: Tally['note'], tally: Tally): void {
  const { session, before, clock, bytes } = turn;
  const { wakeAt, prompt } = outlook(session, clock);
  if (wakeAt <= clock.wall || wakeAt > clock.wall + longestWaitMs)
    broken('alarm', `in ${wakeAt - clock.wall} ms`);
  if (prompt && (session.presence === 'away' || session.pause || session.brk))
    broken('prompt', 'asked while away, paused or in a break');
  if (prompt && clock.wall < session.settleUntil) broken('settling', 'asked within a minute');
  const counters = [...Object.values(session.kinds), session.day, session.stretch];
  if (counters.some(({ activeMs }) => !(activeMs >= 0))) broken('counter', 'less than nothing');
  tally.bytes = Math.max(tally.bytes, bytes);
  if (bytes > bytesAtMost) broken('size', `${bytes} bytes`);
  if (!readSession(before).ok) broken('state', 'cannot be read back');
  if (session.prompt && session.prompt.id !== before.prompt?.id) holdAsking(turn, broken, tally);
}

/** Three minutes lie before a prompt, and four an hour are the most; only what was put off comes beyond that. */
function holdAsking({ session, before, clock, at }: Turned, broken: Tally['note'], tally: Tally) {
  const { prompt, lastCloseAt } = session;
  tally.shown = [...tally.shown.filter((shown) => shown > at - 3_600), at];
  if (prompt?.kinds.some((kind) => before.kinds[kind].snoozeUntil !== null)) return;
  if (lastCloseAt !== null && clock.wall - lastCloseAt < gapMs)
    broken('gap', `${clock.wall - lastCloseAt} ms after the last`);
  if (tally.shown.length > anHourAtMost) broken('often', `${tally.shown.length} within an hour`);
}
