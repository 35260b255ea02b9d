import type { Weekday, WorkingHours } from '../../domain/policy/hours';
import { rangeToAdd } from '../../domain/policy/moreHours';
import { weekIn } from '../week';
import { useWords } from '../words';
import { CopyDay } from './CopyDay';
import { Times } from './Times';
import type { RowProps } from './types';

/** The ranges of each weekday; one that cannot be kept stays in its field, with the reason, and is not saved. */
export function HoursRow({ row, onChange }: RowProps<'hours'>) {
  const words = useWords();
  const change = (ranges: readonly string[], ...to: readonly Weekday[]) => {
    const changed = Object.fromEntries(to.map((day) => [day, ranges]));
    onChange(row.key, { ...row.value, ...changed } satisfies WorkingHours);
  };
  return (
    <fieldset class="setting">
      <legend class="setting-label">{words(row.labelKey)}</legend>
      {weekIn(words).map((day) => (
        <Day
          key={day}
          day={day}
          ranges={row.value[day]}
          onChange={(all) => change(all, day)}
          onCopy={(to) => change(row.value[day], ...to)}
        />
      ))}
    </fieldset>
  );
}

interface DayProps {
  readonly day: Weekday;
  readonly ranges: readonly string[];
  readonly onChange: (ranges: readonly string[]) => void;
  readonly onCopy: (to: readonly Weekday[]) => void;
}

function Day({ day, ranges, onChange, onCopy }: DayProps) {
  const words = useWords();
  const name = words(`settings.day.${day}`);
  const put = (at: number, range: string) => onChange(ranges.map((r, n) => (n === at ? range : r)));
  return (
    <div class="setting-day">
      <span class="setting-weekday">{name}</span>
      <div class="stack">
        {ranges.length === 0 && <span class="muted">{words('settings.hours.off')}</span>}
        {ranges.map((_, at) => (
          <Times
            key={at}
            day={day}
            ranges={ranges}
            at={at}
            onChange={(text) => put(at, text)}
            onRemove={() => onChange(ranges.filter((_, n) => n !== at))}
          />
        ))}
        <div class="row setting-more">
          <Add {...{ name, ranges, onChange }} />
          <CopyDay day={day} onCopy={onCopy} />
        </div>
      </div>
    </div>
  );
}

/** One more range, where there is room for it. */
function Add(props: Pick<DayProps, 'ranges' | 'onChange'> & { readonly name: string }) {
  const { name, ranges, onChange } = props;
  const words = useWords();
  const offered = rangeToAdd(ranges);
  if (offered === null) return null;
  const key = ranges.length === 0 ? 'add_first' : 'add';
  return (
    <button
      type="button"
      class="button small setting-add"
      aria-label={words(`settings.hours.${key}_for`, name)}
      onClick={() => onChange([...ranges, offered])}
    >
      {words(`settings.hours.${key}`)}
    </button>
  );
}
