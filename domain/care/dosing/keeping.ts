import { type DayKey, daysBetween } from '../days';
import type { Dosing } from '../plan';
import { maintain } from './numbers';

/** Whether something one keeps is due, may be done, or has had its share: a session a day, 3 to 5 days a week. */
export function keepingIs({ usedOn }: Dosing, today: DayKey): 'due' | 'may' | 'enough' {
  const week = usedOn.filter((day) => daysBetween(day, today) < 7).length;
  if (usedOn.includes(today) || week >= maintain.daysPerWeek.max) return 'enough';
  return week < maintain.daysPerWeek.min ? 'due' : 'may';
}
