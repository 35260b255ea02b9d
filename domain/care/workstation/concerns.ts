import type { Care, Spot } from '../care';
import type { ProfileId } from '../plan';
import { type Concern, concerns } from './items.table';

const ofProfile: Readonly<Partial<Record<ProfileId, Concern>>> = {
  cts: 'hand',
  cubital: 'hand',
  radial: 'hand',
  'cerv-rad': 'neck',
  'pinched-arm': 'neck',
  'lumb-rad': 'back',
  'pinched-leg': 'back',
};

const ofSpot: Readonly<Partial<Record<Spot, Concern>>> = {
  'thumb-side': 'hand',
  'little-side': 'hand',
  'hand-back': 'hand',
  'forearm-outer': 'hand',
  'elbow-inner': 'hand',
  'elbow-outer': 'hand',
  arm: 'neck',
  shoulder: 'neck',
  neck: 'neck',
  'upper-back': 'neck',
  'low-back': 'back',
  buttock: 'back',
  'thigh-front': 'back',
  'leg-back': 'back',
};

/** Where a person feels something, as far as it is known and a workstation has to do with it. */
export function concernsOf({ profiles, marks }: Pick<Care, 'profiles' | 'marks'>): Concern[] {
  const known = [
    ...profiles.map((one) => ofProfile[one]),
    ...marks.map(({ spot }) => ofSpot[spot]),
  ];
  return concerns.filter((concern) => known.includes(concern));
}
