import { useId, useState } from 'preact/hooks';
import type { DayKey } from '../../domain/care/days';
import { readDayOff, readDaysOff } from '../../domain/policy/daysOff';
import { fullDayText, shortDayText } from '../days';
import { useWords, type Words } from '../words';
import type { RowProps, SettingsProps } from './types';

type DaysOffProps = RowProps<'dates'> & Pick<SettingsProps, 'today'>;

/** Days on which nothing is asked, as dates; those that are over are no longer listed. */
export function DaysOffRow({ row, today, onChange }: DaysOffProps) {
  const words = useWords();
  const ahead = row.value.filter((entry) => (readDayOff(entry)?.[1] ?? '') >= today);
  const keep = (entries: readonly string[]) => onChange(row.key, readDaysOff(entries) ?? []);
  return (
    <fieldset class="setting">
      <legend class="setting-label">{words(row.labelKey)}</legend>
      <p class="setting-help">{words('settings.days_off.help')}</p>
      {ahead.length > 0 && (
        <ul class="plain days-off">
          {ahead.map((entry) => (
            <li key={entry} class="row">
              <span>{entryText(words, entry)}</span>
              <button
                type="button"
                class="button small quiet"
                aria-label={words('settings.days_off.remove', entryText(words, entry))}
                onClick={() => keep(ahead.filter((one) => one !== entry))}
              >
                {words('settings.hours.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddDays today={today} onAdd={(entry) => keep([...ahead, entry])} />
    </fieldset>
  );
}

function entryText(words: Words, entry: string): string {
  const [from, to] = readDayOff(entry) ?? ['', ''];
  if (from === to) return fullDayText(words, from);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const begin = sameYear ? shortDayText(words, from) : fullDayText(words, from);
  return words('settings.days_off.span', begin, fullDayText(words, to));
}

type Problem = 'first' | 'order' | 'past';

function problemOf(from: string, to: string, today: DayKey): Problem | null {
  if (from === '') return 'first';
  if (to < from) return 'order';
  return to < today ? 'past' : null;
}

/** The first and the last day off; today is filled in, so that "off until" takes one date. */
function AddDays(props: { readonly today: DayKey; readonly onAdd: (entry: string) => void }) {
  const { today, onAdd } = props;
  const words = useWords();
  const id = useId();
  const [from, setFrom] = useState<string>(today);
  const [to, setTo] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const add = () => {
    const last = to || from;
    const found = problemOf(from, last, today);
    setProblem(found);
    if (found) return;
    onAdd(from === last ? from : `${from}/${last}`);
    setTo('');
  };
  const field = (which: 'first' | 'last', value: string, set: (day: string) => void) => (
    <label class="labelled">
      {words(`settings.days_off.${which}`)}
      <input
        type="date"
        class="field tabular"
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={id}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </label>
  );
  return (
    <div class="stack days-off-add">
      <div class="row">
        {field('first', from, setFrom)}
        {field('last', to, setTo)}
        <button type="button" class="button" onClick={add}>
          {words('settings.days_off.add')}
        </button>
      </div>
      <div id={id}>
        {problem && (
          <p class="problem" role="alert">
            {words(`settings.days_off.problem.${problem}`)}
          </p>
        )}
      </div>
    </div>
  );
}
