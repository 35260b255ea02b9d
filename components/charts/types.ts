import type { DayKey } from '../../domain/care/days';
import type { Span } from '../../domain/journal/questions/span';

/** How a value is drawn: never by colour alone. */
export type Shape = 'dot' | 'ring' | 'diamond' | 'triangle' | 'none';

/** One series of a plot. */
export interface Series {
  readonly shape: Shape;
  /** Whether its values are joined by a line. */
  readonly line: boolean;
  /** One value a day of the span; null: nothing known. */
  readonly values: readonly (number | null)[];
}

/** Something that happened on a day. */
export interface Rule {
  readonly day: DayKey;
  readonly name: string;
  /** A turn of the plan is written at the top, a visit stands as a mark at the bottom. */
  readonly at: 'top' | 'bottom';
}

/** The upright scale of a plot. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  /** The values that have a grid line and a label. */
  readonly ticks: readonly number[];
}

/** Everything a plot shows. */
export interface PlotProps {
  /** What is seen, in one sentence, for those who do not see it. */
  readonly label: string;
  readonly span: Span;
  readonly scale: Scale;
  readonly series: readonly Series[];
  /** Whether lines go on over days without a value. */
  readonly overGaps?: boolean;
  /** Days something stands behind. */
  readonly bands?: readonly Span[];
  readonly rules?: readonly Rule[];
  /** How a day is written under the plot. */
  readonly dayName: (day: DayKey) => string;
  /** The day that is read just now. */
  readonly cursor?: DayKey | null;
}

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
