import { type DayKey, isDayKey } from '../care/days';
import type { Plan } from '../care/plan';
import { isFields, isText } from '../session/plain';
import { newStretch, type Session } from '../session/session';
import type { Entry } from './entry';

/** Stores from which a single record may be taken out: what a person did or said. */
export const recordStores = ['completions', 'checkins', 'visits', 'screenings'] as const;

/** One record of the log by its name. */
export interface RecordName {
  readonly store: Entry['store'];
  readonly id: string;
}

/** Days from the first to the last, both included. */
export interface Span {
  readonly from: DayKey;
  readonly to: DayKey;
}

/** Some lines of the log: one record, or all that happened on some days. */
export type Some = { readonly record: RecordName } | { readonly days: Span };

/** What a person may have deleted. */
export type Forget = Some | 'everything';

/**
 * Something to be deleted, written down before it is done, so that a killed worker's next life goes on
 * with it. `log` is what is left of everything once only the log stands.
 */
export interface Order {
  readonly what: Forget | 'log';
  /** When it was asked for, epoch ms. */
  readonly at: number;
  /** Lines that waited for the log and will never reach it. */
  readonly dropped: readonly RecordName[];
}

/** How a deletion stands for the person: asked for, done, or noted until the log can be reached. */
export type Deletion = 'none' | 'under-way' | 'done' | 'noted';

/** Whether a value says what is to be deleted. */
export function isForget(value: unknown): value is Forget {
  if (value === 'everything') return true;
  if (!isFields(value)) return false;
  const { record, days } = value;
  if (isFields(days)) return isDayKey(days.from) && isDayKey(days.to) && days.from <= days.to;
  return (
    isFields(record) &&
    isText(record.id) &&
    (recordStores as readonly unknown[]).includes(record.store)
  );
}

/** Whether a day lies in a span. */
export const isWithin = ({ from, to }: Span, day: DayKey): boolean => day >= from && day <= to;

/** Whether a line is among what is to be deleted; `dayAt` gives the local day of an instant. */
export function covers(
  what: Some,
  { store, record }: Entry,
  dayAt: (at: number) => DayKey,
): boolean {
  if ('record' in what) return store === what.record.store && record.id === what.record.id;
  return isWithin(what.days, 'day' in record ? record.day : dayAt(record.at));
}

/**
 * The plan without what it remembers of deleted lines. How each exercise is dosed, what is put away, louder
 * stretches, the day's counts and how loud each day was (35 days) stay: the rules of pacing go by them, and
 * deleting makes nothing easier to be offered again.
 */
export function planWithout(plan: Plan, what: Some): Plan {
  if ('days' in what) {
    const stays = ({ day }: { readonly day: DayKey }) => !isWithin(what.days, day);
    return {
      ...plan,
      awaiting: plan.awaiting.filter(stays),
      unrated: plan.unrated.filter(stays),
      weekly: plan.weekly.filter(stays),
    };
  }
  const { store, id } = what.record;
  if (store === 'completions')
    return {
      ...plan,
      awaiting: plan.awaiting.filter(({ completionId }) => completionId !== id),
      unrated: plan.unrated.filter((line) => line.id !== id),
    };
  return store === 'checkins' ? withoutCheckIn(plan, id) : plan;
}

/** A check-in's id says which it is: `daily:hand/left:2026-11-23`, `weekly:hand/left:3`. */
function withoutCheckIn(plan: Plan, id: string): Plan {
  const [kind, place, when] = id.split(':');
  if (kind !== 'weekly') return plan;
  const weekly = plan.weekly.filter((one) => one.place !== place || String(one.week) !== when);
  return { ...plan, weekly };
}

/** The session without the screen time of deleted days: today's is measured from now on. */
export function sessionWithout(session: Session, what: Some): Session {
  const { day, stretch, wall } = session;
  if (!('days' in what) || !isWithin(what.days, day.key)) return session;
  return {
    ...session,
    day: { ...day, activeMs: 0 },
    stretch: newStretch(stretch.n + 1, wall),
    recent: [],
  };
}
