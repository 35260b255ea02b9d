import type { Kind } from '../session/types';
import type { Person } from './care';
import { askingOf } from './dosing/asked';
import type { Asks, Exercise, Offer, OfferItem } from './exercise';
import { isGlide } from './kinds';
import { dosingKey, type PlaceKey } from './plan';
import { placeOf } from './programme/places';
import type { View } from './view';

/**
 * What is asked around a break (clinical rules 4.2): before and after a glide, after load that is new or
 * has changed; never around a micro break, never for what only rests.
 */
export function asksOf(
  { items }: Pick<Offer, 'items'>,
  lead: Kind,
  { person, library, pools }: View,
): Asks {
  if (lead === 'micro' || person.care.diaryOff) return { before: null, after: null };
  const known = items.flatMap((item) => {
    const exercise = library[item.exercise];
    return exercise ? [{ item, exercise }] : [];
  });
  const placed = (one: { item: OfferItem; exercise: Exercise }): PlaceKey =>
    placeOf(one.exercise, one.item.side, person.care, pools);
  const glide = known.find(({ exercise }) => isGlide(exercise));
  const asked = glide ?? known.find(({ item, exercise }) => isAsked(item, exercise, person));
  return { before: glide ? placed(glide) : null, after: asked ? placed(asked) : null };
}

const isAsked = ({ side }: OfferItem, exercise: Exercise, { plan }: Person): boolean =>
  askingOf(exercise, plan.dosings[dosingKey(exercise.id, side)]) === 'must';
