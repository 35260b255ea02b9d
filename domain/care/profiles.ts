import type { Mark, Spot, SymptomSide } from './care';
import type { ProfileId } from './plan';

/** Places in the middle of the body: they have no side. */
export const midline: readonly Spot[] = ['neck', 'upper-back', 'low-back'];

// What a place may point to (clinical rules 4.1: hand map to nerve; profiles of 5.6).
const ofHand = {
  cts: ['thumb-side'],
  cubital: ['little-side', 'elbow-inner'],
  radial: ['hand-back', 'forearm-outer', 'elbow-outer'],
} as const satisfies Partial<Record<ProfileId, readonly Spot[]>>;
const ofLimb: readonly Spot[] = ['arm', ...Object.values(ofHand).flat()];
const ofLeg: readonly Spot[] = ['buttock', 'thigh-front', 'leg-back'];

/** At most two profiles at once (clinical rules 5.1). */
const atMost = 2;

/**
 * The profiles that suit what was marked, as a suggestion to be changed by the person. Marks that run
 * from neck or back into a limb suggest the cautious profile until a clinician has looked (5.6); CRPS
 * is told by its own question and stands alone (5.8).
 */
export function profilesFrom(
  marks: readonly Mark[],
  assessed: boolean | null,
  flags: readonly string[] = [],
): ProfileId[] {
  if (flags.includes('C-CRPS')) return ['crps'];
  const arm = armProfiles(marks, assessed === true);
  const leg = legProfiles(marks, assessed === true);
  const both = [...arm.slice(0, leg.length > 0 ? 1 : atMost), ...leg];
  return both.length > 0 ? both.slice(0, atMost) : ['posture'];
}

const has = (marks: readonly Mark[], spots: readonly Spot[]): boolean =>
  marks.some(({ spot }) => spots.includes(spot));

function armProfiles(marks: readonly Mark[], assessed: boolean): ProfileId[] {
  const fromNeck = has(marks, ['arm']) || (has(marks, ['neck']) && has(marks, ofLimb));
  if (fromNeck) return [assessed ? 'cerv-rad' : 'pinched-arm'];
  const hand = Object.entries(ofHand) as [ProfileId, readonly Spot[]][];
  return hand.filter(([, spots]) => has(marks, spots)).map(([profile]) => profile);
}

function legProfiles(marks: readonly Mark[], assessed: boolean): ProfileId[] {
  const feet = marks.filter(({ spot }) => spot === 'foot');
  const leg = has(marks, ofLeg);
  // Both feet and nothing between them and the back: the profile for the feet.
  if (sideOf(feet) === 'both' && !leg && !has(marks, ['low-back'])) return ['dpn'];
  return leg || feet.length > 0 ? [assessed ? 'lumb-rad' : 'pinched-leg'] : [];
}

/** The side symptoms are on, from the marks that have one. */
export function sideOf(marks: readonly Mark[]): SymptomSide {
  const sides = marks.filter(({ spot }) => !midline.includes(spot)).map(({ side }) => side);
  const left = sides.some((side) => side !== 'right');
  const right = sides.some((side) => side !== 'left');
  if (left && right) return 'both';
  return left ? 'left' : right ? 'right' : 'none';
}

/** Profiles whose plan never holds a nerve or tendon glide (clinical rules 5.6, 5.7, 5.8). */
const withoutGlides: readonly ProfileId[] = ['dpn', 'crps', 'posture'];

/** Whether the plan of any of these profiles comes to nerve or tendon glides. */
export const comeToGlides = (profiles: readonly ProfileId[]): boolean =>
  profiles.some((profile) => !withoutGlides.includes(profile));
