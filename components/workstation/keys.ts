import { type Answer, answers } from '../../domain/care/workstation/check';

/** What keys can do on a question. */
interface Asked {
  /** Whether a number answers. */
  readonly charactersAct: boolean;
  readonly onAnswer: (answer: Answer) => void;
  readonly onBack: (() => void) | undefined;
}

const ahead = ['ArrowDown', 'ArrowRight'];
const behind = ['ArrowUp', 'ArrowLeft'];

/** Takes up a key pressed within a question: a number answers where it may, arrows move along the answers, Backspace goes back. */
export function askedBy(event: KeyboardEvent, row: HTMLElement | null, asked: Asked): void {
  // A key that is held down would answer what has not been read.
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
  const answer = asked.charactersAct && answers[Number(event.key) - 1];
  if (answer) asked.onAnswer(answer);
  else if (event.key === 'Backspace') asked.onBack?.();
  else if (ahead.includes(event.key)) move(row, 1);
  else if (behind.includes(event.key)) move(row, -1);
  else return;
  event.preventDefault();
}

/** From outside the row an arrow comes to its nearer end. */
function move(row: HTMLElement | null, by: 1 | -1): void {
  const buttons = [...(row?.querySelectorAll('button') ?? [])];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const next = at < 0 ? (by > 0 ? 0 : buttons.length - 1) : at + by;
  buttons[(next + buttons.length) % buttons.length]?.focus();
}
