import { browser } from 'wxt/browser';
import {
  type Command,
  eventOf,
  isCommand,
  onePressMs,
  popupCommand,
} from '../domain/policy/commands';
import { readSession } from '../domain/session';
import type { Event } from '../domain/session/types';
import type { Told } from '../domain/told';
import { openBreakWindow } from './breakWindow';
import { readStored } from './storage';
import { openPage } from './window';

/** Takes in one event and resolves once it is stored. */
type Tell = (event: Event | Told) => Promise<void>;

/** What a key does: what it tells the engine as things stand now, and the page it opens. */
async function obey(command: Command, pressedAt: number, tell: Tell): Promise<void> {
  // What ended while nobody looked, a pause or a prompt, must have ended first.
  await tell({ type: 'WAKE' });
  const read = readSession((await readStored()).session);
  const event = read.ok ? eventOf(command, read.session, pressedAt) : null;
  if (event) await tell(event);
  if (command === 'start-break') await openBreakWindow();
  if (command === 'open-progress') await openPage('progress');
}

/**
 * Listens to the keys a person has given to actions. They are taken one after the other, each as things
 * stand after the one before; a key pressed twice, or held, is one press.
 */
export function listenToCommands(tell: Tell): void {
  let queue: Promise<unknown> = Promise.resolve();
  const pressedAt = new Map<string, number>();
  browser.commands.onCommand.addListener((name) => {
    const at = performance.now();
    const again = at - (pressedAt.get(name) ?? Number.NEGATIVE_INFINITY) < onePressMs;
    pressedAt.set(name, at);
    if (again || !isCommand(name)) return;
    const wall = Date.now();
    queue = queue.then(() => obey(name, wall, tell)).catch((cause) => console.error(cause));
  });
}

/** An action and the key it has now; null: none. */
export interface Shortcut {
  readonly command: Command | typeof popupCommand;
  readonly key: string | null;
}

/** Every action with its key as the browser has it now. */
export async function shortcuts(): Promise<Shortcut[]> {
  const all = await browser.commands.getAll();
  return all.flatMap(({ name = '', shortcut }) =>
    isCommand(name) || name === popupCommand ? [{ command: name, key: shortcut || null }] : [],
  );
}

/** Opens the browser's own page for keys; false where it opens none. */
export async function openShortcutSettings(): Promise<boolean> {
  const { openShortcutSettings: open } = browser.commands as {
    openShortcutSettings?: () => unknown;
  };
  const opened = import.meta.env.FIREFOX
    ? Promise.resolve().then(() => open?.())
    : browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  return opened.then(
    () => !import.meta.env.FIREFOX || open !== undefined,
    () => false,
  );
}
