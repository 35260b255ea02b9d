import { sweep } from '../../figure/arrows';
import type { View } from '../../figure/camera';
import type { Motion } from '../../figure/motion';
import { restingHand } from '../../figure/pose';
import { chair } from '../../figure/props';
import { type ArmPose, type BodyPose, shoulder } from '../../figure/skeleton';
import { add, sub, turned, turnY } from '../../figure/space';
import { exercise } from './exercise';

const view: View = { yaw: 60, pitch: 14, scale: 2.65, x: 108, y: 345 };

/** Drawn, not from the table: the arm comes before the chest so far, degrees, that the other hand reaches it. */
const inward = -33;

/** Its palm over the knuckles, fingers across the hand, thumb along it. */
const onBack: ArmPose = {
  in: 'right hand',
  wrist: [6.4, 4, 7.3],
  pole: [0, -1, 0.5],
  fingers: [0.08, -0.08, -1],
  palm: [0, -1, 0],
  hand: {
    ...restingHand,
    mcp: 23,
    pip: 18,
    dip: 8,
    thumbOut: 38,
    thumbPalmar: -14,
    thumbMcp: 0,
    thumbIp: 0,
  },
};

/** The table's arm, turned before the chest, with the other hand on it. */
function before({ arms, chest, ...pose }: BodyPose): BodyPose {
  const { right } = arms;
  const turn = turnY(inward);
  return {
    ...pose,
    chest: [chest[0], chest[1], chest[2] - 14],
    arms: {
      left: onBack,
      right: {
        ...right,
        wrist: add(shoulder, turned(turn, sub(right.wrist, shoulder))),
        fingers: turned(turn, right.fingers),
        palm: turned(turn, right.palm),
        pole: turned(turn, right.pole),
      },
    },
  };
}

/** Half from the front: the arm goes forward, the other hand lies on the back of its hand and goes along. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view,
  drawn: {
    props: chair(40.5),
    pose: before,
    arrow: sweep(({ tip }) => tip, 12, 34),
  },
};
