import type { Circle, P2 } from './outline';
import { after, type Ball, chain, type M3, turnX, turnY, type V3 } from './space';

/** How a figure is looked at: degrees, scale (px per unit) and where its origin stands, px. */
export interface View {
  readonly yaw: number;
  readonly pitch: number;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Projects a figure onto the 320 x 240 picture. */
export interface Camera {
  readonly r: M3;
  readonly scale: number;
  point(v: V3): P2;
  circle(b: Ball): Circle;
  /** Towards the viewer is positive. */
  depth(v: V3): number;
  /** A direction on the picture, in units. */
  direction(v: V3): P2;
}

const width = 320;

/** The camera of a view; mirrored, the figure changes sides while the light stays where it is. */
export function cameraOf({ yaw, pitch, scale, x, y }: View, mirrored = false): Camera {
  const sides: M3 = mirrored ? [-1, 0, 0, 0, 1, 0, 0, 0, 1] : [1, 0, 0, 0, 1, 0, 0, 0, 1];
  const r = after(sides, chain(turnX(pitch), turnY(yaw)));
  const middle = mirrored ? width - x : x;
  const [xx, xy, xz, yx, yy, yz, zx, zy, zz] = r;
  const across = (v: V3) => xx * v[0] + xy * v[1] + xz * v[2];
  const up = (v: V3) => yx * v[0] + yy * v[1] + yz * v[2];
  return {
    r,
    scale,
    point: (v) => [middle + across(v) * scale, y - up(v) * scale],
    circle: (b) => [middle + across(b[0]) * scale, y - up(b[0]) * scale, b[1] * scale],
    depth: (v) => zx * v[0] + zy * v[1] + zz * v[2],
    direction: (v) => [across(v), -up(v)],
  };
}
