import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Answer, answers, type ItemId } from '../../domain/care/workstation/check';
import { items } from '../../domain/care/workstation/items.table';
import type { Appearance } from '../../domain/policy/appearance';
import { useWords } from '../words';
import { askedBy } from './keys';
import { Pictures } from './Pictures';
import { keyOf } from './types';

interface QuestionProps {
  readonly item: ItemId;
  readonly appearance: Appearance;
  readonly charactersAct: boolean;
  /** What has been said; absent: nothing yet. */
  readonly said?: Answer | undefined;
  /** What was said in the check before. */
  readonly before?: Answer | undefined;
  readonly progress?: string;
  readonly onAnswer: (answer: Answer) => void;
  readonly onBack?: (() => void) | undefined;
  readonly onLeave?: (() => void) | undefined;
}

/** One question with its pictures; one press answers it. */
export function Question(props: QuestionProps) {
  const { item, appearance, charactersAct, progress, onAnswer, onBack, onLeave } = props;
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const section = useRef<HTMLElement>(null);
  const row = useRef<HTMLFieldSetElement>(null);
  // Before the next key: what is shown is also what hears it.
  useLayoutEffect(() => {
    const acts = { charactersAct, onAnswer, onBack };
    const asked = (event: KeyboardEvent) => askedBy(event, row.current, acts);
    section.current?.addEventListener('keydown', asked);
    return () => section.current?.removeEventListener('keydown', asked);
  });
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, [item]);
  const { picture } = items[item];
  return (
    <section class="stack" ref={section}>
      {progress && <p class="muted small-text tabular">{progress}</p>}
      <h1 ref={heading} tabIndex={-1} id="question">
        {words(`workstation.item.${keyOf(item)}.question`)}
      </h1>
      <p class="muted">{words(`workstation.item.${keyOf(item)}.look`)}</p>
      {picture && <Pictures item={item} picture={picture} appearance={appearance} />}
      <Choices {...props} row={row} />
      <Ways {...{ charactersAct, onBack, onLeave }} />
    </section>
  );
}

function Choices({
  said,
  before,
  charactersAct,
  onAnswer,
  row,
}: Pick<QuestionProps, 'said' | 'before' | 'charactersAct' | 'onAnswer'> & {
  readonly row: { current: HTMLFieldSetElement | null };
}) {
  const words = useWords();
  const nameOf = (answer: Answer) => words(`workstation.answer.${answer.replaceAll('-', '_')}`);
  return (
    <>
      {before && <p class="muted small-text">{words('workstation.last_time', nameOf(before))}</p>}
      <fieldset class="workstation-answers" aria-labelledby="question" ref={row}>
        {answers.map((answer, n) => (
          <button
            type="button"
            key={answer}
            class={said === answer ? 'button wide is-said' : 'button wide'}
            aria-pressed={said === answer}
            onClick={() => onAnswer(answer)}
          >
            {charactersAct && (
              <span class="workstation-key" aria-hidden="true">
                {n + 1}
              </span>
            )}
            {nameOf(answer)}
          </button>
        ))}
      </fieldset>
    </>
  );
}

/** Back, and out of a check that is done again. */
function Ways({
  charactersAct,
  onBack,
  onLeave,
}: Pick<QuestionProps, 'charactersAct' | 'onBack' | 'onLeave'>) {
  const words = useWords();
  return (
    <div class="row workstation-buttons">
      <div class="row">
        {onBack && (
          <button type="button" class="button" onClick={onBack}>
            {words('workstation.back')}
          </button>
        )}
        {onLeave && (
          <button type="button" class="button quiet" onClick={onLeave}>
            {words('workstation.leave')}
          </button>
        )}
      </div>
      <p class="muted small-text">
        {words(charactersAct ? 'workstation.keys' : 'workstation.keys_without')}
      </p>
    </div>
  );
}
