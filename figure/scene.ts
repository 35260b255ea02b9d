import type { Camera } from './camera';
import { curve, ellipse, type P2 } from './outline';
import { depthOf, type Node } from './paint';
import type { Part } from './part';
import type { Sight } from './sight';

/** What stands beside the figure in its picture. */
export interface Setting {
  /** Painted arrows. */
  readonly arrows: readonly Node[];
  /** Whether a shadow on the ground is seen. */
  readonly ground: boolean;
}

/** The size of every picture, px, and its stage: the disc behind the figure. */
export const picture = { width: 320, height: 240, stage: { x: 160, y: 116, r: 112 } };

/** A part and how near it is to the viewer. */
interface Placed {
  readonly part: Part;
  readonly depth: number;
}

/** Parts that must lie before or behind others whatever their middles say, by id. */
function corrections(seen: readonly Placed[], camera: Camera): Map<string, number> {
  const depth = new Map(seen.map((one) => [one.part.id, one.depth]));
  const of = (id: string) => depth.get(id);
  const infront = (id: string, ...others: string[]) => {
    const own = of(id);
    const most = others.flatMap((other) => of(other) ?? []);
    if (own !== undefined && most.length) depth.set(id, Math.max(own, ...most.map((d) => d + 0.1)));
  };
  const behind = (id: string, ...others: string[]) => {
    const own = of(id);
    const least = others.flatMap((other) => of(other) ?? []);
    if (own !== undefined && least.length)
      depth.set(id, Math.min(own, ...least.map((d) => d - 0.1)));
  };
  for (const side of ['left', 'right']) behind(`${side}:thigh`, 'torso');
  behind('pelvis', 'left:thigh', 'right:thigh', 'torso');
  infront('trapezius', 'torso');
  infront('neck', 'trapezius');
  behind('neck', 'face', 'hair');
  // From behind the collar covers the neck, and the sleeves cover the shoulders.
  const fromBehind = (of('face') ?? 0) < (of('hair') ?? 0);
  if (fromBehind) behind('neck', 'trapezius');
  for (const side of ['left', 'right']) {
    if (fromBehind) infront(`${side}:sleeve`, 'trapezius');
    infront(`${side}:sleeve`, `${side}:upper-arm`);
    infront(`${side}:shoe`, `${side}:ankle`);
    behind(`${side}:sole`, `${side}:shoe`);
  }
  for (const { part } of seen)
    if (part.over && camera.depth(part.over.faces) > 0) infront(part.id, part.over.id);
  return depth;
}

/** Far ones first; where two are equally far, in their own order. */
const ordered = <T extends { readonly depth: number }>(some: readonly T[]): T[] =>
  some.toSorted((a, b) => a.depth - b.depth);

/** Groups stand in the order as one, at the depth of their nearest arm; a hand lies over its forearm. */
function inOrder<T extends Placed>(all: readonly T[], camera: Camera): T[] {
  const single = all.filter(({ part }) => !part.group);
  const depth = corrections(single, camera);
  const names = [...new Set(all.flatMap(({ part }) => part.group ?? []))];
  const units = [
    ...single.map((one) => ({ depth: depth.get(one.part.id) ?? 0, seen: [one] })),
    ...names.map((name) => {
      const own = ordered(all.filter(({ part }) => part.group === name));
      const mean = own.reduce((sum, one) => sum + one.depth, 0) / own.length;
      const forearm = depth.get(name.replace(':hand', ':forearm')) ?? mean;
      return { depth: Math.max(mean + 3, forearm + 0.1), seen: own };
    }),
  ];
  return ordered(units).flatMap(({ seen }) => seen);
}

/** The ids of parts, back to front. */
export const orderOf = (parts: readonly Part[], camera: Camera): string[] =>
  inOrder(
    parts.map((part) => ({ part, depth: depthOf(part, camera) })),
    camera,
  ).map(({ part }) => part.id);

const { x, y, r } = picture.stage;
const stage: Node = { id: 'stage', d: ellipse([x, y], [r, 0], [0, r]), fill: 'stage' };

