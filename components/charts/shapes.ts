import { Svg } from 'chartist';
import type { Shape } from './types';

/** The outline of a mark around a point, as an SVG path; `r` is about half its width, px. */
export function outlineOf(shape: Exclude<Shape, 'none'>, x: number, y: number, r: number): string {
  if (shape === 'diamond')
    return `M${x},${y - r - 1}l${r + 1},${r + 1}l${-r - 1},${r + 1}l${-r - 1},${-r - 1}z`;
  if (shape === 'triangle') return `M${x},${y - r}l${r + 1},${2 * r}h${-2 * r - 2}z`;
  return `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0z`;
}

/** A mark around a point. */
export const markOf = (shape: Exclude<Shape, 'none'>, x: number, y: number, r = 4): Svg =>
  new Svg('path', { d: outlineOf(shape, x, y, r) }, `plot-mark is-${shape}`);
