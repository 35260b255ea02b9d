import { toAndFro } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { onStillThigh } from '../../figure/pose';
import { chair } from '../../figure/props';
import type { ArmPose, BodyPose } from '../../figure/skeleton';
import { seatedSide } from '../../figure/views';
import { exercise } from './exercise';

/** Drawn, not from the table: forearms slide onto the thighs, which stand apart. */
const alongThigh: ArmPose = {
  ...onStillThigh,
  wrist: [12, 56.2, 35],
  pole: [0.9, -0.2, -1],
  fingers: [-0.3, -0.75, 1],
};
const wide = ({ legs, ...pose }: BodyPose, arm: ArmPose): BodyPose => ({
  ...pose,
  arms: { left: arm, right: arm },
  legs: { left: { ...legs.left, out: 12 }, right: { ...legs.right, out: 12 } },
});

/** From the side: the back rounds softly over the thighs. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: seatedSide,
  hinge: true,
  planted: 'both',
  drawn: {
    props: chair(40.5),
    pose: (pose, key) => wide(pose, key === 0 ? alongThigh : onStillThigh),
    arrow: toAndFro(0, ({ crown }) => crown, [14, -7], [30, 2], [38, 18]),
  },
};
