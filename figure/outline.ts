/** A point on the picture, px of a 320 x 240 view. */
export type P2 = readonly [number, number];
/** A circle on the picture. */
export type Circle = readonly [x: number, y: number, r: number];

const wholes = Array.from({ length: 512 }, (_, i) => String(i));
const hundredths = Array.from({ length: 100 }, (_, i) => (i ? String(i / 100).slice(1) : ''));

/** A number as text, to a hundredth of a pixel. Its two halves are looked up: writing out a fraction is what takes long. */
function n(value: number): string {
  if (value < 0) return value > -0.005 ? '0' : `-${n(-value)}`;
  const all = Math.round(value * 100);
  const whole = Math.floor(all / 100);
  return whole < wholes.length
    ? `${wholes[whole]}${hundredths[all - whole * 100]}`
    : String(all / 100);
}

/** Turns backwards smaller than this are none: circles in one line. */
const nearly = 1e-9;

/** A direction of length 1: where on its edge a circle is left or reached. */
type Way = P2;

const onCircle = (c: Circle, way: Way) => `${n(c[0] + c[2] * way[0])} ${n(c[1] + c[2] * way[1])}`;

/** Halfway from one direction clockwise to another. */
function halfway(a: Way, b: Way): Way {
  const x = b[1] - a[1];
  const y = a[0] - b[0];
  const across = Math.sqrt(x * x + y * y);
  return [x / across, y / across];
}

/** On a circle clockwise from one direction to another. An arc near half a circle is bent by its ends' last digits, so it is written as two. */
function arc(circle: Circle, from: Way, to: Way): string {
  const r = n(circle[2]);
  const short = `A${r} ${r} 0 0 1 `;
  const turnsLeft = from[0] * to[1] - from[1] * to[0] < -nearly;
  if (!turnsLeft && from[0] * to[0] + from[1] * to[1] > -0.5) return short + onCircle(circle, to);
  return short + onCircle(circle, halfway(from, to)) + short + onCircle(circle, to);
}

function disc([x, y, radius]: Circle): string {
  const r = Math.round(radius * 100) / 100;
  return `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 1 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 1 ${n(-2 * r)} 0z`;
}

