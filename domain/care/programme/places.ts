import type { Care, Mark, Spot } from '../care';
import { limbOf, limbOfArea } from '../dosing/body';
import type { Exercise, Side } from '../exercise';
import { type Place, type PlaceKey, type ProfileId, placeKey } from '../plan';
import { limbOfMark, type OneSide } from './nerve';
import type { Pools } from './pools';
import { programmes } from './programmes.table';

/** Right first, as one-side exercises begin (5.3). */
const bothSides: readonly OneSide[] = ['right', 'left'];

/** The sides a profile's symptoms are on, right first; none where nobody said any. */
export function sidesOf(care: Care, profile: ProfileId): readonly OneSide[] {
  const { area } = programmes[profile];
  if (area === 'general') return [];
  const limb = limbOfArea(area);
  const marked = care.marks.filter((mark) => limb === null || limbOfMark(mark) === limb);
  const sides = bothSides.filter((side) => marked.some((mark) => isOn(mark, side)));
  return sides.length > 0 ? sides : toldSides(care);
}

const midline: readonly Spot[] = ['neck', 'upper-back', 'low-back'];
const isOn = (mark: Mark, side: OneSide) =>
  mark.side === side || (mark.side === 'both' && !midline.includes(mark.spot));

function toldSides({ side }: Care): readonly OneSide[] {
  if (side === 'both') return bothSides;
  return side === 'none' ? [] : [side];
}

/** Feet with diabetes are rated as one, and so is general comfort: their exercises are two-sided. */
const unsided = ['feet', 'general'];

/** Where a profile's symptoms are rated: its area on each side that has any. */
export function placesOfProfile(care: Care, profile: ProfileId): Place[] {
  const { area } = programmes[profile];
  const sides = unsided.includes(area) ? [] : sidesOf(care, profile);
  if (sides.length === 0) return [{ area, side: 'both' }];
  return sides.map((side) => ({ area, side }));
}

/** Every place a person rates, each once, in the order of the profiles; without a profile, in general. */
export function placesOf(care: Care): Place[] {
  const places = care.profiles.flatMap((profile) => placesOfProfile(care, profile));
  const keys = places.map(placeKey);
  const each = places.filter((place, n) => keys.indexOf(placeKey(place)) === n);
  return each.length > 0 ? each : [{ area: 'general', side: 'both' }];
}

/**
 * The place an exercise on a side belongs to (clinical rules 4): that of the profile whose pools hold
 * it now, else of the first profile that ever holds it, else of the same limb, else in general.
 */
export function placeOf(exercise: Exercise, side: Side, care: Care, pools: Pools): PlaceKey {
  const profile =
    holderNow(exercise.id, pools) ?? care.profiles.find((one) => holds(one, exercise.id));
  if (profile) return nearest(placesOfProfile(care, profile), side);
  const limb = limbOf(exercise);
  const same = placesOf(care).filter(({ area }) => limb !== null && limbOfArea(area) === limb);
  return nearest(same, side);
}

const holderNow = (id: string, pools: Pools): ProfileId | undefined =>
  [...pools.glide, ...pools.posture, ...pools.micro, ...pools.focus].find(
    ({ exercise }) => exercise === id,
  )?.profile;

/** Whether any phase of a profile's programme lists an exercise, or has it stand in for another. */
function holds(profile: ProfileId, id: string): boolean {
  const { phases, swaps = {} } = programmes[profile];
  return (
    Object.values(swaps).includes(id) ||
    phases.some(({ glide, micro, posture, focus }) =>
      [glide, micro, posture, focus].some((pool) => pool.includes(id)),
    )
  );
}

/** The place on the same side, else the first there is, else in general. */
function nearest(places: readonly Place[], side: Side): PlaceKey {
  const place = places.find((one) => one.side === side) ?? places[0];
  return place ? placeKey(place) : 'general/both';
}
