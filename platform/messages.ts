import { defineExtensionMessaging } from '@webext-core/messaging';
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

/** Typed sending and receiving; unknown messages get no answer, other extensions are not heard. */
export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
