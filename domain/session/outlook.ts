import { askingInstants } from './due';
import { limitAt, limitNews } from './limit';
import { passiveLimit } from './presence';
import type { Session } from './session';
import { frozen, kindsOn, timedBy } from './turn';
import type { Clock, Outlook } from './types';

/** No wait is longer than this, ms, whatever the rules say. */
const longestWaitMs = 900_000;

/** What the browser should be showing now; derived from the session, so it is right after any mishap. */
export function outlook(session: Session, clock: Clock): Outlook {
  const { prompt } = session;
  return {
    wakeAt: wakeAt(session, clock),
    prompt: prompt && { id: prompt.id, lead: prompt.lead, kinds: prompt.kinds, mode: prompt.mode },
    badge: badgeOf(session),
    ...(session.pause ? { pausedUntil: session.pause.until } : {}),
    limit: limitNews(session, clock),
    icon: { state: stateOf(session), fill: fillOf(session) },
  };
}

/** When the one alarm is to ring, epoch ms: always after now and within 15 minutes. */
export function wakeAt(s: Session, clock: Clock): number {
  const { wall } = clock;
  const away = s.presence === 'away';
  const rest = Math.min(longestWaitMs, away ? awayCheckMs(s, wall) : s.rules.checkpointMs);
  const instants = [
    s.brk?.endsAt,
    s.pause?.until,
    s.media === 'meeting' ? s.meeting?.until : null,
    s.nextBoundary,
    away ? null : s.prompt?.expiresAt,
    away ? null : passiveLimit(s),
    limitAt(s),
    ...askingInstants(s, clock),
  ];
  const coming = instants.filter((at): at is number => at != null && at > wall);
  return Math.ceil(Math.min(wall + rest, ...coming));
}

function awayCheckMs({ rules, awaySince }: Session, wall: number): number {
  const { firstAwayCheckMs: first = rules.awayCheckMs } = rules;
  return wall - (awaySince ?? wall) < first ? first : rules.awayCheckMs;
}

function badgeOf(s: Session): Outlook['badge'] {
  if (s.pause) return 'paused';
  const waits = kindsOn(s).some(
    ([kind]) =>
      s.kinds[kind].phase === 'due' && s.kinds[kind].reprompts > 0 && timedBy(s, kind) === kind,
  );
  if (s.prompt || (waits && s.presence === 'active' && s.inHours && !s.brk)) return 'due';
  return s.media === 'meeting' && s.inHours ? 'meeting' : 'none';
}

function stateOf(s: Session): Outlook['icon']['state'] {
  if (s.brk) return 'break';
  if (s.pause) return 'paused';
  if (!s.inHours) return 'off-hours';
  if (s.presence === 'away') return 'away';
  return badgeOf(s) === 'due' ? 'due' : 'counting';
}

/** How far it is to the next break, in sixteenths, so that the icon is not redrawn all the time. */
function fillOf(s: Session): number {
  if (frozen(s)) return 0;
  const [next] = kindsOn(s)
    .filter(([kind]) => timedBy(s, kind) === kind)
    .map(([kind, rule]) => ({ left: rule.everyMs - s.kinds[kind].activeMs, every: rule.everyMs }))
    .sort((a, b) => a.left - b.left);
  if (!next) return 0;
  const share = 1 - next.left / next.every;
  return Math.floor(Math.min(1, Math.max(0, share)) * 16) / 16;
}
