import { useState } from 'preact/hooks';
import type { LookBack } from '../../domain/journal/lookBack';
import { Picks } from '../Picks';
import { useWords } from '../words';
import { Calendar } from './Calendar';
import './look.css';
import { OutcomeKey } from './OutcomeKey';
import { Outcomes } from './Outcomes';
import { ScreenTime } from './ScreenTime';
import { PlaceSymptoms } from './Symptoms';
import { type SpanDays, spans } from './spans';

/** Looking back further than a week: symptoms, screen time, the calendar and what has come of it. */
export function LookingBack({ back }: { readonly back: LookBack }) {
  const words = useWords();
  const [span, setSpan] = useState<SpanDays>(28);
  const picker = { span, setSpan: back.isEmpty ? null : setSpan };
  const known = weeksKnown(back);
  return (
    <>
      <section class="card stack look" id="symptoms" aria-labelledby="symptoms-title">
        <Head id="symptoms-title" title={words('progress.symptoms.title')} {...picker} />
        {back.places.length === 0 && <p class="muted">{words('progress.symptoms.no_place')}</p>}
        {back.places.map((lines) => (
          <PlaceSymptoms key={lines.place} {...{ back, lines, span }} />
        ))}
      </section>
      <section class="card stack look" id="screen" aria-labelledby="screen-title">
        <Head id="screen-title" title={words('progress.screen.title')} {...picker} />
        <ScreenTime {...{ back, span }} />
        {known.length > 0 && (
          <>
            <h3>{words('progress.calendar.title')}</h3>
            <p class="muted">{words('progress.calendar.means')}</p>
            <Calendar weeks={known.slice(0, span > 28 ? 12 : 6)} />
            <OutcomeKey />
          </>
        )}
      </section>
      <section class="card stack look" id="outcomes" aria-labelledby="outcomes-title">
        <h2 id="outcomes-title">{words('progress.outcomes.title')}</h2>
        <Outcomes back={back} />
      </section>
    </>
  );
}

/** From the first week anything is known of. */
const weeksKnown = ({ weeks }: LookBack) =>
  weeks.slice(0, 1 + weeks.findLastIndex(({ total }) => total.daysAtScreen > 0));

interface HeadProps {
  readonly id: string;
  readonly title: string;
  readonly span: SpanDays;
  /** null where there is nothing yet to look back on. */
  readonly setSpan: ((span: SpanDays) => void) | null;
}

function Head({ id, title, span, setSpan }: HeadProps) {
  const words = useWords();
  return (
    <div class="look-head">
      <h2 id={id}>{title}</h2>
      {setSpan && (
        <div class="spans">
          <Picks
            legend={words('progress.span.title')}
            hidden
            values={spans}
            picked={span}
            nameOf={(days) => words(`progress.span.days_${days}`)}
            onPick={setSpan}
          />
        </div>
      )}
    </div>
  );
}
