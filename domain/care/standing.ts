import { type AllowedLine, glides } from './care';
import { ceilingOf } from './ceilings';
import { repsIn } from './composition/item';
import { isCounted, roomFor } from './dosing/caps';
import { type Ceiling, gentlest, lower, open } from './dosing/ceiling';
import { runsAt } from './dosing/dosing';
import { ceilingInFlare } from './dosing/easing';
import { fitting, type Left, type Portion } from './dosing/fitting';
import { ceilingOfReturn, flareOf } from './dosing/flare';
import { ceilingOfBand } from './dosing/irritability';
import { keepingIs } from './dosing/keeping';
import { doseShare } from './dosing/numbers';
import { ceilingToday } from './dosing/precheck';
import { scoreOn } from './dosing/score';
import { dosingOf } from './dosingOf';
import type { Dose, Exercise, ExerciseLevel, Level, Side } from './exercise';
import { isGlide, isSafe, matches } from './kinds';
import { isGlideHour } from './now';
import { type Dosing, dosingKey, type PlaceKey } from './plan';
import { excludedBy } from './programme/glides';
import { placeOf } from './programme/places';
import { type Reason, reason } from './reason';
import { lineAgainst, outByFlags } from './safety/against';
import { levelOf } from './timeline';
import type { View } from './view';

/** Whether an exercise may be done on a side now, how much of it, or why not. */
export type Standing =
  | {
      readonly may: true;
      readonly portion: Portion;
      readonly place: PlaceKey;
      /** Therapist's repetitions where a list says them; null: as the portion says. */
      readonly reps: number | null;
      /** Repetitions the day still leaves; absent: nobody counts them. */
      readonly repsLeft?: number;
      readonly shoes: boolean;
      readonly neckStill: boolean;
    }
  | { readonly may: false; readonly why: Reason };

const no = (why: Reason): Standing => ({ may: false, why });

/** The line of a list that holds for an exercise on a side; none: undefined. */
export const lineIn = (
  allowed: readonly AllowedLine[],
  exercise: string,
  side: Side,
): AllowedLine | undefined =>
  allowed.find(
    (line) =>
      line.exercise === exercise && (line.side === 'both' || side === 'both' || line.side === side),
  );

/** The line of a therapist's list that holds for an exercise on a side. */
export const lineFor = (view: View, exercise: Exercise, side: Side): AllowedLine | null =>
  lineIn(view.person.care.therapistList?.allowed ?? [], exercise.id, side) ?? null;

/** Judges one exercise on one side, from what holds for everyone down to what today leaves of it. */
export function standingOf(view: View, exercise: Exercise, side: Side, manual = false): Standing {
  const ruledOut = outBySafety(view, exercise) ?? outByList(view, exercise, side);
  if (ruledOut) return no(ruledOut);
  const line = lineFor(view, exercise, side);
  const out = line
    ? null
    : (outByFlags(view.screening, exercise) ?? outByProgramme(view, exercise, manual));
  if (out) return no(out);
  const place = placeOf(exercise, side, view.person.care, view.pools);
  const dosing = dosingOf(view, exercise, side);
  const waits = outByDosing(dosing, exercise, view, line !== null);
  if (waits) return no(waits);
  const today = ceilingsOf(view, exercise, side, dosing, place, line);
  return 'code' in today ? no(today) : within(view, exercise, side, today, { line, place, manual });
}

/** What rules out everything, or everything but the safe few. */
function outBySafety({ person, screening }: View, exercise: Exercise): Reason | null {
  const { tier, complete, blocks } = screening;
  if (tier === 'NOT_FOR_YOU') return reason('not-for-you');
  if (tier === 'EMERGENCY' || tier === 'URGENT' || blocks.includes('all')) return reason('safety');
  if (person.care.switchedOff.includes(exercise.id)) return reason('switched-off');
  if (!complete && !isSafe(exercise)) return reason('not-answered');
  return isGlide(exercise) && !glides(person.care) ? reason('glides-off') : null;
}

function outByList(view: View, exercise: Exercise, side: Side): Reason | null {
  const { therapistList } = view.person.care;
  if (!therapistList) return null;
  if (therapistList.blocked.includes(exercise.id)) return reason('therapist-blocked');
  if (therapistList.allowed.length === 0 || isSafe(exercise)) return null;
  return lineFor(view, exercise, side) ? null : reason('not-on-list');
}

function outByProgramme(view: View, exercise: Exercise, manual: boolean): Reason | null {
  const { pools, listed, band, person } = view;
  if (isSafe(exercise)) return null;
  if (pools.onlySafe) return reason('breaks-only');
  if (pools.excluded.includes(exercise.id))
    return reason('excluded', null, excludedBy(person.care, exercise.id) ?? null);
  // Until there is a profile nobody was asked how easily symptoms are stirred up.
  const asked = person.care.profiles.length > 0;
  if (asked && ceilingOfBand(band, exercise) === null) return reason('irritable');
  if (pools.open || listed(exercise)) return null;
  return manual && !isCounted(exercise) ? null : reason('not-in-plan');
}

