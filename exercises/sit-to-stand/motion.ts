import type { Level } from '../../domain/care/exercise';
import { bow } from '../../figure/arrows';
import { armOf, onPelvis } from '../../figure/joints';
import type { Motion } from '../../figure/motion';
import { armsCrossed, between, ease, onThigh, restingHand } from '../../figure/pose';
import { armchair, stool } from '../../figure/props';
import type { ArmPose, BodyPose, LegPose } from '../../figure/skeleton';
import { standingSide } from '../../figure/views';
import { exercise } from './exercise';

/** Drawn, not from the table: half way the trunk leans over the feet, degrees, and the shins with it. */
const [lean, shin] = [26, 13];

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

/** Drawn, not from the table, which names the armrests in words: a hand that leans on one. */
const onRest: ArmPose = {
  in: 'world',
  wrist: [22, 65.6, 6],
  pole: [0.15, -0.1, -1],
  fingers: [-0.04, -0.3, 1],
  palm: [0, -1, -0.25],
  hand: { ...restingHand, mcp: 22, pip: 30, dip: 16 },
};
/** The same arm once it hangs, where somebody stands before the chair. */
const offRest: ArmPose = {
  ...onRest,
  wrist: [20.8, 86.9, 45.9],
  pole: [0.15, -0.1, -1],
  fingers: [-0.09, -0.96, 0.25],
  palm: [-1, 0, 0],
  hand: restingHand,
};
/** Until so large a share of the way up the hands push; from there on down they are back. */
const pushes = 0.3;

/** Hands push on the rests until the weight is over the feet, and feel for them on the way down. */
function pushing(pose: BodyPose, share: number, to: number): BodyPose {
  const up = to === 0 ? share : 1 - share;
  const arm = between(onRest, offRest, ease(Math.max(0, (up - pushes) / (1 - pushes))));
  return { ...pose, arms: { left: arm, right: arm } };
}

/** How the arms are held at a key, which is what the levels differ in. */
function armsAt(key: number, level: Level): BodyPose['arms'] {
  if (level === 3) return armsCrossed;
  const [up, down] = level === 1 ? [offRest, onRest] : [hanging, onThigh];
  const arm = key === 0 ? up : down;
  return { left: arm, right: arm };
}

/** From the side: up from the front of the seat and slowly down again. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { ...standingSide, x: 128, y: 227 },
  planted: 'both',
  drawn: {
    props: (level) => (level === 1 ? armchair(40.5) : stool(40.5)),
    pose: (pose, key, level) => {
      const leg = { ...pose.legs.right, out: 2 };
      return { ...pose, arms: armsAt(key, level), legs: { left: leg, right: leg } };
    },
    way: (pose, share, level, to) => {
      const leaning = overTheFeet(pose, share);
      return level === 1 ? pushing(leaning, share, to) : leaning;
    },
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
