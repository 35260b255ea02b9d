import type { Exercise } from '../domain/care/exercise';
import type { HandPose } from './skeleton';
import { add, sub, times, type V3 } from './space';

/** Where a place told from a bone is. */
export type Bone = (place: V3) => V3;

type BodyBone =
  | 'skull'
  | 'neck'
  | 'chest'
  | 'lumbar'
  | 'pelvis'
  | 'upperArm'
  | 'foreArm'
  | 'wrist'
  | 'hand'
  | 'thigh'
  | 'shank'
  | 'foot';

/** The bones of the trunk and of the working side's limbs, each with x outward or along it, cm. */
export type BodyBones = Readonly<Record<BodyBone, Bone>>;

type HandBone = 'arm' | 'hand' | 'first' | 'second' | 'third';

/** The bones of a hand seen close: forearm, hand and the three of the middle finger, mm; and the tip of the index finger. */
export type HandBones = Readonly<Record<HandBone, Bone>> & { readonly index: V3 };

type Course<Name extends string> = readonly (readonly [bone: Name, ...place: V3])[];

type NerveName = Exclude<Exercise['nerve'], 'none'>;

/** A nerve as it lies in one pose. */
export interface Nerve {
  /** The places it goes through, from the neck to the hand or foot. */
  readonly places: readonly V3[];
  /** From which to which of these places it is seen, as numbers that may lie between them. */
  readonly seen: readonly [from: number, to: number];
  /** Whether the arm of its side lies over it where it lies over the trunk. */
  readonly isUnderArm: boolean;
}

// Schematic ways, as a leaflet draws them: on which side of each joint a nerve passes is what counts,
// because that decides which movement pulls it. In a limb's frame x goes along it, y to the back of an
// arm and to the front of a leg; hands in the hand's own frame, y to its back and z to its thumb.

const fromNeckToArm: Course<BodyBone> = [
  ['skull', 3, -1, -1],
  ['neck', 3.7, 0.7, 0.2],
  ['chest', 5, 22.4, 0.6],
  ['chest', 10, 18.8, 1.4],
];

const alongSpine: Course<BodyBone> = [
  ['skull', 0, -1, -3],
  ['neck', 0, 3.6, -1.2],
  ['neck', 0, -1.4, -1.6],
  ['chest', 0, 19, -4.2],
  ['chest', 0, 10, -6],
  ['chest', 0, 1, -6],
  ['lumbar', 0, 4, -6],
];

const courses: Readonly<Record<NerveName, Course<BodyBone>>> = {
  median: [
    ...fromNeckToArm,
    ['upperArm', 3, 0, -1],
    ['upperArm', 12, -0.6, -1.8],
    ['upperArm', 19, -1.4, -1.2],
    ['foreArm', 0.6, -2.2, -0.6],
    ['foreArm', 7, -1.6, 0],
    ['wrist', -6, -0.9, 0],
    ['wrist', -1, -1, 0],
    ['hand', 3, -0.9, 0.2],
    ['hand', 6, -0.6, 0.2],
  ],
  ulnar: [
    ...fromNeckToArm,
    ['upperArm', 3, 0.4, -1.2],
    ['upperArm', 12, 0.6, -2.4],
    ['upperArm', 20, 1.2, -2.4],
    ['foreArm', -0.4, 2, -2],
    ['foreArm', 7, 0.8, -2.2],
    ['wrist', -8, -0.8, -1.4],
    ['wrist', -1, -0.9, -1.4],
    ['hand', 3, -0.8, -1.8],
    ['hand', 6, -0.6, -2.6],
  ],
  radial: [
    ...fromNeckToArm,
    ['upperArm', 3, 1, -1],
    ['upperArm', 10, 2.4, 0.4],
    ['upperArm', 19, 0.6, 2.6],
    ['foreArm', 0, -0.6, 2.8],
    ['foreArm', 7, 1, 2.6],
    ['wrist', -7, 1.2, 1.2],
    ['wrist', -1, 1.1, 1.2],
    ['hand', 3, 1, 1.6],
    ['hand', 6, 0.8, 1.5],
  ],
  sciatic: [
    ...alongSpine,
    ['pelvis', 3, 5, -6],
    ['pelvis', 6.4, -2.4, -6.2],
    ['thigh', 5, -5, 0],
    ['thigh', 20, -4, 0],
    ['thigh', 34, -3, 0],
    ['shank', 3, -3.2, 0],
    ['shank', 14, -3, 0],
    ['shank', 27, -2, 0],
    ['shank', 36, -1.4, 0],
    ['foot', 2.4, -2, 0],
    ['foot', 4.4, 2.4, 0],
    ['foot', 4.2, 8, 0],
  ],
  femoral: [
    ...alongSpine,
    ['pelvis', 2.5, 5.5, -2],
    ['pelvis', 6.6, -0.6, 4.6],
    ['thigh', 6, 4.6, 0],
    ['thigh', 19, 4.6, 0],
    ['thigh', 32, 3.6, 0],
    ['thigh', 40, 3.8, 0],
    ['shank', 3, 3.6, 0],
    ['shank', 10, 1.8, 0],
  ],
};

const inHand: Course<HandBone> = [
  ['arm', -140, -12, 0],
  ['arm', -100, -12, 0],
  ['arm', -60, -11, 1],
  ['arm', -14, -10, 2],
  ['hand', 12, -9, 3],
  ['hand', 48, -8, 3],
  ['first', -6, -5, 0],
  ['first', 24, -4, 0],
  ['second', 0, -4, 0],
  ['second', 15, -3, 0],
  ['third', 2, -3, 0],
];

/** The number of the place where the palm ends on the way in a hand. */
const palmEnds = 6;

const gliding: readonly Exercise['type'][] = ['slider', 'tensioner'];

/** The nerve an exercise moves, and so the one that is drawn; a tendon glide and a stretch show none. */
export const nerveOf = ({ nerve, type }: Exercise): NerveName | null =>
  nerve !== 'none' && gliding.includes(type) ? nerve : null;

const along = <Name extends string>(
  course: Course<Name>,
  bones: Readonly<Record<Name, Bone>>,
): readonly V3[] => course.map(([bone, ...place]) => bones[bone](place));

const ofLegs: readonly NerveName[] = ['sciatic', 'femoral'];

/** A nerve of the working side, from the neck to the palm or along the leg. */
export function nerveOnBody(nerve: NerveName, bones: BodyBones): Nerve {
  const places = along(courses[nerve], bones);
  // It is tied to the skull, and seen from the neck on: a line over a face would be a scar.
  return { places, seen: [1, places.length - 1], isUnderArm: ofLegs.includes(nerve) };
}

/** Middle joints bent between these, degrees, let the nerve be seen less and less of in a finger: over a fist it would be a scribble. */
const [open, bent] = [12, 40];

/** Drawn: what share of the way over to the next fingertip pulls at the nerve, so that it is seen to. */
const besideShare = 0.4;

/** The median nerve in a hand seen close, from the sleeve to the middle finger. */
export function nerveInHand(bones: HandBones, { pip }: HandPose): Nerve {
  const drawn = along(inHand, bones);
  const tip = drawn.at(-1) as V3;
  const beyond = bones.third([12, -3, 0]);
  // It goes to the fingers beside this one too: as they spread, its way gets longer (Meng 2015).
  const places = [...drawn, beyond, add(beyond, times(sub(bones.index, tip), besideShare))];
  const share = Math.max(0, Math.min(1, (bent - pip) / (bent - open)));
  const end = palmEnds + share * (drawn.length - 1 - palmEnds);
  return { places, seen: [0, end], isUnderArm: false };
}
