import type { DayKey } from '../../domain/care/days';
import type { LookBack } from '../../domain/journal/lookBack';
import {
  type ActivityLine,
  activitiesMoved,
  type Moved,
  symptomsMoved,
} from '../../domain/journal/questions/outcomes';
import { daysOf, type Span } from '../../domain/journal/questions/span';
import { placeText } from '../ask/place';
import { Chart } from '../charts/Chart';
import { LinePlot } from '../charts/Plot';
import { fullDayText, shortDayText } from '../days';
import { asTold } from '../numbers';
import { withSign } from '../progress/signed';
import { useWords } from '../words';
import { capital } from './text';

/** Since the start: symptoms, the person's own activities, and how it is altogether. */
export function Outcomes({ back }: { readonly back: LookBack }) {
  const words = useWords();
  const told = back.places.filter(({ weeks }) => weeks.length > 0);
  if (told.length + back.forms.length === 0)
    return <p class="muted">{words('progress.outcomes.none')}</p>;
  return (
    <>
      <dl class="outcomes">
        {told.map(({ place, weeks }) => {
          const scores = weeks.flatMap(({ average }) => average ?? []);
          const change = weeks.flatMap((week) => week.change ?? []).at(-1);
          return (
            <Outcome
              key={place}
              name={capital(placeText(words, place))}
              first={scores[0]}
              moved={symptomsMoved(scores)}
              more={
                change === undefined ? null : words('progress.outcomes.change', withSign(change))
              }
            />
          );
        })}
        {back.activities.map(({ name, points }) => (
          <Outcome
            key={name}
            name={name}
            first={points[0]?.score}
            moved={activitiesMoved(points.map(({ score }) => score))}
            more={null}
          />
        ))}
        {back.forms.map(({ name, points }) => (
          <Form key={name} name={name} totals={points.map(({ total }) => total)} />
        ))}
      </dl>
      <p class="muted small-text">{words('progress.outcomes.matters')}</p>
      {back.activities.map((line) => (
        <Activity key={line.name} line={line} today={back.today} />
      ))}
    </>
  );
}

interface OutcomeProps {
  readonly name: string;
  readonly first: number | undefined;
  readonly moved: Moved | null;
  readonly more: string | null;
}

function Outcome({ name, first, moved, more }: OutcomeProps) {
  const words = useWords();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong class="tabular">
          {moved
            ? words('progress.outcomes.from_to', moved.first, moved.last)
            : String(first ?? '')}
        </strong>{' '}
        <span class="muted">{words(`progress.outcomes.${moved?.way ?? 'first'}`)}</span>
        {more && <span class="muted small-text more">{more}</span>}
      </dd>
    </div>
  );
}

/** What a form came to, first and last; how much of a change matters is for whoever handed it out to say. */
function Form({ name, totals }: { readonly name: string; readonly totals: readonly number[] }) {
  const words = useWords();
  const [first = 0, last = first] = [totals[0], totals.at(-1)];
  return (
    <div>
      <dt>{words('report.form_of', name)}</dt>
      <dd>
        <strong class="tabular">
          {totals.length > 1
            ? words('progress.outcomes.from_to', asTold(words, first), asTold(words, last))
            : asTold(words, first)}
        </strong>
      </dd>
    </div>
  );
}

/** One of the person's own activities over the weeks. */
function Activity({
  line: { name, points },
  today,
}: {
  readonly line: ActivityLine;
  readonly today: DayKey;
}) {
  const words = useWords();
  if (points.length < 2) return null;
  const scores = new Map(points.map(({ day, score }) => [day, score]));
  const span: Span = { from: points[0]?.day ?? today, to: today };
  return (
    <Chart
      title={name}
      table={{
        head: [words('progress.chart.day'), words('progress.outcomes.score')],
        rows: () => points.map(({ day, score }) => [fullDayText(words, day), String(score)]),
      }}
    >
      <LinePlot
        label={words('progress.outcomes.label', name)}
        span={span}
        scale={{ low: 0, high: 10, ticks: [0, 5, 10] }}
        overGaps
        series={[
          {
            shape: 'dot',
            line: true,
            values: daysOf(span).map((day) => scores.get(day) ?? null),
          },
        ]}
        dayName={(day) => shortDayText(words, day)}
      />
    </Chart>
  );
}
