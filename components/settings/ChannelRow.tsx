import { SelectField } from '../SelectField';
import { useWords } from '../words';
import type { RowProps } from './types';

/** How a person is asked for one kind of break. */
export function ChannelRow({ row, onChange }: RowProps<'channel'>) {
  const words = useWords();
  const options = row.among.map((value) => ({ value, text: words(`settings.channel.${value}`) }));
  return (
    <SelectField
      id={row.key}
      label={words(row.labelKey)}
      value={row.value}
      options={options}
      onChange={(channel) => onChange(row.key, channel)}
    />
  );
}
