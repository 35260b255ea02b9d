/** The side of the body that works; `both` for midline or two-sided work. */
export type Side = 'left' | 'right' | 'both';

/** Every part of the body a manual start can ask for. */
export const areas = ['hands', 'neck', 'body', 'eyes'] as const;

/** The part of the body a manual start asks for. */
export type Area = (typeof areas)[number];

/** Where symptoms are rated (clinical rules, section 4: an area of symptoms, not an exercise's region). */
export type SymptomArea = 'hand' | 'elbow' | 'neck-arm' | 'back-leg' | 'feet' | 'limb' | 'general';

/** A symptom area on one side; midline and unsided areas are `both`. */
export interface Place {
  readonly area: SymptomArea;
  readonly side: Side;
}

/** A place as a key of a table: `hand/left`. */
export type PlaceKey = `${SymptomArea}/${Side}`;
