import { type Hand, hand } from './hand';
import type { Part } from './part';
import type { ArmPose, BodySide, Rows } from './skeleton';
import { bones, outward, shoulder } from './skeleton';
import {
  add,
  at,
  axes,
  type Ball,
  back,
  child,
  cross,
  dot,
  type Frame,
  frame,
  ring,
  size,
  sub,
  times,
  turned,
  turnZ,
  unit,
  type V3,
} from './space';

/** Hand millimetres to body centimetres, a little large so that hands read at small sizes. */
const handScale = 0.112;
const { upperArm, foreArm } = bones;

const upperRows: Rows = [
  [1.6, 0, 0, 3.9],
  [9, 0, 0, 4.8],
  [19, 0, 0, 4.4],
  [upperArm, 0, 0, 4.1],
];
const lowerRows: Rows = [
  [0, 0, 0, 4.1],
  [6, 0, 0.2, 4.5],
  [14, 0, 0, 3.8],
  [foreArm, 0, 0, 2.75],
];
const sleeveRows: Rows = [
  [0.7, 0, 0, 4.5],
  [6, 0, 0, 5.1],
];

/** What an arm may go along with. */
type Holds = Readonly<Record<ArmPose['in'], Frame>>;

/** An arm whose hand is where its pose says; the shoulder stands up and back by so many cm. */
export function arm(side: BodySide, target: ArmPose, up: number, behind: number, holds: Holds) {
  const { chest } = holds;
  const hold = holds[target.in];
  const toWorld = (v: V3): V3 => at(chest, outward(side, v));
  const inChest = (v: V3): V3 => outward(side, turned(back(chest.r), v));
  const aim = (v: V3): V3 => inChest(turned(hold.r, outward(side, v)));
  const socket = add(shoulder, [behind * -0.5, up, -behind]);
  const goal = inChest(sub(at(hold, outward(side, target.wrist)), chest.p));
  const { upper, lower } = reach(socket, goal, aim(target.pole));
  const wrist = frame(at(lower, [foreArm, 0, 0]), facing(aim(target.fingers), aim(target.palm)));
  const held = hand(wrist, target.hand, handScale, `${side}:`);
  const turn = (v: V3) => turned(chest.r, outward(side, v));
  const parts = () => [
    ...limb(side, upper, lower, socket, toWorld),
    ...handParts(side, held, toWorld, turn),
  ];
  return { parts, wrist: toWorld(wrist.p), tip: toWorld(held.tips.middle) };
}

/** Fingers one way, palm the other. */
function facing(fingers: V3, palm: V3) {
  const x = unit(fingers);
  const dorsal = times(palm, -1);
  const y = unit(sub(dorsal, times(x, dot(x, dorsal))));
  return axes(x, y, cross(x, y));
}

/** Two bones from a shoulder to a wrist, the elbow towards the pole. */
function reach(socket: V3, wrist: V3, pole: V3): { upper: Frame; lower: Frame } {
  const v = sub(wrist, socket);
  const d = Math.min(size(v), upperArm + foreArm - 0.05);
  const n = unit(v);
  const p = unit(sub(pole, times(n, dot(pole, n))));
  const cos = (upperArm ** 2 + d ** 2 - foreArm ** 2) / (2 * upperArm * d);
  const angle = Math.acos(Math.max(-1, Math.min(1, cos)));
  const x = add(times(n, Math.cos(angle)), times(p, Math.sin(angle)));
  const elbow = add(socket, times(x, upperArm));
  const f = unit(sub(add(socket, times(n, d)), elbow));
  const y = times(unit(sub(f, times(x, dot(f, x)))), -1);
  const bend = (Math.acos(Math.max(-1, Math.min(1, dot(f, x)))) * 180) / Math.PI;
  const upper = frame(socket, axes(x, y, cross(x, y)));
  return { upper, lower: child(upper, [upperArm, 0, 0], turnZ(-bend)) };
}

function limb(
  side: BodySide,
  upper: Frame,
  lower: Frame,
  socket: V3,
  toWorld: (v: V3) => V3,
): Part[] {
  const s = (f: Frame, v: V3, r: number): Ball => [toWorld(at(f, v)), r];
  const strand = (f: Frame, rows: Rows) => rows.map(([x, y, z, r]) => s(f, [x, y, z], r));
  const heading = (f: Frame) => unit(sub(toWorld(at(f, [1, 0, 0])), toWorld(f.p)));
  const along = [heading(upper), heading(lower)];
  const cut = ring(upper, 12.5, 5, 5, 0.6, 10).map(([p, r]): Ball => [toWorld(p), r]);
  const cap = strand(upper, sleeveRows);
  const elbowAbove = [s(lower, [7, 0, 0.1], 4.4), s(upper, [upperArm - 2, 0, 0], 4.2)] as const;
  const elbowBelow = [s(lower, [1.5, 0, 0], 4.15), s(upper, [upperArm - 4.5, 0, 0], 4.25)] as const;
  const armpit: Ball = [toWorld(add(socket, [-5.5, -2.2, 0.2])), 5.3];
  const id = (name: string) => `${side}:${name}`;
  return [
    {
      id: id('upper-arm'),
      paint: 'skin',
      strings: [strand(upper, upperRows)],
      joins: [elbowAbove],
      along,
      bias: 2,
    },
    {
      id: id('forearm'),
      paint: 'skin',
      strings: [strand(lower, lowerRows)],
      joins: [elbowBelow],
      along,
      bias: 3,
    },
    {
      id: id('sleeve'),
      paint: 'shirt',
      hulls: [cap, [...cap, ...cut]],
      joins: [[s(upper, [0.9, 0, 0], 4.5), armpit]],
      bias: 3.2,
    },
  ];
}

/** A hand at body size is outlined thinner and has no creases; its parts stay together. */
function handParts(side: BodySide, held: Hand, point: (v: V3) => V3, turn: (v: V3) => V3): Part[] {
  const move = ([v, r]: Ball): Ball => [point(v), r];
  const all = (some: Part['hulls']) => some?.map((balls) => balls.map(move));
  return held.parts().map((part) => ({
    ...part,
    strings: all(part.strings),
    hulls: all(part.hulls),
    joins: part.joins?.map(([a, b]) => [move(a), move(b)] as const),
    spots: part.spots?.map((one) => ({
      ...one,
      centre: point(one.centre),
      u: turn(one.u),
      v: turn(one.v),
      normal: turn(one.normal),
    })),
    marks: [],
    depthBy: part.depthBy && { own: point(part.depthBy.own), palm: point(part.depthBy.palm) },
    line: 0.75,
    group: `${side}:hand`,
  }));
}
