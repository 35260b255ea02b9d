import { useState } from 'preact/hooks';
import type { DayKey } from '../../domain/care/days';
import { Awaiting, InEnglish, type Original } from '../Original';
import { useWords } from '../words';
import type { Question } from './types';

interface ClearedProps {
  /** Nothing else can be done on the card: then a check counts for all its lines. */
  readonly final: boolean;
  readonly today: DayKey;
  readonly lines: readonly Question[];
  readonly original: Original | null;
  readonly onCleared: (codes: readonly string[], day: DayKey) => void;
}

/** What was checked and on which day; nothing is unlocked without both. */
export function Cleared({ final, today, lines, original, onCleared }: ClearedProps) {
  const words = useWords();
  const [day, setDay] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const all = lines.map(({ code }) => code);
  const codes = final || all.length === 1 ? all : chosen;
  const dated = day !== '' && day <= today;
  const send = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (dated && codes.length > 0) onCleared(codes, day);
  };
  const missing = !dated ? 'card.cleared_missing' : codes.length > 0 ? null : 'card.cleared_which';
  const problem = tried ? missing : null;
  return (
    <details class="cleared">
      <summary class="button">{words(final ? 'card.cleared' : 'card.cleared_some')}</summary>
      <form class="stack" onSubmit={send} noValidate>
        {!final && all.length > 1 && (
          <Which {...{ lines, original, chosen }} onChoose={setChosen} />
        )}
        <label class="labelled">
          {words('card.cleared_on')}
          <input
            type="date"
            value={day}
            max={today}
            aria-invalid={problem === 'card.cleared_missing'}
            aria-describedby="cleared-problem"
            onInput={({ currentTarget }) => setDay(currentTarget.value)}
          />
        </label>
        <p id="cleared-problem" class="problem" aria-live="polite">
          {problem ? words(problem) : ''}
        </p>
        <div class="row">
          <button type="submit" class="button">
            {words('card.cleared_send')}
          </button>
        </div>
      </form>
    </details>
  );
}

function Which(props: {
  readonly lines: readonly Question[];
  readonly original: Original | null;
  readonly chosen: readonly string[];
  readonly onChoose: (codes: readonly string[]) => void;
}) {
  const { lines, original, chosen, onChoose } = props;
  const words = useWords();
  return (
    <fieldset class="list">
      <legend>{words('card.cleared_lines')}</legend>
      <Awaiting original={original} />
      {lines.map(({ code, text }) => (
        <label class="choice" key={code}>
          <input
            type="checkbox"
            checked={chosen.includes(code)}
            onChange={({ currentTarget }) =>
              onChoose(
                currentTarget.checked ? [...chosen, code] : chosen.filter((one) => one !== code),
              )
            }
          />
          <span>
            {text}
            <InEnglish of={`safety.${code.toLowerCase()}`} original={original} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
