import type { Person } from '../care';
import { daysBetween } from '../days';
import { flaresAreMany } from '../dosing/flare';
import { placeOfKey } from '../happening';
import type { Now } from '../now';
import { type PlaceKey, type Programme, placeKey } from '../plan';
import { progressOf } from '../programme/improved';
import { placesOf } from '../programme/places';
import { type Course, courseOf, downBy, worseFor } from './course';

/** How soon to see somebody; each has its sentence in the words. */
export type Urgency =
  | 'routine'
  | 'worth-a-visit'
  | 'good-time'
  | 'two-weeks'
  | 'days'
  | 'clinician-first'
  | 'same-day';

/** One rule that says it is time to see a therapist or doctor (clinical rules 4.7). */
export interface AdviceRule {
  readonly rule: string;
  readonly urgency: Urgency;
  /** Shown every time it holds; the others rest for a week after they were shown. */
  readonly always?: true;
  readonly holds: (known: Known) => boolean;
}

interface Known {
  readonly person: Person;
  readonly now: Now;
  /** Flags that count as yes. */
  readonly flags: readonly string[];
  readonly courses: readonly (Course & { readonly place: PlaceKey })[];
  /** The programmes of the profiles that are chosen. */
  readonly running: readonly Programme[];
  /** The furthest of them, by week. */
  readonly week: number;
}

/** An advice that is due. */
export interface Advice {
  readonly rule: string;
  readonly urgency: Urgency;
}

/** Days an advice rests after it was shown (clinical rules 4.7). */
const quietDays = 7;
const dayMs = 86_400_000;

const anyCourse = ({ courses }: Known, is: (course: Course) => boolean): boolean =>
  courses.some(is);

const wokenAtLeast = ({ weeks }: Course, nights: number, count: number): boolean => {
  const last = weeks.slice(-count);
  return last.length === count && last.every(({ nightsWoken }) => nightsWoken >= nights);
};

/** The twelve rules, in the clinical table's order. */
export const adviceRules: readonly AdviceRule[] = [
  {
    rule: 'PT-01',
    urgency: 'worth-a-visit',
    holds: ({ running, courses }) =>
      running.some(({ profile, week }) => profile === 'cts' && week >= 4) &&
      courses.some((course) => placeOfKey(course.place).area === 'hand' && isNoBetter(course)),
  },
  {
    rule: 'PT-02',
    urgency: 'good-time',
    holds: (known) =>
      known.running.some(
        (one) => one.week >= 6 && progressOf(known.person, one).improved === false,
      ),
  },
  {
    rule: 'PT-03',
    urgency: 'good-time',
    holds: (known) =>
      known.week >= 12 &&
      anyCourse(known, (c) => (c.now ?? 0) >= 3 || (c.activities !== null && c.activities < 8)),
  },
  {
    rule: 'PT-04',
    urgency: 'two-weeks',
    holds: (known) => anyCourse(known, (course) => worseFor(course, 3)),
  },
  {
    rule: 'PT-05',
    urgency: 'two-weeks',
    holds: ({ person, now }) => flaresAreMany(person.plan.flares, now),
  },
  {
    rule: 'PT-06',
    urgency: 'two-weeks',
    holds: ({ person }) =>
      Object.values(person.plan.dosings).some(({ state }) => state === 'stopped'),
  },
  {
    rule: 'PT-07',
    urgency: 'two-weeks',
    holds: (known) => anyCourse(known, (course) => wokenAtLeast(course, 4, 2)),
  },
  {
    rule: 'PT-08',
    urgency: 'days',
    holds: (known) => anyCourse(known, ({ now }) => (now ?? 0) >= 7) || saidSevere(known),
  },
  { rule: 'PT-09', urgency: 'routine', holds: neverAssessed },
  {
    rule: 'PT-10',
    urgency: 'two-weeks',
    holds: (known) =>
      anyCourse(
        known,
        (c) => (c.firstActivities ?? 0) - (c.activities ?? c.firstActivities ?? 0) >= 2,
      ),
  },
  {
    rule: 'PT-11',
    urgency: 'clinician-first',
    always: true,
    holds: ({ flags }) => flags.includes('C-CONSTNUMB'),
  },
  {
    rule: 'PT-12',
    urgency: 'same-day',
    always: true,
    holds: ({ flags }) => flags.includes('U-WEAK') || flags.includes('U-MYELO'),
  },
];

/** S down by less than a point and no better by the person's own word. */
const isNoBetter = (course: Course): boolean =>
  course.weeks.length > 0 && (downBy(course) ?? 0) < 1 && (course.change ?? 0) <= 0;

/** Before the first check-in what was told at the start counts as one (clinical rules 4.1, high). */
const saidSevere = ({ person, courses }: Known): boolean =>
  courses.every(({ weeks }) => weeks.length === 0) && (person.care.irritability?.usual ?? 0) >= 7;

/** Days of numbness or tingling after which somebody had best look at it (PT-09). */
const unassessedDays = 14;

function neverAssessed({ person, now, running }: Known): boolean {
  const { care } = person;
  const since = running.map(({ startedOn }) => daysBetween(startedOn, now.dayKey));
  return care.assessed === false && care.marks.length > 0 && Math.max(0, ...since) > unassessedDays;
}

/** The advice that is due now, gravest last in the table's order; each rests a week once shown. */
export function adviceDue(person: Person, flags: readonly string[], now: Now): Advice[] {
  const { care, plan } = person;
  const courses = placesOf(care)
    .map(placeKey)
    .map((place) => ({ ...courseOf(care, plan, place), place }));
  const running = plan.programmes.filter(({ profile }) => care.profiles.includes(profile));
  const week = Math.max(0, ...running.map((programme) => programme.week));
  const known: Known = { person, now, flags, courses, running, week };
  return adviceRules
    .filter((one) => one.always || rested(plan.advised[one.rule], now))
    .filter((one) => one.holds(known))
    .map(({ rule, urgency }) => ({ rule, urgency }));
}

const rested = (shownAt: number | undefined, { wall }: Now): boolean =>
  shownAt === undefined || wall - shownAt >= quietDays * dayMs || shownAt > wall;
