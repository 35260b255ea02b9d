import type { Person } from '../care';
import { daysBetween } from '../days';
import { nextDayIs } from '../dosing/asked';
import { locksTensioners } from '../dosing/flare';
import { gateFactsOf, missingAtGate } from '../dosing/gate';
import { bandOf } from '../dosing/irritability';
import { symptomsAreBack, weekMedian } from '../dosing/score';
import { afterSymptomsBack, afterTime, withGate } from '../dosing/time';
import { dosingOf } from '../dosingOf';
import type { Exercise, Side } from '../exercise';
import { type Dosing, type DosingKey, dosingKey } from '../plan';
import { progressOf } from '../programme/improved';
import { poolsOf, programmesOf } from '../programme/phase';
import { placeOf } from '../programme/places';
import { pooled } from '../programme/pools';
import { passWeeks } from '../programme/weeks';
import { type View, viewOf } from '../view';
import { flaresPass } from './flaring';
import { judge } from './judge';
import { moved } from './moved';
import { type Attended, inTurn, type Scene, withPlan } from './scene';

/** Days that focus sessions and visits are remembered. */
const daysRemembered = 14;

/** Time has passed: days and weeks turn, pauses end, questions lapse, the gate is looked at again. */
export function passed(person: Person, scene: Scene): Attended {
  const today = programmesPass(newDay(person, scene), scene);
  const lapsed = today.plan.awaiting.filter(({ at }) => nextDayIs(at, scene.now) === 'over');
  const judged = inTurn(today, lapsed, (now, waiting) => judge(now, waiting, scene));
  const calmed = flaresPass(judged.person, scene);
  const dosed = dosingsPass(calmed.person, scene);
  const gated = gatesPass(dosed.person, scene);
  const entries = [judged, calmed, dosed, gated].flatMap((one) => one.entries);
  return { person: gated.person, entries };
}

/** What is kept for a day or two is forgotten after it; nothing where nothing is old. */
function newDay(person: Person, { now }: Scene): Person {
  const { plan } = person;
  const { dayKey } = now;
  if (plan.today.day === dayKey) return person;
  const recent = (day: string) => Math.abs(daysBetween(day, dayKey)) <= daysRemembered;
  return withPlan(person, {
    today: { day: dayKey, sessions: {}, standing: [] },
    loads: plan.loads.filter(({ day }) => Math.abs(daysBetween(day, dayKey)) <= 1),
    focusOn: plan.focusOn.filter(recent),
    visitedOn: plan.visitedOn.filter(recent),
  });
}

/** Programmes follow the chosen profiles; a profile given up keeps its place for when it comes back. */
function programmesPass(person: Person, { now }: Scene): Person {
  const { plan } = person;
  const running = programmesOf(person, now.dayKey).map((programme) =>
    passWeeks(programme, now.dayKey, progressOf(person, programme)),
  );
  const others = plan.programmes.filter(
    ({ profile }) => !running.some((one) => one.profile === profile),
  );
  const programmes = [...running, ...others];
  return same(programmes, plan.programmes) ? person : withPlan(person, { programmes });
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function dosingsPass(person: Person, scene: Scene): Attended {
  const pools = poolsOf(person, scene.now);
  const { scores } = person.plan;
  const keys = Object.keys(person.plan.dosings) as DosingKey[];
  return inTurn(person, keys, (now, key) => {
    const dosing = now.plan.dosings[key] as Dosing;
    const timed = moved(now, key, afterTime(dosing, scene.now), scene);
    const [id = '', side = 'both'] = key.split('/') as [string, Side];
    const exercise = scene.library[id];
    const place = exercise && placeOf(exercise, side, now.care, pools);
    if (!place || !symptomsAreBack(scores, place, scene.now.dayKey)) return timed;
    const after = timed.person.plan.dosings[key] as Dosing;
    const back = moved(timed.person, key, afterSymptomsBack(after, scene.now), scene);
    return { ...back, entries: [...timed.entries, ...back.entries] };
  });
}

/** The stronger glides that the phase lists: their gate opens and closes (clinical rules 4.6). */
function gatesPass(person: Person, scene: Scene): Attended {
  const tensioners = Object.values(scene.library).filter(({ type }) => type === 'tensioner');
  const known = tensioners.flatMap((exercise) => {
    const stored = (['left', 'right', 'both'] as const).filter(
      (side) => person.plan.dosings[dosingKey(exercise.id, side)],
    );
    const listed = pooled(poolsOf(person, scene.now), exercise)?.sides ?? [];
    return [...new Set<Side>([...stored, ...listed])].map((side) => ({ exercise, side }));
  });
  return inTurn(person, known, (now, { exercise, side }) => {
    const view = viewOf(now, scene.library, scene.now);
    const dosing = dosingOf(now, exercise, side, scene.now);
    const open = missingFor(view, exercise, side).length === 0;
    const key = dosingKey(exercise.id, side);
    return moved(now, key, withGate(dosing, open, scene.now), scene);
  });
}

/** What the gate of a stronger glide still waits for on a side. */
export function missingFor(view: View, exercise: Exercise, side: Side) {
  const { person, library, now, pools, band } = view;
  const { care, plan } = person;
  const place = placeOf(exercise, side, care, pools);
  const listed = pooled(pools, exercise);
  const running = plan.programmes.filter(({ profile }) => care.profiles.includes(profile));
  const weeks = running
    .filter(({ profile }) => !listed?.profile || profile === listed.profile)
    .map(({ week }) => week);
  return missingAtGate({
    ...gateFactsOf(exercise, side, plan.dosings, library, now),
    week: listed ? Math.max(0, ...weeks) : 0,
    medianScore: weekMedian(plan.scores, place, now.dayKey),
    band: band ?? bandOf(care.irritability),
    isBlocked: isRuledOut(view, exercise),
    isWanted: care.strongerGlides,
    isAfterFlare: plan.flares.some((flare) => flare.place === place && locksTensioners(flare, now)),
  });
}

function isRuledOut({ screening }: View, exercise: Exercise): boolean {
  const { blocks, flags } = screening;
  const tagged = blocks.some(
    (selector) => selector === 'tag:tensioner' || selector.startsWith('all'),
  );
  return tagged || flags.some((code) => exercise.blockedBy.includes(code));
}
