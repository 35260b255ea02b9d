import { toAndFro } from '../../figure/arrows';
import { footOn, standsOn } from '../../figure/body';
import { armOf } from '../../figure/joints';
import type { Motion } from '../../figure/motion';
import { standingAs } from '../../figure/planted';
import { restingHand, standingAtDesk } from '../../figure/pose';
import { sideTable } from '../../figure/props';
import type { ArmPose, BodyPose } from '../../figure/skeleton';
import { add } from '../../figure/space';
import { standingSide } from '../../figure/views';
import { exercise } from './exercise';

/** Drawn, not from the table: so far the left foot stands ahead, cm, and so far the pelvis leans with the back leg, degrees. */
const ahead = 34;
const lean = [7, 3] as const;

const onSideDesk: ArmPose = {
  in: 'world',
  wrist: [25, 84.5, 38],
  pole: [0.6, 0, -1],
  fingers: [0.2, -0.75, 0.6],
  palm: [0, -0.6, -0.8],
  hand: { ...restingHand, mcp: 24, pip: 16, dip: 8 },
};

/** The near arm hangs behind, where it does not hide the hip. */
const hangingBack = armOf({ sh_flex: -14, sh_abd: 8, el_flex: 20 });

/** Where the feet are before one steps ahead. */
const together: BodyPose = { ...standingAtDesk, root: { ...standingAtDesk.root, z: -4 } };

/** Upright on the back leg, the other foot a short step ahead. */
function astride(pose: BodyPose, by: number): BodyPose {
  const { root, lumbar } = pose;
  const tipped: BodyPose = {
    ...pose,
    root: { ...root, pitch: root.pitch + by },
    lumbar: [lumbar[0] - by, 0, 0],
    arms: { left: onSideDesk, right: hangingBack },
  };
  const { left } = standsOn(together);
  return footOn(standingAs(together, 'right')(tipped), 'left', add(left, [0, 0, ahead]));
}

/** From the side, the desk at the far hand: the pelvis tucks under and the weight goes forward. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { ...standingSide, x: 147 },
  planted: 'stride',
  drawn: {
    props: sideTable(70, 20),
    // The back heel stays low as long as the ankle lets it.
    angles: (key) => ({ ank_df: key === 0 ? 15 : 7 }),
    pose: (pose, key) => astride(pose, key === 0 ? lean[1] : lean[0]),
    arrow: toAndFro(0, ({ chest }) => chest, [-66, 44], [-54, 47], [-40, 46]),
  },
};
