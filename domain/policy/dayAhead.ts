import { begin, outlook, step } from '../session';
import type { Clock, Event, Rules } from '../session/types';
import { type BreakAhead, screenSeconds } from './ahead';

/** A day holds fewer events than this, whatever its numbers. */
const turnsAtMost = 2_000;

/** Of nobody and no day: only lengths of time are asked. */
const clockAt = (wall: number): Clock => ({
  wall,
  mono: wall,
  boot: 'ahead',
  inHours: true,
  nextBoundary: null,
  dayKey: '1970-01-01',
});

/**
 * Plays eight hours of screen time through the engine itself: somebody who stays, takes each break when it is
 * asked for, and is never kept from it. Breaks come on top of the hours, so here they take no time.
 */
export function dayAhead(rules: Rules): BreakAhead[] {
  // A natural pause is found at once; when it comes on a real day nobody knows.
  const unheld: Rules = { ...rules, holdForPauseMs: 0 };
  const breaks: BreakAhead[] = [];
  let session = begin(clockAt(0), unheld);
  const turn = (event: Event, wall: number) => {
    session = step(session, event, clockAt(wall)).session;
  };
  for (let turns = 0; turns < turnsAtMost; turns += 1) {
    const { wall } = session;
    // A break that falls on the end of the day is nobody's.
    if (wall >= screenSeconds * 1_000) break;
    const { prompt, wakeAt } = outlook(session, clockAt(wall));
    if (!prompt) {
      turn({ type: 'ALARM' }, Math.min(wakeAt, screenSeconds * 1_000));
      continue;
    }
    const { id: promptId, lead: kind } = prompt;
    const seconds = (unheld.kinds[kind]?.restMs ?? 0) / 1_000;
    breaks.push({ kind, at: wall / 1_000, seconds });
    turn({ type: 'USER', action: 'complete', promptId, ended: 'finished' }, wall);
  }
  return breaks;
}
