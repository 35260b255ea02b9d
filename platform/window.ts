import { browser } from 'wxt/browser';

/** The address of one of our pages. */
export const urlOf = (page: string) => browser.runtime.getURL(`/${page}.html` as never);

/** The window in which the break page is open, if it is. */
async function breakWindow(): Promise<number | undefined> {
  const contexts = await browser.runtime
    .getContexts?.({ contextTypes: ['TAB' as never] })
    .catch(() => []);
  const open = contexts?.find(({ documentUrl }) => documentUrl?.startsWith(urlOf('break')));
  return open && open.windowId > 0 ? open.windowId : undefined;
}

/** Whether the break page is open somewhere. */
export const isBreakOpen = async (): Promise<boolean> => (await breakWindow()) !== undefined;

/** Brings the break page forward; false where it is not open. */
export async function showBreakWindow(): Promise<boolean> {
  const open = await breakWindow();
  if (open !== undefined) await browser.windows.update(open, { focused: true });
  return open !== undefined;
}

/** Opens one of our pages in a tab, at a part of it. */
export async function openPage(
  page: 'welcome' | 'settings' | 'progress' | 'report' | 'workstation',
  part = '',
): Promise<void> {
  await browser.tabs.create({ url: urlOf(page) + (part && `#${part}`) });
}

/** In the address of a break page that opened by itself: it asks before it begins. */
export const asksFirst = '#asks';

/** Where the page stands that describes a therapist's file; the build puts it there. */
export const formatUrl = (): string => browser.runtime.getURL('/therapist-list.txt' as never);

/** The version of the extension. */
export const version = (): string => browser.runtime.getManifest().version;
