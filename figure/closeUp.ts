import { type Grip, taking } from './contact';
import { forearm, type Hand, hand } from './hand';
import type { HandBones } from './nerves';
import { middleOf, type Part } from './part';
import type { HandPose, Skeleton } from './skeleton';
import { after, at, type Frame, frame, turnX, turnZ, type V3 } from './space';

/** A hand seen close, on a forearm whose palm is turned up so many degrees from thumb up. */
export interface CloseUp extends HandPose {
  readonly palmUp: number;
  /** The other hand, where it takes the thumb. */
  readonly other?: Grip;
}

/** Where the forearm goes: up, the thumb's side towards the viewer, or level to the right, thumb up. */
export type Forearm = 'upright' | 'level';

const forearms: Readonly<Record<Forearm, Frame>> = {
  upright: frame([0, 0, 0], turnZ(94)),
  level: frame([0, 0, 0], turnX(-90)),
};

const nowhere: V3 = [0, 0, 0];
const noFeet = { left: nowhere, right: nowhere };

/** A hand seen close: its parts and bones, made when they are asked for, and its places. */
export interface PosedHand {
  readonly parts: () => Part[];
  readonly bones: () => HandBones;
  readonly skeleton: Skeleton;
}

/** A hand in a pose seen close. */
export function closeUp(pose: CloseUp, lies: Forearm): PosedHand {
  const arm = turnedPalm(forearms[lies], pose.palmUp);
  const own = hand(arm, pose);
  return {
    parts: () => [...withForearm(arm, own.parts(), '', lies === 'level'), ...otherHand(pose, own)],
    bones: () => bonesOf(arm, own),
    skeleton: skeletonOf(own),
  };
}

function bonesOf(arm: Frame, { wrist, middleFinger, tips }: Hand): HandBones {
  const bone = (f: Frame) => (v: V3) => at(f, v);
  const [first, second, third] = middleFinger();
  return {
    ...{ arm: bone(arm), hand: bone(wrist) },
    ...{ first: bone(first), second: bone(second), third: bone(third) },
    index: tips.index,
  };
}

/** A hand and its forearm; the palm goes on as far as the cuff, so that no line crosses the wrist. */
function withForearm(arm: Frame, parts: readonly Part[], tag: string, open = false): Part[] {
  const fore = forearm(arm, tag, open);
  const [palm, ...digits] = parts as [Part, ...Part[]];
  const { joins: _none, hulls = [], ...rest } = palm;
  return [
    ...fore,
    { ...rest, hulls: [...hulls, ...(fore[0]?.hulls ?? [])], middle: middleOf(palm) },
    ...digits,
  ];
}

const turnedPalm = ({ p, r }: Frame, palmUp: number): Frame => frame(p, after(r, turnX(-palmUp)));

/** Where the other hand takes the thumb, from its end joint, mm. */
const halfWayToTip: V3 = [9, -0.5, 0];

/** The other hand lies behind the working one, its own thumb before it. */
function otherHand({ other }: CloseUp, own: Hand): Part[] {
  if (!other) return [];
  const wrist = taking(at(own.thumbEnd, halfWayToTip), other);
  const parts = withForearm(wrist, hand(wrist, other.hand, 1, 'other:').parts(), 'other:');
  return parts.map((part) => ({
    ...part,
    bias: (part.bias ?? 0) + (part.id === 'other:thumb' ? 900 : -2000),
  }));
}

function skeletonOf({ tips, wrist }: Hand): Skeleton {
  return {
    tip: tips.middle,
    thumb: tips.thumb,
    index: tips.index,
    little: tips.little,
    wrist: wrist.p,
    head: wrist.p,
    chest: nowhere,
    back: nowhere,
    crown: nowhere,
    feet: noFeet,
  };
}
