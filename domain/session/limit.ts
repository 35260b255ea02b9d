import type { Session } from './session';
import { decide, type Turn } from './turn';
import type { Clock, Outlook } from './types';

/** How long the one word about the day's limit stays out, ms. */
const newsForMs = 600_000;

/** Music does not keep a word without sound away; these do. */
const keepAway: readonly Session['media'][] = ['meeting', 'fullscreen'];

/** Whether a word may reach the person now; a limit is theirs also outside working hours. */
const mayBeTold = (s: Session): boolean =>
  s.presence === 'active' && !keepAway.includes(s.media) && !s.pause && !s.brk && !s.prompt;

/** Says once a day that the limit the person wished for is reached; counting and breaks go on. */
export function sayLimit(turn: Turn): void {
  const { s, clock } = turn;
  const { dailyLimitMs: limit } = s.rules;
  if (limit === undefined || s.day.limitSaidAt !== undefined) return;
  if (s.day.activeMs < limit || !mayBeTold(s)) return;
  s.day.limitSaidAt = clock.wall;
  decide(turn, 'limit-reached', { minutes: Math.round(limit / 60_000) });
}

/** When the limit will be reached if nothing else happens, epoch ms; null: not today, or said. */
export function limitAt(s: Session): number | null {
  const { dailyLimitMs: limit } = s.rules;
  const isAhead = limit !== undefined && s.day.limitSaidAt === undefined && mayBeTold(s);
  return isAhead ? s.wall + limit - s.day.activeMs : null;
}

/** The word about the limit as the browser should be showing it; null for none. */
export function limitNews({ day, rules }: Session, { wall }: Clock): Outlook['limit'] {
  const { limitSaidAt: at } = day;
  if (at === undefined || rules.dailyLimitMs === undefined) return null;
  return wall - at < newsForMs ? { id: `limit:${day.key}`, ms: rules.dailyLimitMs } : null;
}
