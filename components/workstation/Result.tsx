import { useEffect, useRef } from 'preact/hooks';
import type { Checked, ItemId } from '../../domain/care/workstation/check';
import { checkAgainOn, leftOpen, notQuite, toDosOf } from '../../domain/care/workstation/todo';
import { fullDayText } from '../days';
import { usePlural, useWords } from '../words';
import { AllAnswers } from './AllAnswers';
import { Keeping } from './Keeping';
import { resultText } from './lines';
import { NotAlone } from './NotAlone';
import { DoneToDos, FirstToDo, LaterToDos } from './ToDos';
import { keyOf, type WorkstationProps } from './types';

interface ResultProps extends WorkstationProps {
  readonly checked: Checked;
  /** One answer is to be changed. */
  readonly onChange: (item: ItemId) => void;
}

/** What follows from a check: the one change that matters first, then the rest. */
export function Result(props: ResultProps) {
  const { checked, concerns, onSay, onSave, onPrint } = props;
  const words = useWords();
  const plural = usePlural();
  const toDos = toDosOf(checked, concerns);
  const [first, ...others] = toDos.filter(({ isDone }) => !isDone);
  const more = notQuite(checked).length - toDos.length;
  return (
    <div class="stack workstation-result">
      <Heading none={toDos.length === 0} allDone={first === undefined} />
      {first && <FirstToDo {...props} toDo={first} />}
      {others.length > 0 && <LaterToDos toDos={others} onSay={onSay} />}
      {more > 0 && <p class="muted">{plural('workstation.result.more', more)}</p>}
      <DoneToDos toDos={toDos.filter(({ isDone }) => isDone)} onSay={onSay} />
      <LeftOpen items={leftOpen(checked.answers)} />
      <NotAlone />
      <Next {...props} />
      <AllAnswers answers={checked.answers} onChange={props.onChange} />
      <Keeping
        onSave={() => onSave(resultText(words, props))}
        onPrint={onPrint}
        onDelete={() => onSay({ what: 'deleted' })}
      />
    </div>
  );
}

/** The heading takes the focus, so that the list is read from its beginning. */
function Heading({ none, allDone }: { readonly none: boolean; readonly allDone: boolean }) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const of = none ? 'none' : allDone ? 'all_done' : null;
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {words(of ? `workstation.result.${of}` : 'workstation.result.title')}
      </h1>
      {of && <p>{words(`workstation.result.${of}_body`)}</p>}
    </>
  );
}

function LeftOpen({ items }: { readonly items: readonly ItemId[] }) {
  const words = useWords();
  if (items.length === 0) return null;
  return (
    <section class="stack tight">
      <h2>{words('workstation.result.open')}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{words(`workstation.item.${keyOf(item)}.question`)}</li>
        ))}
      </ul>
      <p class="muted">{words('workstation.result.open_body')}</p>
    </section>
  );
}

function Next({ checked, today, dayOf, onSay }: ResultProps) {
  const words = useWords();
  const on = checkAgainOn(checked, dayOf);
  const due = on <= today;
  return (
    <section class="stack tight">
      <h2>{words('workstation.next.title')}</h2>
      <p>
        {due
          ? words('workstation.next.due', fullDayText(words, dayOf(checked.at)))
          : words('workstation.next.on', fullDayText(words, on))}
      </p>
      <div class="screen-only">
        <button
          type="button"
          class={due ? 'button primary' : 'button'}
          onClick={() => onSay({ what: 'begun' })}
        >
          {words('workstation.next.again')}
        </button>
      </div>
    </section>
  );
}
