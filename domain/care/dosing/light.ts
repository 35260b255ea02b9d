import type { Light, Settle } from '../plan';
import { crpsRedRise, type LoadClass, lightAt, type Thresholds } from './numbers';

/** What was answered about one session; null: not answered. Only symptoms count, not a muscle's ache. */
export interface Rating {
  /** S before and right after, 0 to 10. */
  readonly before: number | null;
  readonly after: number | null;
  readonly settle: Settle | null;
  /** S the next day. */
  readonly nextDay: number | null;
  /** Spread further down the limb. */
  readonly spread: boolean;
  /** New weakness: red whatever was done, and a reason for the safety questions. */
  readonly weakness: boolean;
  readonly stopped: boolean;
}

/** What a rating is judged under: for complex regional pain syndrome any rise of 2 is red. */
export interface Judged {
  readonly crps?: boolean;
}

/**
 * How a session sat (4.3), from the top down. What is known is enough for red and amber; green needs every
 * answer, the settling too where symptoms rose. So a missing answer never makes anything milder.
 */
export function lightOf(kind: LoadClass, rating: Rating, { crps = false }: Judged = {}): Light {
  if (rating.weakness || rating.spread) return 'red';
  if (crps && risesBy(rating, crpsRedRise)) return 'red';
  if (kind === 'passive') return rating.stopped ? 'amber' : 'green';
  if (rating.stopped) return 'red';
  if (reaches(rating, lightAt[kind].red)) return 'red';
  if (reaches(rating, lightAt[kind].amber)) return 'amber';
  return isComplete(rating) ? 'green' : 'unrated';
}

/**
 * The light that is certain without the next day, which can only make it worse; null: still open, shown as
 * provisional green. What only rests the body is never asked about and is certain at once.
 */
export function soFar(kind: LoadClass, rating: Rating, judged: Judged = {}): Light | null {
  const light = lightOf(kind, { ...rating, nextDay: null }, judged);
  return light === 'unrated' ? null : light;
}

function risesBy(rating: Rating, by: number): boolean {
  return atLeast(riseOf(rating, rating.after), by) || atLeast(riseOf(rating, rating.nextDay), by);
}

function reaches(rating: Rating, from: Thresholds): boolean {
  const rise = riseOf(rating, rating.after);
  const settled = from.settleRise === null || atLeast(rise, from.settleRise);
  return (
    atLeast(rating.after, from.after) ||
    atLeast(rise, from.rise) ||
    (settled && atLeast(rating.settle, from.settle)) ||
    atLeast(riseOf(rating, rating.nextDay), from.nextDayRise)
  );
}

const atLeast = (value: number | null, from: number) => value !== null && value >= from;

const riseOf = ({ before }: Rating, later: number | null) =>
  before === null || later === null ? null : later - before;

/** Settling is asked only where symptoms rose. */
function isComplete({ before, after, settle, nextDay }: Rating): boolean {
  if (before === null || after === null || nextDay === null) return false;
  return after <= before || settle !== null;
}
