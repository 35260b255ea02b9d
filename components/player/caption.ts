import type { Moment } from '../../domain/care/timeline';
import { type ExerciseWords, saidAt } from '../exerciseWords';
import type { Words } from '../words';
import type { Part } from './parts';
import { easesOff } from './pull';
import { labelAt, sideText } from './what';

type ItemPart = Extract<Part, { type: 'item' }>;

/** The line for a step: what to do at the level that is played, in full; before the first how to get ready. */
export function stepText(part: ItemPart, said: ExerciseWords, step: number): string {
  const { setup, steps } = saidAt(said, part.item.level);
  const label = labelAt(part, step);
  return label === undefined ? setup : (steps[label] ?? '');
}

/** The sentences that may be said when a moment begins; what does not apply is empty. */
export interface Sentences {
  /** To let go of the pull that was held. */
  readonly ease: string;
  /** To change to the other side. */
  readonly turn: string;
  /** Which repetition, in words and as the bare number. */
  readonly count: string;
  readonly number: string;
  /** What to do, in a few words. */
  readonly cue: string;
}

/** The sentences of a step of an exercise. */
export function sentencesOf(
  words: Words,
  part: ItemPart,
  said: ExerciseWords,
  index: number,
): Sentences {
  const { rep, step } = part.timeline[index] as Moment;
  const counts = step === 0 && rep > 1;
  const { reps } = part.item;
  const last = rep === reps ? words('player.caption.last') : '';
  return {
    ease: easesOff(part, index) ? words('player.voice.ease_off') : '',
    turn: turnText(words, part, index),
    count: counts ? last || words('player.caption.count', rep, reps) : '',
    number: counts ? words('player.voice.number', rep) : '',
    cue: said.cues[labelAt(part, step) ?? ''] ?? '',
  };
}

/** Each side in turn: said where the second side begins. Steps that alternate name their side. */
function turnText(words: Words, { exercise, timeline }: ItemPart, index: number): string {
  const [before, now] = [timeline[index - 1], timeline[index]];
  const turns = exercise.laterality === 'each-side' && before && now && before.side !== now.side;
  return turns ? words(`player.voice.turn.${now.side}`) : '';
}

/** Sentences one after the other. */
export const joined = (...sentences: readonly string[]): string =>
  sentences.filter(Boolean).join(' ');

/** How to get ready: the name, the side where there is one, and the setup. */
export function setupText(words: Words, part: ItemPart, said: ExerciseWords): string {
  const side = sideText(words, part.exercise.region, part.timeline[0]?.side ?? 'both');
  const { setup } = saidAt(said, part.item.level);
  const ready = side
    ? words('player.caption.setup_side', said.name, side, setup)
    : words('player.caption.setup', said.name, setup);
  return joined(ready, ...notesOf(words, part));
}

/** What this person has to mind with this exercise. */
export const notesOf = (words: Words, { item }: ItemPart): string[] => [
  ...(item.shoes ? [words('player.note.shoes')] : []),
  ...(item.neckStill ? [words('player.note.neck_still')] : []),
];

/**
 * What is written when a moment begins: everything the first time, then only the count and the few
 * words of the step. A screen reader says it where no voice does, so it never changes in between.
 */
export function captionOf(
  words: Words,
  part: ItemPart,
  said: ExerciseWords,
  index: number,
): string {
  const moment = part.timeline[index];
  if (moment?.phase !== 'step') return setupText(words, part, said);
  const { ease, turn, count, cue } = sentencesOf(words, part, said, index);
  const full = stepText(part, said, moment.step);
  return joined(ease, turn, count, moment.rep === 1 ? full : cue);
}
