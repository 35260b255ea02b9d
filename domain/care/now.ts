import type { Clock } from '../session/types';

/** The present as the care rules see it: epoch ms, the local day, and whether it is the hours for glides. */
export type Now = Pick<Clock, 'wall' | 'dayKey' | 'kindsOpen'>;

/** Whether glides may be done at this hour; none after 20:00 by default (clinical rules 4.8). */
export const isGlideHour = ({ kindsOpen }: Now): boolean => kindsOpen?.glide !== false;
