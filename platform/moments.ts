import { browser } from 'wxt/browser';
import { passing } from './storage';

/** Staying with one tab for so long makes leaving it a natural pause, ms. */
const stretchMs = 15_000;

interface Listened {
  hasListener(listener: (...what: never[]) => void): boolean;
  addListener(listener: (...what: never[]) => void): void;
  removeListener(listener: (...what: never[]) => void): void;
}

type Tell = (moment: boolean) => void;

let tell: Tell = () => undefined;
let watching: boolean | undefined;
let switchedAt = 0;

/** Stands in what lasts until the browser closes, while pauses are watched for. */
export const watchingKey = 'watches-for-pause';

/** Hands on, while something waits for it, every natural pause (true) and every end of something (false). */
export function tellMoments(to: Tell): void {
  tell = to;
}

function onSwitch(): void {
  const now = Date.now();
  const moment = now - switchedAt >= stretchMs;
  switchedAt = now;
  tell(moment);
}

function onTab(_tab: number, { audible }: { readonly audible?: boolean }): void {
  if (audible !== undefined) tell(audible === false);
}

const onBounds = () => tell(false);

/** Firefox does not tell of a window's size: there leaving full screen is noticed at the next event. */
const heard = (): readonly (readonly [Listened | undefined, (...what: never[]) => void])[] => [
  [browser.tabs.onActivated as Listened, onSwitch],
  [browser.tabs.onUpdated as Listened, onTab],
  [(browser.windows as { onBoundsChanged?: Listened }).onBoundsChanged, onBounds],
];

/**
 * Listens to tabs and windows while something waits for a pause, and not a moment longer. Chromium keeps
 * such a listener when the worker stops and starts it for the event; the event itself is lost then, but
 * the start tells of it (`platform/events.ts`). Firefox drops it with the event page: there the alarm ends
 * the wait.
 */
export async function watchMoments(on: boolean): Promise<void> {
  if (on === watching) return;
  const stored = watching ?? (await passing.read())[watchingKey];
  // Of an earlier start of the browser nothing is known, but its listeners may still stand.
  const before = stored ?? true;
  watching = on;
  switchedAt = on ? Date.now() : 0;
  for (const [event, listener] of heard()) {
    // Only a listener of this life can be taken back.
    if ((on || before) && !event?.hasListener(listener)) event?.addListener(listener);
    if (!on && before) event?.removeListener(listener);
  }
  if (stored !== on) await passing.write({ [watchingKey]: on });
}
