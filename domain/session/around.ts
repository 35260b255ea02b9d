import { askingInstants } from './due';
import { goingOn } from './media';
import type { Session } from './session';
import type { Clock, Idle, Media } from './types';

/** What is noticed of the browser itself, asked for and never polled. */
export type Noticed = Exclude<Media, 'meeting'>;

/** Everything that can be noticed. */
export const noticeable: readonly Noticed[] = ['fullscreen', 'sound'];

const isNoticed = (one: Media): boolean => one !== 'meeting';

/** Whether it matters now what plays or fills the screen: something may be due, is held, or is only watched. */
export function mattersAround(s: Session, idle: Idle, clock: Clock): boolean {
  if (s.presence === 'away') return false;
  if (idle === 'idle' || goingOn(s).some(isNoticed)) return true;
  return askingInstants(s, { ...clock, wall: s.wall }).some((at) => at <= clock.wall);
}

/** Whether the end of what goes on, or a natural pause, is worth listening for now. */
export function watchesFor(s: Session): 'pause' | 'end' | null {
  if (s.presence === 'away') return null;
  if (s.heldAt !== null) return 'pause';
  const watched = s.waits !== undefined || s.passiveSince !== null;
  return watched && goingOn(s).some(isNoticed) ? 'end' : null;
}

/** Whether an event only let time pass: the next one counts it just as well, so it need not be stored. */
export const onlyTimePassed = (before: Session, after: Session): boolean =>
  JSON.stringify(standing(before)) === JSON.stringify(standing(after));

/** A session without what time alone moves. */
function standing({ kinds, day, stretch, ...rest }: Session) {
  const { rev: _rev, wall: _wall, mono: _mono, boot: _boot, ...left } = rest;
  const { recent: _recent, alarm: _alarm, ...stays } = left;
  const places = Object.values(kinds).map(({ activeMs: _activeMs, ...place }) => place);
  return { ...stays, places, day: [day.key, day.shown], stretch: [stretch.n, stretch.rev] };
}
