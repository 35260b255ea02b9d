import type { DBSchema } from 'idb';
import type { CareChange } from '../domain/care/plan';
import type { CheckIn, Visit } from '../domain/journal/checkin';
import type { Completion } from '../domain/journal/completion';
import type { DaySummary } from '../domain/journal/day';
import type { Decision } from '../domain/journal/decision';
import type { Tombstone } from '../domain/journal/journal';
import type { PlanChange } from '../domain/journal/planChange';
import type { ScreeningRecord } from '../domain/journal/screening';
import type { SessionRecord } from '../domain/session/types';

/** The log's stores. A change of shape is a new numbered step below, never an edit of an old one. */
export interface Schema extends DBSchema {
  completions: {
    key: string;
    value: Completion;
    indexes: { 'breakKind-at': [string, number]; day: string };
  };
  checkins: { key: string; value: CheckIn; indexes: { at: number; day: string } };
  visits: { key: string; value: Visit; indexes: { at: number } };
  screenings: { key: string; value: ScreeningRecord; indexes: { at: number } };
  careChanges: { key: string; value: CareChange; indexes: { at: number } };
  planChanges: { key: string; value: PlanChange; indexes: { at: number } };
  decisions: { key: string; value: Decision; indexes: { at: number } };
  sessions: { key: string; value: SessionRecord & { v: 1 }; indexes: { day: string } };
  daily: { key: string; value: DaySummary };
  tombstones: {
    key: string;
    value: Tombstone;
    indexes: { at: number };
  };
  meta: { key: string; value: unknown };
}
