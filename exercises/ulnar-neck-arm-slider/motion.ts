import { openingArm } from '../../figure/families';
import type { Motion } from '../../figure/motion';
import { exercise } from './exercise';

/** Palm down, elbow and wrist bend while the ear goes to that arm. */
export const motion: Motion = openingArm(exercise, 45);
