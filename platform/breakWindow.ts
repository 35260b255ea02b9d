import { browser } from 'wxt/browser';
import { boundsOf, screenInUse } from './screen';
import { asksFirst, isBreakOpen, showBreakWindow, urlOf } from './window';

let opening: Promise<unknown> = Promise.resolve();

/** One after the other: two that look at the same time would both find nothing open. */
function inTurn<T>(open: () => Promise<T>): Promise<T> {
  const opened = opening.then(open);
  opening = opened.catch(() => undefined);
  return opened;
}

/** Opens the break page on the screen in use; where the browser refuses the place, anywhere. */
async function create(part: string, focused: boolean): Promise<void> {
  const window = { type: 'popup', url: urlOf('break') + part, focused } as const;
  const { size, place } = boundsOf(await screenInUse());
  await browser.windows
    .create({ ...window, ...size, ...place })
    .catch(() => browser.windows.create({ ...window, ...size }));
}

/** Opens the break page in a small window of its own, or brings the open one forward. */
export const openBreakWindow = (): Promise<void> =>
  inTurn(async () => {
    if (!(await showBreakWindow())) await create('', true);
  });

/**
 * Opens the break page beside the work, where it asks; one that is open already does that itself.
 * False where something covers the whole screen: nothing comes before that.
 */
export const askInWindow = (): Promise<boolean> =>
  inTurn(async () => {
    if (await isBreakOpen()) return true;
    if ((await screenInUse())?.state === 'fullscreen') return false;
    await create(asksFirst, false);
    return true;
  });
