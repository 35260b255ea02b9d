import { openingArm } from '../../figure/families';
import type { Motion } from '../../figure/motion';
import { exercise } from './exercise';

/** The arm opens while the ear goes to it. */
export const motion: Motion = openingArm(exercise, 55);
