import { entryStores, isEntry } from '../domain/journal/entry';
import {
  covers,
  isForget,
  type Order,
  planWithout,
  type RecordName,
  sessionWithout,
} from '../domain/journal/forget';
import type { Memory, Stored } from '../domain/memory';
import { dayKeyOf } from '../domain/policy/hours';
import { isFields, isNumber, isText } from '../domain/session/plain';
import type { Event } from '../domain/session/types';
import type { Forgetting, Said } from '../domain/told';
import type { Applied } from './apply';
import type { Platform } from './platform';
import { waiting } from './wal';

const prefix = 'forget:';

/** Something to be deleted for good, under its key in the small store. */
export type Ordered = readonly [key: string, order: Order];

/** What is still to be deleted; the log as a whole before lines of what came after it. */
export const orders = (stored: Stored): Ordered[] =>
  Object.entries(stored)
    .flatMap(([key, value]): Ordered[] => {
      const order = key.startsWith(prefix) ? readOrder(value) : null;
      return order ? [[key, order]] : [];
    })
    .sort(([, a], [, b]) => Number(b.what === 'log') - Number(a.what === 'log'));

/** An order that does not say what is to go is none: it must not keep lines from the log for ever. */
function readOrder(value: unknown): Order | null {
  if (!isFields(value)) return null;
  const { what, at, dropped } = value;
  if (what !== 'log' && !isForget(what)) return null;
  const names = Array.isArray(dropped) ? dropped : [];
  return { what, at: isNumber(at) ? at : 0, dropped: names.filter(isName) };
}

const isName = (value: unknown): value is RecordName =>
  isFields(value) && isText(value.id) && entryStores.some((store) => store === value.store);

/** The id of the event that asked for it. */
export const idOf = ([key]: Ordered): string => key.slice(prefix.length);

/** A deletion that has been taken up already must not take what was said or logged since. */
export const isRepeated = (told: Event | Said, { session }: Memory): boolean =>
  (told.type === 'FORGET' || told.type === 'WORKSTATION') &&
  session?.seen.includes(told.id) === true;

/** The local day of an instant. */
const dayAt =
  ({ offsetAt }: Platform) =>
  (at: number) =>
    dayKeyOf(at, offsetAt(at));

/** What follows for session, plan and new lines when something is deleted; the log's part is ordered. */
export function without(
  { memory, entries }: Applied,
  { what }: Forgetting,
  platform: Platform,
): Applied {
  if (what === 'everything') return { memory, entries };
  const { session, plan } = memory;
  return {
    memory: {
      ...memory,
      session: session && sessionWithout(session, what),
      plan: planWithout(plan, what),
    },
    // What was noticed only just now lies before the deletion too.
    entries: entries.filter(
      (entry) => !passing.includes(entry.store) || !covers(what, entry, dayAt(platform)),
    ),
  };
}

/** Lines of time that has passed; what follows for the plan from now on is none of them. */
const passing: readonly string[] = ['completions', 'sessions', 'decisions'];

/** The order for the log, and in the same write no waiting line of it any more. */
export function orderOf({ id, what }: Forgetting, stored: Stored, platform: Platform): Stored {
  const gone = what === 'everything' ? [] : dropped(what, stored, platform);
  const order: Order = {
    what,
    at: platform.now().wall,
    dropped: gone.flatMap(([, name]) => name ?? []),
  };
  return {
    [prefix + id]: order,
    ...Object.fromEntries(gone.map(([key]) => [key, null])),
  };
}

function dropped(
  what: Exclude<Order['what'], 'everything' | 'log'>,
  stored: Stored,
  platform: Platform,
): [key: string, name: RecordName | null][] {
  return waiting(stored).flatMap(([key, value]): [string, RecordName | null][] => {
    if (isEntry(value) && covers(what, value, dayAt(platform)))
      return [[key, { store: value.store, id: value.record.id }]];
    // A page may have written down the very break, at a time when nobody answered.
    return 'record' in what && told(value) === what.record.id ? [[key, null]] : [];
  });
}

const told = (value: unknown): unknown => {
  const event = isFields(value) ? value.event : null;
  return isFields(event) ? event.completionId : null;
};
