import { toAndFro } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { restingHand } from '../../figure/pose';
import type { ArmPose, BodyPose } from '../../figure/skeleton';
import { standingSide } from '../../figure/views';
import { exercise } from './exercise';

/** Drawn, not from the table: hands on the back of the hips, eyes level. */
const onHips: ArmPose = {
  in: 'pelvis',
  wrist: [13.5, 9, -10.5],
  pole: [0.7, 0.1, -1],
  fingers: [-0.45, -0.85, -0.1],
  palm: [-0.3, 0, 1],
  hand: { ...restingHand, mcp: 12, pip: 14 },
};
const leaning = (pose: BodyPose): BodyPose => ({
  ...pose,
  neck: [pose.neck[0] - pose.chest[0] * 0.5, 0, 0],
  head: [pose.head[0] - pose.chest[0] * 0.5, 0, 0],
  arms: { left: onHips, right: onHips },
});

/** From the side: a gentle bend back over the hands. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { ...standingSide, scale: 1.18 },
  hinge: true,
  planted: 'both',
  drawn: {
    pose: leaning,
    arrow: toAndFro(0, ({ head }) => head, [18, -24], [2, -30], [-18, -26]),
  },
};
