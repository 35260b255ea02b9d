import { browser } from 'wxt/browser';

/** A window of the browser as far as it is looked at here; all in screen pixels. */
export interface WindowInUse {
  readonly state?: string;
  readonly left?: number;
  readonly top?: number;
  readonly width?: number;
  readonly height?: number;
}

/** The browser window that was used last, and with it the screen; undefined where there is none. */
export const screenInUse = (): Promise<WindowInUse | undefined> =>
  browser.windows.getLastFocused({ windowTypes: ['normal'] } as never).catch(() => undefined);

/** How large the break page's window is, at most, in pixels. */
const size = { width: 560, height: 780 };

/** Where a break page's window goes: in the middle of the window in use, whichever screen that is on. */
export function boundsOf(within: WindowInUse | undefined) {
  const { state, left, top, width, height } = within ?? {};
  const isSeen = state !== 'minimized';
  if (!isSeen || left == null || top == null || !width || !height) return { size, place: {} };
  const middle = (start: number, whole: number, part: number) =>
    Math.round(start + Math.max(0, whole - part) / 2);
  return {
    size,
    place: { left: middle(left, width, size.width), top: middle(top, height, size.height) },
  };
}
