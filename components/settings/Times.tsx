import { useId, useState } from 'preact/hooks';
import type { Weekday } from '../../domain/policy/hours';
import { dayAfter, type Trouble, troubleWith } from '../../domain/policy/moreHours';
import { Night } from '../Night';
import { useWords, type Words } from '../words';

interface TimesProps {
  readonly day: Weekday;
  /** All ranges of the day, and which of them this is. */
  readonly ranges: readonly string[];
  readonly at: number;
  readonly onChange: (range: string) => void;
  readonly onRemove: () => void;
}

/** What keeps the times from being saved, in one sentence. */
const problemText = (words: Words, trouble: Trouble): string =>
  trouble.why === 'none'
    ? words('settings.error.hours')
    : words('settings.error.overlap', ...trouble.other.split('-'));

/** Begin and end of one range of a day; on which day it ends where that is the next. */
export function Times({ day, ranges, at, onChange, onRemove }: TimesProps) {
  const words = useWords();
  const problemId = useId();
  const [refused, setRefused] = useState<string | null>(null);
  const range = ranges[at] ?? '';
  const trouble = troubleWith(refused ?? range, ranges, at);
  const [from = '', to = ''] = (refused ?? range).split('-');
  const name = words(`settings.day.${day}`);
  const settle = (text: string) => {
    const fits = troubleWith(text, ranges, at) === null;
    setRefused(fits ? null : text);
    if (fits) onChange(text);
  };
  const remove = () => {
    setRefused(null);
    onRemove();
  };
  const field = (which: 'begin' | 'end', value: string, join: (time: string) => string) => (
    <input
      type="time"
      class="field tabular"
      value={value}
      required
      aria-label={words(`settings.hours.${which}`, name)}
      aria-invalid={trouble !== null}
      aria-describedby={problemId}
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
          aria-label={words('settings.hours.remove_for', range, name)}
          onClick={remove}
        >
          {words('settings.hours.remove')}
        </button>
      </div>
      <div id={problemId}>
        {trouble && (
          <p class="problem" role="alert">
            {problemText(words, trouble)}
          </p>
        )}
        {!trouble && <Night ends={words(`settings.day.${dayAfter(day)}`)} range={range} />}
      </div>
    </div>
  );
}
