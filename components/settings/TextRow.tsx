import { plainLine } from '../../domain/policy/ownText';
import { useWords } from '../words';
import type { RowProps } from './types';

/** A short text of the person's own; empty means there is none. */
export function TextRow({ row, onChange }: RowProps<'text'>) {
  const words = useWords();
  const settle = (input: HTMLInputElement) => {
    const text = plainLine(input.value, row.longest);
    input.value = text;
    if (text !== row.value) onChange(row.key, text);
  };
  const help = `${row.key}-help`;
  return (
    <div class="setting">
      <label class="setting-label" for={row.key}>
        {words(row.labelKey)}
      </label>
      <input
        id={row.key}
        class="field setting-line"
        type="text"
        autocomplete="off"
        maxLength={row.longest}
        value={row.value}
        aria-describedby={row.helpKey && help}
        onChange={({ currentTarget }) => settle(currentTarget)}
      />
      {row.helpKey && (
        <p id={help} class="setting-help">
          {words(row.helpKey)}
        </p>
      )}
    </div>
  );
}
