import type { Entry } from '../../domain/journal/entry';
import { covers, type Order } from '../../domain/journal/forget';
import { readSpare } from '../../domain/journal/spare';
import { dayKeyOf } from '../../domain/policy/hours';
import type { Platform } from '../../engine/platform';
import type { Pretended } from './pretended';

type Unlogging =
  | 'unlog'
  | 'dropLog'
  | 'clearAround'
  | 'logName'
  | 'lookAtLog'
  | 'letGo'
  | 'spare'
  | 'spareWithout'
  | 'bringBack';

/** What goes out of the log again, and the copy of its last days: here a plain list of lines. */
export function pretendLog(theWorld: () => Pretended): Pick<Platform, Unlogging> {
  const refuse = () => {
    if (theWorld().logRefuses) throw Object.assign(new Error('no log'), { name: 'LogUnavailable' });
  };
  const dayAt = (at: number) => dayKeyOf(at, 0);
  const isGoing = ({ what }: Order, entry: Entry) =>
    typeof what !== 'string' && covers(what, entry, dayAt);
  const counted = (store: string) =>
    [...theWorld().logged.values()].filter((e) => e.store === store).length;
  return {
    unlog: async (order) => {
      const { logged, tombstones, beforeEach } = theWorld();
      beforeEach('unlog');
      refuse();
      for (const [id, entry] of logged) if (isGoing(order, entry)) logged.delete(id);
      for (const { id } of order.dropped) tombstones.add(id);
    },
    dropLog: async () => {
      const world = theWorld();
      world.beforeEach('dropLog');
      refuse();
      world.logged.clear();
      world.tombstones.clear();
      world.logName = `log after ${world.logName}`;
    },
    clearAround: async () => {
      theWorld().beforeEach('clearAround');
      theWorld().notices.clear();
      delete theWorld().account.settings;
    },
    logName: async () => {
      refuse();
      return theWorld().logName;
    },
    lookAtLog: async () => {
      refuse();
      const counts = { completions: counted('completions'), checkins: counted('checkins') };
      return { log: theWorld().logName, counts, maxAt: 0 };
    },
    letGo: async () => refuse(),
    spare: async (_today, at) => {
      const lines = [...theWorld().logged.values()];
      return lines.length === 0
        ? null
        : { v: 1, at, lines: lines.length, packed: JSON.stringify(lines) };
    },
    spareWithout: async (order, stored) => {
      const spare = readSpare(stored);
      if (!spare) return undefined;
      const left = (JSON.parse(spare.packed) as Entry[]).filter((entry) => !isGoing(order, entry));
      return { ...spare, lines: left.length, packed: JSON.stringify(left) };
    },
    bringBack: async (stored) => {
      refuse();
      const lines = JSON.parse(readSpare(stored)?.packed ?? '[]') as Entry[];
      for (const entry of lines) theWorld().logged.set(entry.record.id, entry);
    },
  };
}
