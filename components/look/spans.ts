/** How far back charts look, days. */
export const spans = [28, 84, 364] as const;

/** One of them. */
export type SpanDays = (typeof spans)[number];
