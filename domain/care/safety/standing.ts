import type { Care } from '../care';
import type { Now } from '../now';
import { groups } from './lists';
import { dueAgain } from './recheck';
import { gravest, saidIn } from './said';

/** Where a person stands with the safety check, gravest first. */
export type SafetyStanding = 'emergency' | 'urgent' | 'open' | 'due' | 'answered';

/** What a page has to say about the safety check; the daily foot check has its own question. */
export function standingOf(care: Care, now: Now): SafetyStanding {
  const tier = gravest(saidIn(care.answers, care.clearances, now));
  if (tier === 'EMERGENCY') return 'emergency';
  if (tier === 'URGENT') return 'urgent';
  if (groups.some((group) => care.answers[group] === undefined)) return 'open';
  return dueAgain(care, now, now.dayKey).codes.length > 0 ? 'due' : 'answered';
}
