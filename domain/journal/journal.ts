import type { CareChange } from '../care/plan';
import type { SessionRecord } from '../session/types';
import type { CheckIn, Visit } from './checkin';
import type { Completion } from './completion';
import type { DaySummary } from './day';
import type { Decision } from './decision';
import type { PlanChange } from './planChange';
import type { ScreeningRecord } from './screening';

/** What says of a record that the person deleted it, so that no import brings it back. */
export interface Tombstone {
  /** The deleted record's id. */
  readonly id: string;
  readonly store: string;
  /** When it was deleted, epoch ms. */
  readonly at: number;
}

/** Everything the log holds, store by store. */
export interface Journal {
  readonly completions: readonly Completion[];
  readonly checkins: readonly CheckIn[];
  readonly visits: readonly Visit[];
  readonly screenings: readonly ScreeningRecord[];
  readonly careChanges: readonly CareChange[];
  readonly planChanges: readonly PlanChange[];
  readonly decisions: readonly Decision[];
  readonly sessions: readonly (SessionRecord & { readonly v: 1 })[];
  readonly daily: readonly DaySummary[];
  readonly tombstones: readonly Tombstone[];
}
