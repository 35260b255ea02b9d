import type { CareChange } from '../care/plan';
import type { LogRecord, SessionRecord } from '../session/types';
import type { CheckIn, Visit } from './checkin';
import { type Completion, completionOf, type Scribe } from './completion';
import type { Decision } from './decision';
import type { PlanChange } from './planChange';
import type { ScreeningRecord } from './screening';

/** One line for the log and the store it belongs to. */
export type Entry =
  | { readonly store: 'completions'; readonly record: Completion }
  | { readonly store: 'sessions'; readonly record: SessionRecord & { readonly v: 1 } }
  | { readonly store: 'decisions'; readonly record: Decision }
  | { readonly store: 'checkins'; readonly record: CheckIn }
  | { readonly store: 'visits'; readonly record: Visit }
  | { readonly store: 'screenings'; readonly record: ScreeningRecord }
  | { readonly store: 'careChanges'; readonly record: CareChange }
  | { readonly store: 'planChanges'; readonly record: PlanChange };

/** Every store lines are written to. */
export const entryStores = [
  'completions',
  'sessions',
  'decisions',
  'checkins',
  'visits',
  'screenings',
  'careChanges',
  'planChanges',
] as const satisfies readonly Entry['store'][];

/** The log line for one record of the engine. */
export function entryOf(record: LogRecord, scribe: Scribe, form?: Completion['form']): Entry {
  if (record.kind === 'decision')
    return { store: 'decisions', record: { ...record, tzOffsetMin: scribe.tzOffsetMin } };
  if (record.kind === 'session') return { store: 'sessions', record: { ...record, v: 1 } };
  return { store: 'completions', record: completionOf(record, scribe, form) };
}

const names: readonly unknown[] = entryStores;

/** Whether a stored value is a line for the log, as far as its store and its id tell. */
export function isEntry(value: unknown): value is Entry {
  const entry = value as { store?: unknown; record?: { id?: unknown } } | null;
  return names.includes(entry?.store) && typeof entry?.record?.id === 'string';
}
