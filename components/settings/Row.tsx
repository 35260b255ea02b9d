import type { Appearance } from '../../domain/policy/appearance';
import { SelectField } from '../SelectField';
import { useWords } from '../words';
import { ChannelRow } from './ChannelRow';
import { DaysOffRow } from './DaysOffRow';
import { DaysRow } from './DaysRow';
import { rangeText } from './firstText';
import { HoursRow } from './HoursRow';
import { ListRow } from './ListRow';
import { NumberRow } from './NumberRow';
import { PortraitRow } from './PortraitRow';
import { TextRow } from './TextRow';
import type { RowProps, SettingRow, SettingsProps } from './types';

/** One row of the settings, by the type of its value. */
export function Row({
  row,
  voices,
  appearance,
  today,
  onChange,
}: { readonly row: SettingRow; readonly appearance: Appearance } & Pick<
  SettingsProps,
  'voices' | 'today' | 'onChange'
>) {
  switch (row.type) {
    case 'toggle':
      return <ToggleRow row={row} onChange={onChange} />;
    case 'minutes':
    case 'seconds':
    case 'limit':
      return <NumberRow row={row} onChange={onChange} />;
    case 'days':
      return <DaysRow row={row} onChange={onChange} />;
    case 'choice':
      return <ChoiceRow row={row} onChange={onChange} />;
    case 'channel':
      return <ChannelRow row={row} onChange={onChange} />;
    case 'text':
      return <TextRow row={row} onChange={onChange} />;
    case 'list':
      return <ListRow row={row} onChange={onChange} />;
    case 'portrait':
      return <PortraitRow row={row} appearance={appearance} onChange={onChange} />;
    case 'range':
      return <RangeRow row={row} onChange={onChange} />;
    case 'voice':
      return <VoiceRow row={row} voices={voices} onChange={onChange} />;
    case 'hours':
      return <HoursRow row={row} onChange={onChange} />;
    case 'dates':
      return <DaysOffRow row={row} today={today} onChange={onChange} />;
  }
}

function ToggleRow({ row, onChange }: RowProps<'toggle'>) {
  const words = useWords();
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={row.value}
        onChange={({ currentTarget }) => onChange(row.key, currentTarget.checked)}
      />
      <span>
        <strong>{words(row.labelKey)}</strong>
        {row.helpKey && <span class="setting-help">{words(row.helpKey)}</span>}
      </span>
    </label>
  );
}

function ChoiceRow({ row, onChange }: RowProps<'choice'>) {
  const words = useWords();
  const hint = (value: string) => (row.key === 'rhythm' ? `settings.rhythm.${value}_hint` : null);
  return (
    <fieldset class="setting" aria-describedby={row.helpKey && `${row.key}-help`}>
      <legend class="setting-label">{words(row.labelKey)}</legend>
      {row.helpKey && (
        <p id={`${row.key}-help`} class="setting-help">
          {words(row.helpKey)}
        </p>
      )}
      {row.among.map((value) => (
        <label class="choice" key={value}>
          <input
            type="radio"
            name={row.key}
            checked={row.value === value}
            onChange={() => onChange(row.key, value)}
          />
          <span>
            <strong>{words(`settings.${row.key}.${value.replaceAll('-', '_')}`)}</strong>
            <Hint of={hint(value.replaceAll('-', '_'))} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Hint({ of }: { readonly of: string | null }) {
  const words = useWords();
  return of && <span class="setting-help">{words(of)}</span>;
}

function RangeRow({ row, onChange }: RowProps<'range'>) {
  const words = useWords();
  const said = rangeText(words, row.key, row.value);
  return (
    <div class="setting">
      <label class="setting-label" for={row.key}>
        {words(row.labelKey)}
      </label>
      <div class="setting-range">
        <input
          id={row.key}
          type="range"
          {...row.range}
          value={row.value}
          aria-valuetext={said}
          onChange={({ currentTarget }) => onChange(row.key, currentTarget.valueAsNumber)}
        />
        <output for={row.key} class="tabular">
          {said}
        </output>
      </div>
    </div>
  );
}

function VoiceRow({ row, voices, onChange }: RowProps<'voice'> & Pick<SettingsProps, 'voices'>) {
  const words = useWords();
  const options = voices.map(({ name, language }) => ({ value: name, text: name, language }));
  return (
    <SelectField
      id={row.key}
      label={words(row.labelKey)}
      value={row.value}
      options={[{ value: '', text: words('settings.voice.standard') }, ...options]}
      onChange={(name) => onChange(row.key, name)}
    />
  );
}
