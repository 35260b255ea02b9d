import { browser } from 'wxt/browser';

/** The name of the one alarm. It carries no meaning: it only wakes the worker. */
export const alarmName = 'due';

/** Browsers may raise a shorter wait to this, ms (Chrome's documented minimum for packed builds). */
const shortestAlarmMs = 30_000;

let soon: ReturnType<typeof setTimeout> | undefined;

/** Sets the one alarm, only where it differs from what stands; `onSoon` covers waits too short for one. */
export async function setAlarm(at: number, onSoon: () => void): Promise<void> {
  clearTimeout(soon);
  const wait = Math.max(0, at - Date.now());
  if (wait < shortestAlarmMs) soon = setTimeout(onSoon, wait);
  const standing = await browser.alarms.get(alarmName);
  if (standing?.scheduledTime !== at) browser.alarms.create(alarmName, { when: at });
}
