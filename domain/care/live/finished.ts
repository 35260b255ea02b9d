import { type Completion, completionOf } from '../../journal/completion';
import type { BreakRecord, Done } from '../../session/types';
import type { Person } from '../care';
import { ceilingOf } from '../ceilings';
import { daysBetween } from '../days';
import { askingOf } from '../dosing/asked';
import { isCounted } from '../dosing/caps';
import { isOwn, runsAt } from '../dosing/dosing';
import { scoreOn } from '../dosing/score';
import { dosingOf, isPaced } from '../dosingOf';
import type { Dose, Exercise, Level } from '../exercise';
import type { Finished, Stopped } from '../happening';
import { type Awaiting, dosingKey, type Load, type Plan } from '../plan';
import { withActiveDay } from '../programme/weeks';
import { usualAt } from '../view';
import { judge } from './judge';
import { placeFor } from './place';
import { type Attended, inTurn, type Looked, withPlan } from './scene';

/** A break is over: the day counts it, caps fill, and what was done waits for its ratings. */
export function finished(
  person: Person,
  { record, stoppedAt, form }: Finished,
  scene: Looked,
): Attended {
  const done = withStopped(record, stoppedAt);
  const known = done.filter(({ exercise }) => Object.hasOwn(scene.library, exercise));
  const counted = withPlan(person, countedIn(person.plan, record, known, form, scene));
  const line = completionOf({ ...record, done }, scene.scribe, form);
  const waiting = done.flatMap((item, n) => awaitingOf(counted, record, item, n, stoppedAt, scene));
  const asked = withPlan(counted, {
    awaiting: [...counted.plan.awaiting, ...waiting],
    unrated: waiting.length > 0 ? [...counted.plan.unrated, line] : counted.plan.unrated,
  });
  return inTurn(asked, waiting, (now, one) => judge(now, one, scene));
}

/** What was stopped before its first repetition was begun all the same. */
function withStopped({ done = [], ended }: BreakRecord, stopped: Stopped | null): readonly Done[] {
  if (ended !== 'stopped' || !stopped) return done;
  const listed = done.some(({ exercise }) => exercise === stopped.exercise);
  return listed ? done : [...done, { ...stopped, level: 1, dose: 1, reps: 0, seconds: 0 }];
}

const standingAtMost = 24;

function countedIn(
  plan: Plan,
  record: BreakRecord,
  done: readonly Done[],
  form: Completion['form'],
  { library, now }: Looked,
): Partial<Plan> {
  const { at, day } = record;
  const fresh = plan.today.day === day ? plan.today : { day, sessions: {}, standing: [] };
  const sessions = { ...fresh.sessions };
  for (const { exercise, side } of done) {
    const key = dosingKey(exercise, side);
    sessions[key] = (sessions[key] ?? 0) + 1;
  }
  const stood = done.some(({ exercise }) => library[exercise]?.tags.includes('standing'));
  const standing = stood ? [...fresh.standing, at].slice(-standingAtMost) : fresh.standing;
  const loads = done.flatMap((one) => loadsOf(one, library[one.exercise], at, day));
  const isFocus = form === 'focus' && record.ended === 'finished';
  return {
    programmes: plan.programmes.map((programme) => withActiveDay(programme, now.dayKey)),
    today: { day, sessions, standing },
    loads: [...plan.loads.filter((load) => daysBetween(load.day, day) <= 1), ...loads],
    focusOn: isFocus ? [...new Set([...plan.focusOn, day])] : plan.focusOn,
  };
}

function loadsOf(done: Done, exercise: Exercise | undefined, at: number, day: string): Load[] {
  if (!exercise || !isCounted(exercise)) return [];
  const { side, reps, seconds } = done;
  return [{ exercise: exercise.id, side, at, day, reps, seconds }];
}

/** What is to be heard of one exercise of the break; nothing of what is never asked about. */
function awaitingOf(
  person: Person,
  record: BreakRecord,
  done: Done,
  number: number,
  stoppedAt: Stopped | null,
  scene: Looked,
): Awaiting[] {
  const exercise = scene.library[done.exercise];
  if (!exercise || !isPaced(exercise)) return [];
  const { side } = done;
  const place = placeFor(person, exercise, side, scene);
  const stored = person.plan.dosings[dosingKey(exercise.id, side)];
  const { precheck, scores } = person.plan;
  const answered = precheck?.promptId === record.promptId && precheck?.place === place;
  const before = answered ? precheck.score : scoreOn(scores, place, scene.now.dayKey);
  return [
    {
      id: `${record.id}#${number}`,
      completionId: record.id,
      exercise: exercise.id,
      side,
      place,
      at: record.at,
      day: record.day,
      asks: record.breakKind !== 'micro' && askingOf(exercise, stored) === 'must',
      stopped: stoppedAt?.exercise === exercise.id && record.ended === 'stopped',
      before: before ?? usualAt(person, place, scene.now),
      after: null,
      settle: null,
      nextDay: null,
      spread: false,
      weakness: false,
      counts: countsFor(person, exercise, done, record, scene),
      taken: null,
    },
  ];
}

/** What a micro break holds, or a session below the dosing's own level, tells nothing about a rise. */
function countsFor(
  person: Person,
  exercise: Exercise,
  done: Done,
  { breakKind }: BreakRecord,
  scene: Looked,
): boolean {
  if (breakKind === 'micro') return false;
  const dosing = dosingOf(scene.view(), exercise, done.side, person.plan);
  const own = runsAt(dosing, ceilingOf(scene.view(), exercise));
  return isOwn({ ...dosing, ...own }, { level: done.level as Level, dose: done.dose as Dose });
}
