import { useEffect, useState } from 'preact/hooks';
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
  // What is set elsewhere, by a reset or another browser, takes the place of what was refused.
  useEffect(() => setRefused(null), [row.value]);
  const settle = (input: HTMLInputElement) => {
    const value = input.value === '' ? null : input.valueAsNumber;
    const ok = value === null ? mayBeEmpty && !input.validity.badInput : fits(value, row.range);
    setRefused(ok ? null : input.value);
    if (ok && value !== row.value) onChange(row.key, value);
  };
  const standard = isLimit ? null : row.standard;
  const problem = `${row.key}-problem`;
  const help = `${row.key}-help`;
  const described = [...(outside ? [problem] : []), ...(isLimit || !row.changed ? [help] : [])];
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
          aria-describedby={described.join(' ') || undefined}
          onChange={({ currentTarget }) => settle(currentTarget)}
        />
        <span>{words(`settings.unit.${row.type}`)}</span>
      </div>
      {outside && (
        <p id={problem} class="problem" role="alert">
          {words('settings.error.between', row.range.min, row.range.max)}
        </p>
      )}
      {(isLimit || !row.changed) && (
        <p id={help} class="setting-help">
          {helpText(words, row, standard)}
        </p>
      )}
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
