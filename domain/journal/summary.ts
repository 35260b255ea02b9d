import type { Irritability, Person } from '../care/care';
import { type DayKey, daysBetween } from '../care/days';
import { repsOf } from '../care/dosing/fitting';
import { remembered } from '../care/dosing/numbers';
import { dosingOf } from '../care/dosingOf';
import type { Exercise, Side } from '../care/exercise';
import type { Now } from '../care/now';
import {
  type Dosing,
  dosingKey,
  type Flare,
  ofDosingKey,
  type PlaceKey,
  type ProfileId,
  placeKey,
  type Weekly,
} from '../care/plan';
import { programmesOf } from '../care/programme/phase';
import { placesOf } from '../care/programme/places';
import type { PhaseName } from '../care/programme/programmes';
import { programmes } from '../care/programme/programmes.table';
import { phaseOf } from '../care/programme/weeks';
import { levelOf } from '../care/timeline';
import { usualAt, type View } from '../care/view';

/** What a person can take along to a visit: facts as they were told and done (clinical rules 4.7). */
export interface Summary {
  readonly madeOn: DayKey;
  readonly programmes: readonly ProgrammeSince[];
  /** What was said about how easily symptoms are stirred up; null: not asked. */
  readonly asked: Irritability | null;
  /** Places of which anything was told. */
  readonly places: readonly PlaceCourse[];
  /** The person's own activities in the weeks that are shown. */
  readonly activities: readonly ActivityCourse[];
  /** The most recent first. */
  readonly exercises: readonly ExerciseCourse[];
  /** Further exercises, which fit by their names alone. */
  readonly others: readonly ExerciseCourse[];
  /** Put away until a therapist has been seen. */
  readonly stopped: readonly ExerciseCourse[];
  /** Louder stretches of the last four weeks, and those that last. */
  readonly flares: readonly Flare[];
  /** Days of clinic visits in the last two weeks. */
  readonly visitedOn: readonly DayKey[];
}

/** One programme: since when, and where it stands. */
export interface ProgrammeSince {
  readonly profile: ProfileId;
  readonly startedOn: DayKey;
  readonly phase: PhaseName;
  /** From 1. */
  readonly week: number;
  readonly weeks: number;
}

/** A score of 0 to 10 on a day. */
export interface ScoreOn {
  readonly day: DayKey;
  readonly score: number;
}

/** How one place went. */
export interface PlaceCourse {
  readonly place: PlaceKey;
  /** The usual S, 0 to 10; null: not known. */
  readonly usual: number | null;
  /** The last daily scores, oldest first. */
  readonly recent: readonly ScoreOn[];
  /** The first weekly check-in and the last ones, oldest first. */
  readonly weeks: readonly Weekly[];
}

/** How well one of the person's own activities went. */
export interface ActivityCourse {
  readonly name: string;
  /** Oldest first. */
  readonly scores: readonly ScoreOn[];
}

/** How one exercise went on one side. */
export interface ExerciseCourse {
  readonly exercise: Exercise;
  readonly side: Side;
  readonly dosing: Dosing;
  /** Repetitions of a set at its level and dose. */
  readonly reps: number;
  /** Days of the last four weeks it was done on, oldest first. */
  readonly doneOn: readonly DayKey[];
}

/** What fits on one sheet of paper. */
const atMost = { weeks: 6, recent: 7, exercises: 8 } as const;

/** The summary of a person as of now. */
export function summaryOf(view: View): Summary {
  const { person, now } = view;
  const { care, plan } = person;
  const all = coursesOf(view);
  const places = placesTold(person).flatMap((place) => courseAt(person, place, now) ?? []);
  const held = all.filter(({ dosing }) => dosing.state !== 'stopped');
  return {
    madeOn: now.dayKey,
    programmes: programmesOf(person, now.dayKey).map((one) => ({
      profile: one.profile,
      startedOn: one.startedOn,
      phase: phaseOf(one).name,
      week: one.week,
      weeks: programmes[one.profile].weeks,
    })),
    asked: care.irritability,
    places,
    activities: activitiesIn(places.flatMap(({ weeks }) => weeks)),
    exercises: held.slice(0, atMost.exercises),
    others: held.slice(atMost.exercises),
    stopped: all.filter(({ dosing }) => dosing.state === 'stopped'),
    flares: plan.flares,
    visitedOn: plan.visitedOn,
  };
}

