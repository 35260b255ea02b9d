import { bend, bonesOf, type Finger, fingers, tipOf } from './finger';
import { palmOf } from './palm';
import type { Part } from './part';
import type { HandPose } from './skeleton';
import {
  after,
  at,
  type Ball,
  ball,
  child,
  type Frame,
  ring,
  turnY,
  turnZ,
  type V3,
} from './space';
import { bendThumb } from './thumb';

/** A hand: its parts in painting units, made when they are asked for, and where its fingertips are. */
export interface Hand {
  readonly parts: () => readonly Part[];
  readonly wrist: Frame;
  readonly tips: Readonly<Record<Finger['id'] | 'thumb', V3>>;
  /** The thumb's end joint. */
  readonly thumbEnd: Frame;
  /** The three bones of the middle finger. */
  readonly middleFinger: () => readonly [Frame, Frame, Frame];
}

const poseOf = ({ id }: Finger, pose: HandPose): HandPose =>
  id === 'index' ? { ...pose, ...pose.index } : pose;

/** One hand at a wrist; `k` scales millimetres to the figure's units. */
export function hand(arm: Frame, pose: HandPose, k = 1, tag = ''): Hand {
  const wrist = child(arm, [0, 0, 0], after(turnZ(-pose.wristFlex), turnY(-pose.wristRadial)));
  const s = (f: Frame, v: V3, r: number): Ball => [at(f, [v[0] * k, v[1] * k, v[2] * k]), r * k];
  const thumb = bendThumb(wrist, pose, k, s, tag);
  const parts = () => {
    const bent = fingers.map((finger) => bend(finger, wrist, poseOf(finger, pose), k, s, tag));
    const palm = palmOf(wrist, pose, bent, thumb, s, arm, tag);
    return [palm, ...bent.map(({ part }) => part), thumb.part];
  };
  const tips = fingers.map((finger) => tipOf(finger, wrist, poseOf(finger, pose), k));
  const [index, middle, ring, little] = tips as [V3, V3, V3, V3];
  return {
    parts,
    wrist,
    tips: { index, middle, ring, little, thumb: thumb.tip },
    thumbEnd: thumb.end,
    middleFinger: () => bonesOf(fingers[1] as Finger, wrist, pose, k),
  };
}

/** The forearm of a hand seen close, with its sleeve; `open`: one looks into the sleeve. */
export function forearm(arm: Frame, tag = '', open = false): Part[] {
  const s = (v: V3, r: number) => ball(arm, v, r);
  const sleeve = (x: number, y: number, z: number) => ring(arm, x, y, z, 2.5, 16);
  const wristEnd = [s([4, 0, 10], 17.5), s([4, 0, -10], 17)];
  const belly = [s([-45, 1, 11], 20.5), s([-45, 1, -10], 20)];
  const elbowEnd = [s([-150, 2, 12], 29), s([-150, 2, -12], 28)];
  const whole = [
    [...wristEnd, ...belly],
    [...belly, ...elbowEnd],
  ];
  return [
    {
      id: `${tag}forearm`,
      paint: 'skin',
      hulls: open ? [[...wristEnd, ...sleeve(-59, 20, 31)]] : whole,
      bias: -500,
    },
    {
      id: `${tag}sleeve`,
      paint: 'shirt',
      hulls: [[...sleeve(-62, 25, 36), ...sleeve(-222, 33, 46)]],
      bias: open ? -1500 : 400,
    },
    {
      id: `${tag}band`,
      paint: 'cuff',
      hulls: [[...sleeve(-61, 26.5, 37.5), ...sleeve(-75, 27, 38)]],
      bias: open ? -1400 : 450,
    },
  ];
}
