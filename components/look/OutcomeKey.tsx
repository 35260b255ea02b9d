import type { Tally } from '../../domain/journal/tally';
import { useWords } from '../words';
import { BreakSign } from './BreakSign';
import { Key } from './Key';
import { outcomeKey, outcomesIn } from './signs';

const all: Tally = { completed: 1, elapsed: 1, natural: 1, skipped: 1, missed: 1 };

/** What the signs of breaks mean. */
export function OutcomeKey({ tally = all }: { readonly tally?: Tally }) {
  const words = useWords();
  return (
    <Key>
      {outcomesIn(tally).map((kind) => (
        <li key={kind}>
          <svg width="16" height="16" aria-hidden="true">
            <BreakSign kind={kind} />
          </svg>
          {words(outcomeKey(kind))}
        </li>
      ))}
    </Key>
  );
}
