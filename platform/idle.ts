import { browser } from 'wxt/browser';
import type { Idle } from '../domain/session/types';

/** Stillness shorter than this is reading, seconds (the engine's idle grace). */
const graceSeconds = 60;

/** What the idle sensor says now; where it cannot be asked, active: then wall time counts. */
export const idleNow = async (): Promise<Idle> =>
  browser.idle.queryState(graceSeconds).catch((): Idle => 'active');

interface Listened {
  hasListener(listener: () => void): boolean;
  addListener(listener: () => void): void;
  removeListener(listener: () => void): void;
}

let onIdle: (() => void) | undefined;
let onReturn: (() => void) | undefined;

/**
 * Listens for the person leaving and coming back; must be called in the worker's first turn.
 * Firefox also listens for a tab chosen by hand, see `watchForReturn`.
 */
export function listenToPresence(changed: () => void, returned: () => void): void {
  onIdle = changed;
  browser.idle.setDetectionInterval(graceSeconds);
  browser.idle.onStateChanged.addListener(onIdle);
  if (!import.meta.env.FIREFOX) return;
  onReturn = returned;
  browser.tabs.onActivated.addListener(onReturn);
}

/**
 * Firefox fires `idle` again at every suspension of the event page while the person is away, which
 * wakes it every 30 s. So there the sensor rests during an absence; the return is noticed by a tab, a
 * window, a page of ours or the slow alarm. Elsewhere this does nothing.
 */
export function watchForReturn(away: boolean): void {
  if (!onIdle || !onReturn) return;
  listenWhere(browser.idle.onStateChanged as Listened, onIdle, !away);
  listenWhere(browser.tabs.onActivated as Listened, onReturn, away);
}

function listenWhere(event: Listened, listener: () => void, listens: boolean): void {
  if (event.hasListener(listener) === listens) return;
  if (listens) event.addListener(listener);
  else event.removeListener(listener);
}
