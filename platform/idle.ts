import { browser } from 'wxt/browser';
import type { Idle } from '../domain/session/types';

/** Stillness shorter than this is reading, seconds (the engine's idle grace). */
const graceSeconds = 60;

/** What the idle sensor says now; where it cannot be asked, active: then wall time counts. */
export const idleNow = async (): Promise<Idle> =>
  browser.idle.queryState(graceSeconds).catch((): Idle => 'active');

interface Listened {
  hasListener(listener: () => void): boolean;
  addListener(listener: () => void, ...filter: object[]): void;
  removeListener(listener: () => void): void;
}

let onIdle: (() => void) | undefined;
let onReturn: (() => void) | undefined;

/** Stands while the sensor rests. Of all that is stored only this answers within the first turn. */
const restingKey = 'idle-sensor-rests';

/** Where the browser keeps nothing, the sensor never rests: more starts, nothing lost. */
function rests(): boolean {
  try {
    return localStorage.getItem(restingKey) !== null;
  } catch {
    return false;
  }
}

function remember(away: boolean): void {
  try {
    if (away) localStorage.setItem(restingKey, '1');
    else localStorage.removeItem(restingKey);
  } catch (cause) {
    console.warn(cause);
  }
}

/**
 * Listens for the person leaving and coming back; must be called in the worker's first turn.
 * In Firefox the sensor may rest, see `watchForReturn`.
 */
export function listenToPresence(changed: () => void, returned: () => void): void {
  browser.idle.setDetectionInterval(graceSeconds);
  if (!import.meta.env.FIREFOX) return browser.idle.onStateChanged.addListener(changed);
  onIdle = changed;
  onReturn = returned;
  listenAs(rests());
}

/**
 * Firefox fires `idle` again at every suspension of the event page while the person is away, and at
 * every start that listens to it, which wakes the page every 30 s. So there the sensor rests during an
 * absence, over restarts of the page too; the return is noticed by a tab chosen or loading, a window, a
 * page of ours or the slow alarm. Elsewhere this does nothing.
 */
export function watchForReturn(away: boolean): void {
  if (!onIdle) return;
  if (away !== rests()) remember(away);
  listenAs(away);
}

function listenAs(away: boolean): void {
  if (!onIdle || !onReturn) return;
  listenWhere(browser.idle.onStateChanged as Listened, onIdle, !away);
  listenWhere(browser.tabs.onActivated as Listened, onReturn, away);
  listenWhere(browser.tabs.onUpdated as Listened, onReturn, away, { properties: ['status'] });
}

function listenWhere(
  event: Listened,
  listener: () => void,
  listens: boolean,
  ...filter: object[]
): void {
  if (event.hasListener(listener) === listens) return;
  if (listens) event.addListener(listener, ...filter);
  else event.removeListener(listener);
}
