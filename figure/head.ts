import type { Look } from '../domain/policy/appearance';
import { hairOf, type Piece, type Shape } from './hair';
import type { Mark, Part, Spot } from './part';
import type { BodyPose } from './skeleton';
import { at, type Ball, ball, type Frame, times, turned, unit, type V3 } from './space';

/** The head's share of drawn size beyond the skeleton's: readable at a glance. */
const scale = 1.07;
/** The head lies before the trunk. */
const nearer = 5;

const mass: Shape = [
  [-2.6, 8.2, 2.2, 5.6],
  [2.6, 8.2, 2.2, 5.6],
  [-3.6, 3.4, 3.4, 4.2],
  [3.6, 3.4, 3.4, 4.2],
  [-3.6, -0.2, 1.6, 3],
  [3.6, -0.2, 1.6, 3],
  [0, -2.6, 6, 2.7],
];
const nose: Shape = [
  [0, 6.4, 7.2, 1],
  [0, 2.7, 8.7, 1.15],
  [0, 2.2, 6.6, 1.6],
];
const ear = (x: number): Shape => [
  [x * 7.9, 4.9, -0.9, 1.9],
  [x * 7.5, 2.6, -0.4, 1.3],
];

/** Head, hair and face on a skull; the eyes follow the gaze and the lids close. */
export function head(skull: Frame, gaze: BodyPose['gaze'], look: Look): Part[] {
  const { behind, before } = hairOf[look];
  const balls = (shape: Shape): Ball[] =>
    shape.map(([x, y, z, r]) => ball(skull, times([x, y, z], scale), r * scale));
  const hair = ({ id, bias, hulls = [], strings = [] }: Piece): Part => ({
    ...{ id, paint: 'hair', bias: nearer + bias, flat: true, line: 0.5 },
    hulls: hulls.map(balls),
    strings: strings.map(balls),
  });
  const ears = [1, -1].map((x): Part => {
    const id = x > 0 ? 'left:ear' : 'right:ear';
    return { id, paint: 'skin', strings: [balls(ear(x))], bias: nearer + 2 };
  });
  const face: Part = {
    id: 'face',
    paint: 'face',
    hulls: [balls(mass), balls(nose)],
    bias: nearer,
    spots: [1, -1].map((x) => eye(skull, x, gaze)),
    marks: [...[1, -1].map((x) => brow(skull, x, gaze.y)), mouth(skull)],
  };
  return [...behind.map(hair), face, ...before.map(hair), ...ears];
}

const place = (skull: Frame, v: V3): V3 => at(skull, times(v, scale));

/** Closed lids leave a line where the eye was. */
function eye(skull: Frame, x: number, { x: aside, y: up, lids }: BodyPose['gaze']): Spot {
  const open = Math.max(0.24, 1 - lids);
  const wide = 0.82 + 0.4 * lids;
  return {
    centre: place(skull, [x * 3.3 + aside * 0.85, 5.4 + up * 0.7 * (1 - lids) - lids * 0.5, 7]),
    u: times(turned(skull.r, [1, 0, -0.25 * x]), wide),
    v: times(turned(skull.r, [0, 1, 0]), 1.08 * open),
    normal: turned(skull.r, unit([x * 0.53, 0, 1])),
    paint: 'eye',
  };
}

function brow(skull: Frame, x: number, up: number): Mark {
  const y = 8.3 + up * 0.35;
  const points: V3[] = [
    [x * 1.9, y, 7.7],
    [x * 3.4, y + 0.6, 7.2],
    [x * 5, y, 6.1],
  ];
  const normal = turned(skull.r, unit([x * 0.45, 0, 1]));
  return { points: points.map((v) => place(skull, v)), normal, weight: 0.55, ink: 'face' };
}

function mouth(skull: Frame): Mark {
  const points: V3[] = [
    [-2, -0.2, 7.3],
    [0, -0.9, 8.1],
    [2, -0.2, 7.3],
  ];
  const normal = turned(skull.r, [0, 0, 1]);
  return { points: points.map((v) => place(skull, v)), normal, weight: 0.55, ink: 'face' };
}
