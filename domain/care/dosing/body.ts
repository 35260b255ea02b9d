import type { Exercise, Side } from '../exercise';
import type { SymptomArea } from '../plan';

/** An arm with its hand, or a leg with its foot (4.8). */
export type Limb = 'arm' | 'leg';

const limbOfRegion: Partial<Readonly<Record<Exercise['region'], Limb>>> = {
  'hand-wrist': 'arm',
  arm: 'arm',
  'neck-arm': 'arm',
  hip: 'leg',
  leg: 'leg',
  foot: 'leg',
};

/** The limb an exercise works on; null for trunk, neck, eyes and the whole body. */
export const limbOf = ({ region }: Exercise): Limb | null => limbOfRegion[region] ?? null;

/** The limb a symptom area belongs to (4.8); null for general comfort and where any limb is meant. */
export const limbOfArea = (area: SymptomArea): Limb | null => {
  if (area === 'hand' || area === 'elbow' || area === 'neck-arm') return 'arm';
  return area === 'back-leg' || area === 'feet' ? 'leg' : null;
};

/** The single sides a side stands for. */
export const sidesIn = (side: Side): readonly ('left' | 'right')[] =>
  side === 'both' ? ['left', 'right'] : [side];

/** Whether two sides have one in common. */
export const sidesMeet = (a: Side, b: Side): boolean => a === 'both' || b === 'both' || a === b;
