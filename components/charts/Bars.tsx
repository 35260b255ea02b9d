import { Plotted } from './Plot';

/** One bar. */
export interface Bar {
  /** How its day or week is written under it. */
  readonly name: string;
  readonly value: number;
  /** Values at which something stands across the bar. */
  readonly notches: readonly number[];
}

/** Everything a plot of bars shows. */
export interface BarsProps {
  /** What is seen, in one sentence, for those who do not see it. */
  readonly label: string;
  readonly bars: readonly Bar[];
  /** What the numbers count. */
  readonly unit: string;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** A plot of bars. */
export const BarPlot = (props: BarsProps) => (
  <Plotted props={props} draw={() => import('./barPlot').then(({ drawBars }) => drawBars)} />
);
