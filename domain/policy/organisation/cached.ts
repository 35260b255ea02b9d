import { isFields, isNumber } from '../../session/plain';
import { isSame } from '../same';
import { restrictions } from './policy';

/** The last policy that arrived, as it is kept: a browser may say nothing of it for a while after its start. */
export interface Cached {
  readonly v: 1;
  /** As the browser gave it. */
  readonly received: unknown;
  /** When it arrived, epoch ms. */
  readonly at: number;
  /** The start of the browser since which nothing arrives any more, epoch ms; what is left are restrictions. */
  readonly goneSince?: number;
}

/** What a browser says of a policy, and when. */
export interface Said {
  readonly found: unknown;
  /** It told of a change by itself; else it was asked. */
  readonly changed: boolean;
  /** When the browser started, epoch ms. */
  readonly startedAt: number;
  /** Epoch ms. */
  readonly wall: number;
}

/** So long after its start a browser may not know yet that there is a policy, ms (seen: 3 to 8 s). */
export const unknownForMs = 30_000;

/** The policy that is kept; null: none. Never throws. */
export function readCached(value: unknown): Cached | null {
  if (!isFields(value) || value.v !== 1 || !isNumber(value.at)) return null;
  const { received, at, goneSince } = value;
  return { v: 1, received, at, ...(isNumber(goneSince) ? { goneSince } : {}) };
}

/** Whether a browser knows of no policy: it says nothing, or nothing in it. */
export const isEmpty = (found: unknown): boolean =>
  !isFields(found) || Object.keys(found).length === 0;

/**
 * What is kept once a browser has said what it knows. Nothing, soon after the start, means not yet known.
 * Later it means gone: all of it where the browser tells of that by itself; else defaults and locks go at
 * once, restrictions with the next start that knows nothing either, so that a hitch in a rollout opens
 * nothing that an agreement rules out.
 */
export function cachedAfter(cached: Cached | null, said: Said): Cached | null {
  const { found, changed, startedAt, wall } = said;
  if (!isEmpty(found)) {
    const same = cached && !cached.goneSince && isSame(cached.received, found);
    return same ? cached : { v: 1, received: found, at: wall };
  }
  if (!cached) return null;
  // Chromium tells of a policy that is missing at its start as of a change.
  if (wall - startedAt < unknownForMs) return cached;
  if (changed) return null;
  if (cached.goneSince === undefined)
    return { ...cached, received: onlyRestrictions(cached.received), goneSince: startedAt };
  return cached.goneSince === startedAt ? cached : null;
}

/** What must not open by mistake, and whose it is. */
function onlyRestrictions(received: unknown): unknown {
  const left = ['schemaVersion', 'organization', ...restrictions];
  return Object.fromEntries(
    Object.entries(isFields(received) ? received : {}).filter(([key]) => left.includes(key)),
  );
}

/** Whether a restriction is on in what is kept: anything but `false` or nothing closes. The popup's first frame asks no more. */
export const isDiaryOff = (kept: unknown): boolean => {
  const received = isFields(kept) ? kept.received : null;
  const said = isFields(received) ? received.disablePainDiary : undefined;
  return ![undefined, false, 0, 'false', '0'].includes(said as never);
};
