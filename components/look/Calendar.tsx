import type { DayCell, WeekRow } from '../../domain/journal/questions/weeks';
import { dayText, shortDayText, weekdayOf } from '../days';
import { useWords } from '../words';
import { BreakSign } from './BreakSign';
import './look.css';
import { outcomeKey, outcomesIn } from './signs';

/** Weeks as rows: how each day's breaks came out, kept apart; no score and no streak. */
export function Calendar({ weeks }: { readonly weeks: readonly WeekRow[] }) {
  const words = useWords();
  return (
    <table class="calendar tabular">
      <caption class="visually-hidden">{words('progress.calendar.title')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{words('progress.calendar.week')}</span>
          </th>
          {weeks[0]?.days.map(({ day }) => (
            <th key={day} scope="col">
              {weekdayOf(words, day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ from, days }) => (
          <tr key={from}>
            <th scope="row">{shortDayText(words, from)}</th>
            {days.map((cell) => (
              <Cell key={cell.day} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ cell: { day, tally, isToday, isAhead } }: { readonly cell: DayCell }) {
  const words = useWords();
  const total = tally ? outcomesIn(tally).reduce((sum, kind) => sum + tally[kind], 0) : 0;
  if (!tally || total === 0 || isAhead)
    return <td class={isToday ? 'is-today' : ''}>{isToday && <span class="day-none" />}</td>;
  const told = outcomesIn(tally).map((kind) => `${words(outcomeKey(kind))} ${tally[kind]}`);
  return (
    <td class={isToday ? 'is-today' : ''} title={`${dayText(words, day)}: ${told.join(', ')}`}>
      <span class="visually-hidden">{told.join(', ')}</span>
      <span class="day" aria-hidden="true">
        {outcomesIn(tally).map(
          (kind) =>
            tally[kind] > 0 && (
              <span key={kind} class={`day-part is-${kind}`}>
                <svg width="12" height="16" aria-hidden="true">
                  <BreakSign kind={kind} x={6} />
                </svg>
                {tally[kind]}
              </span>
            ),
        )}
      </span>
    </td>
  );
}
