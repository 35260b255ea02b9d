/** A point or direction: x, y, z. */
export type V3 = readonly [number, number, number];
/** A 3 x 3 matrix, row by row. */
export type M3 = readonly [number, number, number, number, number, number, number, number, number];
/** A place with an orientation. */
export interface Frame {
  readonly p: V3;
  readonly r: M3;
}
/** A sphere of the skeleton: centre and radius in the figure's units (hand mm, body cm). */
export type Ball = readonly [centre: V3, radius: number];

/** Degrees to radians. */
export const rad = (degrees: number): number => (degrees * Math.PI) / 180;

/** Radians to degrees. */
export const degrees = (radians: number): number => (radians * 180) / Math.PI;

/** a + b. */
export const add = (a: V3, b: V3): V3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
/** a - b. */
export const sub = (a: V3, b: V3): V3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
/** a times k. */
export const times = (a: V3, k: number): V3 => [a[0] * k, a[1] * k, a[2] * k];
/** Inner product. */
export const dot = (a: V3, b: V3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
/** Cross product. */
export const cross = (a: V3, b: V3): V3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
/** Length. */
export const size = (a: V3): number => Math.hypot(a[0], a[1], a[2]);
/** The same direction with length 1; nothing stays nothing. */
export const unit = (a: V3): V3 => times(a, 1 / (size(a) || 1));

/** The identity. */
export const identity: M3 = [1, 0, 0, 0, 1, 0, 0, 0, 1];
/** Turns about x, degrees. */
export const turnX = (degrees: number): M3 => {
  const [c, s] = [Math.cos(rad(degrees)), Math.sin(rad(degrees))];
  return [1, 0, 0, 0, c, -s, 0, s, c];
};
/** Turns about y, degrees. */
export const turnY = (degrees: number): M3 => {
  const [c, s] = [Math.cos(rad(degrees)), Math.sin(rad(degrees))];
  return [c, 0, s, 0, 1, 0, -s, 0, c];
};
/** Turns about z, degrees. */
export const turnZ = (degrees: number): M3 => {
  const [c, s] = [Math.cos(rad(degrees)), Math.sin(rad(degrees))];
  return [c, -s, 0, s, c, 0, 0, 0, 1];
};
/** The matrix whose columns are these axes. */
export const axes = (x: V3, y: V3, z: V3): M3 => [
  x[0],
  y[0],
  z[0],
  x[1],
  y[1],
  z[1],
  x[2],
  y[2],
  z[2],
];
/** a after b. */
export const after = (a: M3, b: M3): M3 => [
  a[0] * b[0] + a[1] * b[3] + a[2] * b[6],
  a[0] * b[1] + a[1] * b[4] + a[2] * b[7],
  a[0] * b[2] + a[1] * b[5] + a[2] * b[8],
  a[3] * b[0] + a[4] * b[3] + a[5] * b[6],
  a[3] * b[1] + a[4] * b[4] + a[5] * b[7],
  a[3] * b[2] + a[4] * b[5] + a[5] * b[8],
  a[6] * b[0] + a[7] * b[3] + a[8] * b[6],
  a[6] * b[1] + a[7] * b[4] + a[8] * b[7],
  a[6] * b[2] + a[7] * b[5] + a[8] * b[8],
];
/** Several turns, the last one applied first. */
export const chain = (first: M3, ...turns: readonly M3[]): M3 => turns.reduce(after, first);
/** A direction turned. */
export const turned = (r: M3, v: V3): V3 => [
  r[0] * v[0] + r[1] * v[1] + r[2] * v[2],
  r[3] * v[0] + r[4] * v[1] + r[5] * v[2],
  r[6] * v[0] + r[7] * v[1] + r[8] * v[2],
];
/** The inverse of a turn. */
export const back = (r: M3): M3 => [r[0], r[3], r[6], r[1], r[4], r[7], r[2], r[5], r[8]];

/** A frame. */
export const frame = (p: V3, r: M3 = identity): Frame => ({ p, r });
/** A frame's own point in the world. */
export const at = (f: Frame, v: V3): V3 => add(f.p, turned(f.r, v));
/** A frame that hangs in another. */
export const child = (f: Frame, p: V3, r: M3 = identity): Frame => ({
  p: at(f, p),
  r: after(f.r, r),
});
/** A frame's own sphere in the world. */
export const ball = (f: Frame, v: V3, radius: number): Ball => [at(f, v), radius];
/** Small spheres around an ellipse across a frame's x axis, for a cut edge. */
export function ring(
  f: Frame,
  x: number,
  ry: number,
  rz: number,
  radius: number,
  count: number,
): Ball[] {
  return Array.from({ length: count }, (_, i) => {
    const t = (i / count) * 2 * Math.PI;
    return ball(f, [x, Math.cos(t) * ry, Math.sin(t) * rz], radius);
  });
}
