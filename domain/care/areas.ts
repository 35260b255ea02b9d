import { type Area, areas } from '../told';
import { candidatesOf, sidesOf } from './candidates';
import type { Exercise } from './exercise';
import type { Reason, ReasonCode } from './reason';
import { standingOf } from './standing';
import type { View } from './view';

const regions: Readonly<Record<Area, readonly Exercise['region'][]>> = {
  hands: ['hand-wrist', 'arm', 'neck-arm'],
  neck: ['neck', 'shoulder', 'upper-back'],
  body: ['whole-body', 'low-back', 'trunk', 'hip', 'leg', 'foot'],
  eyes: ['eyes'],
};

/** Whether an exercise is for a part of the body. */
export const isOf = ({ region }: Exercise, area: Area): boolean => regions[area].includes(region);

/** The parts of the body for which nothing may be started by hand now, each with the reason that says most. */
export function closedAreas(view: View): Partial<Record<Area, Reason>> {
  const may = candidatesOf(view, { only: null, manual: true });
  const closed = areas.filter((area) => !may.some(({ exercise }) => isOf(exercise, area)));
  return Object.fromEntries(closed.flatMap((area) => why(view, area)));
}

function why(view: View, area: Area): [Area, Reason][] {
  const here = Object.values(view.library).filter((exercise) => isOf(exercise, area));
  const reasons = here.flatMap((exercise) =>
    sidesOf(view, exercise).flatMap((side) => {
      const standing = standingOf(view, exercise, side, true);
      return standing.may ? [] : [standing.why];
    }),
  );
  const [first] = reasons.sort((a, b) => weightOf(a) - weightOf(b) || untilOf(a) - untilOf(b));
  return first ? [[area, first]] : [];
}

/** What a person can wait for, or do something about, says more than what only a plan leaves out. */
const tellingFirst: readonly ReasonCode[] = [
  'not-for-you',
  'safety',
  'not-answered',
  'clinician-first',
  'flare',
  'relief-today',
  'paused',
  'rest',
  'cap-gap',
  'cap-daily-stop',
  'switched-off',
  'therapist-blocked',
  'not-on-list',
  'flag',
];

const weightOf = ({ code }: Reason): number => {
  const place = tellingFirst.indexOf(code);
  return place < 0 ? tellingFirst.length : place;
};

const untilOf = ({ until }: Reason): number => until ?? Number.POSITIVE_INFINITY;
