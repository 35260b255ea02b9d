import type { Care, Mark, Spot } from '../care';
import { type Limb, limbOfArea } from '../dosing/body';
import type { ProfileId } from '../plan';
import type { Nerve } from './programmes';
import { programmes } from './programmes.table';

/** One side of the body. */
export type OneSide = 'left' | 'right';

// Clinical rules 4.1, Nature. Places that point to no single nerve (arm, shoulder, neck, back) are left out.
const nerveOfSpot: Readonly<Partial<Record<Spot, Nerve>>> = {
  'thumb-side': 'median',
  'little-side': 'ulnar',
  'hand-back': 'radial',
  'forearm-outer': 'radial',
  'elbow-inner': 'ulnar',
  'elbow-outer': 'radial',
  'leg-back': 'sciatic',
  buttock: 'sciatic',
  foot: 'sciatic',
  'thigh-front': 'femoral',
};

const legSpots: readonly Spot[] = ['low-back', 'buttock', 'thigh-front', 'leg-back', 'foot'];

/** The limb a mark on the body map speaks of; the back counts with the leg, the neck with the arm. */
export const limbOfMark = ({ spot }: Mark): Limb => (legSpots.includes(spot) ? 'leg' : 'arm');

/** The nerves that the marks on one limb point to, each once. */
export function markedNerves({ marks }: Pick<Care, 'marks'>, limb: Limb, side: OneSide): Nerve[] {
  const here = marks.filter(
    (mark) => limbOfMark(mark) === limb && (mark.side === side || mark.side === 'both'),
  );
  return [...new Set(here.flatMap(({ spot }) => nerveOfSpot[spot] ?? []))];
}

/**
 * The nerve a profile's glides are for on one side; `mixed` where the marks point to several or to
 * none, or to another than the profile is about: then no glide until week 3, and level 1 only (4.1).
 */
export function nerveFor(care: Care, profile: ProfileId, side: OneSide): Nerve | 'mixed' | 'none' {
  const { nerve, area } = programmes[profile];
  const limb = limbOfArea(area);
  if (nerve === 'none' || limb === null) return 'none';
  const marked = markedNerves(care, limb, side);
  const others = otherNerves(care.profiles, profile);
  if (nerve !== 'map')
    return marked.includes(nerve) && marked.every((one) => one === nerve || others.includes(one))
      ? nerve
      : 'mixed';
  const mine = marked.length > 1 ? marked.filter((one) => !others.includes(one)) : marked;
  return mine.length === 1 && mine[0] ? mine[0] : 'mixed';
}

/** Nerves that a second profile is there for; their marks do not blur this one. */
const otherNerves = (profiles: readonly ProfileId[], mine: ProfileId): readonly string[] =>
  profiles.filter((profile) => profile !== mine).map((profile) => programmes[profile].nerve);
