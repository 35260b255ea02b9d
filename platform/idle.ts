import { browser } from 'wxt/browser';
import type { Idle } from '../domain/session/types';

/** Stillness shorter than this is reading, seconds (the engine's idle grace). */
const graceSeconds = 60;

/** Hands that rest for so long are a natural pause, seconds: the least a browser can tell. */
const momentSeconds = 15;

/** What the idle sensor says now; where it cannot be asked, active: then wall time counts. */
export const idleNow = async (): Promise<Idle> =>
  browser.idle.queryState(graceSeconds).catch((): Idle => 'active');

let seconds = graceSeconds;

/** While something waits for a pause the sensor tells of one sooner; what counts as away stays as it is. */
export function watchStillness(waits: boolean): void {
  const wanted = waits ? momentSeconds : graceSeconds;
  if (wanted !== seconds) browser.idle.setDetectionInterval(wanted);
  seconds = wanted;
}

interface Listened {
  hasListener(listener: (now: Idle) => void): boolean;
  addListener(listener: (now: Idle) => void, ...filter: object[]): void;
  removeListener(listener: (now: Idle) => void): void;
}

let onIdle: ((now: Idle) => void) | undefined;
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
export function listenToPresence(changed: (now: Idle) => void, returned: () => void): void {
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
  listenWhere(browser.tabs.onActivated as unknown as Listened, onReturn, away);
  listenWhere(browser.tabs.onUpdated as unknown as Listened, onReturn, away, {
    properties: ['status'],
  });
}

function listenWhere(
  event: Listened,
  listener: (now: Idle) => void,
  listens: boolean,
  ...filter: object[]
): void {
  if (event.hasListener(listener) === listens) return;
  if (listens) event.addListener(listener, ...filter);
  else event.removeListener(listener);
}
