import type { ComponentChildren } from 'preact';
import { Held } from '../Held';
import { useWords } from '../words';
import { firstText } from './firstText';
import type { SettingRow, SettingsProps } from './types';

/** A row as it stands on the page: found by its words, and marked where it differs from what it was at first. */
export function Marked({
  row,
  rows,
  onChange,
  children,
}: Pick<SettingsProps, 'rows' | 'onChange'> & {
  readonly row: SettingRow;
  readonly children: ComponentChildren;
}) {
  const words = useWords();
  // What shows only with this row switched on is found by this row.
  const more = rows
    .filter(({ under, applies }) => under === row.key && !applies)
    .map(({ labelKey, helpKey }) => `${words(labelKey)} ${helpKey ? words(helpKey) : ''}`);
  const half = row.type === 'minutes' || row.type === 'seconds';
  return (
    <div
      class={half ? 'setting-row setting-half' : 'setting-row'}
      data-row
      data-more={more.join(' ')}
    >
      <Held held={row.locked}>{children}</Held>
      {row.changed && <Changed row={row} onChange={onChange} />}
    </div>
  );
}

function Changed({
  row,
  onChange,
}: { readonly row: SettingRow } & Pick<SettingsProps, 'onChange'>) {
  const words = useWords();
  const reset = (button: HTMLElement) => {
    // The button goes with what it says; the focus stays with the row.
    button.closest('[data-row]')?.querySelector<HTMLElement>('input, select')?.focus();
    onChange(row.key, row.first);
  };
  return (
    <div class="row setting-changed">
      <p>
        <strong>{words('settings.changed.mark')}</strong> {firstText(words, row)}
      </p>
      <button
        type="button"
        class="button small"
        onClick={({ currentTarget }) => reset(currentTarget)}
      >
        {words('settings.changed.reset')}
        <span class="visually-hidden">{`: ${words(row.labelKey)}`}</span>
      </button>
    </div>
  );
}