/** The whole picture, back to front. */
export function paintScene(
  parts: readonly Part[],
  camera: Camera,
  sight: Sight,
  { arrows, ground }: Setting,
): Node[] {
  const [gx, gy] = camera.point([0, 0, 10]);
  const shadow: Node = {
    id: 'ground',
    d: ellipse([gx, gy], [44 * camera.scale, 0], [0, 4.2 * camera.scale]),
    fill: 'ground',
  };
  const figure = inOrder(parts.map(sight), camera).flatMap(({ nodes }) => nodes);
  return [stage, ...(ground ? [shadow] : []), ...figure, ...arrows];
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Head and shaft with a halo, so that the arrow reads on skin and cloth alike; hidden where nothing moves along. */
export function paintArrow(way: readonly P2[] | null, i: number): Node[] {
  const line = way ? trimmed(smooth(way)) : null;
  const id = i ? `arrow${i + 1}` : 'arrow';
  const shaft = line ? curve(line.shaft) : '';
  const head = line ? line.head : '';
  return [
    { id: `${id}-halo`, d: shaft, stroke: 'halo', width: 7.4 },
    { id: `${id}-head-halo`, d: head, fill: 'halo', stroke: 'halo', width: 5 },
    { id, d: shaft, stroke: 'arrow', width: 3.6 },
    { id: `${id}-head`, d: head, fill: 'arrow', stroke: 'arrow', width: 1.8 },
  ];
}

/** A line without corners through the same points (Catmull-Rom). */
function smooth(points: readonly P2[]): P2[] {
  const pieces = 8;
  const p = (i: number): P2 => points[Math.max(0, Math.min(points.length - 1, i))] ?? [0, 0];
  const place = (i: number, u: number, axis: 0 | 1): number => {
    const [a, b, c, d] = [p(i - 1)[axis], p(i)[axis], p(i + 1)[axis], p(i + 2)[axis]];
    const bend = (2 * a - 5 * b + 4 * c - d) * u + (3 * b - a - 3 * c + d) * u * u;
    return b + ((c - a + bend) * u) / 2;
  };
  const dense = points
    .slice(1)
    .flatMap((_, i) =>
      Array.from(
        { length: pieces },
        (_, j): P2 => [place(i, j / pieces, 0), place(i, j / pieces, 1)],
      ),
    );
  return [...dense, p(points.length - 1)];
}

const headLength = 9;
const headHalf = 6.2;

function trimmed(points: readonly P2[]): { shaft: P2[]; head: string } | null {
  const lengths = [0];
  for (let i = 1; i < points.length; i += 1) {
    const [a, b] = [points[i - 1] as P2, points[i] as P2];
    lengths.push((lengths[i - 1] ?? 0) + Math.hypot(b[0] - a[0], b[1] - a[1]));
  }
  const total = lengths.at(-1) ?? 0;
  if (total < 14) return null;
  const along = (s: number): P2 => {
    let i = 1;
    while (i < lengths.length - 1 && (lengths[i] ?? 0) < s) i += 1;
    const [l0, l1] = [lengths[i - 1] ?? 0, lengths[i] ?? 0];
    const [a, b] = [points[i - 1] as P2, points[i] as P2];
    const t = (s - l0) / (l1 - l0 || 1);
    return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
  };
  const shaft = Array.from({ length: 7 }, (_, i) => along(((total - headLength * 0.7) * i) / 6));
  const [end, before] = [along(total), along(total - headLength)];
  const d = Math.hypot(end[0] - before[0], end[1] - before[1]) || 1;
  const [ux, uy] = [(end[0] - before[0]) / d, (end[1] - before[1]) / d];
  const [bx, by] = [end[0] - ux * headLength, end[1] - uy * headLength];
  const corner = (x: number, y: number) => `${round(x)} ${round(y)}`;
  const head = `M${corner(end[0] + ux * 2, end[1] + uy * 2)}L${corner(bx - uy * headHalf, by + ux * headHalf)}L${corner(bx + uy * headHalf, by - ux * headHalf)}z`;
  return { shaft, head };
}
