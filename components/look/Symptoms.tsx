import { useState } from 'preact/hooks';
import type { DayKey } from '../../domain/care/days';
import { phaseKey } from '../../domain/care/programme/named';
import type { LookBack, PlaceLines } from '../../domain/journal/lookBack';
import { symptomsMoved } from '../../domain/journal/questions/outcomes';
import { isIn, type Span } from '../../domain/journal/questions/span';
import type { SymptomDay } from '../../domain/journal/questions/symptoms';
import { placeText } from '../ask/place';
import { Chart } from '../charts/Chart';
import { LinePlot } from '../charts/Plot';
import type { Rule, Series, Shape } from '../charts/types';
import { dayText, fullDayText, shortDayText } from '../days';
import { useWords, type Words } from '../words';
import { DayReader } from './DayReader';
import { Key } from './Key';
import { loadText } from './loadText';
import { capital } from './text';

interface PlaceProps {
  readonly back: LookBack;
  readonly lines: PlaceLines;
  /** Days that are shown. */
  readonly span: number;
}

const columns = ['before', 'after', 'nextDay', 'median'] as const;
type Column = (typeof columns)[number];

/** Over many weeks single answers hide the line; they can be read day by day. */
const drawnOver = (days: number): readonly Column[] => (days > 84 ? ['median'] : columns);

const keyOf = (column: Column) => `progress.symptoms.${column === 'nextDay' ? 'next_day' : column}`;
const shapes: Record<Column, Shape> = {
  before: 'dot',
  after: 'ring',
  nextDay: 'diamond',
  median: 'none',
};

/** How one place went: before and after exercises, the day after, and the median of seven days. */
export function PlaceSymptoms({ back, lines, span }: PlaceProps) {
  const words = useWords();
  const days = lines.days.slice(-span);
  const told = days.filter(isTold);
  const name = capital(placeText(words, lines.place));
  if (told.length === 0)
    return (
      <div class="stack tight">
        <h3>{name}</h3>
        <p class="muted">{words('progress.symptoms.none')}</p>
      </div>
    );
  const head = [words('progress.chart.day'), ...columns.map((one) => words(keyOf(one)))];
  const rows = () =>
    told
      .toReversed()
      .map((day) => [
        fullDayText(words, day.day),
        ...columns.map((one) => valueText(words, day[one])),
      ]);
  return (
    <Chart title={name} says={courseText(words, days)} table={{ head, rows }}>
      <Readable {...{ back, told, name }} lines={{ ...lines, days }} />
      {lines.finding && <p>{loadText(words, lines.finding)}</p>}
    </Chart>
  );
}

const ColumnKey = ({ drawn }: { readonly drawn: readonly Column[] }) => {
  const words = useWords();
  return (
    <Key>
      {drawn.map((one) => (
        <li key={one}>
          <ShapeSign shape={shapes[one]} />
          {words(keyOf(one))}
        </li>
      ))}
    </Key>
  );
};

interface DrawnProps extends Omit<PlaceProps, 'span'> {
  readonly told: readonly SymptomDay[];
  readonly name: string;
}

/** The lines, and the day that is read. */
function Readable({ back, lines, told, name }: DrawnProps) {
  const words = useWords();
  const [read, setRead] = useState<DayKey | null>(null);
  return (
    <>
      <PlacePlot back={back} lines={lines} read={read} />
      <DayReader
        days={told.map(({ day }) => day)}
        label={words('progress.symptoms.read', name)}
        says={(day) =>
          dayRead(
            words,
            told.find((one) => one.day === day),
          )
        }
        onDay={setRead}
      />
    </>
  );
}

/** The lines of one place with what stands behind them, over the days they hold. */
export function PlacePlot({
  back,
  lines,
  read = null,
}: Omit<PlaceProps, 'span'> & { readonly read?: DayKey | null }) {
  const words = useWords();
  const { days, place } = lines;
  const whole: Span = { from: days[0]?.day ?? back.today, to: back.today };
  const drawn = drawnOver(days.length);
  const name = capital(placeText(words, place));
  return (
    <>
      <ColumnKey drawn={drawn} />
      <LinePlot
        label={`${name}. ${courseText(words, days) ?? words('progress.symptoms.label')}`}
        span={whole}
        scale={{ low: 0, high: 10, ticks: [0, 2, 4, 6, 8, 10] }}
        series={drawn.map((one) => seriesOf(one, days))}
        bands={bandsIn(lines, whole)}
        rules={rulesOf(words, back, whole)}
        dayName={(day) => shortDayText(words, day)}
        cursor={read}
      />
      <Marked back={back} lines={lines} span={whole} />
    </>
  );
}

