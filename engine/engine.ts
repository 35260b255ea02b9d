import type { Library } from '../domain/care/exercise';
import { isEntry } from '../domain/journal/entry';
import type { Event } from '../domain/session/types';
import { readTold, type Said } from '../domain/told';
import type { Platform } from './platform';
import { settle } from './settle';
import { lookAround } from './share';
import { storeOf } from './store';
import { memoryOf, take, type Workplace, workplaceOf } from './take';
import { watch } from './upkeep';
import { pageEvents } from './wal';

/** The one door to what the extension knows: events go in, one at a time. */
export interface Engine {
  /** Takes up the worker's first event and whatever an earlier life left undone. */
  begin(first: () => Promise<Event>): Promise<void>;
  /** Resolves once the event and what follows from it are stored. */
  tell(event: Event | Said): Promise<void>;
  /** The same for what a page sent; anything a page cannot say is refused. */
  tellFromPage(value: unknown): Promise<{ stored: true }>;
  /** Whether an update may restart the extension now: not during a break. */
  mayRestart(): Promise<boolean>;
}

/** The engine over one browser: load, step, write, acknowledge, log, show; one event at a time. */
export function createEngine(platform: Platform, library: Library): Engine {
  const work = workplaceOf(platform, library, storeOf(platform));
  let queue: Promise<unknown> = Promise.resolve();
  const report = (cause: unknown) => console.error(cause);

  function tell(told: Event | Said): Promise<void> {
    const taken = queue.then(() => take(work, told));
    queue = taken.then((stored) => settle(work, stored)).catch(report);
    return taken.then(() => undefined);
  }

  return {
    tell,
    begin: (first) => {
      const begun = queue.then(() => catchUp(work, first));
      queue = begun.catch(report);
      return begun;
    },
    tellFromPage: async (value) => {
      const told = readTold(value);
      if (!told) throw new Error('This is nothing a page can tell.');
      await tell(told);
      return { stored: true };
    },
    mayRestart: async () => !memoryOf(await work.store.load(), platform).session?.brk,
  };
}

/** The start of a worker life: why it woke, and what pages wrote down meanwhile. */
async function catchUp(work: Workplace, first: () => Promise<Event>): Promise<void> {
  const { platform, store } = work;
  const event = await first();
  const stored = await store.load();
  const hadSession = memoryOf(stored, platform).session !== null;
  // Where the start cannot be stored, what waits for the log must not wait for that.
  const begun = take(work, knownStart(event, hadSession)).catch((cause) => {
    console.error(cause);
    return store.load();
  });
  await settle(work, await begun);
  if (event.type === 'BOOT') {
    const begun = await store.load();
    await watch(work, begun);
    const met = await lookAround(work, begun);
    if (met !== begun) await settle(work, met);
  }
  for (const [key, told] of pageEvents(stored)) {
    const after = await take(work, told);
    // A completion's line waits under the very key the page wrote.
    if (!isEntry(after?.[key])) await platform.forget([key]);
    await settle(work, after);
  }
}

/** A browser that forgets its alarms says `install` at every start; with a session it is a start. */
function knownStart(event: Event, hadSession: boolean): Event {
  const again = event.type === 'BOOT' && event.kind === 'install' && hadSession;
  return again ? { ...event, kind: 'startup' } : event;
}
