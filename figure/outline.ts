/** A point on the picture, px of a 320 x 240 view. */
export type P2 = readonly [number, number];
/** A circle on the picture. */
export type Circle = readonly [x: number, y: number, r: number];

// Arcs near half a circle end elsewhere by the root of what their ends are off, so a tenth is too coarse.
const n = (value: number) => Math.round(value * 1000) / 1000;
const onCircle = ([x, y, r]: Circle, t: number) =>
  `${n(x + r * Math.cos(t))} ${n(y + r * Math.sin(t))}`;

function disc([x, y, r]: Circle): string {
  return `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 1 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 1 ${n(-2 * r)} 0z`;
}

/** The outline of two circles and what lies between them. */
export function capsule(a: Circle, b: Circle): string {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const d = Math.hypot(dx, dy);
  if (d <= Math.abs(a[2] - b[2]) + 1e-3) return disc(a[2] > b[2] ? a : b);
  const t = Math.atan2(dy, dx);
  const phi = Math.acos((a[2] - b[2]) / d);
  const arc = (c: Circle, large: boolean, to: number) =>
    `A${n(c[2])} ${n(c[2])} 0 ${large ? 1 : 0} 1 ${onCircle(c, to)}`;
  const wide = phi < Math.PI / 2;
  return `M${onCircle(a, t + phi)}${arc(a, wide, t - phi)}L${onCircle(b, t - phi)}${arc(b, !wide, t + phi)}z`;
}

/** Circles strung together. */
export const string = (circles: readonly Circle[]): string =>
  circles
    .slice(1)
    .map((circle, i) => capsule(circles[i] as Circle, circle))
    .join('');

/** The angle at which the common tangent leaves a towards b. */
const tangent = (a: Circle, b: Circle): number => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const cos = (a[2] - b[2]) / Math.hypot(dx, dy);
  return Math.atan2(dy, dx) - Math.acos(Math.max(-1, Math.min(1, cos)));
};

const whole = 2 * Math.PI;
/** Turns smaller than this are none: circles in one line. */
const nearly = 1e-9;
const turn = (from: number, to: number) => ((to - from + nearly + 2 * whole) % whole) - nearly;
const reaches = (a: Circle, b: Circle) =>
  Math.hypot(b[0] - a[0], b[1] - a[1]) > Math.abs(a[2] - b[2]);

/** The circles the hull touches, in the order of the angles at which it does (gift wrapping). */
function touched(circles: readonly Circle[]): Circle[] {
  let current = circles.reduce((a, b) => (b[0] + b[2] > a[0] + a[2] ? b : a));
  const around = [current];
  for (let angle = 0; around.length <= 2 * circles.length; around.push(current)) {
    const from = { circle: current, angle };
    const turnTo = (next: Circle) => turn(from.angle, tangent(from.circle, next));
    const others = circles.filter((next) => reaches(from.circle, next));
    if (others.length === 0) break;
    current = others.reduce((a, b) => (turnTo(b) < turnTo(a) ? b : a));
    angle += turnTo(current);
    if (angle >= whole - nearly) break;
  }
  return around.length > 1 && around.at(-1) === around[0] ? around.slice(0, -1) : around;
}

/** The outline of the convex hull of circles: arcs joined by exact tangents. */
export function hull(circles: readonly Circle[]): string {
  if (circles.length === 0) return '';
  const runs = touched(circles);
  if (runs.length === 1) return disc(runs[0] as Circle);
  const path = runs.map((circle, i) => {
    const from = tangent(runs.at(i - 1) as Circle, circle);
    const to = tangent(circle, runs[(i + 1) % runs.length] as Circle);
    const sweep = turn(from, to);
    const r = n(circle[2]);
    const arc = `A${r} ${r} 0 ${sweep > Math.PI ? 1 : 0} 1 ${onCircle(circle, to)}`;
    return `${i ? 'L' : 'M'}${onCircle(circle, from)}${arc}`;
  });
  return `${path.join('')}z`;
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

/** An ellipse by its centre and two half axes. */
export function ellipse(c: P2, u: P2, v: P2): string {
  const k = 0.5523;
  const q = (a: number, b: number) =>
    `${n(c[0] + a * u[0] + b * v[0])} ${n(c[1] + a * u[1] + b * v[1])}`;
  return `M${q(1, 0)}C${q(1, k)} ${q(k, 1)} ${q(0, 1)}C${q(-k, 1)} ${q(-1, k)} ${q(-1, 0)}C${q(-1, -k)} ${q(-k, -1)} ${q(0, -1)}C${q(k, -1)} ${q(1, -k)} ${q(1, 0)}z`;
}
