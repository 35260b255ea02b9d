import type { Care } from '../care/care';
import type { DayKey } from '../care/days';
import type { Now } from '../care/now';
import type { Tier } from '../care/safety/lines';
import { screen } from '../care/safety/screen';

/** A safety check in the log: what was answered and cleared, as given, and what followed from it. */
export interface ScreeningRecord {
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  /** Local date with rollover at 04:00. */
  readonly day: DayKey;
  readonly answers: Care['answers'];
  readonly clearances: Care['clearances'];
  readonly tier: Tier | null;
  /** Codes that counted as yes. */
  readonly flags: readonly string[];
  readonly v: 1;
}

/** The log's line for the answers as they stand now; what was taken back stands in the line before. */
export function screeningOf({ answers, clearances }: Care, now: Now, id: string): ScreeningRecord {
  const { tier, flags } = screen(answers, clearances, now);
  return { id, at: now.wall, day: now.dayKey, answers, clearances, tier, flags, v: 1 };
}
