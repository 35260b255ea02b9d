import type { Irritability, Person } from '../care/care';
import { type DayKey, daysBetween } from '../care/days';
import { repsOf } from '../care/dosing/fitting';
import { remembered } from '../care/dosing/numbers';
import type { Exercise, Library, Side } from '../care/exercise';
import type { Now } from '../care/now';
import {
  type Dosing,
  type Flare,
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
import { usualAt } from '../care/view';

/** What a person can take along to a visit: facts as they were told and done (clinical rules 4.7). */
export interface Summary {
  readonly madeOn: DayKey;
  readonly programmes: readonly ProgrammeSince[];
  /** What was said about how easily symptoms are stirred up; null: not asked. */
  readonly asked: Irritability | null;
  /** Places of which anything was told. */
  readonly places: readonly PlaceCourse[];
  /** The most recent first. */
  readonly exercises: readonly ExerciseCourse[];
  /** Further exercises that did not fit. */
  readonly moreExercises: number;
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
export interface Rated {
  readonly day: DayKey;
  readonly score: number;
}

/** How one place went. */
export interface PlaceCourse {
  readonly place: PlaceKey;
  /** The usual S, 0 to 10; null: not known. */
  readonly usual: number | null;
  /** The last daily scores, oldest first. */
  readonly recent: readonly Rated[];
  /** The first weekly check-in and the last ones, oldest first. */
  readonly weeks: readonly Weekly[];
  /** The person's own activities in those weeks, by name. */
  readonly activities: readonly { readonly name: string; readonly scores: readonly Rated[] }[];
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
const atMost = { weeks: 8, recent: 7, exercises: 12 } as const;

/** The summary of a person as of now. */
export function summaryOf(person: Person, library: Library, now: Now): Summary {
  const { care, plan } = person;
  const all = coursesOf(person, library, now);
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
    places: placesTold(person).flatMap((place) => courseAt(person, place, now) ?? []),
    exercises: held.slice(0, atMost.exercises),
    moreExercises: Math.max(0, held.length - atMost.exercises),
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
  return { place, usual, recent, weeks, activities: activitiesIn(weeks) };
}

const firstAndLast = (weeks: readonly Weekly[]): readonly Weekly[] =>
  weeks.length <= atMost.weeks ? weeks : [...weeks.slice(0, 1), ...weeks.slice(1 - atMost.weeks)];

function activitiesIn(weeks: readonly Weekly[]): PlaceCourse['activities'] {
  const rated = weeks.flatMap(({ day, activities }) =>
    activities.map(({ name, score }) => ({ name, day, score })),
  );
  const names = [...new Set(rated.map(({ name }) => name))];
  return names.map((name) => ({
    name,
    scores: rated.filter((one) => one.name === name).map(({ day, score }) => ({ day, score })),
  }));
}

/** Every exercise that was done lately or is put away, the most recent first. */
function coursesOf({ plan }: Person, library: Library, { dayKey }: Now): ExerciseCourse[] {
  const lately = (day: DayKey) => daysBetween(day, dayKey) < remembered.days;
  return Object.entries(plan.dosings)
    .flatMap(([key, dosing]): ExerciseCourse[] => {
      const [id = '', side] = key.split('/') as [string, Side];
      const exercise = library[id];
      const doneOn = dosing.usedOn.filter(lately);
      const matters = doneOn.length > 0 || away.some((state) => state === dosing.state);
      if (!exercise || !matters) return [];
      const reps = repsOf(levelOf(exercise, dosing), dosing.dose);
      return [{ exercise, side, dosing, reps, doneOn }];
    })
    .sort(byLastDone);
}

const away: readonly Dosing['state'][] = ['paused', 'rest', 'stopped'];

const byLastDone = (a: ExerciseCourse, b: ExerciseCourse): number =>
  lastOf(b).localeCompare(lastOf(a)) || a.exercise.id.localeCompare(b.exercise.id);

const lastOf = ({ doneOn }: ExerciseCourse): DayKey => doneOn.at(-1) ?? '';
