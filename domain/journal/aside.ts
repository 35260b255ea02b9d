import type { Stored } from '../memory';
import { summaryOf } from './day';
import type { Fetched } from './lookBack';
import { waitingFor } from './onTheWay';

/** What can be looked back on where the log cannot be read: the lines that still wait for it, summed up by day. */
export function asideOf(stored: Stored): Fetched {
  const completions = waitingFor(stored, 'completions');
  const sessions = waitingFor(stored, 'sessions');
  const checkins = waitingFor(stored, 'checkins');
  const days = [...completions, ...sessions, ...checkins].map(({ day }) => day);
  const onDay = (day: string) => (line: { readonly day: string }) => line.day === day;
  return {
    daily: [...new Set(days)].sort().map((day) =>
      summaryOf(day, {
        completions: completions.filter(onDay(day)),
        sessions: sessions.filter(onDay(day)),
        checkins: checkins.filter(onDay(day)),
      }),
    ),
    completions,
    sessions,
    checkins,
    visits: waitingFor(stored, 'visits'),
    planChanges: waitingFor(stored, 'planChanges'),
    careChanges: waitingFor(stored, 'careChanges'),
  };
}
