import type { Part } from './part';
import type { Ball, V3 } from './space';

/** The corners of a box as wide to either side as x, cm, rounded by r. */
export const box = (
  x: number,
  y: readonly [number, number],
  z: readonly [number, number],
  r: number,
): Ball[] => [-x, x].flatMap((bx) => y.flatMap((by) => z.map((bz): Ball => [[bx, by, bz], r])));
/** A rod between two places with its thickness at either. */
export const rod = (a: V3, ra: number, b: V3, rb: number): Ball[] => [
  [a, ra],
  [b, rb],
];
/** Rods of wood, each a part of its own. */
export const rods = (id: string, bias: number, some: readonly Ball[][]): Part[] =>
  some.map((balls, i) => ({ id: `${id}${i}`, paint: 'wood', strings: [balls], bias, flat: true }));

/** A chair whose seat is so high, cm; the sitter faces +z. */
export function chair(seat: number): Part[] {
  const posts = [-15, 15].map((x) => rod([x, seat - 2, -17], 1.3, [x, seat + 38, -23], 1.2));
  const rest = [-17, 17].flatMap((x) =>
    rod([x, seat + 22, -20.4], 1.6, [x, seat + 40, -23.2], 1.6),
  );
  return [
    ...stool(seat),
    ...rods('chair-post', -62, posts),
    { id: 'chair-back', paint: 'seat', hulls: [rest], bias: -60 },
  ];
}

/** The chair with a rest for each arm, its top 21 cm over the seat; as side views look at it, the right one lies before the sitter. */
export function armchair(seat: number): Part[] {
  const rests = [-1, 1].flatMap((side): Part[] => {
    const [x, top] = [side * 22, seat + 19.6];
    const post = [rod([x, top, 8], 1.3, [side * 19, seat - 2, 12], 1.3)];
    const pad = rod([x, top, -19], 1.4, [x, top, 13], 1.6);
    const [name, bias] = side > 0 ? ['left', -40] : ['right', 0];
    return [
      ...rods(`${name}-rest-post`, bias - 6, post),
      { id: `${name}-rest`, paint: 'seat', strings: [pad], bias },
    ];
  });
  return [...chair(seat), ...rests];
}

/** A chair without its back, where that would hide what is to be seen. */
export function stool(seat: number): Part[] {
  const legs = [-17, 17].flatMap((x) => [
    rod([x, seat - 4, -14], 1.5, [x * 1.08, 1.2, -18], 1.1),
    rod([x, seat - 4, 16], 1.5, [x * 1.08, 1.2, 18], 1.1),
  ]);
  const board = box(18, [seat - 3, seat - 1.6], [-16, 18], 1.6);
  return [
    ...rods('chair-leg', -60, legs),
    { id: 'chair-seat', paint: 'seat', hulls: [board], bias: -50 },
  ];
}

/** A plain desk in front of somebody who stands, its top so high, cm; its legs hide no feet. */
export function table(top: number): Part[] {
  const legs = [-42, 42].flatMap((x) =>
    [60, 84].map((z) => rod([x, top - 2, z], 1.5, [x, 1.2, z], 1.3)),
  );
  const board = box(45, [top - 1.5, top - 0.5], [36, 88], 1.2);
  return [
    ...rods('desk-leg', -70, legs),
    { id: 'desk-top', paint: 'seat', hulls: [board], bias: -40 },
  ];
}

/** The same desk at the left hand of somebody who stands beside it, its middle so far ahead, cm. */
export function sideTable(top: number, ahead = 8): Part[] {
  const legs = [24, 62].flatMap((x) =>
    [ahead - 42, ahead + 42].map((z) => rod([x, top - 2, z], 1.5, [x, 1.2, z], 1.3)),
  );
  const board = [21, 65].flatMap((x) =>
    [ahead - 45, ahead + 45].flatMap((z) =>
      [top - 1.5, top - 0.5].map((y): Ball => [[x, y, z], 1.2]),
    ),
  );
  return [
    ...rods('desk-leg', -70, legs),
    { id: 'desk-top', paint: 'seat', hulls: [board], bias: -40 },
  ];
}

/** A desk with keyboard and screen in front of a sitter, its top so high, cm. */
export function desk(top: number): Part[] {
  const legs = [-42, 42].flatMap((x) =>
    [36, 84].map((z) => rod([x, top - 2, z], 1.5, [x, 1.2, z], 1.3)),
  );
  const board = box(45, [top - 1.5, top - 0.5], [32, 88], 1.2);
  const keys = box(15, [top + 1, top + 1.2], [37, 47], 0.7);
  const foot = rod([0, top + 1, 72], 1.6, [0, top + 16, 72], 1.2);
  const panel = box(26, [top + 14, top + 50], [68, 70], 1.2);
  return [
    ...rods('desk-leg', -70, legs),
    { id: 'desk-top', paint: 'seat', hulls: [board], bias: -40 },
    { id: 'keyboard', paint: 'shoe', hulls: [keys], bias: -30, line: 0.9 },
    ...rods('screen-foot', -42, [foot]),
    { id: 'screen', paint: 'screen', hulls: [panel], bias: -41 },
  ];
}

type Flat = readonly (readonly [x: number, y: number, r: number])[];
const layers: readonly (readonly [id: string, paint: Part['paint'], line: number, shape: Flat])[] =
  [
    [
      'window',
      'sky',
      2.2,
      [
        [-17, -19, 1],
        [17, -19, 1],
        [-17, 19, 1],
        [17, 19, 1],
      ],
    ],
    ['sun', 'sole', 0, [[9, 9, 3.4]]],
    [
      'far-hill',
      'hill',
      0,
      [
        [-12, -15, 3],
        [-6, -4, 2],
        [2, -8, 3],
        [14, -15, 3],
      ],
    ],
    [
      'near-hill',
      'meadow',
      0,
      [
        [-15, -17, 2],
        [15, -17, 2],
        [9, -10, 3],
        [-15, -14, 2],
      ],
    ],
    [
      'window-bar',
      'wood',
      0.6,
      [
        [0, -19, 0.9],
        [0, 19, 0.9],
      ],
    ],
    [
      'sill',
      'wood',
      0.8,
      [
        [-20, -21, 1.6],
        [20, -21, 1.6],
      ],
    ],
  ];

/** A window with hills far away, behind somebody who faces the viewer; its middle is at x and y, cm. */
export const farWindow = (x: number, y: number): Part[] =>
  layers.map(([id, paint, line, shape], i) => ({
    ...{ id, paint, line, bias: -100 + i, flat: true },
    hulls: [shape.map(([dx, dy, r]): Ball => [[x + dx, y + dy, -60], r])],
  }));

/** The corner of a desk under a forearm seen close that lies along x, mm. */
export const deskEdge: readonly Part[] = (
  [
    ['desk-front', 'wood', [-25, -420], [-36, -58], -4100],
    ['desk-edge', 'seat', [-22, -420], [-31, -34], -4000],
  ] as const
).map(([id, paint, along, height, bias]) => {
  const corners = along.flatMap((x) =>
    height.flatMap((y) => [-130, 105].map((z): V3 => [x, y, z])),
  );
  return { id, paint, bias, flat: true, hulls: [corners.map((v): Ball => [v, 4])] };
});
