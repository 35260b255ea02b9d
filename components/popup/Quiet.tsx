import { ChevronDown } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { momentText } from '../days';
import { Icon } from '../Icon';
import { timeOfDay, useWords, type Words } from '../words';
import './quiet.css';

/** What the popup needs to be quiet for a while. */
export interface QuietProps {
  /** Epoch ms. */
  readonly now: number;
  /** When "until tomorrow" is over, epoch ms. */
  readonly tomorrowAt: number;
  /** The next time a clock shows `HH:MM`, epoch ms; null where that is no time. */
  readonly timeAt: (time: string) => number | null;
  /** Asks for nothing for so many minutes; counting goes on. null: a break is due, and has its own snooze. */
  readonly onNotNow: ((minutes: number) => void) | null;
  /** Stops counting and asking until an instant, epoch ms; null: until the person resumes. */
  readonly onPause: (until: number | null) => void;
}

const minute = 60_000;
/** Up to a quarter of an hour breaks wait; longer than that is a pause. */
const moments = [2, 5, 15];
const pauses = [30, 60];

/** Nothing for the next minutes, or a pause that turns itself off again. */
export function Quiet(props: QuietProps) {
  const { now, onNotNow, onPause } = props;
  const words = useWords();
  const [more, setMore] = useState(false);
  const button = (minutes: number, says: string, onAct: () => void) => (
    <button
      type="button"
      class="button small tabular"
      key={minutes}
      aria-label={words(says, minutes)}
      onClick={onAct}
    >
      {minutes}
    </button>
  );
  return (
    <div>
      <fieldset class="brief">
        <legend class="label">
          {words(onNotNow ? 'popup.quiet.title' : 'popup.quiet.pause_title')}
        </legend>
        {onNotNow && moments.map((n) => button(n, 'popup.quiet.minutes', () => onNotNow(n)))}
        {pauses.map((n) => button(n, 'popup.quiet.pause', () => onPause(now + n * minute)))}
        <button
          type="button"
          class="button small"
          aria-label={words('popup.pause.more')}
          aria-expanded={more}
          onClick={() => setMore(!more)}
        >
          <Icon of={ChevronDown} size={18} />
        </button>
      </fieldset>
      {more && <Longer {...props} />}
    </div>
  );
}

/** An end as it is said: the time, with its day where that is not today. */
const endText = (words: Words, at: number, now: number): string =>
  new Date(at).toDateString() === new Date(now).toDateString()
    ? timeOfDay(words, at)
    : momentText(words, at);

/** Until the next working day, until a time of one's own, or without an end, which says so. */
export function Longer({ now, tomorrowAt, onPause, timeAt }: QuietProps) {
  const words = useWords();
  return (
    <div class="pause-longer">
      <button type="button" class="button small" onClick={() => onPause(tomorrowAt)}>
        {words('popup.pause.until', endText(words, tomorrowAt, now))}
      </button>
      <OwnTime {...{ now, timeAt, onPause }} />
      <div class="row three">
        <button type="button" class="button small" onClick={() => onPause(now + 120 * minute)}>
          {words('popup.pause.two_hours')}
        </button>
        <button type="button" class="button small" onClick={() => onPause(null)}>
          {words('popup.pause.open')}
        </button>
      </div>
      <p class="muted small-text">{words('popup.pause.open_help')}</p>
    </div>
  );
}

function OwnTime({ now, timeAt, onPause }: Pick<QuietProps, 'now' | 'timeAt' | 'onPause'>) {
  const words = useWords();
  const id = useId();
  const [time, setTime] = useState('');
  const until = timeAt(time);
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (until !== null) onPause(until);
      }}
    >
      <label for={id} class="visually-hidden">
        {words('popup.pause.own')}
      </label>
      <input
        id={id}
        type="time"
        class="field tabular"
        required
        value={time}
        onInput={({ currentTarget }) => setTime(currentTarget.value)}
      />
      <button type="submit" class="button small">
        {until === null
          ? words('popup.pause.own')
          : words('popup.pause.until', endText(words, until, now))}
      </button>
    </form>
  );
}
