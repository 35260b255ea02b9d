import type { Exercise, JointAngles } from '../domain/care/exercise';
import { onThigh, restingHand, sitting } from './pose';
import type { HandPose } from './skeleton';
import { type ArmPose, type BodyPose, bones } from './skeleton';
import { rad } from './space';

// The one place where the clinical table's joint angles become the rig's. The table's rigs are drawn
// for the right side; a key that is absent stays as in the keyframe before.

/** Allowed range of each joint, degrees (`_cm`: centimetres), as the clinical rig conventions give it. */
export const ranges: Readonly<Record<string, readonly [least: number, most: number]>> = {
  neck_flex: [-25, 35],
  neck_side: [-30, 30],
  neck_rot: [-60, 60],
  head_ap_cm: [-2, 3],
  scap_elev_cm: [-1, 3],
  scap_retr_cm: [0, 3],
  sh_flex: [-15, 90],
  sh_abd: [0, 135],
  sh_er: [-60, 60],
  el_flex: [5, 120],
  fa_sup: [-80, 85],
  wr_ext: [-45, 50],
  wr_rad: [-14, 18],
  mcp: [0, 90],
  pip: [0, 105],
  dip: [0, 75],
  fi_abd: [0, 22],
  th_abd: [0, 45],
  th_ext: [0, 55],
  th_flex: [0, 50],
  tx_flex: [-15, 35],
  pelvis_tilt: [-12, 12],
  hip_flex: [-20, 130],
  hip_er: [-20, 50],
  kn_flex: [0, 100],
  ank_df: [-32, 18],
  toe_flex: [-30, 30],
};

/** The angles that hold at each step of a level, the setup first: each keyframe changes only what it names. */
export function anglesOf(exercise: Exercise, level: number): JointAngles[] {
  const { setupPose = {}, steps = [] } = exercise.levels[level - 1] ?? {};
  let held: JointAngles = setupPose;
  return [
    setupPose,
    ...steps.map(({ pose }) => {
      held = { ...held, ...pose };
      return held;
    }),
  ];
}

/** A hand of the table as the rig's; the thumb lies over a closed fist and beside an open hand. */
export function handOf(angles: JointAngles): HandPose {
  const a = (key: string) => angles[key] ?? 0;
  const closed = Math.min(1, a('mcp') / 90) * Math.min(1, a('pip') / 100);
  const fist = closed * Math.min(1, a('dip') / 70);
  const toward = (open: number, flat: number, full: number) =>
    open + (flat - open) * closed + (full - flat) * fist;
  return {
    ...restingHand,
    mcp: a('mcp'),
    pip: a('pip'),
    dip: a('dip'),
    spread: a('fi_abd') * 0.7,
    thumbOut: toward(30, 28, 16) + a('th_ext') * 0.5,
    thumbPalmar: toward(10, 20, 50) + (a('th_abd') - 20) * 0.3,
    thumbMcp: toward(0, 10, 30) + a('th_flex') * 0.5,
    thumbIp: toward(0, 10, 58) + a('th_flex') * 0.4,
    wristFlex: -a('wr_ext'),
    wristRadial: a('wr_rad'),
  };
}

/** Shoulder, upper arm and forearm of the rig, cm, seen from the pelvis of somebody who sits tall. */
const shoulder = { x: 15.4, y: 41.4, z: -2.5 };
const { upperArm, foreArm } = bones;

/** An arm that hangs and bends at the elbow, forearm forward, thumb side up or palm down. */
function armOf(angles: JointAngles): ArmPose {
  const [abd, bend, flex] = [
    rad(angles.sh_abd ?? 0),
    rad(angles.el_flex ?? 80),
    rad(angles.sh_flex ?? 0),
  ];
  const down = upperArm * Math.cos(abd);
  const elbow = {
    x: shoulder.x + upperArm * Math.sin(abd),
    y: shoulder.y - down * Math.cos(flex),
    z: shoulder.z + down * Math.sin(flex),
  };
  const up = bend + flex - Math.PI / 2;
  return {
    wrist: [elbow.x - 2, elbow.y + foreArm * Math.sin(up), elbow.z + foreArm * Math.cos(up)],
    pole: [0.35, -1, -0.4],
    fingers: [-0.12, Math.sin(up) * 0.6 + Math.sin(rad(angles.wr_ext ?? 0)), 1],
    palm: [-0.15, -1, 0.1],
    hand: { ...restingHand, mcp: 18, pip: 26, dip: 14 },
  };
}

/** How much the drawn neck leans for each centimetre the head goes forward, degrees. */
const leanPerCm = 4.5;
const neckLength = 9.5;

/** A sitting body of the table as the rig's; hands stay on the thighs until the table bends an elbow. */
export function sittingOf(angles: JointAngles): BodyPose {
  const a = (key: string, rest = 0) => angles[key] ?? rest;
  const forward = a('head_ap_cm');
  const lean = forward * leanPerCm;
  const side = {
    hip: a('hip_flex', 90) - 2,
    knee: a('kn_flex', 90) - 4,
    out: 5,
    turn: 4 + a('hip_er'),
    ankle: a('ank_df'),
  };
  const arm = angles.el_flex === undefined ? onThigh : armOf(angles);
  return {
    ...sitting,
    lumbar: [a('tx_flex') * 0.4 + a('pelvis_tilt') * -0.6, 0, 0],
    chest: [a('tx_flex') * 0.6, 0, 0],
    neck: [lean + a('neck_flex') * 0.5, -a('neck_side') * 0.6, -a('neck_rot') * 0.4],
    head: [-lean + a('neck_flex') * 0.5, -a('neck_side') * 0.4, -a('neck_rot') * 0.6],
    headForward: forward - neckLength * Math.sin(rad(lean)),
    shoulders: a('scap_elev_cm'),
    arms: { left: arm, right: arm },
    legs: { left: side, right: side },
  };
}
