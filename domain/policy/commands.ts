import type { Session } from '../session/session';
import type { UserEvent } from '../session/types';
import { type Meeting, switchMeeting } from '../told';

/**
 * What can be done by a key of one's own wherever one is, with the key that is suggested (at most four
 * in all, the popup's included; none: the person may choose one). None of these keys means something in
 * the browsers themselves, and none is a letter with Alt and Shift that Chromium 156 leaves unassigned:
 * A, B, C, N, P, R, T, W, X, Z (measured on Linux).
 */
export const commands = {
  'start-break': 'Alt+Shift+K',
  snooze: 'Alt+Shift+O',
  'pause-or-resume': 'Alt+Shift+U',
  meeting: null,
  skip: null,
  'open-progress': null,
} as const;

/** The name of such an action. */
export type Command = keyof typeof commands;

/** Opens the popup; the browser does that by itself, and knows it by this name. */
export const popupCommand = '_execute_action';
/** The key suggested for that. */
export const popupKey = 'Alt+Shift+G';

/** Whether it is the name of one. */
export const isCommand = (name: string): name is Command => Object.hasOwn(commands, name);

const hour = 3_600_000;

/** A key pressed again within this time, or held, is one press, ms (a decision of ours). */
export const onePressMs = 1_000;

/** What a key pressed at an instant (epoch ms) tells the engine as things stand now; null: nothing. */
export function eventOf(
  command: Command,
  session: Session,
  pressedAt: number,
): UserEvent | Meeting | null {
  const id = `${command}:${pressedAt}`;
  const { prompt, brk, pause } = session;
  const promptId = prompt?.id;
  switch (command) {
    case 'start-break':
      if (brk) return null;
      return promptId
        ? { type: 'USER', action: 'start', promptId, id: `start:${promptId}` }
        : { type: 'USER', action: 'start', kind: 'micro', id };
    case 'snooze':
      // What is not asked for yet is put off as well.
      return promptId
        ? { type: 'USER', action: 'snooze', promptId, id: `snooze:${promptId}` }
        : { type: 'USER', action: 'snooze', id };
    case 'skip':
      return promptId ? { type: 'USER', action: 'skip', promptId, id: `skip:${promptId}` } : null;
    case 'meeting':
      return switchMeeting(id);
    case 'pause-or-resume':
      return pause
        ? { type: 'USER', action: 'resume', id }
        : { type: 'USER', action: 'pause', ms: hour, id };
    case 'open-progress':
      return null;
  }
}
