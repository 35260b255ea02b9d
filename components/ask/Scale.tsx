import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words';
import './ask.css';
import { stepTo } from './steps';

const numbers = Array.from({ length: 11 }, (_, n) => n);

/** What a scale of 0 to 10 asks and what has been chosen of it. */
export interface ScaleProps {
  /** The question, for a screen reader. */
  readonly label: string;
  readonly chosen: number | null;
  readonly onChoose: (score: number) => void;
  /** Takes the keyboard as soon as it is there. */
  readonly takesFocus?: boolean;
}

/**
 * A scale of 0 to 10: one tap answers. By keyboard, arrows and digits only move, so that a 10 is never
 * taken for a 1; Enter or Space answers.
 */
export function Scale({ label, chosen, onChoose, takesFocus = false }: ScaleProps) {
  const words = useWords();
  const [at, setAt] = useState(chosen);
  const group = useRef<HTMLDivElement>(null);
  // The whole scale, not its 0: no number is to look like the one that is expected.
  useEffect(() => {
    if (takesFocus) group.current?.focus();
  }, []);
  const pressed = (event: KeyboardEvent) => {
    const next = stepTo(event, at);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    group.current?.querySelectorAll<HTMLButtonElement>('button')[next]?.focus();
  };
  return (
    <div class="score-scale">
      <div
        class="scale-numbers"
        role="radiogroup"
        aria-label={label}
        ref={group}
        tabIndex={-1}
        onKeyDown={pressed}
      >
        {numbers.map((score) => (
          <Step key={score} {...{ score, chosen, onChoose }} reached={score === (at ?? 0)} />
        ))}
      </div>
      <p class="scale-ends muted small-text" aria-hidden="true">
        <span>{words('ask.scale.least')}</span>
        <span>{words('ask.scale.most')}</span>
      </p>
    </div>
  );
}

interface StepProps extends Pick<ScaleProps, 'chosen' | 'onChoose'> {
  readonly score: number;
  /** Whether the Tab key comes to this one. */
  readonly reached: boolean;
}

/** One number; the ends say in words what they mean. */
function Step({ score, chosen, onChoose, reached }: StepProps) {
  const words = useWords();
  const spoken = score === 0 ? 'ask.scale.least' : score === 10 ? 'ask.scale.most' : '';
  return (
    // biome-ignore lint/a11y/useSemanticElements: one tap answers, which a radio input cannot tell from moving over it.
    <button
      type="button"
      class="scale-number tabular"
      role="radio"
      aria-checked={score === chosen}
      tabIndex={reached ? 0 : -1}
      onClick={() => onChoose(score)}
      {...(spoken && { 'aria-label': words(spoken) })}
    >
      {score}
    </button>
  );
}
