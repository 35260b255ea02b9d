import { browser } from 'wxt/browser';

const breakPage = () => browser.runtime.getURL('/break.html' as never);

/** Opens the break page in a small window of its own, or brings the open one forward. */
export async function openBreakWindow(): Promise<void> {
  const url = breakPage();
  const open = (await browser.runtime.getContexts?.({ documentUrls: [url] }).catch(() => [])) ?? [];
  const windowId = open.find((context) => context.windowId > 0)?.windowId;
  if (windowId !== undefined) {
    await browser.windows.update(windowId, { focused: true });
    return;
  }
  await browser.windows.create({ type: 'popup', url, width: 520, height: 760 });
}

/** Opens one of our pages in a tab. */
export const openPage = async (page: 'welcome' | 'settings'): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html` as never) });
};
