import type { Asking } from '../ask/types';

/** What may come before a break, in this order. */
export type OpeningStep = 'next-day' | 'feet' | 'before';

/** What is open of it. */
export const openingOf = (asking: Asking | undefined): OpeningStep[] => [
  ...(asking?.nextDay ? (['next-day'] as const) : []),
  ...(asking?.feet ? (['feet'] as const) : []),
  ...(asking?.before ? (['before'] as const) : []),
];

/** A question that nobody answers gives way after this long, ms (a decision of ours). */
export const answerWithinMs = 20_000;

/** An answer that could not be stored within this long gives way too, ms. */
export const storeWithinMs = 10_000;
