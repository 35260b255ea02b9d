import type { Exercise } from '../exercise';
import { isSafe, matches } from '../kinds';
import { type Reason, reason } from '../reason';
import { questions, type Row } from './questions';
import type { Screening } from './screen';

/** Why the safety lists leave an exercise out, with the line that says so; null where they do not. */
export function outByFlags(screening: Screening, exercise: Exercise): Reason | null {
  if (isSafe(exercise)) return null;
  const { blocks, flags } = screening;
  const told = () => lineAgainst(exercise, screening);
  if (blocks.includes('all-but-safe')) return reason('clinician-first', null, told());
  const flagged = flags.some((code) => exercise.blockedBy.includes(code));
  return flagged || isAmong(blocks, exercise) ? reason('flag', null, told()) : null;
}

/** The line of the safety lists that stands against an exercise, by its code; null where none does. */
export function lineAgainst(exercise: Exercise, { flags, cleared }: Screening): string | null {
  const said = questions.filter(({ code }) => flags.includes(code));
  const checked = questions.filter(({ code }) => cleared.includes(code));
  const against =
    said.find((row) => exercise.blockedBy.includes(row.code) || isAmong(row.blocks, exercise)) ??
    said.find((row) => shortensHolds(row, exercise)) ??
    checked.find(({ whenCleared }) => whenCleared && isAmong(whenCleared.blocks, exercise));
  return against?.code ?? null;
}

const isAmong = (selectors: readonly string[], exercise: Exercise): boolean =>
  selectors.some((selector) => matches(exercise, selector));

const shortensHolds = ({ caps }: Row, exercise: Exercise): boolean =>
  Object.entries(caps).some(
    ([selector, { maxHoldSeconds }]) => maxHoldSeconds !== undefined && matches(exercise, selector),
  );
