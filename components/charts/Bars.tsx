import { Plotted } from './Plot';
import type { BarsProps } from './types';

/** A plot of bars. */
export const BarPlot = (props: BarsProps) => (
  <Plotted props={props} draw={() => import('./barPlot').then(({ drawBars }) => drawBars)} />
);
