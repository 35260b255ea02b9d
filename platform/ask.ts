import type { Offer } from '../domain/care/exercise';
import type { Prompt } from '../domain/session/types';
import type { Asks } from '../engine/platform';
import { askInWindow } from './breakWindow';
import { showNotification } from './notification';
import { passing } from './storage';

/** The prompt for which a window was opened, remembered until the browser closes. */
const askedKey = 'askedInWindow';

/**
 * Makes the browser ask as the person has it; null: nothing is asked. A window is opened once for a
 * prompt and closes by itself; where it cannot be opened a notification takes its place. Says whether
 * the browser took what was to be shown.
 */
export async function ask(
  prompt: Prompt | null,
  offer: Offer | null,
  asks: Asks,
): Promise<boolean> {
  const opens = prompt !== null && asks.channel === 'window';
  const refused = opens && !(await askOnce(prompt.id));
  const notifies = prompt !== null && (asks.channel === 'notification' || refused);
  return showNotification(notifies ? prompt : null, offer, asks);
}

/** False where the browser opens no window; over a full screen it is simply not time yet. */
async function askOnce(id: string): Promise<boolean> {
  const { [askedKey]: asked } = await passing.read();
  const before = asked as { readonly id: string; readonly opened: boolean } | undefined;
  if (before?.id === id) return before.opened;
  try {
    if (await askInWindow()) await passing.write({ [askedKey]: { id, opened: true } });
    return true;
  } catch (cause) {
    console.warn(cause);
    await passing.write({ [askedKey]: { id, opened: false } });
    return false;
  }
}
