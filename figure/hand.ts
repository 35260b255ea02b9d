import { bend, type Finger, fingers, tipOf } from './finger';
import { palmOf } from './palm';
import type { Part } from './part';
import type { HandPose } from './skeleton';
import { after, at, type Ball, ball, child, type Frame, turnY, turnZ, type V3 } from './space';
import { bendThumb } from './thumb';

/** A hand: its parts in painting units, made when they are asked for, and where its fingertips are. */
export interface Hand {
  readonly parts: () => readonly Part[];
  readonly wrist: Frame;
  readonly tips: Readonly<Record<Finger['id'] | 'thumb', V3>>;
}

/** One hand at a wrist; `k` scales millimetres to the figure's units. */
export function hand(arm: Frame, pose: HandPose, k = 1, tag = ''): Hand {
  const wrist = child(arm, [0, 0, 0], after(turnZ(-pose.wristFlex), turnY(-pose.wristRadial)));
  const s = (f: Frame, v: V3, r: number): Ball => [at(f, [v[0] * k, v[1] * k, v[2] * k]), r * k];
  const thumb = bendThumb(wrist, pose, k, s, tag);
  const parts = () => {
    const bent = fingers.map((finger) => bend(finger, wrist, pose, k, s, tag));
    const palm = palmOf(wrist, pose, bent, thumb, s, arm, tag);
    return [palm, ...bent.map(({ part }) => part), thumb.part];
  };
  const tips = fingers.map((finger) => tipOf(finger, wrist, pose, k));
  const [index, middle, ring, little] = tips as [V3, V3, V3, V3];
  return {
    parts,
    wrist,
    tips: { index, middle, ring, little, thumb: thumb.tip },
  };
}

/** The forearm of a hand seen close, with its sleeve. */
export function forearm(arm: Frame): Part[] {
  const s = (v: V3, r: number) => ball(arm, v, r);
  const wristEnd = [s([4, 0, 10], 17.5), s([4, 0, -10], 17)];
  const belly = [s([-45, 1, 11], 20.5), s([-45, 1, -10], 20)];
  const elbowEnd = [s([-150, 2, 12], 29), s([-150, 2, -12], 28)];
  const sleeve = (x: number, y: number, z: number): Ball[] =>
    Array.from({ length: 12 }, (_, i) => {
      const t = (i / 12) * 2 * Math.PI;
      return s([x, Math.cos(t) * y, Math.sin(t) * z], 2.5);
    });
  return [
    {
      id: 'forearm',
      paint: 'skin',
      hulls: [
        [...wristEnd, ...belly],
        [...belly, ...elbowEnd],
      ],
      bias: -500,
    },
    {
      id: 'sleeve',
      paint: 'shirt',
      hulls: [[...sleeve(-62, 25, 36), ...sleeve(-222, 33, 46)]],
      bias: 400,
    },
    {
      id: 'band',
      paint: 'cuff',
      hulls: [[...sleeve(-61, 26.5, 37.5), ...sleeve(-75, 27, 38)]],
      bias: 450,
    },
  ];
}
