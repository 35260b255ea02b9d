import { footOn, standsOn } from './body';
import type { BodyPose, BodySide } from './skeleton';
import type { V3 } from './space';

/** Which feet stay where they stand in the setup; in a stride the left leg gives way to the right. */
export type Planted = 'both' | 'stride' | BodySide | 'none';

type Feet = Readonly<Record<BodySide, V3>>;

/** Moves poses so that their planted feet stand where they do in the setup. */
export function standingAs(setup: BodyPose, planted: Planted): (pose: BodyPose) => BodyPose {
  if (planted === 'none') return (pose) => pose;
  const then = standsOn(setup);
  if (planted === 'stride')
    return (pose) => footOn(carried(pose, then, ['right']), 'left', then.left);
  if (planted !== 'both') return (pose) => carried(pose, then, [planted]);
  const onBoth = (pose: BodyPose) => carried(pose, then, ['left', 'right']);
  const closer = (pose: BodyPose) => onBoth(narrowed(pose, then));
  return (pose) => closer(closer(onBoth(pose)));
}

/** The root moved by what these feet would slide. */
function carried(pose: BodyPose, then: Feet, sides: readonly BodySide[]): BodyPose {
  const now = standsOn(pose);
  const slid = (axis: 0 | 1 | 2): number =>
    sides.reduce((sum, side) => sum + then[side][axis] - now[side][axis], 0) / sides.length;
  const { root } = pose;
  return {
    ...pose,
    root: { ...root, x: root.x + slid(0), y: root.y + slid(1), z: root.z + slid(2) },
  };
}

/** What the feet would still slide sideways, the legs take up by spreading or closing a little. */
function narrowed(pose: BodyPose, then: Feet): BodyPose {
  const now = standsOn(pose);
  const wider = standsOn(spread(pose, { left: 1, right: 1 }));
  const missing = (side: BodySide) =>
    (then[side][0] - now[side][0]) / (wider[side][0] - now[side][0]);
  return spread(pose, { left: missing('left'), right: missing('right') });
}

/** The legs further apart by so many degrees each. */
const spread = (pose: BodyPose, by: Readonly<Record<BodySide, number>>): BodyPose => ({
  ...pose,
  legs: {
    left: { ...pose.legs.left, out: pose.legs.left.out + by.left },
    right: { ...pose.legs.right, out: pose.legs.right.out + by.right },
  },
});
