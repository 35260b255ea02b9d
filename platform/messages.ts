import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { BreakAhead } from '../domain/policy/ahead';
import type { Rules } from '../domain/session/types';
import type { Said } from '../domain/told';

/** Everything pages and worker say to each other. */
interface Protocol {
  /** Resolves once what was told is stored for good. */
  tell(told: Said): { stored: true };
  /** Answers at once: the worker is alive. */
  handshake(): { boot: string };
  /** A day by these numbers, played by the engine's own step: only the worker has it. */
  ahead(rules: Rules): readonly BreakAhead[];
}

const messaging = defineExtensionMessaging<Protocol>();

/** Typed sending to the worker. */
export const { sendMessage } = messaging;

/** Who sent a message, as the browser says it and not the message. */
interface Sender {
  readonly id?: string;
  readonly url?: string;
  /** 0: a page by itself; else it stands in another page. */
  readonly frameId?: number;
}

/**
 * Whether a message comes from a page of our own: not from another extension, not from a script within a
 * website, and not from a page of ours that somebody else's page holds.
 */
export const isOurs = ({ id, url, frameId = 0 }: Sender): boolean =>
  id === browser.runtime.id &&
  frameId === 0 &&
  url?.startsWith(browser.runtime.getURL('')) === true;

/** Typed listening; only pages of our own are heard, whoever else sends gets an error. */
export const onMessage: typeof messaging.onMessage = (type, answer) =>
  messaging.onMessage(type, (message) => {
    if (!isOurs(message.sender)) throw new Error('Only our own pages are heard.');
    return answer(message);
  });