/** Where an exercise stands for the person: put away, waiting for its gate, or done often enough. */
function outByDosing(
  dosing: Dosing,
  exercise: Exercise,
  { now }: View,
  listed: boolean,
): Reason | null {
  const { state, until, changed } = dosing;
  const because = changed?.why ?? null;
  if (state === 'paused' || state === 'rest' || state === 'stopped')
    return reason(state, until, because);
  if (state === 'locked' && !listed) return reason('locked', null, because);
  if (state !== 'maintain' || listed || !isCounted(exercise)) return null;
  return keepingIs(dosing, now.dayKey) === 'enough' ? reason('kept-up') : null;
}

/** What phase, flags, flare, way back and today's answer leave of an exercise, or what of them leaves nothing. */
function ceilingsOf(
  view: View,
  exercise: Exercise,
  side: Side,
  dosing: Dosing,
  place: PlaceKey,
  line: AllowedLine | null,
): Ceiling | Reason {
  const { person, now, readiness } = view;
  const { plan } = person;
  const flare = flareOf(plan.flares, place);
  const score =
    readiness?.place === place ? readiness.score : scoreOn(plan.scores, place, now.dayKey);
  const inFlare = flare ? ceilingInFlare(exercise, score, plan.lastRises) : open;
  if (!inFlare) return reason('flare');
  const today = readiness ? ceilingToday(readiness, exercise, plan.lastRises) : open;
  if (!today) return reason('relief-today');
  const own = line ? asListed(view, line, dosing) : runsAt(dosing, ceilingOf(view, exercise));
  const back = plan.flares
    .filter((one) => one.place === place)
    .map(
      (one) =>
        ceilingOfReturn(one, one.levels[dosingKey(exercise.id, side)] ?? dosing.level, now) ?? open,
    );
  return [inFlare, today, ...back].reduce(lower, own);
}

/** A therapist's level and the full dose; after a red the way back is the same as everybody's. */
function asListed({ person }: View, { level }: AllowedLine, dosing: Dosing): Ceiling {
  if (person.care.profiles.includes('crps')) return gentlest;
  return dosing.returning ? lower({ level, dose: 3 }, dosing) : { level, dose: 3 };
}

interface Asked {
  readonly line: AllowedLine | null;
  readonly place: PlaceKey;
  readonly manual: boolean;
}

/** What the day's maxima leave, at the highest level and dose that fit (4.8). */
function within(
  view: View,
  exercise: Exercise,
  side: Side,
  most: Ceiling,
  { line, place, manual }: Asked,
): Standing {
  const { person, now, library, pools, screening } = view;
  const { today, loads } = person.plan;
  const done = today.day === now.dayKey ? (today.sessions[dosingKey(exercise.id, side)] ?? 0) : 0;
  const cap = exercise.nerve === 'none' ? null : (pools.sliderCaps[exercise.nerve] ?? null);
  const room = roomFor(exercise, side, {
    now,
    loads,
    library,
    sessionsToday: done,
    sliderCap: line ? null : cap,
    inGlideHours: isGlideHour(now),
  });
  if (room.why) return no(reason(`cap-${room.why}`, room.opensAt));
  const levels = heldWithin(exercise, maxHoldOf(view, exercise));
  if (levels.length === 0) return no(reason('flag', null, lineAgainst(exercise, screening)));
  const portion = fitting(levels, most, room);
  if (!portion) return no(reason('cap-repetitions'));
  if (!manual && !isSafe(exercise) && done >= perDay(exercise, portion.level))
    return no(reason('cap-daily-stop'));
  const caps = screening.caps.filter(([selector]) => matches(exercise, selector));
  return {
    may: true,
    portion,
    place,
    reps: line?.reps ? repsOfLine(line.reps, most.dose, exercise, portion.level, room) : null,
    ...(room.reps === Infinity ? {} : { repsLeft: room.reps }),
    shoes: caps.some(([, { shoesRequired }]) => shoesRequired),
    neckStill: screening.neckStill && exercise.tags.includes('neck-move'),
  };
}

/**
 * A therapist's repetitions: as many as the list says, less where only part of a dose is open now (the way
 * back from a flare or a red, a lighter day; half for CRPS, 5.8), never more than the day leaves (R10).
 */
function repsOfLine(
  reps: number,
  dose: Dose,
  exercise: Exercise,
  level: Level,
  room: Left,
): number {
  const timed = repsIn(exercise, levelOf(exercise, { level }), room.seconds);
  return Math.min(Math.ceil(reps * doseShare[dose]), room.reps, timed);
}

const perDay = ({ levels }: Exercise, level: Level): number =>
  levels.find((one) => one.level === level)?.sessionsPerDay ?? 1;

function maxHoldOf({ screening }: View, exercise: Exercise): number {
  const holds = screening.caps.flatMap(([selector, { maxHoldSeconds }]) =>
    maxHoldSeconds && matches(exercise, selector) ? [maxHoldSeconds] : [],
  );
  return Math.min(...holds);
}

/** The levels whose holds are no longer than allowed, seconds. */
const heldWithin = ({ levels }: Exercise, most: number): ExerciseLevel[] =>
  levels.filter(({ steps }) => steps.every(({ holdSeconds }) => holdSeconds <= most));
