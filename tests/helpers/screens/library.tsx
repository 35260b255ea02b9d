import type { ComponentChild } from 'preact';
import { exerciseWords } from '../../../components/exerciseWords';
import { Library } from '../../../components/library/Library';
import type { LibraryAt, LibraryProps } from '../../../components/library/types';
import type { Words } from '../../../components/words';
import { demoCare } from '../../../domain/care/care';
import { beginDosing } from '../../../domain/care/dosing/dosing';
import type { Library as All, Exercise } from '../../../domain/care/exercise';
import type { Changed, ChangeReason, Dosing } from '../../../domain/care/plan';
import { shelfOf } from '../../../domain/care/shelf';
import { viewOf } from '../../../domain/care/view';
import type { Motion } from '../../../figure/motion';
import { now, someone } from '../../care/programme/person';

const nothing = () => undefined;
const hour = 3_600_000;

const exercises = import.meta.glob<Exercise>('../../../exercises/*/exercise.ts', {
  eager: true,
  import: 'exercise',
});
const found = import.meta.glob<Motion>('../../../exercises/*/motion.ts', {
  eager: true,
  import: 'motion',
});

/** All exercises there are. */
export const all: All = Object.fromEntries(Object.values(exercises).map((one) => [one.id, one]));
const motions = Object.fromEntries(Object.values(found).map((one) => [one.exercise.id, one]));

const moved = (why: ChangeReason, hoursAgo: number): Changed => ({
  why,
  at: now.wall - hoursAgo * hour,
  from: { state: 'active', level: 2, dose: 2 },
  by: null,
});
const stirred: Dosing = {
  ...beginDosing(now, 1),
  state: 'paused',
  until: now.wall + 50 * hour,
  changed: moved('amber-twice', 2),
};
const settled: Dosing = {
  ...beginDosing(now, 1),
  state: 'active',
  dose: 2,
  usedOn: ['2026-11-21', '2026-11-23'],
  changed: moved('settled-in', 30),
};

/** Somebody with a tingling right hand in week 3: one glide is paused, one exercise is switched off. */
export const person = someone(['cts'], 3, {
  care: {
    answers: demoCare(now.wall - hour).answers,
    switchedOff: ['upper-trap-stretch'],
  },
  plan: {
    dosings: { 'median-elbow-wrist-slider/right': stirred, 'chin-tuck/both': settled },
  },
});

/** A library with everything it needs. */
export const libraryProps = (words: Words): LibraryProps => ({
  shelf: shelfOf(viewOf(person, all, now)),
  exerciseWords: Object.fromEntries(
    Object.values(all).map((one) => [one.id, exerciseWords(words, one)]),
  ),
  motions,
  appearance: { tone: 'warm', look: 'bun' },
  now: now.wall,
  hasPlan: true,
  busy: false,
  still: false,
  place: 'popup',
  time: () => 0,
  onLook: nothing,
  onStart: nothing,
  onSwitch: nothing,
  onClose: nothing,
});

const places: Readonly<Record<string, Partial<LibraryAt>>> = {
  shelves: {},
  plan: { only: 'plan' },
  neck: { area: 'neck' },
  arms: { area: 'arms' },
  chin: { area: 'neck', exercise: 'chin-tuck' },
  paused: { area: 'arms', exercise: 'median-elbow-wrist-slider' },
  off: { area: 'neck', exercise: 'upper-trap-stretch' },
  'tendon-glide': { area: 'hands', exercise: 'tendon-glide-5pos' },
};

/** The library in the popup and on a page of its own. */
export function libraryScreens(
  words: Words,
  over: Partial<LibraryProps> = {},
): Record<string, ComponentChild> {
  const base = { ...libraryProps(words), ...over };
  const at = (where: Partial<LibraryAt>) =>
    ({ only: 'all', area: null, exercise: null, ...where }) as const;
  const each = (place: LibraryProps['place']) =>
    Object.entries(places).map(([name, where]): [string, ComponentChild] => [
      `library-${place}-${name}`,
      <Library {...base} place={place} opensAt={at(where)} />,
    ]);
  return Object.fromEntries([...each('popup'), ...each('page')]);
}
