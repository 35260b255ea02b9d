import type { Memory, Stored } from '../domain/memory';
import { ownSettings } from '../domain/policy/organisation/precedence';
import { isSame } from '../domain/policy/same';
import { settingKeys } from '../domain/policy/settings';
import { changedHere, given, hasNews, met, switched } from '../domain/policy/sharing';
import { readSync, type Sync } from '../domain/policy/sync';
import type { Event } from '../domain/session/types';
import type { Said, Told } from '../domain/told';

/** Something told, as all the rest of the engine understands it, and what it says about sharing. */
export interface Heard {
  readonly told: Event | Told;
  readonly sync: Sync;
  /** Whether a change of settings that follows was made by another browser. */
  readonly fromOthers?: true;
}

/** Takes out of what is told what it says about other browsers: their settings are a change like any other. */
export function heard(told: Event | Said, { chosen }: Memory, stored: Stored, wall: number): Heard {
  const sync = readSync(stored.sync);
  if (told.type === 'SYNCED') {
    const here = ownSettings(chosen);
    const after = met(sync, here, told.found, wall);
    const news = settingKeys.filter((key) => !isSame(after.settings[key], here[key]));
    const change = Object.fromEntries(news.map((key) => [key, after.settings[key]]));
    return {
      told: { type: 'CHANGE_SETTINGS', id: told.id, change },
      sync: after.sync,
      fromOthers: true,
    };
  }
  const asWake = { type: 'WAKE', id: told.id ?? '' } as const;
  if (told.type === 'CHANGE_SYNC') return { told: asWake, sync: switched(sync, told.on) };
  if (told.type === 'POLICY') return { told: { type: 'WAKE' }, sync };
  if (told.type === 'GIVEN') return { told: asWake, sync: given(sync, told.trouble, wall) };
  return { told, sync };
}

/** What is to be stored about sharing once the rest is done: settings that were changed here are the latest. */
export function sharing(
  { sync, fromOthers }: Heard,
  before: Memory,
  after: Memory,
  stored: Stored,
  wall: number,
): Stored {
  const mine = !fromOthers && hasNews(ownSettings(before.chosen), ownSettings(after.chosen));
  const now = mine ? changedHere(sync, wall) : sync;
  return JSON.stringify(now) === JSON.stringify(readSync(stored.sync)) ? {} : { sync: now };
}
