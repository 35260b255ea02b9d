import type { Person } from '../care';
import { type DayKey, daysBetween } from '../days';
import { nextDayIs } from '../dosing/asked';
import { symptomsAreBack } from '../dosing/score';
import { afterSymptomsBack, afterTime, withGate } from '../dosing/time';
import { dosingOf } from '../dosingOf';
import type { Exercise, Side } from '../exercise';
import { type Dosing, type DosingKey, dosingKey, ofDosingKey } from '../plan';
import { progressOf } from '../programme/improved';
import { programmesOf } from '../programme/phase';
import { isWeekOver, passWeeks } from '../programme/weeks';
import { missingFor } from '../strongerGate';
import { viewOf } from '../view';
import { flaresPass } from './flaring';
import { judge } from './judge';
import { moved } from './moved';
import { placeFor } from './place';
import { type Attended, inTurn, type Looked, quiet, withPlan } from './scene';

/** Days that focus sessions and visits are remembered. */
const daysRemembered = 14;

/**
 * Time has passed: days and weeks turn, pauses end, questions lapse. What depends on the day alone is
 * looked at once a day: what has not been done for long, and the gate of the stronger glides.
 */
export function passed(person: Person, scene: Looked): Attended {
  const { dayKey } = scene.now;
  const isNewDay = person.plan.today.day !== dayKey;
  const today = programmesPass(isNewDay ? newDay(person, dayKey) : person, scene);
  const lapsed = today.plan.awaiting.filter(({ at }) => nextDayIs(at, scene.now) === 'over');
  const judged = inTurn(today, lapsed, (now, waiting) => judge(now, waiting, scene));
  const calmed = flaresPass(judged.person, scene);
  const dosed = dosingsPass(calmed.person, isNewDay, scene);
  const gated = isNewDay ? gatesPass(dosed.person, scene) : quiet(dosed.person);
  const entries = [judged, calmed, dosed, gated].flatMap((one) => one.entries);
  return { person: gated.person, entries };
}

/** What is kept for a day or two is forgotten after it. */
function newDay(person: Person, dayKey: DayKey): Person {
  const { loads, focusOn, visitedOn } = person.plan;
  const within = (day: DayKey, days: number) => Math.abs(daysBetween(day, dayKey)) <= days;
  return withPlan(person, {
    today: { day: dayKey, sessions: {}, standing: [] },
    loads: loads.filter(({ day }) => within(day, 1)),
    focusOn: focusOn.filter((day) => within(day, daysRemembered)),
    visitedOn: visitedOn.filter((day) => within(day, daysRemembered)),
  });
}

/** Programmes follow the chosen profiles; a profile given up keeps its place for when it comes back. */
function programmesPass(person: Person, { now }: Looked): Person {
  const { plan } = person;
  const before = programmesOf(person, now.dayKey);
  const running = before.map((programme) =>
    isWeekOver(programme, now.dayKey)
      ? passWeeks(programme, now.dayKey, progressOf(person, programme))
      : programme,
  );
  if (running.every((programme) => plan.programmes.includes(programme))) return person;
  const kept = plan.programmes.filter(
    ({ profile }) => !running.some((one) => one.profile === profile),
  );
  return withPlan(person, { programmes: [...running, ...kept] });
}

/** Pauses that are over end at once; what was not done for long, and symptoms that are back, once a day. */
function dosingsPass(person: Person, isNewDay: boolean, scene: Looked): Attended {
  const all = Object.entries(person.plan.dosings) as [DosingKey, Dosing][];
  const due = all.filter(
    ([, { until }]) => isNewDay || (until !== null && scene.now.wall >= until),
  );
  return inTurn(person, due, (now, [key, dosing]) => {
    const timed = moved(now, key, afterTime(dosing, scene.now), scene);
    const after = timed.person.plan.dosings[key] as Dosing;
    if (after.state !== 'maintain' || !areSymptomsBack(now, key, scene)) return timed;
    const back = moved(timed.person, key, afterSymptomsBack(after, scene.now), scene);
    return { ...back, entries: [...timed.entries, ...back.entries] };
  });
}

function areSymptomsBack(person: Person, key: string, scene: Looked): boolean {
  const [id, side] = ofDosingKey(key);
  const exercise = scene.library[id];
  const place = exercise && placeFor(person, exercise, side, scene);
  return place !== undefined && symptomsAreBack(person.plan.scores, place, scene.now.dayKey);
}

/** The stronger glides: their gate opens and closes, where they are wanted or one is open (clinical rules 4.6). */
function gatesPass(person: Person, scene: Looked): Attended {
  const all = Object.values(scene.library).filter(({ type }) => type === 'tensioner');
  const known = all.flatMap((exercise) => openSides(person, exercise));
  if (known.length === 0 && !person.care.strongerGlides) return quiet(person);
  const view = viewOf(person, scene.library, scene.now);
  const listed = all.flatMap((exercise) =>
    (view.listed(exercise)?.sides ?? []).map((side) => ({ exercise, side })),
  );
  const others = known.filter(
    ({ exercise, side }) => !listed.some((one) => one.exercise === exercise && one.side === side),
  );
  return inTurn(person, [...listed, ...others], (now, { exercise, side }) => {
    const dosing = dosingOf(view, exercise, side, now.plan);
    const open = missingFor(view, exercise, side).length === 0;
    return moved(now, dosingKey(exercise.id, side), withGate(dosing, open, scene.now), scene);
  });
}

const everySide: readonly Side[] = ['left', 'right', 'both'];

/** The sides on which a stronger glide has left its lock. */
const openSides = ({ plan }: Person, exercise: Exercise) =>
  everySide
    .filter((side) => (plan.dosings[dosingKey(exercise.id, side)]?.state ?? 'locked') !== 'locked')
    .map((side) => ({ exercise, side }));
