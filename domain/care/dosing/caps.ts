import type { Exercise, Library, Side } from '../exercise';
import { isGlide } from '../kinds';
import type { Now } from '../now';
import type { Load } from '../plan';
import { limbOf, sidesIn, sidesMeet } from './body';
import type { Left } from './fitting';
import { glideCaps as caps } from './numbers';

/** Why no more can be done of something now, as a code that has its sentence in the words. */
export type CapReason =
  | 'daily-stop'
  | 'evening'
  | 'sessions'
  | 'nerves'
  | 'gap'
  | 'minutes'
  | 'repetitions';

/** What may still be done now; where that is nothing, why, and when it opens if that is known, epoch ms. */
export interface Room extends Left {
  readonly why: CapReason | null;
  readonly opensAt: number | null;
}

/** What the caps look at (4.8). */
export interface Day {
  readonly now: Now;
  /** Glides of the last two days, and the stretches that pull on a nerve: all for which `isCounted` holds. */
  readonly loads: readonly Load[];
  readonly library: Library;
  /** Sessions of this exercise on this side today, manual starts included. */
  readonly sessionsToday: number;
  /** Slider repetitions the phase allows per nerve, side and day; null: no programme says. */
  readonly sliderCap: number | null;
  /** Whether glides may be done at this hour. */
  readonly inGlideHours: boolean;
}

/** Whether an exercise counts towards the caps: glides, and the stretch of the sciatic nerve (its table row). */
export const isCounted = (exercise: Exercise): boolean =>
  isGlide(exercise) || pullsOnNerve(exercise);

const pullsOnNerve = ({ tags }: Exercise) => tags.includes('sciatic-load');

const none = (why: CapReason, opensAt: number | null = null): Room => ({
  reps: 0,
  seconds: 0,
  why,
  opensAt,
});

/** What may still be done of an exercise on a side, whoever asks for it (4.8). */
export function roomFor(exercise: Exercise, side: Side, day: Day): Room {
  if (day.sessionsToday >= exercise.maxSessionsPerDay) return none('daily-stop');
  if (!isCounted(exercise)) return { reps: Infinity, seconds: Infinity, why: null, opensAt: null };
  return isGlide(exercise) ? roomForGlide(exercise, side, day) : roomOfBudget(exercise, side, day);
}

function roomForGlide(exercise: Exercise, side: Side, day: Day): Room {
  if (!day.inGlideHours) return none('evening');
  if (glideSessions(day) >= caps.sessions) return none('sessions');
  if (!nerveMay(exercise, side, day)) return none('nerves');
  const opensAt = gapOver(exercise, side, day);
  if (opensAt > day.now.wall) return none('gap', opensAt);
  return roomOfBudget(exercise, side, day);
}

function roomOfBudget(exercise: Exercise, side: Side, day: Day): Room {
  const reps = repsLeft(exercise, side, day);
  const seconds = isGlide(exercise) ? secondsLeft(exercise, side, day) : Infinity;
  if (reps < 1) return none('repetitions');
  return seconds > 0 ? { reps, seconds, why: null, opensAt: null } : none('minutes');
}

interface Counted {
  readonly exercise: Exercise;
  readonly load: Load;
}

/** What was done and is still in the library; something taken out of it can no longer be weighed. */
const counted = ({ loads, library }: Day): Counted[] =>
  loads.flatMap((load) => {
    const exercise = library[load.exercise];
    return exercise ? [{ exercise, load }] : [];
  });

const today = (day: Day) => counted(day).filter(({ load }) => load.day === day.now.dayKey);
const glidesToday = (day: Day) => today(day).filter(({ exercise }) => isGlide(exercise));

/** Glides of one break have its instant, so each instant is one session. */
const glideSessions = (day: Day) => new Set(glidesToday(day).map(({ load }) => load.at)).size;

/** The row of the caps an exercise falls under: nerves by name, tendons by hand. */
export function capRow(exercise: Exercise): string {
  if (exercise.type === 'tendon-glide') return 'tendon';
  const pulls = exercise.type === 'tensioner' || pullsOnNerve(exercise);
  return `${pulls ? 'tensioner' : 'slider'} ${exercise.nerve}`;
}

const sameRow = (exercise: Exercise, side: Side) => (done: Counted) =>
  capRow(done.exercise) === capRow(exercise) && sidesMeet(done.load.side, side);

const onLimb = (exercise: Exercise, side: Side) => (done: Counted) =>
  limbOf(done.exercise) === limbOf(exercise) && sidesMeet(done.load.side, side);

/** At most two nerves a limb and day, one side of a two-sided exercise being as good as the other. */
function nerveMay(exercise: Exercise, side: Side, day: Day): boolean {
  return sidesIn(side).every((one) => {
    const done = glidesToday(day).filter(onLimb(exercise, one));
    const nerves = new Set(done.map((glide) => glide.exercise.nerve));
    return nerves.has(exercise.nerve) || nerves.size < caps.nervesPerLimb;
  });
}

const minuteMs = 60_000;
const gapMinutes: Partial<Readonly<Record<Exercise['type'], number>>> = {
  tensioner: caps.tensionerGapMinutes,
  'tendon-glide': caps.tendonGapMinutes,
};

/** When the gap since the last of its row is over; one in the future is as near as one in the past. */
function gapOver(exercise: Exercise, side: Side, day: Day): number {
  const gapMs = (gapMinutes[exercise.type] ?? caps.sliderGapMinutes) * minuteMs;
  const near = counted(day)
    .filter(sameRow(exercise, side))
    .filter((done) => isGlide(done.exercise))
    .map(({ load }) => load.at)
    .filter((at) => at - day.now.wall < gapMs);
  return Math.max(...near) + gapMs;
}

function secondsLeft(exercise: Exercise, side: Side, day: Day): number {
  const left = sidesIn(side).map((one) => {
    const done = glidesToday(day).filter(onLimb(exercise, one));
    return caps.minutesPerLimb * 60 - done.reduce((sum, { load }) => sum + load.seconds, 0);
  });
  return Math.min(...left);
}

/** Repetitions left in its row on the fuller side, in those of this exercise. */
function repsLeft(exercise: Exercise, side: Side, day: Day): number {
  const left = sidesIn(side).map((one) => {
    const done = today(day).filter(sameRow(exercise, one));
    return (
      capOf(exercise, day) -
      done.reduce((sum, { exercise: of, load }) => sum + load.reps * weightOf(of), 0)
    );
  });
  return Math.max(0, Math.floor(Math.min(...left) / weightOf(exercise)));
}

function capOf({ type, tags }: Exercise, { sliderCap }: Day): number {
  if (type === 'tendon-glide') return caps.tendonCyclesPerHand;
  if (type === 'tensioner' || tags.includes('sciatic-load')) return caps.tensionerRepsPerNerveSide;
  return Math.min(caps.sliderRepsPerNerveSide, sliderCap ?? caps.sliderRepsPerNerveSide);
}

/** The finger-spread glide, the only slider of the hand alone, counts half. */
const weightOf = ({ type, region }: Exercise) =>
  type === 'slider' && region === 'hand-wrist' ? caps.fingerSpreadWeight : 1;
