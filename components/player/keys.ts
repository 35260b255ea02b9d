/** What a key does in the player. */
export type KeyAction = 'toggle' | 'stop' | 'back' | 'next' | 'rest' | 'voice';

const actions: Readonly<Record<string, KeyAction>> = {
  ' ': 'toggle',
  s: 'stop',
  r: 'rest',
  m: 'voice',
  ArrowLeft: 'back',
  ArrowRight: 'next',
};

const mirrored: Readonly<Partial<Record<KeyAction, KeyAction>>> = { back: 'next', next: 'back' };

/** Elements that need the key for themselves. */
const takesText = 'input, select, textarea, [contenteditable]';
const takesSpace = 'button, a, summary';

/** Whether a key is a letter, digit or sign: such keys can be switched off (WCAG 2.1.4); space is none of these. */
export const isCharacter = (key: string): boolean => key.length === 1 && key !== ' ';

/** The action of a key press, or null where the press is meant for something else or where characters do nothing. */
export function actionOf(event: KeyboardEvent, charactersAct: boolean): KeyAction | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return null;
  if (isCharacter(event.key) && !charactersAct) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(takesText)) return null;
  if (event.key === ' ' && target?.closest(takesSpace)) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const action = actions[key] ?? null;
  const rightToLeft = target?.closest('[dir]')?.getAttribute('dir') === 'rtl';
  return action && rightToLeft ? (mirrored[action] ?? action) : action;
}