/** Louder stretches as far as they lie in the days that are shown. */
const bandsIn = ({ flares }: PlaceLines, { from }: Span): Span[] =>
  flares
    .filter(({ to }) => to >= from)
    .map((flare) => ({ from: flare.from < from ? from : flare.from, to: flare.to }));

const isTold = ({ before, after, nextDay, score }: SymptomDay) =>
  [before, after, nextDay, score].some((value) => value !== null);

const seriesOf = (column: Column, days: readonly SymptomDay[]): Series => ({
  shape: shapes[column],
  line: column === 'median',
  values: days.map((day) => day[column]),
});

const valueText = (words: Words, value: number | null): string =>
  value === null ? words('progress.chart.unknown') : String(value);

/** Where the median came from and where it is now. */
function courseText(words: Words, days: readonly SymptomDay[]): string | undefined {
  const medians = days.flatMap(({ median }) => median ?? []);
  const moved = symptomsMoved(medians);
  if (!moved) return undefined;
  if (moved.first === moved.last) return words('progress.symptoms.moved.still', moved.last);
  return words(`progress.symptoms.moved.${moved.way}`, moved.first, moved.last);
}

function dayRead(words: Words, day: SymptomDay | undefined): string {
  if (!day) return '';
  const parts = columns
    .filter((one) => day[one] !== null)
    .map((one) => `${words(keyOf(one))} ${day[one]}`);
  return `${dayText(words, day.day)}: ${parts.join(', ') || words('progress.chart.unknown')}`;
}

const rulesOf = (words: Words, { phases, visits }: LookBack, span: Span): Rule[] => [
  ...phases
    .filter(({ day }) => isIn(span, day))
    .map(({ day, phase }): Rule => ({ day, name: words(phaseKey(phase)), at: 'top' })),
  ...visits
    .filter(({ day }) => isIn(span, day))
    .map(({ day }): Rule => ({ day, name: words('progress.symptoms.visit'), at: 'bottom' })),
];

/** What stands behind the lines, in words: louder stretches, visits and phases of the plan. */
function Marked({
  back,
  lines,
  span,
}: {
  readonly back: LookBack;
  readonly lines: PlaceLines;
  readonly span: Span;
}) {
  const words = useWords();
  const flares = lines.flares.filter(({ to }) => to >= span.from);
  const visits = back.visits.filter(({ day }) => isIn(span, day));
  if (flares.length + visits.length === 0) return null;
  return (
    <ul class="chart-key plain">
      {flares.length > 0 && (
        <li>
          <svg width="16" height="16" aria-hidden="true">
            <rect class="plot-band" x="1" y="1" width="14" height="14" />
          </svg>
          {words('progress.symptoms.flares')}:{' '}
          {flares
            .map(({ from, to }) => `${shortDayText(words, from)} – ${shortDayText(words, to)}`)
            .join('; ')}
        </li>
      )}
      {visits.length > 0 && (
        <li>
          <svg width="16" height="16" aria-hidden="true">
            <path class="plot-mark is-triangle" d="M8,4l5,8h-10z" />
          </svg>
          {words('progress.symptoms.visits')}:{' '}
          {visits.map(({ day }) => shortDayText(words, day)).join('; ')}
        </li>
      )}
    </ul>
  );
}

/** The sign of a series. */
function ShapeSign({ shape }: { readonly shape: Shape }) {
  return (
    <svg width="16" height="16" aria-hidden="true">
      {shape === 'none' && <line class="ct-line" x1="1" x2="15" y1="8" y2="8" />}
      {shape === 'diamond' && <path class="plot-mark is-diamond" d="M8,3l5,5l-5,5l-5,-5z" />}
      {(shape === 'dot' || shape === 'ring') && (
        <circle class={`plot-mark is-${shape}`} cx="8" cy="8" r="4" />
      )}
    </svg>
  );
}
