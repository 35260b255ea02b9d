import type { Exercise } from '../exercise';

/** Gentler exercises in place of some that rest; the first row that fits an exercise holds. */
export interface SubstituteRow {
  readonly types: readonly Exercise['type'][];
  /** Absent: any. */
  readonly nerves?: readonly Exercise['nerve'][];
  readonly regions?: readonly Exercise['region'][];
  readonly instead: readonly string[];
}

/** What to offer while something rests (4.9), gentlest last; a stretch and a standing item follow a rule. */
export const substituteRows: readonly SubstituteRow[] = [
  {
    types: ['slider'],
    nerves: ['median'],
    regions: ['neck-arm'],
    instead: ['median-elbow-wrist-slider', 'scap-squeeze'],
  },
  {
    types: ['slider'],
    nerves: ['ulnar'],
    regions: ['neck-arm'],
    instead: ['ulnar-elbow-wrist-slider', 'scap-squeeze'],
  },
  { types: ['slider'], nerves: ['median'], instead: ['lumbrical-spread-glide', 'wrist-arom'] },
  { types: ['slider'], nerves: ['ulnar', 'radial'], instead: ['wrist-arom'] },
  {
    types: ['slider'],
    nerves: ['sciatic'],
    instead: ['sciatic-ankle-slider', 'pelvic-tilt-seated'],
  },
  { types: ['slider'], nerves: ['femoral'], instead: ['walk-break'] },
  { types: ['strength'], instead: ['walk-break'] },
];
