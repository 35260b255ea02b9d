import { ChevronDown } from 'lucide';
import { type DayKey, daysBetween } from '../../domain/care/days';
import type { Library } from '../../domain/care/exercise';
import type { DayLine, DayOfLines } from '../../domain/journal/dayList';
import { dayText } from '../days';
import { Icon } from '../Icon';
import { activeText } from '../lengths';
import { plural, useWords, type Words } from '../words';
import { lineTexts, lineTitle, whenText } from './dayText';
import './dayList.css';

/** The list of days: what was done and why, for the person alone. */
export interface DayListProps {
  /** Today first; null until the log has been read. */
  readonly days: readonly DayOfLines[] | null;
  readonly library: Library;
}

/** The last seven days, each to open, with one line for everything that was done and its reason. */
export function DayList({ days, library }: DayListProps) {
  const words = useWords();
  const today = days?.[0]?.day ?? '';
  return (
    <section class="card stack day-list" id="days" aria-labelledby="days-title">
      <h2 id="days-title">{words('progress.days.title')}</h2>
      <p class="muted">{words('progress.days.hint')}</p>
      {days && isEmpty(days) && <p>{words('progress.days.first')}</p>}
      {days && !isEmpty(days) && (
        <div>
          {days.map((day) => (
            <OneDay key={day.day} {...day} today={today} library={library} />
          ))}
        </div>
      )}
    </section>
  );
}

const isEmpty = (days: readonly DayOfLines[]): boolean =>
  days.every(({ lines, activeMs }) => lines.length === 0 && activeMs === 0);

function OneDay({
  day,
  lines,
  activeMs,
  done,
  today,
  library,
}: DayOfLines & { readonly today: DayKey; readonly library: Library }) {
  const words = useWords();
  const empty = day === today ? 'progress.days.empty_today' : 'progress.days.empty_day';
  return (
    <details open={day === today}>
      <summary>
        <span class="day-name">{nameOf(words, day, today)}</span>
        <span class="muted small-text tabular">
          {[
            activeMs > 0 && words('progress.days.at_screen', activeText(words, activeMs)),
            done > 0 && plural(words, 'progress.days.done', done),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <Icon of={ChevronDown} size={18} />
      </summary>
      {lines.length === 0 && <p class="muted">{words(empty)}</p>}
      <ol class="plain">
        {lines.map((line) => (
          <Line key={line.id} line={line} library={library} />
        ))}
      </ol>
    </details>
  );
}

function Line({ line, library }: { readonly line: DayLine; readonly library: Library }) {
  const words = useWords();
  const title = lineTitle(words, line);
  return (
    <li class={`day-line of-${line.tone}`}>
      <span class="day-mark" />
      <time class="muted small-text tabular" dateTime={new Date(line.at).toISOString()}>
        {whenText(words, line)}
      </time>
      <p>
        {title && <strong>{title}</strong>} {lineTexts(words, library, line).join(' · ')}
      </p>
    </li>
  );
}

function nameOf(words: Words, day: DayKey, today: DayKey): string {
  const written = dayText(words, day);
  const ago = daysBetween(day, today);
  const near = ago === 0 ? 'progress.days.today' : ago === 1 ? 'progress.days.yesterday' : null;
  return near ? words('progress.days.named', words(near), written) : written;
}
