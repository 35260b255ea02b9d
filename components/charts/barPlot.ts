import { BarChart, type BarDrawEvent, FixedScaleAxis, Svg } from 'chartist';
import { scaled } from './scaled';
import type { Bar, BarsProps } from './types';

/** Draws a bar for each day or week, with a notch for each break that was rest. */
export function drawBars(place: HTMLElement, props: BarsProps): () => void {
  const { bars, high, ticks } = props;
  const step = Math.max(
    1,
    Math.ceil(bars.length / Math.max(2, Math.floor(place.clientWidth / 90))),
  );
  const named = bars.map(({ name }, n) => ((bars.length - 1 - n) % step === 0 ? name : ''));
  const chart = new BarChart(
    place,
    { labels: named, series: [bars.map(({ value }) => value)] },
    {
      chartPadding: { top: 28, right: 24, bottom: 0, left: 0 },
      axisX: { showGrid: false, offset: 28 },
      axisY: {
        type: FixedScaleAxis,
        low: 0,
        high,
        ticks: [...ticks],
        offset: 32,
        labelOffset: { x: 0, y: 7 },
      },
    },
  );
  const width = Math.max(2, Math.min(24, ((place.clientWidth - 56) / bars.length) * 0.7));
  chart.on('draw', (event) => {
    if (event.type === 'bar') drawBar(event, bars[event.index], width);
  });
  chart.on('created', ({ svg }) => {
    svg.elem('text', { x: 0, y: 14 }, 'plot-unit').text(props.unit);
    scaled(place, svg);
  });
  return () => chart.detach();
}

type Drawn = BarDrawEvent & { readonly index: number };

function drawBar({ group, x1, y1, y2, element }: Drawn, bar: Bar | undefined, width: number): void {
  if (!bar || bar.value <= 0) return;
  element.attr({ style: `stroke-width:${width}px` });
  const [left, right] = [x1 - width / 2, x1 + width / 2];
  for (const notch of bar.notches) {
    const y = y1 + ((y2 - y1) * notch) / bar.value;
    group.append(new Svg('line', { x1: left, x2: right, y1: y, y2: y }, 'plot-notch'));
  }
}
