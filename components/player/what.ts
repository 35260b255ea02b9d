import type { Region, Side } from '../../domain/care/exercise';
import { levelOf } from '../../domain/care/timeline';
import type { ExerciseWords } from '../exerciseWords';
import type { Words } from '../words';
import type { Part } from './parts';

type ItemPart = Extract<Part, { type: 'item' }>;

/** The label of a step; undefined while getting ready. */
export const labelAt = ({ exercise, item }: ItemPart, step: number): string | undefined =>
  levelOf(exercise, item).steps[step]?.label;

const limbs: Readonly<Partial<Record<Region, 'hand' | 'arm' | 'leg' | 'foot'>>> = {
  'hand-wrist': 'hand',
  arm: 'arm',
  'neck-arm': 'arm',
  hip: 'leg',
  leg: 'leg',
  foot: 'foot',
};

/** "Right hand", "Left side"; empty for midline and two-sided work. */
export const sideText = (words: Words, region: Region, side: Side): string =>
  side === 'both' ? '' : words(`player.side.${limbs[region] ?? 'side'}.${side}`);

/** What is said about the exercise of a part; its id where there are no words for it. */
export const saidOf = (
  { exercise }: ItemPart,
  exerciseWords: Readonly<Record<string, ExerciseWords>>,
): ExerciseWords =>
  exerciseWords[exercise.id] ?? {
    name: exercise.id,
    purpose: '',
    setup: '',
    feel: '',
    stop: '',
    note: '',
    steps: {},
    cues: {},
    atLevel: {},
  };
