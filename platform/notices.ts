import { browser } from 'wxt/browser';
import type { Notice } from '../domain/notice';
import { passing } from './storage';

const prefix = 'notice:';

/** Notes until the browser closes that something stands, or no longer does. */
export async function notice(name: Notice, stands: boolean): Promise<void> {
  const key = prefix + name;
  const { [key]: standing = false } = await passing.read();
  if (standing !== stands) await passing.write({ [key]: stands });
}

/** What stands now. */
export async function notices(): Promise<Notice[]> {
  const all = Object.entries(await passing.read());
  return all.flatMap(([key, stands]) =>
    key.startsWith(prefix) && stands ? [key.slice(prefix.length) as Notice] : [],
  );
}

/** Calls back whenever a notice changes, until the returned function is called. */
export function watchNotices(onChange: () => void): () => void {
  browser.storage.session.onChanged.addListener(onChange);
  return () => browser.storage.session.onChanged.removeListener(onChange);
}
