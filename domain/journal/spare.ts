import { isFields, isNumber, isText } from '../session/plain';
import type { CheckIn } from './checkin';
import type { Completion } from './completion';
import type { Entry } from './entry';

/** Days that the copy in the small store reaches back. */
export const spareDays = 30;

/** The copy is made anew after a week, ms. */
const spareEveryMs = 7 * 86_400_000;

/** The last days of the log, kept apart from it for the case that the browser loses the log. */
export interface Spare {
  readonly v: 1;
  /** When it was made, epoch ms. */
  readonly at: number;
  /** Breaks and check-ins in it. */
  readonly lines: number;
  /** `SpareLines` as JSON, gzipped, base64: it is read along at every event and must be small. */
  readonly packed: string;
}

/** What the copy holds. */
export interface SpareLines {
  readonly completions: readonly Completion[];
  readonly checkins: readonly CheckIn[];
}

/** What is remembered of the log outside of it, so that its loss is noticed. */
export interface Mirror {
  /** The name the log was given when it was made. */
  readonly log: string;
  readonly counts: { readonly completions: number; readonly checkins: number };
  /** The newest break in it, epoch ms; 0 for none. */
  readonly maxAt: number;
}

/** What stands in the small store as a copy, or null. */
export const readSpare = (value: unknown): Spare | null =>
  isFields(value) && isNumber(value.at) && isNumber(value.lines) && isText(value.packed)
    ? (value as unknown as Spare)
    : null;

/** What stands in the small store as the log's mirror, or null. */
export const readMirror = (value: unknown): Mirror | null =>
  isFields(value) && isText(value.log) && isFields(value.counts)
    ? (value as unknown as Mirror)
    : null;

/** Whether a copy is to be made anew; a clock set back does not put it off for ever. */
export const isSpareDue = (spare: Spare | null, now: number): boolean =>
  spare === null || Math.abs(now - spare.at) >= spareEveryMs;

/**
 * Whether another log stands where one was: it has another name, and less in it than there was. Before the
 * first day is over nothing has been counted yet; then the name alone says it.
 */
export function isLost(mirror: Mirror | null, log: Pick<Mirror, 'log' | 'counts'>): boolean {
  if (mirror === null || mirror.log === log.log) return false;
  return sum(mirror.counts) === 0 || sum(log.counts) < sum(mirror.counts);
}

const sum = ({ completions, checkins }: Mirror['counts']) => completions + checkins;

/** A copy's lines as lines for the log; what is none is left out. */
export function entriesOf(value: unknown): Entry[] {
  if (!isFields(value)) return [];
  const lines = (store: 'completions' | 'checkins') => {
    const all = Array.isArray(value[store]) ? value[store] : [];
    return all
      .filter((one) => isFields(one) && isText(one.id) && isText(one.day))
      .map((record) => ({ store, record }) as Entry);
  };
  return [...lines('completions'), ...lines('checkins')];
}
