import { at, lengthOf } from '../../domain/care/timeline';
import type { Done, Ended } from '../../domain/session/types';
import { isBetween, type Part, restPart } from './parts';
import type { Resumed } from './types';

/** What has been played of one part: ms spent in each of its moments, and which were played out. */
export interface Track {
  readonly spentMs: readonly number[];
  readonly passed: readonly boolean[];
}

/** A break being played. */
export interface Playback {
  readonly parts: readonly Part[];
  /** Index of the part that plays. */
  readonly part: number;
  /** Ms into that part. */
  readonly elapsedMs: number;
  readonly playing: boolean;
  /** The last tick, in the clock's ms; null right after a standstill. */
  readonly tickedAt: number | null;
  /** Ms the first step of the part has waited for the voice to finish saying how to get ready. */
  readonly waitedMs: number;
  /** Ms of all such waiting so far; the rest at the end of the break is that much shorter. */
  readonly lateMs: number;
  readonly tracks: readonly Track[];
  /** What had been done before the break was left and resumed. */
  readonly before: readonly Done[];
  /** Whether the person chose to rest instead. */
  readonly resting: boolean;
  /** null while it goes on. */
  readonly ended: Ended | null;
}

/** What can happen to a break being played. */
export type PlaybackEvent =
  | {
      readonly type: 'tick';
      readonly now: number;
      /** Whether the voice is still saying something. */
      readonly speaking?: boolean;
    }
  | { readonly type: 'toggle' | 'halt' | 'back' | 'next' | 'rest' | 'stop' };

/** A longer silence between two ticks was a standstill of the computer, not exercise; ms. */
const longestTickMs = 1_500;
/** The first step waits no longer than this for a voice, ms; at half its rate the longest setup takes 22 s. */
const longestWaitMs = 25_000;
/** What is left of a rest when all was late, ms. */
const leastRestMs = 5_000;
/** Rest that was chosen lasts at least this long, seconds. */
const shortestRestSeconds = 10;

const emptyTrack = (part: Part): Track => {
  const moments = part.type === 'item' ? part.timeline.length : 1;
  return { spentMs: Array(moments).fill(0), passed: Array(moments).fill(false) };
};

/** A break at its beginning, or at the start of the step where it was left. */
export function begin(parts: readonly Part[], startAt?: Resumed): Playback {
  const all = startAt && startAt.item >= parts.length ? [...parts, restPart(20)] : parts;
  const part = Math.min(startAt?.item ?? 0, all.length - 1);
  const here = all[part];
  const step = here?.type === 'item' ? Math.min(startAt?.step ?? 0, here.timeline.length - 1) : 0;
  const elapsedMs = here?.type === 'item' ? (here.timeline[step]?.startMs ?? 0) : 0;
  const tracks = all.map((one, n) => (n === part ? resumedTrack(one, step) : emptyTrack(one)));
  return {
    parts: all,
    part,
    elapsedMs,
    playing: true,
    tickedAt: null,
    waitedMs: 0,
    lateMs: 0,
    tracks,
    before: startAt?.done ?? [],
    resting: all.length > parts.length,
    ended: null,
  };
}

/** The steps of the begun repetition before the one where it goes on had been played. */
function resumedTrack(part: Part, step: number): Track {
  const track = emptyTrack(part);
  if (part.type === 'rest') return track;
  const here = part.timeline[step];
  const each = part.exercise.laterality === 'each-side';
  const passed = part.timeline.map(
    ({ rep, side }, n) => n > 0 && n < step && rep === here?.rep && (!each || side === here.side),
  );
  return { ...track, passed };
}

/** The index of the moment that plays. */
export function momentIndex({ parts, part, elapsedMs }: Playback): number {
  const here = parts[part];
  return here?.type === 'item' ? at(here.timeline, elapsedMs).index : 0;
}

/** What becomes of a playback; a break that has ended stays as it is. */
export function playback(p: Playback, event: PlaybackEvent): Playback {
  if (p.ended) return p;
  switch (event.type) {
    case 'tick':
      return tick(p, event.now, event.speaking ?? false);
    case 'toggle':
      return { ...p, playing: !p.playing, tickedAt: null };
    case 'halt':
      return { ...p, tickedAt: null };
    case 'back':
      return back(p);
    case 'next':
      return next(p);
    case 'rest':
      return rest(p);
    case 'stop':
      return { ...p, playing: false, ended: stoppedAs(p) };
  }
}

