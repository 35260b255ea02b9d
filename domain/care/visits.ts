import type { Person, VisitPlan } from './care';
import { type DayKey, dayNumber, daysBetween } from './days';
import type { Now } from './now';

/** 1970-01-01, day 0, was a Thursday. */
const weekdayOf = (day: DayKey): number => (((dayNumber(day) + 4) % 7) + 7) % 7;

/** Whether visits are planned for this day: by weekday, from the start for so many weeks. */
export function isVisitDay(visits: VisitPlan | null, day: DayKey): boolean {
  if (!visits || visits.perWeek === 0) return false;
  const since = daysBetween(visits.startedOn, day);
  return since >= 0 && since < visits.weeks * 7 && visits.weekdays.includes(weekdayOf(day));
}

/** Whether a clinic visit is planned for today and none has been logged yet. */
export const visitWaits = ({ care, plan }: Person, { dayKey }: Now): boolean =>
  isVisitDay(care.visits, dayKey) && !plan.visitedOn.includes(dayKey);

/** Whether to remind of it: only where that is wished. */
export const remindsOfVisit = (person: Person, now: Now): boolean =>
  person.care.visits?.remind === true && visitWaits(person, now);
