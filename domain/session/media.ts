import type { Session } from './session';
import { decide, type Turn } from './turn';
import type { Event, Media } from './types';

/** What speaks against being asked, weightiest first. */
const weights: readonly Media[] = ['meeting', 'fullscreen', 'sound'];

/** No meeting lasts longer unless it is said again, ms. */
const longestMeetingMs = 4 * 3_600_000;

/** All that is going on, weightiest first. */
export const goingOn = ({ going, media }: Session): readonly Media[] =>
  going ?? (media ? [media] : []);

/** Something begins or ends that speaks against being asked. */
export function setMedia(turn: Turn, event: Extract<Event, { type: 'MEDIA' }>): void {
  const { s, clock } = turn;
  const why = weights.find((one) => one === event.why);
  if (event.on !== true) return end(turn, why ? [why] : weights, clock.wall);
  if (why === 'meeting') meet(turn, event.ms);
  keep(s, [...goingOn(s), why ?? 'sound']);
}

/** A meeting said again runs until the time said last, and is the same meeting. */
function meet(turn: Turn, ms: unknown): void {
  const { s, clock } = turn;
  const isNew = !goingOn(s).includes('meeting');
  s.meeting = meetingFrom(clock.wall, ms);
  if (isNew) decide(turn, 'meeting-began', {});
}

function meetingFrom(wall: number, ms: unknown): NonNullable<Session['meeting']> {
  const said = typeof ms === 'number' && Number.isFinite(ms) && ms > 0;
  return { until: wall + (said ? Math.min(ms, longestMeetingMs) : longestMeetingMs), open: !said };
}

/** A meeting whose time is over has ended by itself. */
export function endMeeting(turn: Turn): void {
  const { s, clock } = turn;
  const until = s.meeting?.until ?? clock.wall;
  if (s.media === 'meeting' && clock.wall >= until) end(turn, ['meeting'], until);
}

function end(turn: Turn, over: readonly Media[], at: number): void {
  const { s } = turn;
  const before = holding(s);
  const left = goingOn(s).filter((one) => !over.includes(one));
  if (s.media === 'meeting' && !left.includes('meeting')) {
    if (s.meeting) s.meeting.until = at;
    decide(turn, 'meeting-ended', { until: at });
  }
  keep(s, left);
  if (before && !holding(s)) s.mediaEndedAt = at;
}

/** The weightiest of what is going on that keeps a prompt back. */
export const holding = (s: Session): Media | null =>
  goingOn(s).find((one) => !s.rules.letsThrough?.includes(one)) ?? null;

function keep(s: Session, going: readonly Media[]): void {
  const all = weights.filter((one) => going.includes(one));
  s.media = all[0] ?? null;
  if (all.length > 1) s.going = all;
  else delete s.going;
}

/** Absence before this instant was a meeting, where one was told of, and is no rest; epoch ms. */
export const restsFrom = ({ meeting }: Session): number => meeting?.until ?? 0;
