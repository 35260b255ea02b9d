import { browser } from 'wxt/browser';
import type { Shared } from '../domain/policy/sharing';

/** The one key under which the person's browsers share their settings; nothing else is ever written there. */
const key = 'settings';

/** The storage that a person's browsers share; where there is none every use of it is refused. */
function storage() {
  const { sync } = browser.storage;
  if (!sync) throw new Error('This browser shares no storage.');
  return sync;
}

/** What stands there now; undefined: nothing. Rejects where the browser shares no storage. */
export async function readShared(): Promise<unknown> {
  return (await storage().get(key))[key];
}

/** Writes the settings for the other browsers. Rejects where that cannot be. */
export async function writeShared(settings: Shared): Promise<void> {
  await storage().set({ [key]: settings });
}

/** Calls back with what stands there whenever that changes, in whichever browser. */
export function listenToOthers(onChange: (found: unknown) => void): void {
  browser.storage.sync?.onChanged?.addListener((changes) => {
    const change = changes[key];
    if (change) onChange(change.newValue);
  });
}
