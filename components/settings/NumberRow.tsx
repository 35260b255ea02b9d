import { useState } from 'preact/hooks';
import type { Range } from '../../domain/policy/rows';
import { useWords, type Words } from '../words';
import type { RowProps } from './types';

const fits = (value: number, { min, max }: Range) => value >= min && value <= max;

type NumberRowProps = RowProps<'minutes' | 'seconds' | 'limit'>;

/** A number of minutes, seconds or hours; empty means as the rhythm says, or that there is no limit. A number out of range stays in the field and is not saved. */
export function NumberRow({ row, onChange }: NumberRowProps) {
  const words = useWords();
  const [refused, setRefused] = useState<string | null>(null);
  const isLimit = row.type === 'limit';
  const mayBeEmpty = isLimit || row.byRhythm;
  const outside = refused !== null;
  const settle = (input: HTMLInputElement) => {
    const value = input.value === '' ? null : input.valueAsNumber;
    const ok = value === null ? mayBeEmpty && !input.validity.badInput : fits(value, row.range);
    setRefused(ok ? null : input.value);
    if (ok && value !== row.value) onChange(row.key, value);
  };
  const clear = () => {
    setRefused(null);
    onChange(row.key, null);
  };
  const standard = isLimit ? null : row.standard;
  const problem = `${row.key}-problem`;
  const help = `${row.key}-help`;
  return (
    <div class={isLimit ? 'setting' : 'setting setting-number'}>
      <label class="setting-label" for={row.key}>
        {words(row.labelKey)}
      </label>
      <div class="row setting-field">
        <input
          id={row.key}
          class="field tabular"
          type="number"
          inputMode={isLimit ? 'decimal' : 'numeric'}
          {...row.range}
          value={refused ?? row.value ?? ''}
          placeholder={standard === null ? '' : String(standard)}
          aria-invalid={outside}
          aria-describedby={outside ? `${problem} ${help}` : help}
          onChange={({ currentTarget }) => settle(currentTarget)}
        />
        <span>{words(`settings.unit.${row.type}`)}</span>
        {mayBeEmpty && row.value !== null && (
          <button type="button" class="button small quiet" onClick={clear}>
            {words(isLimit ? 'settings.unit.no_limit' : 'settings.unit.use_rhythm')}
            <span class="visually-hidden">{`: ${words(row.labelKey)}`}</span>
          </button>
        )}
      </div>
      {outside && (
        <p id={problem} class="problem" role="alert">
          {words('settings.error.between', row.range.min, row.range.max)}
        </p>
      )}
      <p id={help} class="setting-help">
        {helpText(words, row, standard)}
      </p>
    </div>
  );
}

/** What an empty field means, or what a number goes by that no rhythm says. */
function helpText(words: Words, row: NumberRowProps['row'], standard: number | null) {
  if (row.type === 'limit') return words('settings.unit.limit_help');
  if (!row.byRhythm) return row.helpKey && words(row.helpKey);
  return standard === null
    ? words('settings.unit.not_in_rhythm')
    : words('settings.unit.as_rhythm', standard);
}
