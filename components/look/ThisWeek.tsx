import type { LookBack } from '../../domain/journal/lookBack';
import type { DayStrip } from '../../domain/journal/questions/strip';
import { restedIn } from '../../domain/journal/questions/weeks';
import { totalOf } from '../../domain/journal/tally';
import { weekdayOf } from '../days';
import { activeText } from '../lengths';
import { usePlural, useWords } from '../words';
import { BreakSign } from './BreakSign';
import { type Hours, hoursOf } from './hours';
import './look.css';
import { OutcomeKey } from './OutcomeKey';
import { outcomeKey, outcomesIn } from './signs';

/** This week at a glance: when at the screen, and how the breaks came out. */
export function ThisWeek({ back }: { readonly back: LookBack }) {
  const words = useWords();
  const plural = usePlural();
  const week = back.weeks[0];
  if (!week) return null;
  const { tally, activeMs, daysAtScreen } = week.total;
  const longest = Math.max(0, ...back.week.map(({ longestMs }) => longestMs));
  const quiet = daysAtScreen === 0;
  return (
    <section class="card stack look" id="week" aria-labelledby="week-title">
      <h2 id="week-title">{words('progress.week.title')}</h2>
      {quiet ? (
        <p class="muted">{words(back.isEmpty ? 'progress.week.first' : 'progress.week.empty')}</p>
      ) : (
        <>
          <dl class="numbers">
            <Big
              value={String(restedIn(tally))}
              name={plural('progress.week.rests', restedIn(tally))}
            />
            <Big
              value={activeText(words, activeMs / daysAtScreen)}
              name={words('progress.week.a_day')}
            />
            <Big value={activeText(words, longest)} name={words('progress.week.longest')} />
          </dl>
          <Strips days={back.week} />
          <OutcomeKey tally={tally} />
        </>
      )}
    </section>
  );
}

const Big = ({ value, name }: { readonly value: string; readonly name: string }) => (
  <div>
    <dt>{name}</dt>
    <dd class="tabular">{value}</dd>
  </div>
);

/** The days of the week under each other, on one scale of hours. */
function Strips({ days }: { readonly days: readonly DayStrip[] }) {
  const words = useWords();
  const hours = hoursOf(days);
  return (
    <table class="week-days tabular" aria-labelledby="week-title">
      <thead>
        <tr>
          <td />
          <td class="week-hours" aria-hidden="true">
            {hours.labels.map(({ hour, share }) => (
              <span key={hour} style={{ insetInlineStart: `${share * 100}%` }}>
                {hour % 24}
              </span>
            ))}
          </td>
          <th scope="col" class="visually-hidden">
            {words('progress.week.active')}
          </th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <Strip key={day.day} day={day} hours={hours} />
        ))}
      </tbody>
    </table>
  );
}

const wide = 1000;

function Strip({ day, hours }: { readonly day: DayStrip; readonly hours: Hours }) {
  const words = useWords();
  const tally = totalOf(day.marks);
  const told = outcomesIn(tally)
    .filter((kind) => tally[kind] > 0)
    .map((kind) => `${words(outcomeKey(kind))}: ${tally[kind]}`)
    .join(', ');
  return (
    <tr>
      <th scope="row">{weekdayOf(words, day.day)}</th>
      <td class="week-day">
        <span class="visually-hidden">{told || words('progress.week.no_break')}</span>
        <span class="week-track" aria-hidden="true">
          {day.stretches.map(({ from, to }) => (
            <span
              key={from}
              class="week-stretch"
              style={{
                insetInlineStart: `${hours.shareOf(from) * 100}%`,
                inlineSize: `${(hours.shareOf(to) - hours.shareOf(from)) * 100}%`,
              }}
            />
          ))}
          {day.marks.map(({ at, kind }, n) => (
            <svg
              key={n}
              aria-hidden="true"
              width="16"
              height="16"
              class="week-sign"
              style={{ insetInlineStart: `${Math.round(hours.shareOf(at) * wide) / 10}%` }}
            >
              <BreakSign kind={kind} />
            </svg>
          ))}
        </span>
      </td>
      <td class="week-active">{day.activeMs > 0 ? activeText(words, day.activeMs) : ''}</td>
    </tr>
  );
}
