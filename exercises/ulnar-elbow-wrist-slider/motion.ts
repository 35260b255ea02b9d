import { openingArm } from '../../figure/families';
import type { Motion } from '../../figure/motion';
import { exercise } from './exercise';

/** Elbow and wrist bend in turn. */
export const motion: Motion = openingArm(exercise, 35);
