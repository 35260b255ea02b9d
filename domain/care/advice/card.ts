/** A short text that may help, with what it rests on. */
export interface Card {
  readonly id: string;
  readonly source: string;
  /** Stands in everybody's library. */
  readonly everywhere?: true;
  /** Stands in the library of whoever said yes to one of these. */
  readonly flags?: readonly string[];
  /** Shown when a flare begins. */
  readonly inFlare?: true;
}
