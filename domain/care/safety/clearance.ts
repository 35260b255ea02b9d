import type { Clearance } from '../care';
import { dayMs } from '../days';
import type { Now } from '../now';
import type { Line, Tier } from './lines';
import { type Answers, saidAt } from './lists';
import type { Cap, Row } from './questions';

/** Flags a clinician has checked, by code. */
export type Clearances = Readonly<Record<string, Clearance>>;

/** What a cleared flag is after the clearance: told for these tiers, it stays limited for a while (3.2). */
const limitedAfter: readonly Tier[] = ['CLINICIAN_FIRST', 'REGION_BLOCK'];

/** Tiers a clinician's check can lift (3.2); what was answered by age or as a preference it cannot. */
const clearable: readonly Tier[] = ['EMERGENCY', 'URGENT', ...limitedAfter];

/** A clinician's yes opens level 1 first, days (clinical rules 3.2). */
export const limitedDays = 14;

/** Whether a clinician's check of this question can be told. */
export const mayBeCleared = ({ tier }: Line): boolean => clearable.includes(tier);

/** The clearance that holds for a question: told after the answer, of a day that has been. */
export function clearanceOf(
  line: Line,
  answers: Answers,
  clearances: Clearances,
  { wall, dayKey }: Now,
): Clearance | null {
  const clearance = clearances[line.code];
  const answeredAt = saidAt(answers, line.code);
  if (!clearance || answeredAt === null || !mayBeCleared(line)) return null;
  const after = clearance.at >= answeredAt && clearance.at <= wall + dayMs;
  return after && clearance.on <= dayKey ? clearance : null;
}

/** What a cleared question still rules out and limits. */
export interface Left {
  readonly blocks: readonly string[];
  readonly caps: readonly (readonly [selector: string, cap: Cap])[];
  readonly neckStill: boolean;
}

/** What is left of a cleared question: level 1 of what it ruled out for 14 days, and what is never lifted. */
export function leftOf(row: Row, { at }: Clearance, { wall }: Now): Left {
  const { blocks = [], caps = {}, neckStill = false } = row.whenCleared ?? {};
  const early = limitedAfter.includes(row.tier) && wall < at + limitedDays * dayMs;
  const first = early ? row.blocks.map((selector) => [selector, { maxLevel: 1 }] as const) : [];
  return { blocks, caps: [...first, ...Object.entries(caps)], neckStill };
}
