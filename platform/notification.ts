import { browser } from 'wxt/browser';
import { type Offer, secondsOf } from '../domain/care/exercise';
import type { Settings } from '../domain/policy/settings';
import type { Outlook, Prompt } from '../domain/session/types';
import type { Asks } from '../engine/platform';
import { passing } from './storage';
import { exerciseName, words } from './words';

/** Chromium knows the keys beyond the basic four; Firefox throws at them. */
interface Options {
  readonly type: 'basic';
  readonly title: string;
  readonly message: string;
  readonly iconUrl: string;
  readonly requireInteraction?: boolean;
  readonly silent?: boolean;
  readonly buttons?: { title: string }[];
}

/** What stands as a notification now, remembered until the browser closes. */
const shownKey = 'notification';

interface Standing {
  readonly id: string;
  readonly taken: boolean;
}

/** What comes: the first exercise or rest, and how long it takes. */
function comingOf(prompt: Prompt, offer: Offer | null): string {
  const first = offer?.items[0];
  const name = first ? exerciseName(first.exercise) : words(`prompt.rest.${prompt.lead}`);
  return offer
    ? words('prompt.title', name, Math.round(secondsOf(offer)))
    : words(`kind.${prompt.lead}`);
}

/** A title and a reminder of the person's own leave what comes, and how to start it, in the text. */
function textOf(prompt: Prompt, offer: Offer | null, own: string): readonly [string, string] {
  const coming = comingOf(prompt, offer);
  const howTo = words(import.meta.env.FIREFOX ? 'prompt.body_click' : 'prompt.body');
  const lines = [offer?.message, own ? coming : undefined, howTo].filter(Boolean);
  return [own || coming, lines.join('\n')];
}

/** Firefox refuses keys it does not know, so each browser gets a literal of its own. */
function optionsOf(text: readonly [string, string], silent: boolean, withButtons: boolean) {
  const [title, message] = text;
  const iconUrl = browser.runtime.getURL('/icon/128.png' as never);
  const basic: Options = { type: 'basic', title, message, iconUrl };
  if (import.meta.env.FIREFOX) return basic;
  const chromium = { ...basic, requireInteraction: true, silent };
  if (!withButtons) return chromium;
  const buttons = [{ title: words('prompt.start') }, { title: words('prompt.snooze') }];
  return { ...chromium, buttons };
}

async function create(id: string, options: Options): Promise<boolean> {
  await browser.notifications.create(id, options as never);
  // Chromium may accept a notification and then show nothing; Firefox never tells.
  return import.meta.env.FIREFOX || id in (await browser.notifications.getAll());
}

/** Shows a notification under an id; says whether the browser took it. */
async function notify(id: string, options: Options): Promise<boolean> {
  return create(id, options).catch(() => false);
}

/**
 * Makes the notification match the prompt (none for null): shown once per prompt, taken away when it
 * is over. Says whether the browser took it; true where nothing had to be shown.
 */
export async function showNotification(
  prompt: Prompt | null,
  offer: Offer | null,
  { title, silent }: Pick<Asks, 'title' | 'silent'>,
): Promise<boolean> {
  const standing = (await passing.read())[shownKey] as Standing | undefined;
  if (standing?.id === prompt?.id) return standing?.taken ?? true;
  if (standing) await browser.notifications.clear(standing.id);
  let taken = true;
  if (prompt) {
    taken = await notify(prompt.id, optionsOf(textOf(prompt, offer, title), silent, true));
  }
  await passing.write({ [shownKey]: prompt && { id: prompt.id, taken } });
  return taken;
}

const limitKey = 'limit';

/** Whether a notification is the word about the day's limit. */
export const isLimit = (id: string): boolean => id.startsWith('limit:');

/** Says once, without a sound, that the day's limit is reached; takes it away when it is no news any more. */
export async function showLimit(
  limit: Outlook['limit'],
  from: Settings['limitFrom'],
): Promise<void> {
  const standing = (await passing.read())[limitKey] as string | null | undefined;
  if ((standing ?? null) === (limit?.id ?? null)) return;
  await passing.write({ [limitKey]: limit?.id ?? null });
  if (standing) await browser.notifications.clear(standing);
  if (!limit) return;
  const hours = limit.ms / 3_600_000;
  const rule = new Intl.PluralRules(words('extension.language')).select(hours);
  const title = words(`popup.limit.${from}.${rule}`, hours);
  const options = optionsOf([title, words('popup.limit.goes_on')], true, false);
  const quiet = import.meta.env.FIREFOX ? {} : { requireInteraction: false };
  await notify(limit.id, { ...options, ...quiet });
}

/** The id of the notification a person can ask for to see whether notifications arrive. */
export const testNotificationId = 'test';

/** Shows a test notification, as loud as a prompt; false when the browser is known to have refused it. */
export async function testNotification(silent: boolean): Promise<boolean> {
  if ((await permission()) === 'denied') return false;
  const text = [words('settings.prompts.test_title'), words('settings.prompts.test_body')] as const;
  // The same id again would change the one that stands, and make no sound.
  await browser.notifications.clear(testNotificationId);
  return notify(testNotificationId, optionsOf(text, silent, false));
}

/** Whether a notification's sound is ours to switch off. */
export const mayBeSilent = !import.meta.env.FIREFOX;

/** Whether the system lets us notify, where it says so; `unknown` is not a yes. */
export async function permission(): Promise<'granted' | 'denied' | 'unknown'> {
  const api = browser.notifications as { getPermissionLevel?: () => Promise<string> };
  const level = await api.getPermissionLevel?.().catch(() => undefined);
  if (level === 'granted' || level === 'denied') return level;
  return 'unknown';
}