/** Whether neither of two circles lies in the other. */
const reaches = (a: Circle, b: Circle) =>
  (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2 > (Math.abs(a[2] - b[2]) + 1e-3) ** 2;

/** Where the common tangent leaves a towards b: with `side` 1 the one that has both on its right. */
function tangent(a: Circle, b: Circle, side: 1 | -1 = 1): Way {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const square = dx * dx + dy * dy;
  const narrows = a[2] - b[2];
  const across = side * Math.sqrt(Math.max(0, square - narrows * narrows));
  return [(dx * narrows + dy * across) / square, (dy * narrows - dx * across) / square];
}

/** The outline of two circles and what lies between them. */
export const capsule = (a: Circle, b: Circle): string => link(a, b, true);

/** A capsule; unless it is whole, it is cut off straight across its first circle. */
function link(a: Circle, b: Circle, isWhole: boolean): string {
  if (!reaches(a, b)) return disc(a[2] > b[2] ? a : b);
  const [there, back] = [tangent(a, b), tangent(a, b, -1)];
  const begin = isWhole ? arc(a, back, there) : `L${onCircle(a, there)}`;
  return `M${onCircle(a, back)}${begin}L${onCircle(b, there)}${arc(b, there, back)}z`;
}

/** Less than this is not seen on the picture, px. */
const unseen = 0.1;

/** Whether a link from one circle to another has the circle between them on it. */
function isOnLink(a: Circle, between: Circle, b: Circle): boolean {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const ex = between[0] - a[0];
  const ey = between[1] - a[1];
  const share = (ex * dx + ey * dy) / (dx * dx + dy * dy);
  if (!(share > 0 && share < 1)) return false;
  const aside = Math.hypot(ex - share * dx, ey - share * dy);
  return aside + Math.abs(a[2] + share * (b[2] - a[2]) - between[2]) < unseen;
}

/** Circles strung together. */
export function string(circles: readonly Circle[]): string {
  let path = '';
  let from = circles[0];
  for (let i = 1; i < circles.length; i += 1) {
    const next = circles[i] as Circle;
    const after = circles[i + 1];
    // Never two in a row are left out, so that what is left out adds up to nothing seen.
    const isNeeded = from !== circles[i - 1] || !after || !isOnLink(from as Circle, next, after);
    if (!isNeeded) continue;
    // The link before covers a link's first circle, so that only the first link needs it whole.
    path += link(from as Circle, next, path === '');
    from = next;
  }
  return path;
}

/** Grows with the angle by which a direction turns clockwise into another: 0 to 4. */
function turn(a: Way, b: Way): number {
  const across = a[0] * b[1] - a[1] * b[0];
  if (a[0] * b[0] + a[1] * b[1] < 0) return 2 - across;
  return across < -nearly ? 4 + across : across;
}

/** A straight piece of a hull's outline, from one circle to the next. */
interface Edge {
  readonly from: Circle;
  readonly to: Circle;
  readonly way: Way;
}

const east: Way = [1, 0];
const eastmost = (circles: readonly Circle[]) =>
  circles.reduce((a, b) => (b[0] + b[2] > a[0] + a[2] ? b : a));

/** The edge that turns least from a direction at a circle. */
function nextEdge(from: Circle, way: Way, circles: readonly Circle[]): Edge | null {
  let least = Number.POSITIVE_INFINITY;
  let edge: Edge | null = null;
  for (const to of circles) {
    if (!reaches(from, to)) continue;
    const next = tangent(from, to);
    const turned = turn(way, next);
    if (turned >= least) continue;
    least = turned;
    edge = { from, to, way: next };
  }
  return edge;
}

/** The edges of the hull once around (gift wrapping), from the eastmost circle on. */
function edgesOf(circles: readonly Circle[]): Edge[] {
  const first = eastmost(circles);
  const edges: Edge[] = [];
  let last: Edge | null = null;
  while (edges.length <= 2 * circles.length) {
    const next = nextEdge(last?.to ?? first, last?.way ?? east, circles);
    if (!next || (last && turn(east, next.way) < turn(east, last.way) - nearly)) break;
    edges.push(next);
    last = next;
  }
  if (!last || last.to === first) return edges;
  return [...edges, { from: last.to, to: first, way: tangent(last.to, first) }];
}

/** The outline of the convex hull of circles: arcs joined by exact tangents. */
export function hull(circles: readonly Circle[]): string {
  if (circles.length === 0) return '';
  const edges = edgesOf(circles);
  const last = edges.at(-1);
  if (!last) return disc(eastmost(circles));
  let path = '';
  let before = last;
  for (const edge of edges) {
    path += `${path ? 'L' : 'M'}${onCircle(before.to, before.way)}${arc(edge.from, before.way, edge.way)}`;
    before = edge;
  }
  return `${path}z`;
}

/** A smooth line through points. */
export function curve(points: readonly P2[]): string {
  const p = (i: number): P2 => points[Math.max(0, Math.min(points.length - 1, i))] ?? [0, 0];
  let d = `M${n(p(0)[0])} ${n(p(0)[1])}`;
  for (let i = 0; i < points.length - 1; i += 1) {
    const [a, b, c, e] = [p(i - 1), p(i), p(i + 1), p(i + 2)];
    const c1 = `${n(b[0] + (c[0] - a[0]) / 6)} ${n(b[1] + (c[1] - a[1]) / 6)}`;
    const c2 = `${n(c[0] - (e[0] - b[0]) / 6)} ${n(c[1] - (e[1] - b[1]) / 6)}`;
    d += `C${c1} ${c2} ${n(c[0])} ${n(c[1])}`;
  }
  return d;
}

/** Dots: lines without length, as thick as they are drawn. */
export const dots = (points: readonly P2[]): string =>
  points.map(([x, y]) => `M${n(x)} ${n(y)}h.01`).join('');

/** An ellipse by its centre and two half axes. */
export function ellipse(c: P2, u: P2, v: P2): string {
  const k = 0.5523;
  const q = (a: number, b: number) =>
    `${n(c[0] + a * u[0] + b * v[0])} ${n(c[1] + a * u[1] + b * v[1])}`;
  return `M${q(1, 0)}C${q(1, k)} ${q(k, 1)} ${q(0, 1)}C${q(-k, 1)} ${q(-1, k)} ${q(-1, 0)}C${q(-1, -k)} ${q(-k, -1)} ${q(0, -1)}C${q(k, -1)} ${q(1, -k)} ${q(1, 0)}z`;
}
