import { browser } from 'wxt/browser';
import type { Noticed } from '../domain/session/around';

/**
 * What plays in the tab in front, or fills the screen, now. Neither needs a permission, and neither says
 * which page it is. Where the browser has no window nothing does.
 */
export async function inFront(): Promise<readonly Noticed[]> {
  const front = { active: true, lastFocusedWindow: true };
  const [window, tabs] = await Promise.all([
    browser.windows.getLastFocused().catch(() => null),
    browser.tabs.query(front).catch(() => []),
  ]);
  const plays = tabs.some(({ audible, mutedInfo }) => audible && !mutedInfo?.muted);
  return [
    ...(window?.state === 'fullscreen' ? (['fullscreen'] as const) : []),
    ...(plays ? (['sound'] as const) : []),
  ];
}
