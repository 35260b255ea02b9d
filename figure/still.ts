import type { Node } from './paint';
import { picture } from './scene';

const colour = (name: string | undefined) => (name ? `var(--fig-${name})` : 'none');

/** The attributes every painted path has, given once to the group around them: outline below, fill above, so that a union has no inner lines. */
export const painted = {
  'stroke-linejoin': 'round',
  'stroke-linecap': 'round',
  'paint-order': 'stroke',
} as const;

/** The attributes that paint a node on an SVG path, besides its shape. */
export function paintOf({ fill, stroke, width = 0, opacity = 1 }: Node): Record<string, string> {
  const clear = String(opacity);
  return {
    fill: colour(fill),
    stroke: colour(stroke),
    'stroke-width': String(width),
    // Of the whole path it would need a layer of its own.
    'fill-opacity': clear,
    'stroke-opacity': clear,
  };
}

const written = (attributes: Readonly<Record<string, string>>) =>
  Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');

/** A picture as SVG text. */
export function stillSvg(nodes: readonly Node[], css: string): string {
  const paths = nodes.map((node) => `<path d="${node.d}" ${written(paintOf(node))}/>`);
  const { width, height } = picture;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="figure" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><style>${css}</style><g ${written(painted)}>${paths.join('')}</g></svg>`;
}
