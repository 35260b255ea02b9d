import {
  type AxisOptions,
  FixedScaleAxis,
  Interpolation,
  LineChart,
  type LineChartCreatedEvent,
  Svg,
} from 'chartist';
import { daysBetween } from '../../domain/care/days';
import { daysOf } from '../../domain/journal/questions/span';
import { scaled } from './scaled';
import { markOf, outlineOf } from './shapes';
import type { PlotProps, Rule } from './types';

/** Draws lines over days with what stands behind them, and the marks of single answers upon them. */
export function drawLines(place: HTMLElement, props: PlotProps): () => void {
  const { span, scale, series } = props;
  const days = Math.max(1, daysBetween(span.from, span.to));
  const data = {
    series: series.filter(({ line }) => line).map(({ values }) => values.map((y, x) => ({ x, y }))),
  };
  const chart = new LineChart(place, data as never, {
    fullWidth: true,
    showPoint: false,
    chartPadding: { top: 28, right: 24, bottom: 0, left: 0 },
    lineSmooth: Interpolation.none({ fillHoles: props.overGaps === true }),
    axisX: { ...xAxis(props, days), offset: 28 },
    axisY: { ...yAxis(scale), offset: 32, labelOffset: { x: 0, y: 7 } },
  });
  chart.on('created', (event) => {
    // A label is as wide as its text, so that it can stand in the middle of its day.
    for (const label of place.querySelectorAll<HTMLElement>('.ct-horizontal.ct-label'))
      label.style.width = 'max-content';
    scaled(place, event.svg);
    drawBehind(event, props);
    drawMarks(event, props, days);
  });
  return () => chart.detach();
}

/** Marks of one day stand beside each other, so that none hides another; each series is one path. */
function drawMarks({ svg, chartRect }: LineChartCreatedEvent, props: PlotProps, days: number) {
  const { x1, y1, y2 } = chartRect;
  const { low, high } = props.scale;
  const dayWidth = chartRect.width() / days;
  const radius = Math.max(2, Math.min(4, dayWidth / 4));
  const marked = props.series.filter(({ shape }) => shape !== 'none');
  for (const [n, { shape, values }] of marked.entries()) {
    const aside = (n - (marked.length - 1) / 2) * Math.min(7, dayWidth / 3);
    const outlines = values.map((value, day) =>
      value === null || shape === 'none'
        ? ''
        : outlineOf(
            shape,
            rounded(x1 + day * dayWidth + aside),
            rounded(y1 - ((y1 - y2) * (value - low)) / (high - low)),
            radius,
          ),
    );
    svg.elem('path', { d: outlines.join('') }, `plot-mark is-${shape}`);
  }
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** As many dates as can stand beside each other, the last day always among them. */
function xAxis({ span, dayName }: PlotProps, days: number): AxisOptions {
  const step = Math.max(1, Math.ceil(days / 4));
  const ticks = Array.from({ length: Math.floor(days / step) + 1 }, (_, n) => days - n * step);
  const all = daysOf(span);
  return {
    type: FixedScaleAxis,
    low: 0,
    high: Math.max(1, days),
    ticks: ticks.reverse(),
    showGrid: false,
    labelInterpolationFnc: (at) => dayName(all[Number(at)] ?? span.to),
  };
}

const yAxis = ({ low, high, ticks }: PlotProps['scale']): AxisOptions => ({
  type: FixedScaleAxis,
  low,
  high,
  ticks: [...ticks],
});

/** Bands, turns of the plan, visits and the day that is read, under the values. */
function drawBehind({ svg, chartRect }: LineChartCreatedEvent, props: PlotProps): void {
  const { span, bands = [], rules = [], cursor } = props;
  const days = Math.max(1, daysBetween(span.from, span.to));
  const { x1, x2, y1: bottom, y2: top } = chartRect;
  const xOf = (day: string) =>
    x1 + ((x2 - x1) * Math.min(days, Math.max(0, daysBetween(span.from, day)))) / days;
  const behind = new Svg('g', {}, 'plot-behind');
  for (const { from, to } of bands) {
    const [x, end] = [xOf(from) - 3, xOf(to) + 3];
    behind.elem('rect', { x, y: top, width: end - x, height: bottom - top }, 'plot-band');
  }
  for (const rule of rules)
    drawRule(behind, rule, xOf(rule.day), { left: x1, right: x2, top, bottom });
  if (cursor)
    behind.elem('line', { x1: xOf(cursor), x2: xOf(cursor), y1: top, y2: bottom }, 'plot-cursor');
  svg.append(behind, true);
}

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function drawRule(
  behind: Svg,
  { at, name }: Rule,
  x: number,
  { left, right, top, bottom }: Edges,
): void {
  if (at === 'bottom') {
    behind.append(markOf('triangle', x, bottom + 4));
    return;
  }
  behind.elem('line', { x1: x, x2: x, y1: top - 4, y2: bottom }, 'plot-rule');
  const late = x > (left + right) / 2;
  const text = { x: late ? x - 4 : x + 4, y: top - 10, 'text-anchor': late ? 'end' : 'start' };
  behind.elem('text', text, 'plot-rule-name').text(name);
}
