import { at, lengthOf, type Moment } from '../../domain/care/timeline';
import type { ExerciseWords } from '../exerciseWords';
import type { Words } from '../words';
import { joined, type Sentences, sentencesOf, setupText } from './caption';
import type { Part } from './parts';
import { easeLastMs, isPull } from './pull';

type ItemPart = Extract<Part, { type: 'item' }>;

/**
 * How much a line matters. It takes the place of one that matters as much or less, and is left out
 * while one that matters more is being said: easing off and the end, then steps, then counting.
 */
export type Weight = 'count' | 'step' | 'stop';

/** Something the voice says at an instant of a part. */
export interface Line {
  /** Ms since the part began. */
  readonly atMs: number;
  readonly text: string;
  readonly weight: Weight;
}

/** Words a second of an unhurried voice at its own rate (150 a minute, as in recorded instructions). */
const wordsPerSecond = 2.5;

/** About how long a text takes to say, ms; `rate` 1 is the voice's own. */
export const sayingMs = (text: string, rate: number): number =>
  (text.split(/\s+/).filter(Boolean).length / (wordsPerSecond * rate)) * 1_000;

/** A hold this long is counted down, s, from this number. */
const countedHoldMs = 4_000;
const countsFrom = 3;

/** What is in brackets is for the eye. */
const withoutBrackets = (text: string): string => text.replace(/\s*\([^)]*\)/g, '');

/**
 * All the voice says over one exercise. Nothing runs into the next line, but for the setup: the
 * first step waits for it.
 */
export function linesOf(words: Words, part: ItemPart, said: ExerciseWords, rate: number): Line[] {
  return part.timeline.flatMap((moment, index) => {
    if (moment.phase === 'setup') return [setupLine(withoutBrackets(setupText(words, part, said)))];
    const begins = stepLine(moment, sentencesOf(words, part, said, index), rate);
    const spoken = begins.text ? [begins] : [];
    const more = [...countdown(moment, begins, rate), ...lastEase(words, part, moment, index)];
    return [...spoken, ...more];
  });
}

const setupLine = (text: string): Line => ({ atMs: 0, text, weight: 'step' });

const isCounted = ({ holdMs }: Moment): boolean => holdMs >= countedHoldMs;

/** As much of a step's sentences as there is time for. */
function stepLine(moment: Moment, sentences: Sentences, rate: number): Line {
  const { ease, turn, count, number, cue } = sentences;
  const roomMs = lengthOf(moment) - (isCounted(moment) ? countsFrom * 1_000 : 0);
  const choices = [
    joined(ease, turn, count, cue),
    joined(ease, turn, number, cue),
    joined(ease, turn, cue),
    joined(ease || cue),
  ];
  const text = choices.find((one) => sayingMs(one, rate) <= roomMs) ?? choices.at(-1) ?? '';
  return { atMs: moment.startMs, text, weight: ease ? 'stop' : 'step' };
}

/** "3", "2", "1" at the end of a long hold, as far as the step has been said by then. */
function countdown(moment: Moment, begins: Line, rate: number): Line[] {
  if (!isCounted(moment)) return [];
  const endMs = moment.startMs + lengthOf(moment);
  const freeAtMs = begins.atMs + sayingMs(begins.text, rate);
  return Array.from({ length: countsFrom }, (_, n): Line => {
    const left = countsFrom - n;
    return { atMs: endMs - left * 1_000, text: String(left), weight: 'count' };
  }).filter(({ atMs }) => atMs >= freeAtMs);
}

/** Where the exercise ends with its pull, easing off has no step of its own. */
function lastEase(words: Words, part: ItemPart, moment: Moment, index: number): Line[] {
  if (index < part.timeline.length - 1 || !isPull(part, moment)) return [];
  const atMs = moment.startMs + lengthOf(moment) - easeLastMs;
  return [{ atMs, text: words('player.voice.ease_off'), weight: 'stop' }];
}

/**
 * The line whose turn has come since `beforeMs`. After a jump or a pause (null) it is the one of the
 * moment that plays, where there is still time for it.
 */
export function lineDue(
  lines: readonly Line[],
  part: Part,
  beforeMs: number | null,
  nowMs: number,
  rate: number,
): Line | undefined {
  if (beforeMs !== null && beforeMs <= nowMs)
    return lines.findLast(({ atMs }) => beforeMs < atMs && atMs <= nowMs);
  if (part.type === 'rest') return lines[0];
  const { moment } = at(part.timeline, nowMs);
  const line = lines.find(({ atMs }) => atMs === moment.startMs);
  if (!line || moment.phase === 'setup') return line;
  const leftMs = moment.startMs + lengthOf(moment) - nowMs;
  return sayingMs(line.text, rate) <= leftMs ? line : undefined;
}
