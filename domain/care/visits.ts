import type { Person } from './care';
import type { Now } from './now';
import { isVisitDay } from './programme/focus';

/** Whether a clinic visit is planned for today and none has been logged yet. */
export const visitWaits = ({ care, plan }: Person, { dayKey }: Now): boolean =>
  isVisitDay(care.visits, dayKey) && !plan.visitedOn.includes(dayKey);

/** Whether to remind of it: only where that is wished. */
export const remindsOfVisit = (person: Person, now: Now): boolean =>
  person.care.visits?.remind === true && visitWaits(person, now);
