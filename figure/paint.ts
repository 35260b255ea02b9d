import type { Camera } from './camera';
import { type Circle, capsule, curve, ellipse, hull, string } from './outline';
import { ballsOf, type Mark, type Part, type Spot } from './part';
import type { Ball, V3 } from './space';

/** One painted path. Fill and stroke name colours of palette.ts (`skin`, `skin-shade`, `skin-line`). */
export interface Node {
  readonly id: string;
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly opacity?: number;
}

/** How a group of parts is outlined. */
export interface Pen {
  /** Outline, px. */
  readonly line: number;
  /** Creases, px; 0: none, and no nails. */
  readonly crease: number;
}

/** Light comes from the upper left: the lit shape is the same circles, smaller and moved there. */
const light = { x: -0.62, y: -0.78, share: 0.15 };
const lit = (c: Circle): Circle => [
  c[0] + light.x * c[2] * light.share,
  c[1] + light.y * c[2] * light.share,
  c[2] * (1 - light.share),
];

type Circles = readonly (readonly Circle[])[];

const shape = (strings: Circles, hulls: Circles): string =>
  strings.map(string).join('') + hulls.map(hull).join('');
const allLit = (some: Circles): Circles => some.map((circles) => circles.map(lit));

/** Joins fade where a limb is seen end on. */
function joined(part: Part, camera: Camera): string {
  const inPlane = (part.along ?? []).map((v) => Math.hypot(...camera.direction(v)));
  const seen = Math.max(0, Math.min(1, (Math.min(1, ...inPlane) - 0.45) / 0.25));
  if (seen < 0.05) return '';
  const circle = (b: Ball): Circle => {
    const [x, y, r] = camera.circle(b);
    return [x, y, r * seen];
  };
  return (part.joins ?? []).map(([a, b]) => capsule(circle(a), circle(b))).join('');
}

/** Paints one part: outline and shade, joins, light, then what is drawn on it. */
export function paintPart(part: Part, camera: Camera, pen: Pen): Node[] {
  const { id, paint, flat } = part;
  const width = (part.line ?? pen.line) * 2;
  const shade = flat ? paint : `${paint}-shade`;
  const join = joined(part, camera);
  const seen = (some: readonly (readonly Ball[])[] = []) => some.map((b) => b.map(camera.circle));
  const [strings, hulls] = [seen(part.strings), seen(part.hulls)];
  const nodes: Node[] = [
    {
      id,
      d: shape(strings, hulls),
      fill: shade,
      ...(width ? { stroke: `${paint}-line`, width } : {}),
    },
  ];
  // Where the light covers a join, a shade below it would show as a hair along the edge.
  const lightJoins = !flat && !part.shadeJoinsOnly;
  if (part.joins?.length && !lightJoins) nodes.push({ id: `${id}:join`, d: join, fill: shade });
  if (!flat) {
    const d = shape(allLit(strings), allLit(hulls)) + (lightJoins ? join : '');
    nodes.push({ id: `${id}:light`, d, fill: paint });
  }
  if (pen.crease === 0 && paint !== 'face') return nodes;
  const marks = (part.marks ?? []).map((mark, i) =>
    paintMark(`${id}:m${i}`, mark, paint, camera, pen),
  );
  const spots = (part.spots ?? []).map((spot, i) => paintSpot(`${id}:s${i}`, spot, camera));
  return [...nodes, ...marks, ...spots];
}

const clamp = (x: number) => Math.max(0, Math.min(1, x));
const rounded = (x: number) => Math.round(x * 100) / 100;

/** A node keeps its place while hidden, so that the picture's elements never change in number. */
function paintMark(id: string, mark: Mark, paint: string, camera: Camera, pen: Pen): Node {
  const facing = camera.depth(mark.normal);
  const face = mark.ink === 'face';
  const opacity = face ? (facing > 0.15 ? 1 : 0) : clamp((facing - 0.12) * 2.2) * 0.62;
  const width = face ? mark.weight * camera.scale : mark.weight * pen.crease;
  const d = opacity > 0.02 ? curve(mark.points.map(camera.point)) : '';
  return {
    id,
    d,
    stroke: face ? 'ink' : `${paint}-line`,
    width: rounded(width),
    opacity: rounded(opacity),
  };
}

/** The white around an eye, units; half of it lies under the eye. */
const eyeWhite = 0.7;

function paintSpot(id: string, { centre, u, v, normal, paint }: Spot, camera: Camera): Node {
  const facing = camera.depth(normal);
  const opacity = paint === 'eye' ? (facing > 0.1 ? 1 : 0) : clamp((facing + 0.15) * 3);
  const axis = (w: V3) => {
    const [x, y] = camera.direction(w);
    return [x * camera.scale, y * camera.scale] as const;
  };
  const d = opacity > 0.05 ? ellipse(camera.point(centre), axis(u), axis(v)) : '';
  const white =
    paint === 'eye' ? { stroke: 'eye-white', width: rounded(eyeWhite * camera.scale) } : {};
  return { id, d, fill: paint, ...white, opacity: rounded(opacity) };
}

/** How near a part is to the viewer. */
export function depthOf(part: Part, camera: Camera): number {
  const balls = ballsOf(part);
  const mean = (some: readonly Ball[]) =>
    some.reduce((sum, [v]) => sum + camera.depth(v), 0) / (some.length || 1);
  if (part.middle) return camera.depth(part.middle) + (part.bias ?? 0);
  if (!part.depthBy) return mean(balls) + (part.bias ?? 0);
  const { own, palm } = part.depthBy;
  const base = camera.depth(palm);
  const knuckle = camera.depth(own);
  return base + (mean(balls.slice(1)) - knuckle) + 0.2 * (knuckle - base) + 7 + (part.bias ?? 0);
}
