import type { CheckIn } from '../../journal/checkin';
import { courseOf, worseFor } from '../advice/course';
import type { Person } from '../care';
import { type DayKey, daysAfter, daysBetween } from '../days';
import { classOfType, weeklyWorse } from '../dosing/numbers';
import { afterWorseWeeks } from '../dosing/time';
import { placeOfKey, type WeeklyAnswer } from '../happening';
import { type DosingKey, ofDosingKey, type PlaceKey, type Weekly } from '../plan';
import { moved } from './moved';
import { type Attended, inTurn, type Looked, quiet, withPlan } from './scene';

/** Weekly check-ins remembered: more than a year of them. */
const weeklyAtMost = 60;

/** The week of a check-in, from 1, counted from the first programme's start; 0 before a week is over. */
export function checkInWeek({ plan }: Person, dayKey: string): number {
  const starts = plan.programmes.map(({ startedOn }) => startedOn).sort();
  const [first] = starts;
  return first === undefined ? 0 : Math.max(0, Math.floor(daysBetween(first, dayKey) / 7));
}

/** The day from which the next weekly check-in is asked; null where no programme has begun. */
export function nextCheckInOn(person: Person, dayKey: string): DayKey | null {
  const [first] = person.plan.programmes.map(({ startedOn }) => startedOn).sort();
  return first === undefined ? null : daysAfter(first, 7 * (checkInWeek(person, dayKey) + 1));
}

/** The weekly check-in at a place; a second one in the same week replaces the first. */
export function weekly(person: Person, answer: WeeklyAnswer, scene: Looked): Attended {
  const { place, average, activities, change, ease, nightsWoken } = answer;
  const { wall, dayKey } = scene.now;
  const week = checkInWeek(person, dayKey);
  const told: Weekly = {
    week,
    place,
    at: wall,
    day: dayKey,
    average,
    activities,
    change,
    ease,
    nightsWoken,
  };
  const others = person.plan.weekly.filter((one) => one.place !== place || one.week !== week);
  const all = [...others, told].sort((a, b) => a.at - b.at).slice(-weeklyAtMost);
  const known = withPlan(person, { weekly: all });
  const calmed = worseFor(courseOf(known.care, known.plan, place), weeklyWorse.consecutive)
    ? calmNerves(known, scene)
    : quiet(known);
  return {
    ...calmed,
    entries: [...calmed.entries, { store: 'checkins', record: lineOf(told, place, scene) }],
  };
}

/** Three worse weeks in a row: nerve glides go down to the gentlest (clinical rules 4.7, PT-04). */
function calmNerves(person: Person, scene: Looked): Attended {
  const keys = Object.keys(person.plan.dosings) as DosingKey[];
  const neural = keys.filter((key) => {
    const exercise = scene.library[ofDosingKey(key)[0]];
    return exercise && classOfType[exercise.type] === 'neural';
  });
  return inTurn(person, neural, (now, key) => {
    const dosing = now.plan.dosings[key];
    return dosing ? moved(now, key, afterWorseWeeks(dosing, scene.now), scene) : quiet(now);
  });
}

function lineOf(told: Weekly, place: PlaceKey, { now, scribe }: Looked): CheckIn {
  const { area, side } = placeOfKey(place);
  const { average, activities, ease, change, nightsWoken, week } = told;
  return {
    id: `weekly:${place}:${week}`,
    kind: 'weekly',
    region: area,
    side,
    at: now.wall,
    tzOffsetMin: scribe.tzOffsetMin,
    day: now.dayKey,
    worst: average,
    weekly: { average, activities, ease, change, nightsWoken },
    v: 1,
    rev: now.wall,
  };
}
