import { standsOn } from './body';
import type { BodyPose, BodySide } from './skeleton';
import type { V3 } from './space';

/** Which feet stay where they stand in the setup. */
export type Planted = 'both' | BodySide | 'none';

type Feet = Readonly<Record<BodySide, V3>>;

/** A pose whose planted feet stand where they do in the setup: its root goes along. */
export function stood(pose: BodyPose, setup: BodyPose, planted: Planted): BodyPose {
  if (planted === 'none') return pose;
  const then = standsOn(setup);
  if (planted !== 'both') return carried(pose, then, [planted]);
  const onBoth = (some: BodyPose) => carried(narrowed(some, then), then, ['left', 'right']);
  return onBoth(onBoth(onBoth(carried(pose, then, ['left', 'right']))));
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

/** About how far the balls of the feet are from the axis on which the legs spread, cm. */
const lever = 65;

/** What the feet would still slide sideways, the legs take up by spreading or closing a little. */
function narrowed(pose: BodyPose, then: Feet): BodyPose {
  const now = standsOn(pose);
  const leg = (side: BodySide) => {
    const outward = (then[side][0] - now[side][0]) * (side === 'left' ? 1 : -1);
    const { out, ...rest } = pose.legs[side];
    return { ...rest, out: out + (Math.atan2(outward, lever) * 180) / Math.PI };
  };
  return { ...pose, legs: { left: leg('left'), right: leg('right') } };
}
