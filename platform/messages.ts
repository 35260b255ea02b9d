import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Told } from '../domain/told';

/** Everything pages and worker say to each other. */
interface Protocol {
  /** Resolves once what was told is stored for good. */
  tell(told: Told): { stored: true };
  /** Answers at once: the worker is alive. */
  handshake(): { boot: string };
}

/** Typed sending and receiving; unknown messages get no answer, other extensions are not heard. */
export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
