import type { Person } from '../care';
import { daysBetween } from '../days';
import type { Now } from '../now';
import { isFlaring } from '../plan';
import { isVisitDay } from '../visits';
import { poolsOf } from './phase';

/** At most so many focus sessions in seven days, never on two days running (5.4). */
const perWeek = 3;

/** Why no focus session is offered today, as a code that has its sentence in the words. */
export type NoFocus =
  | 'no-pool'
  | 'flare'
  | 'visit-day'
  | 'done-today'
  | 'done-yesterday'
  | 'week-full';

/** Whether a focus session is offered today, or why not (5.4). */
export function focusToday(
  person: Person,
  now: Now,
): { readonly offered: true } | { readonly offered: false; readonly why: NoFocus } {
  const why = noFocus(person, now);
  return why === null ? { offered: true } : { offered: false, why };
}

/** The first phase has no focus pool, nor has anybody without a programme. */
function noFocus(person: Person, now: Now): NoFocus | null {
  const day = now.dayKey;
  const { care, plan } = person;
  const ago = plan.focusOn.map((one) => daysBetween(one, day));
  if (poolsOf(person, now).focus.length === 0) return 'no-pool';
  if (isFlaring(plan)) return 'flare';
  if (plan.visitedOn.includes(day) || isVisitDay(care.visits, day)) return 'visit-day';
  if (ago.includes(0)) return 'done-today';
  if (ago.includes(1)) return 'done-yesterday';
  return ago.filter((days) => days > 0 && days < 7).length >= perWeek ? 'week-full' : null;
}
