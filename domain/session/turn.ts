import type { DecisionCode } from './codes';
import { allKinds } from './kinds';
import type { Session } from './session';
import type { Clock, Event, Kind, KindRule, LogRecord } from './types';

/** One event being taken in: a draft of the session to change, and the records it gives. */
export interface Turn {
  readonly s: Session;
  readonly event: Event;
  readonly clock: Clock;
  readonly records: LogRecord[];
}

/** Kinds that are switched on, highest rank first, each with its rule. */
export function kindsOn(s: Session): [Kind, KindRule][] {
  return allKinds
    .flatMap((kind): [Kind, KindRule][] => {
      const rule = s.rules.kinds[kind];
      return rule?.on ? [[kind, rule]] : [];
    })
    .sort(([, a], [, b]) => b.rank - a.rank);
}

/** A kind and every lower one whose break is not longer: one break of this kind covers them all. */
export function covered(s: Session, lead: Kind): Kind[] {
  const leading = s.rules.kinds[lead];
  if (!leading) return [lead];
  return kindsOn(s)
    .filter(([kind, r]) => kind === lead || (r.rank < leading.rank && r.restMs <= leading.restMs))
    .map(([kind]) => kind);
}

/** The kind whose time decides when a kind is asked for: its own, or the one it waits to stand in for. */
export function timedBy(s: Session, kind: Kind): Kind {
  const other = s.kinds[kind].insteadOf;
  return other && s.rules.kinds[other]?.on ? other : kind;
}

/** Whether the counters stand still: paused, or outside working hours. */
export const frozen = (s: Session): boolean => s.pause !== null || !s.inHours;

/** Notes why something was done, for the list of reasons. */
export function decide(
  turn: Turn,
  code: DecisionCode,
  args: Readonly<Record<string, string | number>>,
): void {
  const at = turn.clock.wall;
  const id = `${code}:${at}:${turn.records.length}:${turn.s.rev}`;
  turn.records.push({ kind: 'decision', id, at, code, args });
}
