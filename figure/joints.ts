import type { Exercise, JointAngles } from '../domain/care/exercise';
import { restingHand, sitting, standing, standingAtDesk } from './pose';
import type { HandPose } from './skeleton';
import { type ArmPose, type BodyPose, bones, type LegPose, shoulder } from './skeleton';
import { add, rad, times, type V3 } from './space';

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

/** The same with every joint that any of them names: what a key does not name stays as in the base pose. */
export function filled(all: readonly JointAngles[], base: Exercise['base']): JointAngles[] {
  const joints = new Set(all.flatMap(Object.keys));
  const rest: JointAngles = { ...upright[base], el_flex: 80 };
  return all.map((angles) =>
    Object.fromEntries([...joints].map((joint) => [joint, angles[joint] ?? rest[joint] ?? 0])),
  );
}

/** Between two sets of angles that name the same joints. */
export const anglesBetween = (a: JointAngles, b: JointAngles, t: number): JointAngles =>
  Object.fromEntries(
    Object.entries(a).map(([joint, value]) => [joint, value + ((b[joint] ?? value) - value) * t]),
  );

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
    thumbOut: toward(30, 28, 16) + a('th_ext') * 0.7,
    thumbPalmar: toward(10, 20, 50) + (a('th_abd') - 20) * 0.3,
    thumbMcp: toward(0, 10, 30) + a('th_flex') * 0.5,
    thumbIp: toward(0, 10, 58) + a('th_flex') * 0.4,
    wristFlex: -a('wr_ext'),
    wristRadial: a('wr_rad'),
  };
}

/**
 * An arm of the table: forward, out and turned out at the shoulder, bent at the elbow, palm turned
 * and wrist bent (rig conventions, clinical table 2.1), as the place of its hand.
 */
export function armOf(angles: JointAngles): ArmPose {
  const a = (key: string, rest = 0) => rad(angles[key] ?? rest);
  const [f, out, er, el, sup] = [
    a('sh_flex'),
    a('sh_abd', 4),
    a('sh_er'),
    a('el_flex', 80),
    a('fa_sup'),
  ];
  const abducted = ([x, y, z]: V3): V3 => [
    x * Math.cos(out) - y * Math.sin(out),
    x * Math.sin(out) + y * Math.cos(out),
    z,
  ];
  const upper = abducted([0, -Math.cos(f), Math.sin(f)]);
  const ahead = abducted([0, Math.sin(f), Math.cos(f)]);
  const aside = abducted([1, 0, 0]);
  const bends = add(times(ahead, Math.cos(er)), times(aside, Math.sin(er)));
  const lateral = add(times(aside, Math.cos(er)), times(ahead, -Math.sin(er)));
  const fore = add(times(upper, Math.cos(el)), times(bends, Math.sin(el)));
  const inside = add(times(upper, -Math.sin(el)), times(bends, Math.cos(el)));
  const elbow = add(shoulder, times(upper, bones.upperArm));
  return {
    in: 'chest',
    wrist: add(elbow, times(fore, bones.foreArm)),
    pole: add(upper, times(bends, -0.6)),
    fingers: fore,
    palm: add(times(lateral, -Math.cos(sup)), times(inside, Math.sin(sup))),
    hand: handOnArm(angles),
  };
}

/** The chest's place seen from the pelvis of somebody upright, cm. */
const chestOnPelvis: V3 = [0, 24, -1.5];

/** An arm of somebody upright, told from the pelvis: so it can go on to a hand on the thigh. */
export const onPelvis = (arm: ArmPose): ArmPose => ({
  ...arm,
  in: 'pelvis',
  wrist: add(arm.wrist, chestOnPelvis),
});

/** A hand at body size: what the table says of it, easy where it says nothing. */
function handOnArm(angles: JointAngles): HandPose {
  const a = (key: string, rest: number) => angles[key] ?? rest;
  return {
    ...restingHand,
    mcp: a('mcp', restingHand.mcp),
    pip: a('pip', restingHand.pip),
    dip: a('dip', restingHand.dip),
    wristFlex: -a('wr_ext', 0),
    wristRadial: a('wr_rad', 0),
  };
}

/** How much the drawn neck leans for each centimetre the head goes forward, degrees. */
const leanPerCm = 4.5;
const neckLength = 9.5;

/** What an exercise's table rows mean for the whole figure. */
export interface Body {
  readonly base: Exercise['base'];
  /** Whether arm and leg angles are those of the working (right) side alone. */
  readonly oneSide: boolean;
  /** Whether bending the hip leans the trunk over a thigh that stays. */
  readonly hinge: boolean;
}

const onChair = { hip_flex: 90, kn_flex: 90 } as const;
const onFeet = { hip_flex: 0, kn_flex: 5 } as const;

/** Hip and knee of the base poses, degrees (rig conventions, clinical table 2.1). */
const upright = { SIT: onChair, STAND: onFeet, STAND_DESK: onFeet, HAND: onChair } as const;

/** An arm that hangs by the side. */
export const hanging: ArmPose = armOf({ el_flex: 12, sh_abd: 6 });

const wholes: Readonly<Record<Exercise['base'], BodyPose>> = {
  SIT: sitting,
  STAND: { ...standing, arms: { left: hanging, right: hanging } },
  STAND_DESK: standingAtDesk,
  HAND: sitting,
};

/** A body of the table as the rig's; hands rest until the table names an elbow. */
export function bodyOf(angles: JointAngles, { base, oneSide, hinge }: Body): BodyPose {
  const a = (key: string, rest = 0) => angles[key] ?? rest;
  const forward = a('head_ap_cm');
  const lean = forward * leanPerCm;
  const sits = base === 'SIT';
  const whole = wholes[base];
  const rest = whole.legs.right;
  const tilt = a('pelvis_tilt');
  const { hip_flex, kn_flex } = upright[base];
  const bow = hinge ? a('hip_flex', hip_flex) - hip_flex : 0;
  const own: LegPose = {
    hip: a('hip_flex', hip_flex) + (sits ? -2 : 0) + tilt,
    out: rest.out,
    turn: rest.turn + a('hip_er'),
    knee: a('kn_flex', kn_flex) + (sits ? -4 : 0),
    ankle: a('ank_df') + (sits ? 0 : 3),
    toes: a('toe_flex'),
  };
  const other: LegPose = { ...rest, hip: rest.hip + tilt + bow };
  const named = angles.el_flex !== undefined;
  const resting = whole.arms.right;
  const arm = named ? armOf(angles) : resting;
  return {
    ...whole,
    root: { ...whole.root, pitch: tilt + bow },
    lumbar: [a('tx_flex') * 0.4 - tilt, 0, 0],
    chest: [a('tx_flex') * 0.6, 0, 0],
    neck: [lean + a('neck_flex') * 0.5, -a('neck_side') * 0.6, -a('neck_rot') * 0.4],
    head: [-lean + a('neck_flex') * 0.5, -a('neck_side') * 0.4, -a('neck_rot') * 0.6],
    headForward: forward - neckLength * Math.sin(rad(lean)),
    shoulders: a('scap_elev_cm'),
    blades: a('scap_retr_cm'),
    arms: { left: oneSide ? resting : arm, right: arm },
    legs: { left: oneSide ? other : own, right: own },
  };
}
