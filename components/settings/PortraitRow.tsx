import type { Appearance } from '../../domain/policy/appearance';
import { Portrait } from '../Portrait';
import { useWords } from '../words';
import type { RowProps } from './types';

/** A choice among small pictures of the figure, each with its word; all else of them is as chosen. */
export function PortraitRow({
  row,
  appearance,
  onChange,
}: RowProps<'portrait'> & { readonly appearance: Appearance }) {
  const words = useWords();
  const shown = (value: string): Appearance =>
    ({ ...appearance, [row.key === 'skin' ? 'tone' : 'look']: value }) as Appearance;
  return (
    <fieldset class="setting">
      <legend class="setting-label">{words(row.labelKey)}</legend>
      <div class="portraits">
        {row.among.map((value) => (
          <label class="choice portrait-choice" key={value}>
            <Portrait {...shown(value)} />
            <span class="portrait-name">
              <input
                type="radio"
                name={row.key}
                checked={row.value === value}
                onChange={() => onChange(row.key, value)}
              />
              <strong>{words(`settings.${row.key}.${value}`)}</strong>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
