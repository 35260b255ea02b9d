import type { Exercise, Library, Offer, OfferItem } from '../../domain/care/exercise';
import { type Moment, timelineOf, totalMs } from '../../domain/care/timeline';

/** One thing a break consists of, in the order it is played. */
export type Part =
  | {
      readonly type: 'item';
      readonly item: OfferItem;
      readonly exercise: Exercise;
      readonly timeline: readonly Moment[];
      readonly totalMs: number;
    }
  | { readonly type: 'rest'; readonly totalMs: number };

/** The parts of an offer; an exercise that is no longer there becomes rest of the same length. */
export function partsOf({ items, restSeconds }: Offer, library: Library): Part[] {
  const parts = items.flatMap((item): Part[] => {
    const exercise = library[item.exercise];
    const done = exercise ? itemPart(exercise, item) : restPart(item.seconds);
    return item.restAfterSeconds ? [done, restPart(item.restAfterSeconds)] : [done];
  });
  return restSeconds > 0 || parts.length === 0 ? [...parts, restPart(restSeconds)] : parts;
}

function itemPart(exercise: Exercise, item: OfferItem): Part {
  const timeline = timelineOf(exercise, item);
  return { type: 'item', item, exercise, timeline, totalMs: totalMs(timeline) };
}

/** How many parts come before the rest that ends an offer. */
export const partsBeforeRest = ({ items }: Offer): number =>
  items.length + items.filter(({ restAfterSeconds }) => restAfterSeconds).length;

/** Whether a part is a rest with something still to do after it. */
export const isBetween = (parts: readonly Part[], part: number): boolean =>
  parts[part]?.type === 'rest' && parts.slice(part).some(({ type }) => type === 'item');

/** Quiet rest of a length in seconds. */
export const restPart = (seconds: number): Part => ({ type: 'rest', totalMs: seconds * 1_000 });
