import type { Answers } from '../care/screen';

/** A safety check as it was answered, for the log. */
export interface ScreeningRecord {
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  readonly day: string;
  readonly answers: Answers;
  /** The gravest tier that followed; null where nothing was ticked. */
  readonly tier: string | null;
  readonly v: 1;
}
