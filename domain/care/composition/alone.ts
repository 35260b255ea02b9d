import type { OfferItem } from '../exercise';
import { firstThat, whole } from './item';
import { freshFirst, oneSideEach } from './order';
import type { Situation } from './situation';

/** One exercise that was asked for by name, at its own level and dose, whatever the break's length; its side in turn. */
export function aloneItems(situation: Situation): OfferItem[] {
  const { may, recent } = situation;
  const tried = freshFirst(oneSideEach(may, recent), situation);
  const item = firstThat(tried, (candidate) => whole(candidate, Number.POSITIVE_INFINITY));
  return item ? [item] : [];
}
