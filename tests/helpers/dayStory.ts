import type { CareChange } from '../../domain/care/plan';
import { type DayLine, dayList, type Part } from '../../domain/journal/dayList';
import { recordedOf } from './officeWeek';
import type { Lived } from './world';

// The list of a simulated day, a line each: `m:ss[-m:ss] kind: what; what`, times from the start.

const start = Date.UTC(2026, 10, 23, 9, 0);

const clock = (at: number): string => {
  const seconds = Math.round((at - start) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

const said = ({ code, ...args }: Part): string => {
  const values = Object.entries(args).flatMap(([key, value]) => {
    if (key === 'items') return (value as { name: string }[]).map(({ name }) => name);
    if (key === 'exercises')
      return (value as { exercise: string; side: string }[]).map((one) => one.exercise);
    if (key === 'until') return value === null ? [] : [clock(value as number)];
    if (value === null) return [];
    if (typeof value === 'boolean') return value ? [key] : [];
    return Array.isArray(value) ? [value.join('+')].filter(Boolean) : [String(value)];
  });
  return [code, ...values].join(' ');
};

/** One line of the list in short. */
export function inShort({ at, until, kind, parts }: DayLine): string {
  const when = until === null ? clock(at) : `${clock(at)}-${clock(until)}`;
  const about = kind ? ` ${kind}:` : '';
  return `${when}${about} ${parts.map(said).join('; ')}`;
}

/** The list of a simulated day at Greenwich. */
export function listed(lived: Lived, careChanges: readonly CareChange[] = []): string[] {
  const [day] = dayList(recordedOf(lived.records, careChanges, 0), '2026-11-23', () => 0);
  return day?.lines.map(inShort) ?? [];
}
