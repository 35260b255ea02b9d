import { SelectField } from '../SelectField';
import { usePlural, useWords } from '../words';
import type { RowProps } from './types';

const halfYear = 180;
const year = 365;
const offered: readonly number[] = [halfYear, year, 2 * year, 5 * year, 10 * year];

/** How long something is kept: for good, or for a while. */
export function DaysRow({ row, onChange }: RowProps<'days'>) {
  const words = useWords();
  const plural = usePlural();
  const { value, range } = row;
  const known = offered.filter((days) => days >= range.min && days <= range.max);
  const all = value === null || known.includes(value) ? known : [...known, value];
  const text = (days: number) => {
    if (days === halfYear) return words('settings.kept.half_year');
    return days % year === 0
      ? plural('settings.kept.years', days / year)
      : plural('settings.kept.days', days);
  };
  const options = all.sort((a, b) => a - b).map((days) => ({ value: days, text: text(days) }));
  return (
    <div class="setting">
      <SelectField
        id={row.key}
        label={words(row.labelKey)}
        value={value ?? ''}
        options={[{ value: '', text: words('settings.kept.always') }, ...options]}
        onChange={(chosen) => onChange(row.key, chosen === '' ? null : Number(chosen))}
      />
      {row.helpKey && <p class="setting-help">{words(row.helpKey)}</p>}
    </div>
  );
}