/** Whether there is nothing yet that a visit could use. */
export const isBare = ({ places, exercises, stopped, flares, visitedOn }: Summary): boolean =>
  [places, exercises, stopped, flares, visitedOn].every((part) => part.length === 0);

/** The places that are rated now, then those that once were. */
function placesTold({ care, plan }: Person): PlaceKey[] {
  const told = [...plan.weekly, ...plan.scores].map(({ place }) => place);
  return [...new Set([...placesOf(care).map(placeKey), ...told])];
}

/** One place; null where nothing was told of it. */
function courseAt(person: Person, place: PlaceKey, now: Now): PlaceCourse | null {
  const { weekly, scores } = person.plan;
  const recent = scores
    .filter((one) => one.place === place)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .slice(-atMost.recent)
    .map(({ day, score }) => ({ day, score }));
  const weeks = firstAndLast(weekly.filter((one) => one.place === place));
  if (recent.length === 0 && weeks.length === 0) return null;
  const usual = usualAt(person, place, now);
  return { place, usual, recent, weeks };
}

const firstAndLast = (weeks: readonly Weekly[]): readonly Weekly[] =>
  weeks.length <= atMost.weeks ? weeks : [...weeks.slice(0, 1), ...weeks.slice(1 - atMost.weeks)];

/** Activities are rated once for all places, so each day has one score. */
function activitiesIn(weeks: readonly Weekly[]): ActivityCourse[] {
  const byName = new Map<string, Map<DayKey, number>>();
  for (const { day, activities } of weeks)
    for (const { name, score } of activities) {
      const known = byName.get(name) ?? new Map<DayKey, number>();
      byName.set(name, known.set(day, score));
    }
  return [...byName].map(([name, scores]) => ({
    name,
    scores: [...scores]
      .map(([day, score]) => ({ day, score }))
      .sort((a, b) => (a.day < b.day ? -1 : 1)),
  }));
}

/** Every exercise that was done lately or is put away, the most recent first. */
function coursesOf(view: View): ExerciseCourse[] {
  const { dosings, awaiting } = view.person.plan;
  const waiting = awaiting.map(({ exercise, side }) => dosingKey(exercise, side));
  const keys = new Set([...Object.keys(dosings), ...waiting]);
  return [...keys].flatMap((key) => courseOf(view, key) ?? []).sort(byLastDone);
}

function courseOf(view: View, key: string): ExerciseCourse | null {
  const [id, side] = ofDosingKey(key);
  const exercise = view.library[id];
  if (!exercise) return null;
  const dosing = dosingOf(view, exercise, side);
  const doneOn = doneOnOf(view, dosing, key);
  if (doneOn.length === 0 && !away.includes(dosing.state)) return null;
  const reps = repsOf(levelOf(exercise, dosing), dosing.dose);
  return { exercise, side, dosing, reps, doneOn };
}

/** Days of the last four weeks; what still waits for its ratings was done all the same. */
function doneOnOf({ person, now }: View, { usedOn }: Dosing, key: string): DayKey[] {
  const waiting = person.plan.awaiting.filter((one) => dosingKey(one.exercise, one.side) === key);
  return [...new Set([...usedOn, ...waiting.map(({ day }) => day)])]
    .filter((day) => daysBetween(day, now.dayKey) < remembered.days)
    .sort();
}

const away: readonly Dosing['state'][] = ['paused', 'rest', 'stopped'];

const byLastDone = (a: ExerciseCourse, b: ExerciseCourse): number =>
  lastOf(b).localeCompare(lastOf(a)) || a.exercise.id.localeCompare(b.exercise.id);

const lastOf = ({ doneOn }: ExerciseCourse): DayKey => doneOn.at(-1) ?? '';
