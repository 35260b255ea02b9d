import type { Shelved } from '../../domain/care/shelf';
import type { Appearance } from '../../domain/policy/appearance';
import type { Motion } from '../../figure/motion';
import type { ExerciseWords } from '../exerciseWords';
import type { ShelfArea } from './rows';

/** Where in the library one is: all shelves, one of them, or one exercise. */
export interface LibraryAt {
  readonly only: 'all' | 'plan';
  readonly area: ShelfArea | null;
  readonly exercise: string | null;
}

/** Everything the exercise library shows and can ask for. */
export interface LibraryProps {
  /** Every exercise on every side, in the order it is to be shown. */
  readonly shelf: readonly Shelved[];
  readonly exerciseWords: Readonly<Record<string, ExerciseWords>>;
  /** What can be drawn so far, by id; a picture comes when its motion does. */
  readonly motions: Readonly<Record<string, Motion>>;
  /** What the figure looks like. */
  readonly appearance: Appearance;
  /** Epoch ms. */
  readonly now: number;
  /** Whether a plan holds some of them ready; without one every break is open to all. */
  readonly hasPlan: boolean;
  /** Whether nothing else can begin, as a break is under way. */
  readonly busy: boolean;
  /** Still pictures instead of movement (reduced motion). */
  readonly still: boolean;
  readonly place: 'popup' | 'page';
  /** Where it opens; absent: at all shelves. */
  readonly opensAt?: LibraryAt;
  /** Ms that pass while a figure moves. */
  readonly time: () => number;
  /** Exercises by id whose pictures are about to be seen. */
  readonly onLook: (exercises: readonly string[]) => void;
  readonly onStart: (exercise: string) => void;
  /** Switches an exercise off for good, or on again. */
  readonly onSwitch: (exercise: string, on: boolean) => void;
  readonly onClose: () => void;
}
