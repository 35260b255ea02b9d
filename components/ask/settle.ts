import type { Settle } from '../../domain/care/plan';

/** How long a rise took to settle, as it can be answered (clinical rules 4.3). */
export const settleChoices = [
  ['0', 'ask.settle.minutes_2'],
  ['1', 'ask.settle.minutes_30'],
  ['2', 'ask.settle.minutes_60'],
  ['3', 'ask.settle.longer'],
] as const;

/** The answer behind a choice. */
export const settleOf = (choice: (typeof settleChoices)[number][0]): Settle =>
  Number(choice) as Settle;
