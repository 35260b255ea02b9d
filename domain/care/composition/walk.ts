import type { Candidate } from '../candidate';
import type { OfferItem } from '../exercise';
import { lengthOf, lowered } from './item';
import type { Situation } from './situation';

/** Walking, one stretch after the other, as long as the break lasts (5.3). */
export function walkItems({ may, asked }: Situation): OfferItem[] {
  return walkFor(may, asked.seconds);
}

/** Stretches of walking, the longest first, that fill so many seconds. */
export function walkFor(may: readonly Candidate[], seconds: number): OfferItem[] {
  const walk = walkOf(may);
  const items: OfferItem[] = [];
  for (;;) {
    const item = walk && lowered(walk, seconds - lengthOf(items));
    if (!item) return items;
    items.push(item);
  }
}

/** The walk, where it may be offered. */
export const walkOf = (may: readonly Candidate[]): Candidate | undefined =>
  may.find(({ exercise }) => exercise.type === 'aerobic');
