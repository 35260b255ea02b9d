import type { Level, Side } from '../../domain/care/exercise';

/** How an exercise is drawn. */
export type Motion = unknown;
/** A skin tone. */
export type Tone = string;

interface Drawn {
  readonly motion: Motion;
  readonly level: Level;
  readonly side: Side;
  readonly label: string;
  readonly tone?: Tone;
}

/** Stands in for the moving figure. */
export function Figure(
  props: Drawn & {
    readonly moment: () => { from: number; to: number; t: number };
    readonly playing: boolean;
  },
) {
  return <div class="figure-placeholder" role="img" aria-label={props.label} />;
}

/** Stands in for the still figure. */
export function FigureStill(props: Drawn & { readonly step: number }) {
  return <div class="figure-placeholder" role="img" aria-label={props.label} />;
}
