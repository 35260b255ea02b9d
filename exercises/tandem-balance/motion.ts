import type { Level } from '../../domain/care/exercise';
import { bow } from '../../figure/arrows';
import { footOn, standsOn } from '../../figure/body';
import { hanging } from '../../figure/joints';
import type { Motion } from '../../figure/motion';
import { restingHand, standingAtDesk } from '../../figure/pose';
import { sideTable } from '../../figure/props';
import { type ArmPose, type BodyPose, outward } from '../../figure/skeleton';
import type { V3 } from '../../figure/space';
import { standingFront } from '../../figure/views';
import { exercise } from './exercise';

/** How two feet stand that are not side by side, cm. */
interface Stance {
  readonly ahead: number;
  /** How far the one in front has come towards the line of the other. */
  readonly inward: number;
  /** How far the weight goes over the one that stays. */
  readonly over: number;
  /** How much lower the body is. */
  readonly lower: number;
}

/** Drawn, not from the table, which names the stances in words. */
const stances: Readonly<Record<Level, Stance>> = {
  1: { ahead: 5, inward: 0, over: 1.5, lower: 0.8 },
  2: { ahead: 14, inward: 4, over: 3, lower: 1 },
  3: { ahead: 28, inward: 10, over: 5, lower: 2.2 },
};
/** Feet together: how far they are from the middle, how far back the hips are over soft knees, how high a foot is lifted to step, cm. */
const [apart, back, lift] = [5, 2.5, 3];
/** How far the body sways, cm. A sway takes so long, ms, that it is over when a hold of 10, 15 or 20 s is. */
const [swayBy, swayMs] = [0.9, 2_500];

const onSideDesk: ArmPose = {
  in: 'world',
  wrist: [29, 84, 22],
  pole: [0.9, 0, -1],
  fingers: [0.35, -0.75, 0.5],
  palm: [0.2, -0.6, -0.8],
  hand: { ...restingHand, mcp: 24, pip: 16, dip: 8 },
};

const ground = standsOn(standingAtDesk).left;

/** The feet where they stand while the weight is over the left one, the right ahead, or the other way round. */
function stepped(pose: BodyPose, level: Level): BodyPose {
  const { ahead, inward, over } = stances[level];
  const place = (share: number): V3 => [
    apart - inward * share,
    ground[1] + lift * Math.sin(Math.PI * share),
    ground[2] + ahead * share,
  ];
  const weight = pose.root.x / over;
  const left = place(Math.max(0, -weight));
  const right = outward('right', place(Math.max(0, weight)));
  return footOn(footOn(pose, 'left', left), 'right', right);
}

/** Upright over both feet, a hand on the desk: first side by side, then the right one ahead, then the left. */
function balanced(pose: BodyPose, key: number, level: Level): BodyPose {
  const weight = key < 0 ? 0 : key === 0 ? 1 : -1;
  const { ahead, over, lower } = weight ? stances[level] : { ...stances[1], ahead: 0 };
  const { root } = pose;
  const moved = { ...root, x: over * weight, y: root.y - lower, z: root.z + ahead / 2 - back };
  return stepped({ ...pose, root: moved, arms: { left: onSideDesk, right: hanging } }, level);
}

/** Small corrections: the body sways a hair over feet that stay, the head stays over them. */
function swaying(pose: BodyPose, heldMs: number): BodyPose {
  const by = Math.sin((heldMs / swayMs) * 2 * Math.PI);
  const { root } = pose;
  const bent = [0, swayBy * by, 0] as const;
  const moved = { ...pose, root: { ...root, x: root.x + swayBy * by }, lumbar: bent };
  const { left, right } = standsOn(pose);
  return footOn(footOn(moved, 'left', left), 'right', right);
}

/** From the front, a little aside and from above: one foot ahead of the other, then changed. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { ...standingFront, yaw: 40, pitch: 13, y: 213 },
  drawn: {
    props: sideTable(70),
    pose: balanced,
    way: (pose, _, level) => stepped(pose, level),
    held: (pose, key, heldMs) => (key < 0 ? pose : swaying(pose, heldMs)),
    arrow: (key, track) =>
      bow(
        ({ feet }) => (key === 0 ? feet.right : feet.left),
        [16, 2],
        [30, 4],
        [46, 6],
      )(key, track),
  },
};
