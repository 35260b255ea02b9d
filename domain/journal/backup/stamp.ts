import type { Line } from './format';

/** What decides between two lines of the same name. */
export interface Stamp {
  readonly rev: number;
  /** Epoch ms. */
  readonly at: number;
}

/** A line's revision, 1 where its store has none, and when it was written. */
export const stampOf = (line: Line): Stamp => ({
  rev: 'rev' in line ? line.rev : 1,
  at: 'at' in line ? line.at : 'to' in line ? line.to : 0,
});

/** Whether the first is the later word: the higher revision, then the later instant. */
export const isLater = (one: Stamp, other: Stamp): boolean =>
  one.rev === other.rev ? one.at > other.at : one.rev > other.rev;
