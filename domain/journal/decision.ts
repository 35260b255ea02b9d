import type { DecisionCode } from '../session/codes';
import { allKinds } from '../session/kinds';
import type { DecisionRecord, Kind } from '../session/types';

/** Why something was done, as the log keeps it: seven days, and at the time zone it happened in. */
export interface Decision extends DecisionRecord {
  /** Minutes east of UTC at that moment; absent in lines of the first version. */
  readonly tzOffsetMin?: number;
}

/** What the engine around the timing notes: that a break's content was chosen anew. */
export const offerCodes = ['offer-replaced'] as const;

/** Every code a line of the log may have. */
export type LoggedCode = DecisionCode | (typeof offerCodes)[number];

/** A number among what a decision tells; null where there is none. */
export const numberIn = ({ args }: Decision, key: string): number | null => {
  const value = args[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

/** A word among what a decision tells; empty where there is none. */
export const wordIn = ({ args }: Decision, key: string): string => {
  const value = args[key];
  return typeof value === 'string' ? value : '';
};

/** Why it was so, where that is a reason known here. */
export const reasonIn = <Known extends string>(
  decision: Decision,
  among: readonly Known[],
  key = 'why',
): Known | null => among.find((one) => one === wordIn(decision, key)) ?? null;

/** The kind of break a decision is about; null where it names none. */
export const kindIn = (decision: Decision, key = 'kind'): Kind | null =>
  allKinds.find((kind) => kind === wordIn(decision, key)) ?? null;
