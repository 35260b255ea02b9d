import { add, type Ball, times, type V3 } from './space';

/** What a part is painted with; see palette.ts. */
export type Paint =
  | 'skin'
  | 'face'
  | 'neck'
  | 'shirt'
  | 'cuff'
  | 'pants'
  | 'hair'
  | 'shoe'
  | 'sole'
  | 'seat'
  | 'wood'
  | 'screen'
  | 'sky'
  | 'hill'
  | 'meadow';

/** A line on a part that shows while its side faces the viewer. */
export interface Mark {
  readonly points: readonly V3[];
  readonly normal: V3;
  /** Share of the crease width. */
  readonly weight: number;
  /** Drawn on a face: as wide as its weight, in units. */
  readonly ink?: 'face';
}

/** A small ellipse on a part: a nail, an eye. */
export interface Spot {
  readonly centre: V3;
  readonly u: V3;
  readonly v: V3;
  readonly normal: V3;
  readonly paint: 'nail' | 'eye';
}

/** One part of the figure: spheres, how they are joined, and what is drawn on them. */
export interface Part {
  readonly id: string;
  readonly paint: Paint;
  /** Spheres joined one after the other. */
  readonly strings?: readonly (readonly Ball[])[];
  /** Spheres wrapped together. */
  readonly hulls?: readonly (readonly Ball[])[];
  /** Where the outline goes because the part continues in its neighbour. */
  readonly joins?: readonly (readonly [Ball, Ball])[];
  /** Directions of the joined limbs: seen end on, the outline stays. */
  readonly along?: readonly V3[];
  /** Joins drawn in the shade alone, so that the light keeps its edge. */
  readonly shadeJoinsOnly?: boolean;
  readonly marks?: readonly Mark[];
  readonly spots?: readonly Spot[];
  /** Pulled towards the viewer by so much when parts are ordered. */
  readonly bias?: number;
  /** Order by these points rather than by the middle of all spheres. */
  readonly depthBy?: { readonly own: V3; readonly palm: V3 };
  /** Order by this point instead, where spheres of a neighbour are wrapped in. */
  readonly middle?: V3;
  /** Lies over that part while this direction faces the viewer. */
  readonly over?: { readonly id: string; readonly faces: V3 };
  /** Flat parts have no light side. */
  readonly flat?: boolean;
  /** Parts of one group are ordered among themselves and painted together. */
  readonly group?: string;
  /** Width of the outline, px; 0 for none. */
  readonly line?: number;
}

/** All spheres of a part. */
export const ballsOf = ({ strings = [], hulls = [] }: Part): readonly Ball[] =>
  ([] as Ball[]).concat(...strings, ...hulls);

/** The middle of a part's spheres. */
export function middleOf(part: Part): V3 {
  const places = ballsOf(part).map(([place]) => place);
  return times(places.reduce(add), 1 / places.length);
}
