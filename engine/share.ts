import type { Stored } from '../domain/memory';
import { ownSettings } from '../domain/policy/organisation/precedence';
import { fitsShared, isToBeShared, sharedOf } from '../domain/policy/sharing';
import { readSync, type SyncTrouble } from '../domain/policy/sync';
import { memoryOf, take, type Workplace } from './take';

/**
 * Settings that were changed here are written for the person's other browsers, unless theirs are later: then
 * those hold. Gives what is stored then; the very same where there was nothing to do.
 */
export async function share(work: Workplace, stored: Stored): Promise<Stored> {
  const { platform } = work;
  const isOpen = ({ sync }: Stored) => isToBeShared(readSync(sync), platform.now().wall);
  if (!isOpen(stored)) return stored;
  const met = await lookAround(work, stored);
  if (!isOpen(met)) return met;
  const trouble = await give(work, met);
  return (await take(work, { type: 'GIVEN', id: idOf(work, 'given'), trouble })) ?? met;
}

/** What another browser may have written meanwhile; where that cannot be read it is said, and tried again later. */
export async function lookAround(work: Workplace, stored: Stored): Promise<Stored> {
  if (!readSync(stored.sync).on) return stored;
  const seen = await work.platform.shared().then(
    (found) => ({ type: 'SYNCED', id: idOf(work, 'synced'), found }) as const,
    (cause) => {
      console.warn(cause);
      return { type: 'GIVEN', id: idOf(work, 'given'), trouble: 'unavailable' } as const;
    },
  );
  return (await take(work, seen)) ?? stored;
}

/** Writes the settings for the other browsers; says why that is not possible. */
async function give({ platform }: Workplace, stored: Stored): Promise<SyncTrouble | null> {
  const { chosen } = memoryOf(stored, platform);
  const mine = sharedOf(readSync(stored.sync), ownSettings(chosen));
  if (!fitsShared(mine)) return 'too-large';
  try {
    await platform.share(mine);
    return null;
  } catch (cause) {
    console.warn(cause);
    return 'unavailable';
  }
}

/** Never the same twice in a life of the worker, nor in two. */
const idOf = ({ platform }: Workplace, what: string): string =>
  `${what}:${platform.boot}:${platform.now().mono}`;
