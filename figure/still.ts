import type { Node } from './paint';
import { picture } from './scene';

const colour = (name: string | undefined) => (name ? `var(--fig-${name})` : 'none');

/** The attributes that paint a node on an SVG path, besides its shape. */
export function paintOf({ fill, stroke, width, opacity }: Node): Record<string, string> {
  return {
    fill: colour(fill),
    stroke: colour(stroke),
    'stroke-width': String(width ?? 0),
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
    // Outline below, fill above: a union's outline without inner lines.
    'paint-order': 'stroke',
    opacity: String(opacity ?? 1),
  };
}

/** A picture as SVG text. */
export function stillSvg(nodes: readonly Node[], css: string): string {
  const paths = nodes.map((node) => {
    const paint = Object.entries(paintOf(node)).map(([name, value]) => `${name}="${value}"`);
    return `<path d="${node.d}" ${paint.join(' ')}/>`;
  });
  const { width, height } = picture;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="figure" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><style>${css}</style>${paths.join('')}</svg>`;
}
