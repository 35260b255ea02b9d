import { useEffect, useState } from 'preact/hooks';
import type { DayKey } from '../domain/care/days';
import { type DayOfLines, dayList, type Recorded } from '../domain/journal/dayList';
import { together, waitingFor } from '../domain/journal/onTheWay';
import { fetchDays } from '../platform/dayList';
import { offsetAt } from '../platform/present';
import { readStored } from '../platform/storage';
import { useForgotten } from './useForgotten';

const nothing: Recorded = {
  completions: [],
  decisions: [],
  sessions: [],
  careChanges: [],
  planChanges: [],
};

async function listOf(today: DayKey): Promise<DayOfLines[]> {
  const logged = await fetchDays(today).catch((cause) => {
    console.error(cause);
    return nothing;
  });
  const stored = await readStored();
  const recorded: Recorded = {
    completions: together(logged.completions, waitingFor(stored, 'completions')),
    decisions: together(logged.decisions, waitingFor(stored, 'decisions')),
    sessions: together(logged.sessions, waitingFor(stored, 'sessions')),
    careChanges: together(logged.careChanges, waitingFor(stored, 'careChanges')),
    planChanges: together(logged.planChanges, waitingFor(stored, 'planChanges')),
  };
  return dayList(recorded, today, offsetAt);
}

/**
 * The last seven days with their reasons, from the log and from what still waits for it; null until
 * they are read, and read again when `revision` (that of the session) moves.
 */
export function useDayList(today: DayKey, revision: number | undefined): DayOfLines[] | null {
  const [days, setDays] = useState<DayOfLines[] | null>(null);
  const forgotten = useForgotten();
  useEffect(() => {
    let stands = true;
    listOf(today).then((read) => stands && setDays(read));
    return () => {
      stands = false;
    };
  }, [today, revision, forgotten]);
  return days;
}
