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

const directions = 96;

/** Which circle reaches furthest in each of 96 directions, as runs. */
function supports(circles: readonly Circle[]): number[] {
  const runs: number[] = [];
  for (let i = 0; i < directions; i += 1) {
    const [u, v] = [
      Math.cos((i / directions) * 2 * Math.PI),
      Math.sin((i / directions) * 2 * Math.PI),
    ];
    let [best, reach] = [0, Number.NEGATIVE_INFINITY];
    circles.forEach(([x, y, r], k) => {
      const q = x * u + y * v + r;
      if (q > reach + 1e-6) [best, reach] = [k, q];
    });
    if (runs.at(-1) !== best) runs.push(best);
  }
  while (runs.length > 1 && runs[0] === runs.at(-1)) runs.pop();
  return runs;
}

/** The angle at which the common tangent leaves a towards b. */
const tangent = (a: Circle, b: Circle): number => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const cos = (a[2] - b[2]) / Math.hypot(dx, dy);
  return Math.atan2(dy, dx) - Math.acos(Math.max(-1, Math.min(1, cos)));
};

/** The outline of the convex hull of circles: arcs joined by exact tangents. */
export function hull(circles: readonly Circle[]): string {
  const runs = supports(circles).map((k) => circles[k] as Circle);
  const [only] = runs;
  if (!only) return '';
  if (runs.length === 1) return disc(only);
  const path = runs.map((circle, i) => {
    const from = tangent(runs.at(i - 1) as Circle, circle);
    const to = tangent(circle, runs[(i + 1) % runs.length] as Circle);
    const sweep = (((to - from) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
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
