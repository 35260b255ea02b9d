import { useEffect, useState } from 'preact/hooks';
import type { BreakAhead } from '../domain/policy/ahead';
import type { Rules } from '../domain/session/types';
import { sendMessage } from '../platform/messages';

/** A day by these numbers as the worker plays it; null until it has, and the day before while it plays another. */
export function useDayAhead(rules: Rules): readonly BreakAhead[] | null {
  const [breaks, setBreaks] = useState<readonly BreakAhead[] | null>(null);
  const asked = JSON.stringify(rules);
  useEffect(() => {
    let current = true;
    sendMessage('ahead', rules).then(
      (played) => current && setBreaks(played),
      // Without an answer there is nothing to show; that the worker is silent is said elsewhere.
      (cause) => console.warn(cause),
    );
    return () => {
      current = false;
    };
  }, [asked]);
  return breaks;
}
