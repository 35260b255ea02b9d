import { bow } from '../../figure/arrows';
import { armOf, onPelvis } from '../../figure/joints';
import type { Motion } from '../../figure/motion';
import { armsCrossed, onThigh } from '../../figure/pose';
import { stool } from '../../figure/props';
import type { BodyPose, LegPose } from '../../figure/skeleton';
import { standingSide } from '../../figure/views';
import { exercise } from './exercise';

/** Drawn, not from the table: half way the trunk leans over the feet, degrees, and the shins with it. */
const [lean, shin] = [30, 13];

const folded = (leg: LegPose, by: number): LegPose => ({
  ...leg,
  hip: leg.hip + lean * by,
  knee: leg.knee + shin * by,
  ankle: leg.ankle + shin * by,
});

function overTheFeet({ root, legs, ...pose }: BodyPose, share: number): BodyPose {
  const by = Math.sin(Math.PI * share);
  return {
    ...pose,
    root: { ...root, pitch: root.pitch + lean * by },
    // The eyes look ahead all the way.
    neck: [pose.neck[0] - lean * 0.5 * by, 0, 0],
    head: [pose.head[0] - lean * 0.45 * by, 0, 0],
    legs: { left: folded(legs.left, by), right: folded(legs.right, by) },
  };
}

const hanging = onPelvis(armOf({ sh_abd: 6, el_flex: 14 }));

/** From the side: up from the front of the seat and slowly down again. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { ...standingSide, x: 128, y: 227 },
  planted: 'both',
  drawn: {
    props: stool(40.5),
    pose: (pose, key, level) => {
      const arm = key === 0 ? hanging : onThigh;
      const leg = { ...pose.legs.right, out: 2 };
      const arms = level === 3 ? armsCrossed : { left: arm, right: arm };
      return { ...pose, arms, legs: { left: leg, right: leg } };
    },
    way: overTheFeet,
    // Down again it stands clear of the way the body comes back.
    arrow: (key, track) => {
      const up = [
        [48, 12],
        [48, -4],
        [48, -22],
      ] as const;
      const down = [
        [84, -30],
        [84, -12],
        [84, 4],
      ] as const;
      return bow(({ chest }) => chest, ...(key === 0 ? up : down))(key, track);
    },
  },
};
