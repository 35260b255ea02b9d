import type { Camera } from './camera';
import {
  type Bead,
  beadsOn,
  type Cord,
  cordThrough,
  lengthTo,
  lengthToPlace,
  placeAt,
  placesOn,
  slideOf,
  stretch,
} from './cord';
import type { Nerve } from './nerves';
import { curve, dots } from './outline';
import type { Node } from './paint';
import type { V3 } from './space';

/** A nerve's paths, and whether the arm of its side lies over it. */
export interface PaintedNerve {
  readonly nodes: readonly Node[];
  readonly isUnderArm: boolean;
}

/** A nerve as it is drawn: its line, its beads, and how far each has been pulled, in the figure's units. */
export interface DrawnNerve {
  readonly line: readonly V3[];
  readonly beads: readonly V3[];
  readonly slides: readonly number[];
}

/** Between two beads of a nerve as wide as that of a hand, px. */
const beadsApart = 15;

/** How many times further than a nerve would the beads travel, so that they are seen to; less in a leg, where they go far. */
const largerThanLife = ({ isUnderArm: isOfLeg }: Nerve): number => (isOfLeg ? 2.5 : 3.5);

/** Draws a nerve in its poses: the beads are tied to it as it lies in the setup and go where it goes. */
export function nerveDrawing(setup: Nerve, scale: number, width: number) {
  const beads = beadsOn(cordThrough(setup.places), (beadsApart * width) / scale);
  const larger = largerThanLife(setup);
  return (nerve: Nerve): DrawnNerve => {
    const cord = cordThrough(nerve.places);
    const [from, to] = nerve.seen.map((place) => lengthToPlace(cord, place)) as [number, number];
    const slides = beads.map((bead) => slideOf(bead, cord));
    const lengths = beads.map((bead, i) => shownAt(bead, cord, (slides[i] as number) * larger));
    return {
      slides,
      line: stretch(cord, from, to),
      beads: lengths
        .filter((length) => length > from && length < to)
        .map((length) => placeAt(cord, length)),
    };
  };
}

const shownAt = ({ bed }: Bead, cord: Cord, slide: number) => lengthTo(cord, bed) + slide;

/** Paints a nerve as a camera shows it: glow, casing, core and beads; one that lies still is painted once. */
export function nerveSight(camera: Camera, draw: (nerve: Nerve) => DrawnNerve, width: number) {
  let last: { nerve: Nerve; painted: PaintedNerve } | null = null;
  return (nerve: Nerve): PaintedNerve => {
    if (last && liesAlike(last.nerve, nerve)) return last.painted;
    const { line, beads } = draw(nerve);
    const d = curve(placesOn(line).map(camera.point));
    const dotted = dots(beads.map(camera.point));
    const nodes = painted(d, dotted, width);
    last = { nerve, painted: { nodes, isUnderArm: nerve.isUnderArm } };
    return last.painted;
  };
}

const painted = (d: string, dotted: string, width: number): Node[] => [
  { id: 'nerve-glow', d, stroke: 'nerve-glow', width: 11 * width, opacity: 0.28 },
  { id: 'nerve-casing', d, stroke: 'nerve-casing', width: 5.2 * width },
  { id: 'nerve', d, stroke: 'nerve', width: 2.7 * width },
  { id: 'nerve-beads', d: dotted, stroke: 'nerve-casing', width: 2.5 * width },
];

const liesAlike = (a: Nerve, b: Nerve) =>
  a.seen.every((place, i) => place === b.seen[i]) &&
  a.places.every((place, i) => place.every((value, axis) => value === b.places[i]?.[axis]));
