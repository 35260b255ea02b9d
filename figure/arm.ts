import { hand } from './hand';
import { middleOf, type Part } from './part';
import type { ArmPose, BodySide, Rows } from './skeleton';
import { bones, outward, shoulder } from './skeleton';
import {
  add,
  at,
  axes,
  type Ball,
  back,
  ball,
  child,
  cross,
  dot,
  type Frame,
  frame,
  type M3,
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
  [foreArm - 1.5, 0, 0, 1.9],
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
  const told = (v: V3): V3 => (target.in === 'right hand' ? v : outward(side, v));
  const toWorld = (v: V3): V3 => at(chest, outward(side, v));
  const inChest = (v: V3): V3 => outward(side, turned(back(chest.r), v));
  const aim = (v: V3): V3 => inChest(turned(hold.r, told(v)));
  const socket = add(shoulder, [behind * -0.5, up, -behind]);
  const goal = inChest(sub(at(hold, told(target.wrist)), chest.p));
  const { upper, lower } = reach(socket, goal, aim(target.pole));
  const wrist = frame(at(lower, [foreArm, 0, 0]), facing(aim(target.fingers), aim(target.palm)));
  const held = hand(wrist, target.hand, handScale, `${side}:`);
  const turn = (v: V3) => turned(chest.r, outward(side, v));
  const parts = () => {
    const [palm, ...digits] = held.parts() as [Part, ...Part[]];
    return [
      ...limb(side, upper, lower, socket, toWorld),
      ...handParts(side, [ontoForearm(palm, wrist, lower), ...digits], toWorld, turn),
    ];
  };
  const bone = (f: Frame) => (v: V3) => toWorld(at(f, v));
  return {
    parts,
    bones: {
      upperArm: bone(upper),
      foreArm: bone(lower),
      wrist: bone(wrist),
      hand: bone(held.wrist),
    },
    wrist: toWorld(wrist.p),
    tip: toWorld(held.tips.middle),
    hand: frame(toWorld(wrist.p), axes(...along(held.wrist.r, turn))),
  };
}

/** The palm with the wrist, which narrows from the forearm to it, so that no line crosses there. */
function ontoForearm(palm: Part, wrist: Frame, lower: Frame): Part {
  const half = ball(lower, [14, 0, 0], 3.8);
  const ends = [10, -10].map((z) => ball(wrist, [0.4, 0, z * handScale], 17 * handScale));
  return {
    ...palm,
    hulls: [...(palm.hulls ?? []), [half, ...ends]],
    joins: [[ball(lower, [13.6, 0, 0], 3.7), ball(lower, [9, 0, 0.1], 3.95)]],
    // The hand is over it: only quite end on would the join show on the hand.
    along: [times(unit(sub(half[0], lower.p)), 1.6)],
    middle: middleOf(palm),
  };
}

/** The axes of a turn, each turned on. */
const along = (r: M3, turn: (v: V3) => V3) =>
  [turn([r[0], r[3], r[6]]), turn([r[1], r[4], r[7]]), turn([r[2], r[5], r[8]])] as const;

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
  const limbs = [heading(upper), heading(lower)];
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
      along: limbs,
      bias: 2,
    },
    {
      id: id('forearm'),
      paint: 'skin',
      strings: [strand(lower, lowerRows)],
      joins: [elbowBelow],
      along: limbs,
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
function handParts(
  side: BodySide,
  parts: readonly Part[],
  point: (v: V3) => V3,
  turn: (v: V3) => V3,
): Part[] {
  const move = ([v, r]: Ball): Ball => [point(v), r];
  const all = (some: Part['hulls']) => some?.map((balls) => balls.map(move));
  return parts.map((part) => ({
    ...part,
    strings: all(part.strings),
    hulls: all(part.hulls),
    joins: part.joins?.map(([a, b]) => [move(a), move(b)] as const),
    along: part.along?.map(turn),
    middle: part.middle && point(part.middle),
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
