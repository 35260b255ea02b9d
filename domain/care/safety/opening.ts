import type { Care } from '../care';
import type { DayKey } from '../days';
import type { Now } from '../now';
import {
  type Answers,
  asked,
  type Group,
  groupOf,
  groups,
  type ListAnswer,
  type Tick,
} from './lists';
import { dueAgain, pressing } from './recheck';

/** Why the safety check is opened (clinical rules 3.1). */
export type Occasion = 'first' | 'again' | 'symptoms' | 'flare' | 'weakness' | 'recheck';

/** What is asked on an occasion: lists, and the lines of them. */
export interface Opening {
  readonly groups: readonly Group[];
  readonly codes: readonly string[];
}

const opening = (some: readonly Group[]): Opening => ({
  groups: some,
  codes: some.flatMap((group) => asked(group).map(({ code }) => code)),
});

/** Which lines an occasion asks: all, those of right now and the last weeks, or only what is due. */
export function openingFor(
  occasion: Occasion,
  care: Care,
  now: Now,
  footCheckedOn: DayKey | null = null,
): Opening {
  if (occasion === 'first' || occasion === 'again') return opening(groups);
  if (occasion === 'recheck') return dueAgain(care, now, footCheckedOn);
  return opening(pressing);
}

/**
 * A list with some of its lines answered anew at an instant. Asked whole, the list begins afresh; asked
 * in part, the other lines keep what was said to them and when, and a list never answered stays so.
 */
export function answeredAnew(
  group: Group,
  before: ListAnswer | undefined,
  codes: readonly string[],
  ticked: Readonly<Record<string, Tick>>,
  at: number,
): ListAnswer | undefined {
  const whole = asked(group).every(({ code }) => codes.includes(code));
  if (whole) return { answeredAt: at, ticked };
  if (!before) return undefined;
  const kept = Object.entries(before.ticked).filter(([code]) => !codes.includes(code));
  const askedAt = Object.fromEntries(codes.map((code) => [code, at]));
  return {
    answeredAt: before.answeredAt,
    ticked: { ...Object.fromEntries(kept), ...ticked },
    askedAt: { ...before.askedAt, ...askedAt },
  };
}

/** "I answered by mistake": the lists these codes stand in have no answer any more and are asked again. */
export function takenBack(answers: Answers, codes: readonly string[]): Answers {
  const open = codes.map(groupOf);
  return Object.fromEntries(
    Object.entries(answers).filter(([group]) => !open.includes(group as Group)),
  );
}

/** "A clinician has checked me": these flags with the day of the check and when it was told. */
export const withCleared = (
  clearances: Care['clearances'],
  codes: readonly string[],
  on: DayKey,
  at: number,
): Care['clearances'] => ({
  ...clearances,
  ...Object.fromEntries(codes.map((code) => [code, { on, at }])),
});
