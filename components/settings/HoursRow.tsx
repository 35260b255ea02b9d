import { useState } from 'preact/hooks';
import { readRange, type Weekday, type WorkingHours } from '../../domain/policy/hours';
import { useWords } from '../words';
import type { RowProps } from './types';

const days: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const mostRanges = 2;
const firstOffered = ['09:00-17:00', '18:00-20:00'] as const;

/** The ranges of each weekday; a range that ends before it begins stays in the field and is not saved. */
export function HoursRow({ row, onChange }: RowProps<'hours'>) {
  const words = useWords();
  const change = (day: Weekday, ranges: readonly string[]) => {
    const hours: WorkingHours = { ...row.value, [day]: ranges };
    onChange(row.key, hours);
  };
  return (
    <fieldset class="setting">
      <legend class="setting-label">{words(row.labelKey)}</legend>
      {days.map((day) => (
        <Day key={day} day={day} ranges={row.value[day]} onChange={(all) => change(day, all)} />
      ))}
    </fieldset>
  );
}

function Day({
  day,
  ranges,
  onChange,
}: {
  readonly day: Weekday;
  readonly ranges: readonly string[];
  readonly onChange: (ranges: readonly string[]) => void;
}) {
  const words = useWords();
  const name = words(`settings.day.${day}`);
  const put = (at: number, range: string) => onChange(ranges.map((r, n) => (n === at ? range : r)));
  const add = () => onChange([...ranges, firstOffered[ranges.length] ?? firstOffered[1]]);
  return (
    <div class="setting-day">
      <span class="setting-weekday">{name}</span>
      <div class="stack">
        {ranges.length === 0 && <span class="muted">{words('settings.hours.off')}</span>}
        {ranges.map((range, at) => (
          <Times
            key={at}
            name={name}
            range={range}
            onChange={(text) => put(at, text)}
            onRemove={() => onChange(ranges.filter((_, n) => n !== at))}
          />
        ))}
        {ranges.length < mostRanges && (
          <button
            type="button"
            class="button small setting-add"
            aria-label={words(
              ranges.length === 0 ? 'settings.hours.add_first_for' : 'settings.hours.add_for',
              name,
            )}
            onClick={add}
          >
            {words(ranges.length === 0 ? 'settings.hours.add_first' : 'settings.hours.add')}
          </button>
        )}
      </div>
    </div>
  );
}

function Times(props: {
  readonly name: string;
  readonly range: string;
  readonly onChange: (range: string) => void;
  readonly onRemove: () => void;
}) {
  const words = useWords();
  const [refused, setRefused] = useState<string | null>(null);
  const outside = refused !== null;
  const [from = '', to = ''] = (refused ?? props.range).split('-');
  const settle = (text: string) => {
    const fits = readRange(text) !== null;
    setRefused(fits ? null : text);
    if (fits) props.onChange(text);
  };
  const remove = () => {
    setRefused(null);
    props.onRemove();
  };
  const field = (which: 'begin' | 'end', value: string, join: (time: string) => string) => (
    <input
      type="time"
      class="field tabular"
      value={value}
      required
      aria-label={words(`settings.hours.${which}`, props.name)}
      aria-invalid={outside}
      onChange={({ currentTarget }) => settle(join(currentTarget.value))}
    />
  );
  return (
    <div>
      <div class="row setting-field">
        {field('begin', from, (time) => `${time}-${to}`)}
        <span aria-hidden="true">{words('settings.hours.until')}</span>
        {field('end', to, (time) => `${from}-${time}`)}
        <button
          type="button"
          class="button small quiet"
          aria-label={words('settings.hours.remove_for', props.range, props.name)}
          onClick={remove}
        >
          {words('settings.hours.remove')}
        </button>
      </div>
      {outside && (
        <p class="problem" role="alert">
          {words('settings.error.hours')}
        </p>
      )}
    </div>
  );
}
