import type { Exercise, Region } from '../../domain/care/exercise';
import type { Shelved } from '../../domain/care/shelf';
import type { ExerciseWords } from '../exerciseWords';
import { sideText } from '../player/what';
import { profileName, whyNot } from '../reasons';
import type { Words } from '../words';

/** The shelves of the library, in their order. */
export const shelfAreas = [
  'hands',
  'arms',
  'neck',
  'back',
  'legs',
  'feet',
  'eyes',
  'whole',
] as const;

/** A part of the body the library is browsed by. */
export type ShelfArea = (typeof shelfAreas)[number];

const areaOfRegion: Readonly<Record<Region, ShelfArea>> = {
  'hand-wrist': 'hands',
  arm: 'arms',
  'neck-arm': 'arms',
  neck: 'neck',
  shoulder: 'neck',
  'upper-back': 'back',
  'low-back': 'back',
  trunk: 'back',
  hip: 'legs',
  leg: 'legs',
  foot: 'feet',
  eyes: 'eyes',
  'whole-body': 'whole',
};

/** The shelf an exercise stands on. */
export const areaOf = ({ region, type }: Exercise): ShelfArea =>
  type === 'breathing' ? 'eyes' : areaOfRegion[region];

/** One exercise of the library with all its sides. */
export interface LibraryRow {
  readonly exercise: Exercise;
  readonly name: string;
  readonly area: ShelfArea;
  readonly sides: readonly Shelved[];
  /** How it stands, a sentence; one for each side where they differ. */
  readonly lines: readonly string[];
  /** Whether it may be started now on some side. */
  readonly open: boolean;
  readonly inPlan: boolean;
  readonly isOff: boolean;
}

/** How an exercise stands on one side, in one sentence. */
export function lineOf(words: Words, one: Shelved, now: number): string {
  const { standing, because, profile, waitsFor } = one;
  if (!standing.may) return whyNot(words, standing.why, { now, waitsFor });
  if (because !== 'plan') return words(`reason.may.${because.replaceAll('-', '_')}`);
  return words('reason.may.plan', profileName(words, profile ?? 'posture'));
}

/** A sentence for each side where they differ, each with its side; else the one that holds for both. */
export function bySide(
  words: Words,
  sides: readonly Shelved[],
  say: (one: Shelved) => string,
): string[] {
  const said = sides.map((one) => ({ one, text: say(one) }));
  if (new Set(said.map(({ text }) => text)).size < 2) return said.slice(0, 1).map((s) => s.text);
  return said.map(({ one, text }) =>
    words('reason.side', sideText(words, one.exercise.region, one.side), text),
  );
}

/** The library's rows, one an exercise, shelf by shelf. */
export function rowsOf(
  words: Words,
  shelf: readonly Shelved[],
  exerciseWords: Readonly<Record<string, ExerciseWords>>,
  now: number,
): LibraryRow[] {
  const ids = [...new Set(shelf.map(({ exercise }) => exercise.id))];
  const rows = ids.flatMap((id): LibraryRow[] => {
    const sides = shelf.filter(({ exercise }) => exercise.id === id);
    const [first] = sides;
    if (!first) return [];
    const off = sides.some(({ standing }) => !standing.may && standing.why.code === 'switched-off');
    return [
      {
        exercise: first.exercise,
        name: exerciseWords[id]?.name ?? id,
        area: areaOf(first.exercise),
        sides,
        lines: bySide(words, sides, (one) => lineOf(words, one, now)),
        open: sides.some(({ standing }) => standing.may),
        inPlan: sides.some(({ inPlan }) => inPlan),
        isOff: off,
      },
    ];
  });
  return rows.sort((a, b) => shelfAreas.indexOf(a.area) - shelfAreas.indexOf(b.area));
}