function tick(p: Playback, now: number, speaking: boolean): Playback {
  if (!p.playing) return p;
  if (p.tickedAt === null) return { ...p, tickedAt: now };
  const passed = Math.min(Math.max(0, now - p.tickedAt), longestTickMs);
  const waits = speaking && p.waitedMs < longestWaitMs;
  const played = waits ? Math.min(passed, readyLeftMs(p)) : passed;
  const waitMs = passed - played;
  const late = { waitedMs: p.waitedMs + waitMs, lateMs: p.lateMs + waitMs };
  return advance({ ...p, ...late, tickedAt: now }, played);
}

/** Ms that getting ready can go on without the first step beginning; endless once it has begun. */
function readyLeftMs(p: Playback): number {
  const getsReady = p.parts[p.part]?.type === 'item' && momentIndex(p) === 0;
  return getsReady ? Math.max(0, momentEndMs(p) - 1 - p.elapsedMs) : Number.POSITIVE_INFINITY;
}

/** Plays `ms` on, through as many moments and parts as they reach. */
function advance(p: Playback, ms: number): Playback {
  let now = p;
  let left = ms;
  while (left > 0 && !now.ended) {
    const untilMs = momentEndMs(now) - now.elapsedMs;
    const played = Math.min(left, untilMs);
    now = spend(now, played, left >= untilMs);
    left -= played;
    if (now.elapsedMs >= (now.parts[now.part]?.totalMs ?? 0)) now = nextPart(now);
  }
  return now;
}

function momentEndMs({ parts, part, elapsedMs }: Playback): number {
  const here = parts[part];
  if (here?.type !== 'item') return here?.totalMs ?? 0;
  const { moment } = at(here.timeline, elapsedMs);
  return moment.startMs + lengthOf(moment);
}

function spend(p: Playback, ms: number, whole: boolean): Playback {
  const index = momentIndex(p);
  const tracks = p.tracks.map((track, n) =>
    n === p.part ? spent(track, index, ms, whole) : track,
  );
  return { ...p, elapsedMs: p.elapsedMs + ms, tracks };
}

const spent = ({ spentMs, passed }: Track, index: number, ms: number, whole: boolean): Track => ({
  spentMs: spentMs.map((before, n) => (n === index ? before + ms : before)),
  passed: passed.map((before, n) => before || (n === index && whole)),
});

function nextPart(p: Playback): Playback {
  const following = p.parts[p.part + 1];
  if (following) {
    const isLast = p.part + 2 === p.parts.length;
    const next = isLast ? onTime(following, p.lateMs) : following;
    const parts = p.parts.with(p.part + 1, next);
    return { ...p, parts, part: p.part + 1, elapsedMs: 0, waitedMs: 0 };
  }
  return { ...p, playing: false, ended: p.resting ? 'rested' : 'finished' };
}

/** The rest at the end gives back what the break is late by, so that it ends when it was said to. */
function onTime(part: Part, lateMs: number): Part {
  if (part.type === 'item') return part;
  const least = Math.min(part.totalMs, leastRestMs);
  return { ...part, totalMs: Math.max(least, part.totalMs - lateMs) };
}

function next(p: Playback): Playback {
  if (isBetween(p.parts, p.part)) return nextPart(p);
  const here = p.parts[p.part];
  if (here?.type !== 'item') return p;
  const following = here.timeline[momentIndex(p) + 1];
  return following ? { ...p, elapsedMs: following.startMs } : nextPart(p);
}

function back(p: Playback): Playback {
  const here = p.parts[p.part];
  const index = momentIndex(p);
  if (here?.type === 'item' && index > 0)
    return { ...p, elapsedMs: here.timeline[index - 1]?.startMs ?? 0 };
  return { ...p, part: Math.max(0, p.part - 1), elapsedMs: 0, waitedMs: 0 };
}

/** What is left of the break becomes rest. */
function rest(p: Playback): Playback {
  if (p.parts[p.part]?.type === 'rest' && !isBetween(p.parts, p.part)) return p;
  const allMs = p.parts.slice(p.part).reduce((sum, part) => sum + part.totalMs, 0);
  const leftSeconds = Math.ceil((allMs - p.elapsedMs) / 1_000);
  const quiet = restPart(Math.max(shortestRestSeconds, leftSeconds));
  return {
    ...p,
    parts: [...p.parts.slice(0, p.part + 1), quiet],
    tracks: [...p.tracks.slice(0, p.part + 1), emptyTrack(quiet)],
    part: p.part + 1,
    elapsedMs: 0,
    playing: true,
    resting: true,
  };
}

/** Ending the rest early is no stop: what there was to do was done, or rest was what was wanted. */
function stoppedAs({ parts, part, resting }: Playback): Ended {
  if (resting) return 'rested';
  if (isBetween(parts, part)) return 'stopped';
  return parts[part]?.type === 'rest' && part > 0 ? 'finished' : 'stopped';
}
