import type { DecisionRecord, LogRecord, SessionRecord } from '../session/types';
import { type Completion, completionOf } from './completion';

/** One line for the log and the store it belongs to. */
export type Entry =
  | { readonly store: 'completions'; readonly record: Completion }
  | { readonly store: 'sessions'; readonly record: SessionRecord & { readonly v: 1 } }
  | { readonly store: 'decisions'; readonly record: DecisionRecord };

/** The log line for one record of the engine. */
export function entryOf(
  record: LogRecord,
  tzOffsetMin: number,
  nameOf: (exercise: string) => string,
): Entry {
  if (record.kind === 'decision') return { store: 'decisions', record };
  if (record.kind === 'session') return { store: 'sessions', record: { ...record, v: 1 } };
  return { store: 'completions', record: completionOf(record, tzOffsetMin, nameOf) };
}
