import type { PictureId } from '../../domain/care/workstation/items.table';
import { footOn } from '../body';
import type { View } from '../camera';
import { restingHand } from '../pose';
import { chair } from '../props';
import type { BodyPose } from '../skeleton';
import { add } from '../space';
import { desk, fitting, fromAbove, laptop, mouse } from './desk';
import { armBy, bothArms, feet, onKeys, resting, rounded, seated } from './poses';
import type { Pair, Still } from './still';
import { armchair, boxesBelow, closeKeys, headset, phoneAtEar } from './things';

const seat = 40.5;
const { top } = fitting;
const whole: View = { yaw: 78, pitch: 8, scale: 1.42, x: 112, y: 222 };
const legs: View = { yaw: 78, pitch: 8, scale: 1.48, x: 136, y: 224 };
const trunk: View = { yaw: 80, pitch: 6, scale: 2.1, x: 132, y: 292 };
const head: View = { yaw: 80, pitch: 6, scale: 1.9, x: 96, y: 288 };
const above: View = { yaw: 12, pitch: 40, scale: 1.85, x: 172, y: 224 };
const front: View = { yaw: -42, pitch: 10, scale: 1.8, x: 156, y: 246 };
const bust: View = { yaw: -14, pitch: 4, scale: 3, x: 160, y: 426 };

const typing = bothArms(onKeys(top));
const upright = seated(seat, typing);
const bare = [...chair(seat), ...desk({ ...fitting, screen: null })];
const furniture = [...chair(seat), ...desk(fitting)];
const still = (view: View, pose: BodyPose, props: Still['props']): Still => ({
  kind: 'body',
  view,
  pose,
  props,
});
const lookingDown = (pose: BodyPose): BodyPose => ({ ...rounded(pose, 0.7, 0), head: [12, 0, 0] });

/** Feet that hang: the seat is too high for them. */
function dangling(pose: BodyPose): BodyPose {
  const leg = { ...pose.legs.left, hip: 84, knee: 78, ankle: -22 };
  return { ...pose, root: { ...pose.root, y: pose.root.y + 9 }, legs: { left: leg, right: leg } };
}

/** An arm on an armrest at a height. */
function onRest(height: number) {
  return {
    ...onKeys(height, 17, 22),
    wrist: [23, height + 3.6, 16] as const,
    pole: [0.25, -1, -0.6] as const,
  };
}

/** A hand at a keyboard seen close from the side, bent back at the wrist where that is steep. */
function handAt(steep: boolean): Still {
  const view: View = { yaw: 0, pitch: 6, scale: 0.86, x: 132, y: steep ? 132 : 106 };
  const bent = steep
    ? { mcp: 38, pip: 42, dip: 20, wristFlex: -30 }
    : { mcp: 24, pip: 34, dip: 16 };
  const pose = { ...restingHand, palmUp: -86, ...bent };
  return { kind: 'hand', view, pose, props: closeKeys(steep) };
}

/** Both feet drawn back below the seat. */
const tuckedIn = (pose: BodyPose): BodyPose =>
  footOn(footOn(pose, 'left', add(feet.left, [0, 0, -12])), 'right', add(feet.right, [0, 0, -12]));

/** Both hands on a keyboard that lies aside, the trunk turned to it. */
const turnedAside = (): BodyPose => ({
  ...upright,
  chest: [0, 0, -16],
  head: [0, 0, 16],
  arms: { left: onKeys(top, 22, -14), right: onKeys(top, 22, 34) },
});

/** The right hand on a mouse. */
const withMouse = (x: number, z: number): BodyPose => ({
  ...upright,
  arms: { left: onKeys(top), right: { ...onKeys(top, z, x), fingers: [0, -0.12, 1] } },
});

/** Every picture of the workstation self-check. */
export const pictures: Readonly<Record<PictureId, Pair>> = {
  seat: {
    fits: still(whole, upright, furniture),
    strains: still(whole, { ...seated(30, bothArms(onKeys(top, 21, 17))), shoulders: 3 }, [
      ...chair(30),
      ...desk(fitting),
    ]),
  },
  feet: {
    fits: still(legs, seated(seat, bothArms(resting)), chair(seat)),
    strains: still(legs, dangling(seated(seat, bothArms(resting))), chair(seat + 9)),
  },
  back: {
    fits: still(trunk, seated(seat, typing, -8), furniture),
    strains: still(trunk, rounded(seated(seat, bothArms(onKeys(top, 26)), 4)), furniture),
  },
  elbows: {
    fits: still(trunk, upright, furniture),
    strains: still(trunk, seated(seat, bothArms(onKeys(top, 36))), [
      ...chair(seat),
      ...desk({ ...fitting, keyboard: 50 }),
    ]),
  },
  forearms: {
    fits: still(front, seated(seat, bothArms(onRest(60.5))), armchair(seat, 60.5)),
    strains: still(
      front,
      { ...seated(seat, bothArms(onRest(72))), shoulders: 4 },
      armchair(seat, 72),
    ),
  },
  wrists: { fits: handAt(false), strains: handAt(true) },
  keyboard: {
    fits: still(above, upright, fromAbove(bare)),
    strains: still(
      above,
      turnedAside(),
      fromAbove([...chair(seat), ...desk({ ...fitting, screen: null, aside: 24 })]),
    ),
  },
  mouse: {
    fits: still(above, withMouse(25, 20), fromAbove([...bare, mouse(top, -25, 35)])),
    strains: still(above, withMouse(41, 30), fromAbove([...bare, mouse(top, -43, 46)])),
  },
  laptop: {
    fits: still(whole, upright, [
      ...chair(seat),
      ...desk({ ...fitting, screen: null }),
      ...laptop(top, 50, 26),
    ]),
    strains: still(whole, lookingDown(seated(seat, bothArms(onKeys(top, 24)))), [
      ...chair(seat),
      ...desk({ ...fitting, screen: null, keyboard: null }),
      ...laptop(top, 40),
    ]),
  },
  'screen-height': {
    fits: still(head, upright, furniture),
    strains: still(head, lookingDown(upright), [
      ...chair(seat),
      ...desk({ ...fitting, screen: { low: 4, high: 34, z: 66 } }),
    ]),
  },
  'screen-distance': {
    fits: still(head, { ...upright, arms: { left: onKeys(top), right: armBy(82, 6) } }, furniture),
    strains: still(head, rounded(seated(seat, typing, 0), 0.9), furniture),
  },
  phone: {
    fits: still(bust, upright, headset),
    strains: still(bust, { ...upright, neck: [0, -26, 0], shoulders: 1.5 }, phoneAtEar),
  },
  moving: {
    fits: still(whole, footOn(upright, 'right', add(feet.right, [0, 0, 16])), furniture),
    strains: still(whole, tuckedIn(upright), [...furniture, ...boxesBelow]),
  },
};
