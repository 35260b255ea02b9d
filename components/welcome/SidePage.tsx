import { useState } from 'preact/hooks';
import { useWords } from '../words';
import { Buttons } from './Buttons';
import { Problem } from './Problem';
import type { PageProps } from './types';

const sides = ['left', 'right', 'both', 'none'] as const;

/** The side symptoms are on, if any. */
export function SidePage({ answers, onAnswers, onNext, onBack }: PageProps) {
  const words = useWords();
  const [missing, setMissing] = useState(false);
  const chosen = answers.side !== null;
  const send = (event: Event) => {
    event.preventDefault();
    setMissing(!chosen);
    if (chosen) onNext();
  };
  return (
    <form class="stack" onSubmit={send} noValidate>
      {missing && !chosen && <Problem text={words('welcome.side.error')} fieldId="side-left" />}
      <fieldset class="list" aria-describedby="side-hint">
        <legend>
          <h1>{words('welcome.side.title')}</h1>
        </legend>
        <p id="side-hint" class="muted">
          {words('welcome.side.hint')}
        </p>
        {sides.map((side) => (
          <label class="choice" key={side}>
            <input
              type="radio"
              name="side"
              id={`side-${side}`}
              checked={answers.side === side}
              onChange={() => onAnswers({ ...answers, side })}
            />
            {words(`welcome.side.${side}`)}
          </label>
        ))}
      </fieldset>
      <Buttons onBack={onBack} />
    </form>
  );
}
