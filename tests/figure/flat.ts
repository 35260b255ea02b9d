/** A point of a drawn line, px. */
export type Point = readonly [x: number, y: number];

/** The points of a circular arc between two points, clockwise on the picture, without its first. */
function arcPoints([x1, y1]: Point, [x2, y2]: Point, radius: number, large: boolean): Point[] {
  const half = Math.hypot(x2 - x1, y2 - y1) / 2;
  if (half === 0) return [[x2, y2]];
  const r = Math.max(radius, half);
  const away = Math.sqrt(Math.max(0, r * r - half * half)) * (large ? 1 : -1);
  const [ux, uy] = [(x2 - x1) / (2 * half), (y2 - y1) / (2 * half)];
  // With sweep 1 a small arc has its centre on the right of the chord as seen on the picture.
  const [cx, cy] = [(x1 + x2) / 2 + uy * away, (y1 + y2) / 2 - ux * away];
  const from = Math.atan2(y1 - cy, x1 - cx);
  const turn = (Math.atan2(y2 - cy, x2 - cx) - from + 4 * Math.PI) % (2 * Math.PI);
  const pieces = Math.max(2, Math.ceil(turn / 0.1));
  return Array.from({ length: pieces }, (_, i): Point => {
    const t = from + (turn * (i + 1)) / pieces;
    return i === pieces - 1 ? [x2, y2] : [cx + r * Math.cos(t), cy + r * Math.sin(t)];
  });
}

/** The closed outlines of a path made of M, L, A, a and z, as points. */
export function flat(d: string): Point[][] {
  const outlines: Point[][] = [];
  for (const [, letter = '', rest = ''] of d.matchAll(/([MLAaz])([^MLAaz]*)/g)) {
    const n = rest.trim().split(/[ ,]+/).map(Number);
    const open = outlines.at(-1);
    const [x, y] = open?.at(-1) ?? [0, 0];
    if (letter === 'M') outlines.push([[n[0] ?? 0, n[1] ?? 0]]);
    if (letter === 'L') open?.push([n[0] ?? 0, n[1] ?? 0]);
    if (letter === 'A' || letter === 'a') {
      const [r = 0, , , large = 0, sweep = 0, ex = 0, ey = 0] = n;
      if (sweep !== 1) throw new Error('Outlines turn one way only.');
      const end: Point = letter === 'A' ? [ex, ey] : [x + ex, y + ey];
      open?.push(...arcPoints([x, y], end, r, large === 1));
    }
  }
  return outlines;
}

/** How far a point lies outside a convex outline that turns clockwise on the picture; inside: negative. */
export function outside(outline: readonly Point[], [x, y]: Point): number {
  let most = Number.NEGATIVE_INFINITY;
  outline.forEach(([x1, y1], i) => {
    const [x2, y2] = outline[(i + 1) % outline.length] as Point;
    const length = Math.hypot(x2 - x1, y2 - y1);
    if (length < 0.3) return;
    most = Math.max(most, ((x - x1) * (y2 - y1) - (y - y1) * (x2 - x1)) / length);
  });
  return most;
}
