import type { Camera } from './camera';
import type { PaintedNerve } from './nervePicture';
import { ellipse } from './outline';
import { depthOf, type Node } from './paint';
import type { Part } from './part';
import type { Seen, Sight } from './sight';

/** What stands beside the figure in its picture. */
export interface Setting {
  /** Painted arrows. */
  readonly arrows: readonly Node[];
  /** Whether a shadow on the ground is seen. */
  readonly ground: boolean;
  /** The nerve over the figure, painted. */
  readonly nerve?: PaintedNerve | null;
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
  { arrows, ground, nerve }: Setting,
): Node[] {
  const [gx, gy] = camera.point([0, 0, 10]);
  const shadow: Node = {
    id: 'ground',
    d: ellipse([gx, gy], [44 * camera.scale, 0], [0, 4.2 * camera.scale]),
    fill: 'ground',
  };
  const figure = withNerve(inOrder(parts.map(sight), camera), nerve);
  return [stage, ...(ground ? [shadow] : []), ...figure, ...arrows];
}

/** The arm of the working side, which rigs draw as the right one. */
const ofArm = /^right:(upper-arm|forearm|sleeve|palm|thumb|index|middle|ring|little)$/;

/** The nerve lies over the figure; a leg's lies under the arm that hangs or rests before the trunk. */
function withNerve(seen: readonly Seen[], nerve: PaintedNerve | null | undefined): Node[] {
  const trunk = seen.findIndex(({ part }) => part.id === 'torso');
  const isOver = ({ part }: Seen, i: number) =>
    nerve?.isUnderArm === true && i > trunk && ofArm.test(part.id);
  const nodes = (some: readonly Seen[]) => some.flatMap((one) => one.nodes);
  const below = seen.filter((one, i) => !isOver(one, i));
  return [...nodes(below), ...(nerve?.nodes ?? []), ...nodes(seen.filter(isOver))];
}
