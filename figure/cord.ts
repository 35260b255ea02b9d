import { add, size, sub, times, type V3 } from './space';

/** A smooth line through places, and how far along it each of its points is, in the figure's units. */
export interface Cord {
  readonly points: readonly V3[];
  readonly lengths: readonly number[];
}

/** A bead tied to a cord: where the cord lay when it was tied, and at what share of its length. */
export interface Bead {
  readonly bed: number;
  readonly share: number;
}

/** In how many pieces a cord is measured between two of its places. */
const pieces = 4;

/** A line without corners through the same places (Catmull-Rom). */
export function cordThrough(places: readonly V3[]): Cord {
  const p = (i: number) => places[Math.max(0, Math.min(places.length - 1, i))] as V3;
  const points = places
    .slice(1)
    .flatMap((_, i) =>
      Array.from({ length: pieces }, (_, j) =>
        through(p(i - 1), p(i), p(i + 1), p(i + 2), j / pieces),
      ),
    );
  return measured([...points, p(places.length - 1)]);
}

function through(a: V3, b: V3, c: V3, d: V3, u: number): V3 {
  const along = (axis: 0 | 1 | 2) => {
    const bend = (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]) * u;
    const twist = (3 * b[axis] - a[axis] - 3 * c[axis] + d[axis]) * u * u;
    return b[axis] + ((c[axis] - a[axis] + bend + twist) * u) / 2;
  };
  return [along(0), along(1), along(2)];
}

function measured(points: readonly V3[]): Cord {
  const lengths = [0];
  for (let i = 1; i < points.length; i += 1)
    lengths.push((lengths[i - 1] as number) + size(sub(points[i] as V3, points[i - 1] as V3)));
  return { points, lengths };
}

/** The whole length of a cord. */
export const lengthOf = ({ lengths }: Cord): number => lengths.at(-1) ?? 0;

/** The point of a cord, as a number between its points, that is so far along it. */
function pointAt({ lengths }: Cord, length: number): number {
  let i = 0;
  while (i < lengths.length - 2 && (lengths[i + 1] as number) < length) i += 1;
  const [before, next] = [lengths[i] as number, lengths[i + 1] as number];
  return i + Math.max(0, Math.min(1, (length - before) / (next - before || 1)));
}

/** How far along a cord one of its points is, told as a number between them. */
export function lengthTo({ lengths }: Cord, point: number): number {
  const i = Math.min(lengths.length - 2, Math.floor(point));
  const [before, next] = [lengths[i] as number, lengths[i + 1] as number];
  return before + (next - before) * (point - i);
}

/** How far along a cord one of the places it was laid through is, told as a number between them. */
export const lengthToPlace = (cord: Cord, place: number): number => lengthTo(cord, place * pieces);

/** The place that is so far along a cord. */
export function placeAt(cord: Cord, length: number): V3 {
  const point = pointAt(cord, length);
  const i = Math.min(cord.points.length - 2, Math.floor(point));
  const [a, b] = [cord.points[i] as V3, cord.points[i + 1] as V3];
  return add(a, times(sub(b, a), point - i));
}

/** The points of a cord between two lengths along it. */
export const stretch = (cord: Cord, from: number, to: number): readonly V3[] => [
  placeAt(cord, from),
  ...cord.points.slice(Math.floor(pointAt(cord, from)) + 1, Math.ceil(pointAt(cord, to))),
  placeAt(cord, to),
];

/** Of a stretch that begins at a place: the places alone and its end, which a smooth curve needs no more of. */
export const placesOn = (line: readonly V3[]): readonly V3[] =>
  line.filter((_, i) => i % pieces === 0 || i === line.length - 1);

/** Beads tied evenly to a cord as it lies, about so far apart. */
export function beadsOn(cord: Cord, apart: number): readonly Bead[] {
  const count = Math.max(1, Math.round(lengthOf(cord) / apart));
  return Array.from({ length: count }, (_, i) => {
    const share = (i + 0.5) / count;
    return { share, bed: pointAt(cord, share * lengthOf(cord)) };
  });
}

/**
 * How far a bead has been pulled along the limb, towards the hand or foot positive: the cord is tied
 * at both ends and equally tense everywhere, so where its way gets longer it is drawn to from both sides.
 */
export const slideOf = ({ bed, share }: Bead, cord: Cord): number =>
  share * lengthOf(cord) - lengthTo(cord, bed);
