import type { Person } from './care';
import { precheckOf } from './dosing/precheck';

/** What is told after the answer before a break, where it is not simply begun. */
export type PrecheckSaid = 'flare' | 'relief' | 'half';

/** What the answer before this break means for it; null: it goes on as it was, or nothing was answered. */
export function precheckSaid({ plan }: Person, promptId: string): PrecheckSaid | null {
  const { precheck, flares } = plan;
  if (precheck?.promptId !== promptId) return null;
  const begins = flares.some(
    ({ place, startedAt }) => place === precheck.place && startedAt === precheck.at,
  );
  const { today } = precheckOf(precheck.score, null);
  return begins ? 'flare' : today === 'go' ? null : today;
}
