import type { Level } from '../../domain/care/exercise';
import { beside, endOf, sweep, turning } from '../../figure/arrows';
import { cameraOf, type View } from '../../figure/camera';
import type { CloseUp } from '../../figure/closeUp';
import type { Grip } from '../../figure/contact';
import type { Motion, Track } from '../../figure/motion';
import type { P2 } from '../../figure/outline';
import { restingHand } from '../../figure/pose';
import { back, rad, turned, type V3 } from '../../figure/space';
import { exercise } from './exercise';

const view: View = { yaw: -38, pitch: 8, scale: 0.81, x: 176, y: 180 };
/** A direction told as it is seen on the picture: right, up and towards the viewer. */
const asSeen = (v: V3): V3 => turned(back(cameraOf(view).r), v);

/** Steps whose arrow is not that of the fingertips. */
const [opened, thumbOut, palmUp, guided] = [1, 3, 4, 5];

/** Drawn, not from the table: from below the other hand takes the thumb between thumb and index finger. */
const pinch: Grip = {
  hand: {
    ...restingHand,
    mcp: 70,
    pip: 75,
    dip: 40,
    index: { mcp: 43.9, pip: 54.8, dip: 5.1 },
    thumbOut: -3.9,
    thumbPalmar: 49.9,
    thumbMcp: 8.9,
    thumbIp: 8.9,
    wristRadial: 20,
  },
  fingers: asSeen([-0.35, 0.94, 0]),
  palm: asSeen([0.35, 0, 1]),
  touches: [86.8, -70.4, 46],
  near: 0,
  from: asSeen([-30, -250, 0]),
};

const withOther = (pose: CloseUp, key: number, level: Level): CloseUp =>
  level === 3 ? { ...pose, other: { ...pinch, near: key === guided ? 1 : 0 } } : pose;

/** Shares of the way at which the other hand has come to the thumb, and has let go of it. */
const [taken, gone] = [0.55, 0.45];
/** How much further the thumb is guided, degrees of the drawn joint. */
const guidedBy = 7;

/** The thumb waits until it is taken; then both go on together. */
function guiding(pose: CloseUp, share: number, _level: Level, to: number): CloseUp {
  const { other } = pose;
  if (!other || share <= 0 || share >= 1) return pose;
  if (to !== guided)
    return { ...pose, other: { ...other, near: slowing(1 - share / gone) * other.near } };
  const along = Math.max(0, (share - taken) / (1 - taken));
  const near = slowing(share / taken);
  return {
    ...pose,
    thumbOut: pose.thumbOut + (along - share) * guidedBy,
    other: { ...other, near },
  };
}

const slowing = (share: number) => 1 - (1 - Math.max(0, Math.min(1, share))) ** 2;

const fingers = beside(
  ({ tip }) => tip,
  ({ wrist }) => wrist,
  12,
);
const opening = endOf(0.35, fingers);

/** Over the knuckles to where the fingertips go. */
function closing(_key: number, track: Track): readonly P2[] {
  const [x, y] = track(({ tip }) => tip).at(-1) ?? [0, 0];
  const [wrist] = track((places) => places.wrist)[0] ?? [0, 0];
  const toward = x < wrist ? -1 : 1;
  return [-95, -75, -55, -35, -15, 5, 25].map((degrees) => {
    const angle = rad(degrees);
    return [x + toward * 40 * Math.cos(angle), y - 16 + 46 * Math.sin(angle)] as const;
  });
}

function arrow(key: number, track: Track): readonly P2[] | null {
  if (key === thumbOut) return sweep(({ thumb }) => thumb, 22, 34)(key, track);
  if (key === palmUp) return turning(key, track);
  if (key === guided) return sweep(({ thumb }) => thumb, 42, 34)(key, track);
  if (key === 0) return closing(key, track);
  return key === opened ? opening(key, track) : fingers(key, track);
}

/** Seen from the thumb's side, forearm upright; in the last position the other hand helps. */
export const motion: Motion = {
  kind: 'hand',
  exercise,
  view,
  drawn: { pose: withOther, way: guiding, arrow },
};
