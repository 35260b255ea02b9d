import { sidesOf } from '../../../care/candidates';
import type { TherapistList } from '../../../care/care';
import { ceilingOf } from '../../../care/ceilings';
import { runsAt } from '../../../care/dosing/dosing';
import { repsOf } from '../../../care/dosing/fitting';
import { dosingOf } from '../../../care/dosingOf';
import type { Exercise, Level, Side } from '../../../care/exercise';
import { isGlide } from '../../../care/kinds';
import type { Programme } from '../../../care/plan';
import { phaseKey, profileKey } from '../../../care/programme/named';
import { programmesOf } from '../../../care/programme/phase';
import { programmes } from '../../../care/programme/programmes.table';
import { phaseOf } from '../../../care/programme/weeks';
import type { ReasonCode } from '../../../care/reason';
import { lineFor, standingOf } from '../../../care/standing';
import { levelOf } from '../../../care/timeline';
import type { View } from '../../../care/view';
import { localTime } from '../time';
import { exerciseTherapy, fhirText, named } from './codes';
import type { Activity, CarePlan } from './shapes';
import { idOf, type Teller } from './telling';

/** What is planned now: a plan for each programme, and one for what a therapist's list allows. */
export function carePlansOf(view: View, telling: Teller): CarePlan[] {
  const { person, now } = view;
  const { therapistList } = person.care;
  return [
    ...programmesOf(person, now.dayKey).map((one) => ofProgramme(view, one, telling)),
    ...(therapistList && therapistList.allowed.length > 0
      ? [ofList(view, therapistList, telling)]
      : []),
  ];
}

function ofProgramme(view: View, programme: Programme, telling: Teller): CarePlan {
  const { words } = telling;
  const { profile, startedOn, week, ending } = programme;
  const phase = words(phaseKey(phaseOf(programme).name));
  return {
    ...planOf(telling, 'programme', profile, startedOn),
    status: ending?.kind === 'done' ? 'completed' : 'active',
    title: words(profileKey(profile, 'title')),
    description: words('fhir.phase', phase, week, programmes[profile].weeks),
    period: { start: startedOn },
    ...activities(view, telling, (exercise) => view.listed(exercise)?.profile === profile, false),
  };
}

function ofList(view: View, list: TherapistList, telling: Teller): CarePlan {
  const { acceptedAt, writtenOn } = list;
  const from = fhirText(list.from);
  return {
    ...planOf(telling, 'list', String(acceptedAt)),
    title: telling.words('fhir.therapist_list'),
    period: { start: localTime(acceptedAt, telling.tzOffsetMin) },
    ...(writtenOn ? { created: writtenOn } : {}),
    ...(from ? { author: { display: from } } : {}),
    ...activities(view, telling, () => true, true),
  };
}

const planOf = (telling: Teller, ...parts: readonly string[]) =>
  ({
    resourceType: 'CarePlan',
    id: idOf(telling, ...parts),
    status: 'active',
    intent: 'plan',
    category: [exerciseTherapy(telling.words('fhir.exercise_therapy'))],
    subject: telling.subject,
  }) as const;

/** The exercises of a plan on each of their sides, the first in line first; absent where there are none. */
function activities(
  view: View,
  telling: Teller,
  isOf: (exercise: Exercise) => boolean,
  byList: boolean,
): Pick<CarePlan, 'activity'> {
  const rank = (exercise: Exercise) => view.listed(exercise)?.rank ?? Number.MAX_SAFE_INTEGER;
  const activity = Object.values(view.library)
    .filter(isOf)
    .sort((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id))
    .flatMap((exercise) =>
      sidesOf(view, exercise)
        .filter((side) => (lineFor(view, exercise, side) !== null) === byList)
        .flatMap((side) => activityOf(view, exercise, side, telling)),
    );
  return activity.length > 0 ? { activity } : {};
}

type Status = Activity['detail']['status'];

/** How a plan speaks of what is withheld at the moment; what is not named here is no part of the plan. */
const withheld: Readonly<Partial<Record<ReasonCode, Status>>> = {
  paused: 'on-hold',
  rest: 'on-hold',
  flare: 'on-hold',
  'relief-today': 'on-hold',
  stopped: 'stopped',
  locked: 'not-started',
  'kept-up': 'in-progress',
};

/** What only the day has had enough of is planned all the same. */
const statusOf = (code: ReasonCode): Status | undefined =>
  code.startsWith('cap-') ? 'in-progress' : withheld[code];

function activityOf(view: View, exercise: Exercise, side: Side, telling: Teller): Activity[] {
  const { words } = telling;
  const standing = standingOf(view, exercise, side);
  const status = standing.may ? 'in-progress' : statusOf(standing.why.code);
  if (!status) return [];
  const { level, reps } = amountOf(view, exercise, side);
  const name = words(`exercise.${exercise.id}.name`);
  const sided = side === 'both' ? name : words('fhir.sided', name, words(`fhir.side.${side}`));
  const repeat = { ...timesOf(view, exercise, level), period: 1, periodUnit: 'd' } as const;
  return [
    {
      detail: {
        kind: 'Task',
        code: named(sided, exercise.id),
        status,
        scheduledTiming: { repeat },
        description: words('fhir.portion', level, reps),
      },
    },
  ];
}

/** Level and repetitions of a set by plan, whatever today leaves of it. */
function amountOf(view: View, exercise: Exercise, side: Side): { level: Level; reps: number } {
  const line = lineFor(view, exercise, side);
  const dosing = dosingOf(view, exercise, side);
  const { level, dose } = line
    ? { level: line.level, dose: 3 as const }
    : runsAt(dosing, ceilingOf(view, exercise));
  return { level, reps: line?.reps ?? repsOf(levelOf(exercise, { level }), dose) };
}

/** How often a day: glides as the phase says, everything else as its level does. */
function timesOf({ pools }: View, exercise: Exercise, level: Level) {
  const { lower, upper } = pools.glidesPerDay;
  if (!isGlide(exercise) || upper === 0)
    return { frequency: levelOf(exercise, { level }).sessionsPerDay };
  const frequency = Math.max(1, lower);
  return upper > frequency ? { frequency, frequencyMax: upper } : { frequency };
}
