import { plainLine } from '../../domain/policy/ownText';
import { useWords } from '../words';

interface OwnLineProps {
  readonly line: string;
  readonly at: number;
  /** The place of the last line. */
  readonly last: number;
  readonly longest: number;
  readonly onText: (text: string) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One line of a list: its text, and what can be done with it. */
export function OwnLine({ line, at, last, longest, onText, onMove, onRemove }: OwnLineProps) {
  const words = useWords();
  const settle = (input: HTMLInputElement) => {
    const text = plainLine(input.value, longest);
    input.value = text;
    if (text !== line) onText(text);
  };
  const act = (key: string, onAct: () => void, by?: -1 | 1) => (
    <button type="button" class="button small" data-by={by} onClick={onAct}>
      {words(`settings.reminders.${key}`)}
      <span class="visually-hidden">{`: ${line}`}</span>
    </button>
  );
  return (
    <li data-line={at}>
      <input
        class="field setting-line"
        type="text"
        autocomplete="off"
        maxLength={longest}
        value={line}
        aria-label={words('settings.reminders.line', at + 1)}
        onChange={({ currentTarget }) => settle(currentTarget)}
      />
      <div class="row">
        {at > 0 && act('up', () => onMove(-1), -1)}
        {at < last && act('down', () => onMove(1), 1)}
        {act('remove', onRemove)}
      </div>
    </li>
  );
}
