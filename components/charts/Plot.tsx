import { useEffect, useRef } from 'preact/hooks';
import './charts.css';
import type { PlotProps } from './types';

/** Draws a plot into a place, again when its width changes; gives back what ends it. */
export type Draw<Props> = (place: HTMLElement, props: Props) => () => void;

/** A place for a plot; what draws it is fetched once the page is there to be seen. */
export function Plotted<Props extends { readonly label: string }>({
  props,
  draw,
}: {
  readonly props: Props;
  readonly draw: () => Promise<Draw<Props>>;
}) {
  const place = useRef<HTMLDivElement>(null);
  // Drawn anew only where something that is shown has changed.
  const shown = JSON.stringify(props);
  useEffect(() => {
    let end: () => void = () => undefined;
    let over = false;
    draw().then((drawn) => {
      if (place.current && !over) end = drawn(place.current, props);
    });
    return () => {
      over = true;
      end();
    };
  }, [shown]);
  return <div class="plot" ref={place} role="img" aria-label={props.label} />;
}

/** A plot of lines over days. */
export const LinePlot = (props: PlotProps) => (
  <Plotted props={props} draw={() => import('./linePlot').then(({ drawLines }) => drawLines)} />
);
