import type { Svg } from 'chartist';

/** A drawing that was made for one width is scaled to any other, as paper has another than the screen. */
export function scaled(place: HTMLElement, svg: Svg): void {
  const { clientWidth, clientHeight } = place;
  if (clientWidth === 0) return;
  svg.attr({ viewBox: `0 0 ${clientWidth} ${clientHeight}`, width: '100%', height: '100%' });
}
