/** A span of real time in seconds, begin included, end not. */
export type Span = readonly [from: number, to: number];

/** Spans that can be asked about a moment quickly, however many they are. */
export interface Spans {
  readonly has: (at: number) => boolean;
  /** The next begin or end after a moment; Infinity after the last. */
  readonly edgeAfter: (at: number) => number;
}

/** The first of the numbers (in order) above a moment; Infinity where there is none. */
export function firstAfter(numbers: readonly number[], at: number): number {
  return numbers[placeAfter(numbers, at)] ?? Number.POSITIVE_INFINITY;
}

/** How many of the numbers (in order) are not above a moment. */
function placeAfter(numbers: readonly number[], at: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Makes spans askable; those that overlap or touch are one. */
export function spansOf(spans: readonly (readonly [number, number, ...unknown[]])[] = []): Spans {
  const edges: number[] = [];
  for (const [from, to] of [...spans].sort(([a], [b]) => a - b)) {
    const end = edges.at(-1);
    if (from >= to) continue;
    if (end === undefined || from > end) edges.push(from, to);
    else edges[edges.length - 1] = Math.max(end, to);
  }
  return {
    has: (at) => placeAfter(edges, at) % 2 === 1,
    edgeAfter: (at) => firstAfter(edges, at),
  };
}
