import { browser } from 'wxt/browser';
import type { Stored } from '../domain/memory';

/** Everything in the small store, or what stands under one key. */
export const readStored = (key: string | null = null): Promise<Stored> =>
  browser.storage.local.get(key);

/** Writes some keys in one call, all or nothing. */
export const writeStored = (changes: Stored): Promise<void> => browser.storage.local.set(changes);

/** Removes some keys. */
export const forgetStored = (keys: readonly string[]): Promise<void> =>
  browser.storage.local.remove([...keys]);

/** Calls back with the new values of changed keys until the returned function is called. */
export function watchStored(onChange: (changed: Stored) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) =>
    onChange(Object.fromEntries(Object.entries(changes).map(([key, c]) => [key, c.newValue])));
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** What is remembered until the browser closes. */
export const passing = {
  read: (): Promise<Stored> => browser.storage.session.get(null),
  write: (changes: Stored): Promise<void> => browser.storage.session.set(changes),
  clear: (): Promise<void> => browser.storage.session.clear(),
};
