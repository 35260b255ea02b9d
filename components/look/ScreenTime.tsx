import type { LookBack } from '../../domain/journal/lookBack';
import { isRest, restedIn } from '../../domain/journal/questions/weeks';
import { totalOf } from '../../domain/journal/tally';
import { BarPlot } from '../charts/Bars';
import { Chart } from '../charts/Chart';
import type { Bar } from '../charts/types';
import { fullDayText, shortDayText } from '../days';
import { activeText } from '../lengths';
import { useWords, type Words } from '../words';

const hourMs = 3_600_000;

interface Row {
  readonly bar: Bar;
  readonly cells: () => readonly string[];
}

/** Active screen time: each day with its breaks across it, or over a longer time the average of each week. */
export function ScreenTime({ back, span }: { readonly back: LookBack; readonly span: number }) {
  const words = useWords();
  const byDay = span <= back.strips.length;
  const rows = byDay ? dayRows(words, back) : weekRows(words, back, span / 7);
  const values = rows.map(({ bar }) => bar.value);
  const high = Math.max(4, 2 * Math.ceil(Math.max(0, ...values) / 2));
  const known = values.filter((value) => value > 0);
  const mean = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
  const says = words('progress.screen.says', activeText(words, mean * hourMs));
  if (known.length === 0) return <p class="muted">{words('progress.screen.none')}</p>;
  const head = byDay
    ? [
        'progress.chart.day',
        'progress.week.active',
        'progress.screen.rests',
        'progress.week.longest',
      ]
    : ['progress.calendar.week', 'progress.week.a_day', 'progress.screen.rests'];
  return (
    <Chart
      title={words(byDay ? 'progress.screen.by_day' : 'progress.screen.by_week')}
      says={byDay ? `${says} ${words('progress.screen.notches')}` : says}
      table={{ head: head.map((key) => words(key)), rows: () => rows.map(({ cells }) => cells()) }}
    >
      <BarPlot
        label={`${words('progress.screen.title')}. ${says}`}
        bars={rows.map(({ bar }) => bar)}
        unit={words('progress.screen.hours')}
        high={high}
        ticks={ticksTo(high)}
      />
    </Chart>
  );
}

const ticksTo = (high: number): number[] => {
  const step = high > 8 ? 4 : 2;
  return Array.from({ length: Math.floor(high / step) + 1 }, (_, n) => n * step);
};

const dayRows = (words: Words, { strips }: LookBack): Row[] =>
  strips.map(({ day, activeMs, marks, longestMs }) => ({
    bar: {
      name: shortDayText(words, day),
      value: activeMs / hourMs,
      notches: marks.filter(({ kind }) => isRest(kind)).map(({ afterMs }) => afterMs / hourMs),
    },
    cells: () => [
      fullDayText(words, day),
      activeText(words, activeMs),
      String(restedIn(totalOf(marks))),
      activeText(words, longestMs),
    ],
  }));

const weekRows = (words: Words, { weeks }: LookBack, count: number): Row[] =>
  weeks
    .slice(0, count)
    .reverse()
    .map(({ from, total }) => {
      const hours = total.activeMs / hourMs / Math.max(1, total.daysAtScreen);
      return {
        bar: { name: shortDayText(words, from), value: Math.round(hours * 10) / 10, notches: [] },
        cells: () => [
          fullDayText(words, from),
          activeText(words, hours * hourMs),
          String(restedIn(total.tally)),
        ],
      };
    });
