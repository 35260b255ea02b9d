import type { Part } from './part';
import { type BodySide, bones, type LegPose, outward, type Rows } from './skeleton';
import {
  at,
  axes,
  type Ball,
  back,
  chain,
  child,
  degrees,
  dot,
  type Frame,
  frame,
  size,
  sub,
  turned,
  turnX,
  turnY,
  turnZ,
  unit,
  type V3,
} from './space';

const { thigh, shank } = bones;
const thighRows: Rows = [
  [0, -0.6, 0, 9.6],
  [14, 0.3, 0, 8.6],
  [30, 0, 0, 6.9],
  [thigh, 0, 0, 6.1],
];
const shankRows: Rows = [
  [0, 0, 0, 6.1],
  [11, -1.4, 0, 5.9],
  [24, -0.8, 0, 4.7],
  [shank - 6, 0, 0, 4],
];
const ankleRows: Rows = [
  [shank - 9, 0, 0, 3.2],
  [shank, 0, 0, 3],
];
const heelRows: Rows = [
  [0.5, -1.5, 0, 4],
  [3.2, -4, 0, 3.2],
  [3.6, 8, 0, 2.6],
  [1.8, 6, 0, 3.2],
];
const instepRows: Rows = [
  [3.6, 8, 0, 2.6],
  [2.6, 10, 0, 2.6],
];
const soleRows: Rows = [
  [5.8, -5, 0, 1.3],
  [5.8, 6, 0, 1.2],
];
/** The shoe's toe and the end of its sole, from the toes' joints. */
const toeJoint: V3 = [4, 9, 0];
const toeCap: V3 = [0, 5.5, -0.3];
const soleTip: V3 = [1.6, 5.6, -0.3];
/** In the foot's frame, cm: under the toes' joints. */
const ballOfTheFoot: V3 = [5.8, 10, 0];
/** In the pelvis' frame, cm. */
const hipJoint: V3 = [8.6, -4, 0];
const down = axes([0, -1, 0], [0, 0, 1], [-1, 0, 0]);

/** Hip, knee and foot of a leg, in the pelvis' frame with x outward. */
function bent(pose: LegPose) {
  const hip = frame(hipJoint, chain(turnX(-pose.hip), turnZ(pose.out), turnY(pose.turn), down));
  const knee = child(hip, [thigh, 0, 0], turnZ(-pose.knee));
  const foot = child(knee, [shank, 0, 0], turnZ(pose.ankle));
  return { hip, knee, foot };
}

/** Where a leg's ball of the foot is, in the world. */
export const ballOfFoot = (side: BodySide, pose: LegPose, pelvis: Frame): V3 =>
  at(pelvis, outward(side, at(bent(pose).foot, ballOfTheFoot)));

/** The bones of a leg, each with x along it and y to the front; the foot's y to the toes. */
export function legBones(side: BodySide, pose: LegPose, pelvis: Frame) {
  const bone = (f: Frame) => (v: V3) => at(pelvis, outward(side, at(f, v)));
  const { hip, knee, foot } = bent(pose);
  return { thigh: bone(hip), shank: bone(knee), foot: bone(foot) };
}

/** The same leg with its foot level and the ball of the foot at a place in the world. */
export function legTo(side: BodySide, pose: LegPose, pelvis: Frame, place: V3): LegPose {
  const inside = (v: V3): V3 => outward(side, turned(back(pelvis.r), v));
  const [goal, up] = [inside(sub(place, pelvis.p)), inside([0, 1, 0])];
  let reached = levelled(pose, up);
  // A leg that turns takes its foot along a little; after six rounds nothing is left to see of it.
  for (let round = 0; round < 6; round += 1) {
    const { foot } = bent(reached);
    const ankle = sub(goal, turned(foot.r, ballOfTheFoot));
    reached = levelled(reaching(reached, ankle), up);
  }
  return reached;
}

/** The foot turned at the ankle until its sole is level. */
function levelled(pose: LegPose, up: V3): LegPose {
  const { r } = bent(pose).foot;
  const rise = Math.atan2(-dot(turned(r, [0, 1, 0]), up), -dot(turned(r, [1, 0, 0]), up));
  return { ...pose, ankle: pose.ankle + degrees(rise) };
}

/** The knee bent and the hip turned until the ankle is at a place in the pelvis' frame. */
function reaching(pose: LegPose, ankle: V3): LegPose {
  const v = sub(ankle, hipJoint);
  const d = Math.min(size(v), thigh + shank - 0.05);
  const inner = Math.acos((thigh ** 2 + shank ** 2 - d ** 2) / (2 * thigh * shank));
  const knee = 180 - degrees(inner);
  const { hip, foot } = bent({ ...pose, hip: 0, out: 0, knee });
  const [x, y, z] = sub(foot.p, hip.p);
  const out = degrees(Math.asin(v[0] / Math.hypot(x, y)) - Math.atan2(x, -y));
  const spread = turned(turnZ(out), [x, y, z]);
  const forward = ([, up, ahead]: V3) => Math.atan2(ahead, -up);
  return { ...pose, knee, out, hip: degrees(forward(v) - forward(spread)) };
}

/** A leg with its shoe, in the pelvis' frame with x outward. */
export function leg(side: BodySide, pose: LegPose, pelvis: Frame): Part[] {
  const toWorld = (v: V3): V3 => at(pelvis, outward(side, v));
  const s = (f: Frame, v: V3, r: number): Ball => [toWorld(at(f, v)), r];
  const strand = (f: Frame, rows: Rows) => rows.map(([x, y, z, r]) => s(f, [x, y, z], r));
  const { hip, knee, foot } = bent(pose);
  const toes = child(foot, toeJoint, turnZ(-pose.toes));
  const heading = (f: Frame) => unit(sub(toWorld(at(f, [1, 0, 0])), toWorld(f.p)));
  const along = [heading(hip), heading(knee)];
  const groin = [s(hip, [2, 0, 0], 9.2), [toWorld([5, 2, -0.5]), 9.4] as Ball] as const;
  const kneeAbove = [s(hip, [thigh - 2, 0, 0], 6.2), s(knee, [8, -1, 0], 6)] as const;
  const kneeBelow = [s(knee, [2, 0, 0], 6.1), s(hip, [thigh - 10, 0, 0], 6.7)] as const;
  const id = (name: string) => `${side}:${name}`;
  return [
    {
      id: id('thigh'),
      paint: 'pants',
      strings: [strand(hip, thighRows)],
      joins: [groin, kneeAbove],
      along,
    },
    {
      id: id('shank'),
      paint: 'pants',
      strings: [strand(knee, shankRows)],
      joins: [kneeBelow],
      along,
    },
    { id: id('ankle'), paint: 'skin', strings: [strand(knee, ankleRows)], bias: -0.4 },
    {
      id: id('shoe'),
      paint: 'shoe',
      hulls: [strand(foot, heelRows), [...strand(foot, instepRows), s(toes, toeCap, 2.1)]],
      bias: 0.2,
    },
    {
      id: id('sole'),
      paint: 'sole',
      strings: [[...strand(foot, soleRows), s(toes, soleTip, 1.1)]],
      bias: 0.3,
      line: 0.8,
      flat: true,
    },
  ];
}
