import { openingArm } from '../../figure/families';
import type { Motion } from '../../figure/motion';
import { exercise } from './exercise';

/** The arm opens to the first pull and eases off. */
export const motion: Motion = openingArm(exercise, 55);
