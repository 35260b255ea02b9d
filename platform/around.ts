import { browser } from 'wxt/browser';
import { passing } from './storage';

/** What tells a later start of the worker from the browser's first; without it time would be counted anew. */
const kept = ['started'];

/** Forgets everything that stands neither in the small store nor in the log. Doing it twice changes nothing. */
export async function clearAround(): Promise<void> {
  const stays = Object.entries(await passing.read()).filter(([key]) => kept.includes(key));
  await passing.clear();
  await passing.write(Object.fromEntries(stays));
  await Promise.allSettled([
    browser.storage.sync?.clear(),
    browser.alarms.clearAll(),
    clearNotifications(),
  ]);
  clearSensorNote();
}

async function clearNotifications(): Promise<void> {
  const standing = Object.keys(await browser.notifications.getAll());
  await Promise.all(standing.map((id) => browser.notifications.clear(id)));
}

/** Only Firefox's page has this store; where the browser keeps nothing there is nothing to forget. */
function clearSensorNote(): void {
  try {
    globalThis.localStorage?.clear();
  } catch (cause) {
    console.warn(cause);
  }
}
