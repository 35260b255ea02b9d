import type { HeldBack } from '../../domain/care/planned';
import { dateText, momentText } from '../days';
import { sidedName } from '../exerciseName';
import { useWords, type Words } from '../words';
import type { PlanProps } from './types';

/** Exercises that are put away for a while: which, until when, and why. */
export function HeldBackList({ planned, library, onSeen }: PlanProps) {
  const words = useWords();
  if (planned.heldBack.length === 0) return null;
  return (
    <section class="stack tight section" aria-labelledby="held-back">
      <h3 id="held-back">{words('progress.held.title')}</h3>
      <ul class="plain plan-lines">
        {planned.heldBack.map((one) => (
          <li key={`${one.exercise.id}/${one.side}`}>
            <strong>{sidedName(words, library, one.exercise.id, one.side)}</strong>
            <span>
              {stateText(words, one)} {whyText(words, one)}
            </span>
            {one.state === 'stopped' && (
              <button
                type="button"
                class="button small begin"
                onClick={() => onSeen(one.exercise.id, one.side)}
              >
                {words('progress.held.seen')}
                <span class="visually-hidden">
                  {`: ${sidedName(words, library, one.exercise.id, one.side)}`}
                </span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function stateText(words: Words, { state, until }: HeldBack): string {
  if (state === 'stopped') return words('progress.held.stopped');
  if (until === null) return words(`progress.held.${state}_open`);
  return words(`progress.held.${state}`, momentText(words, until));
}

const reasons = ['amber-twice', 'red', 'red-again', 'red-third'] as const;

/** What went before, with its day; nothing where it is not known. */
function whyText(words: Words, { why, at }: HeldBack): string {
  const known = reasons.find((one) => one === why);
  if (!known || at === null) return '';
  return words(`progress.held.why.${known}`, dateText(words, at));
}
