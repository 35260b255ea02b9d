import { bow } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { farWindow } from '../../figure/props';
import type { BodyPose } from '../../figure/skeleton';
import { exercise } from './exercise';

/** One slow blink takes so long, ms, and one follows the other after so long. */
const blinkMs = 700;
const blinkEveryMs = 1_600;

/** Drawn, not from the table: head and eyes turn to the hills in the window. */
function lookingFar(pose: BodyPose, lids = 0): BodyPose {
  return { ...pose, head: [-5, 0, 24], neck: [-2, 0, 8], gaze: { x: 1, y: 0.6, lids } };
}

/** How far the lids are closed at an instant of blinking, 0 to 1. */
function lidsAt(heldMs: number): number {
  const u = (heldMs % blinkEveryMs) / blinkMs;
  return u < 1 ? Math.sin(Math.PI * u) ** 2 : 0;
}

/** From the front, close to the face, a window with hills far behind. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { yaw: 0, pitch: 4, scale: 3.1, x: 128, y: 480 },
  drawn: {
    props: farWindow(34, 124),
    pose: (pose, key) => (key === -1 ? pose : lookingFar(pose)),
    held: (pose, key, heldMs) => (key === 1 ? lookingFar(pose, lidsAt(heldMs)) : pose),
    // The line of sight.
    arrow: (key, track) =>
      key === 0 ? bow(({ head }) => head, [34, -14], [54, -22], [76, -28])(key, track) : null,
  },
};
