import type { Level, Side } from '../domain/care/exercise';
import type { Look } from '../domain/policy/appearance';
import type { Motion, Performance } from './motion';
import { ready } from './performance';
import { bodyRig, handRig } from './rig';

/** Makes a motion ready: poses of all keys are resolved once, arrows are laid once. */
export const perform = (
  motion: Motion,
  level: Level,
  side: Side,
  look: Look = 'bun',
): Performance =>
  motion.kind === 'hand'
    ? ready(motion, level, side, handRig(motion))
    : ready(motion, level, side, bodyRig(motion, look));
