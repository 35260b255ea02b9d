import { useState } from 'preact/hooks';
import { type Group, groups, type Tick } from '../../domain/care/safety/lists';
import { Awaiting, InEnglish, type Original } from '../Original';
import { useWords } from '../words';
import { Buttons } from './Buttons';
import { emptyList, linesOf, pagesOf, saidSoFar, withList } from './flow';
import { Problem } from './Problem';
import type { ListDraft, PageProps, Question } from './types';

/** One safety list: tick any that apply, or none of these. */
export function ListPage(props: PageProps & { readonly group: Group }) {
  const { group, answers, original, now, onAnswers, onNext, onBack } = props;
  const words = useWords();
  const [missing, setMissing] = useState(false);
  const lines = linesOf(props, group);
  const draft = answers.lists[group] ?? emptyList;
  const answered = draft.none || Object.keys(draft.ticked).length > 0;
  const change = (next: Partial<ListDraft>) => onAnswers(withList(answers, group, next));
  const send = (event: Event) => {
    event.preventDefault();
    setMissing(!answered);
    if (!answered) return;
    const sent = withList(answers, group, { answeredAt: now().wall });
    const next = group === 'C' ? { ...sent, told: false } : sent;
    onNext(next, { answers: saidSoFar({ ...props, answers: next }) });
  };
  return (
    <form class="stack" onSubmit={send} noValidate>
      {missing && !answered && (
        <Problem text={words('welcome.list.error')} fieldId={`tick-${lines[0]?.code}`} />
      )}
      <fieldset class="list" aria-describedby="list-hint">
        <Heading {...props} />
        <Awaiting original={original} />
        {lines.map((question) => (
          <Line
            key={question.code}
            question={question}
            original={original}
            said={draft.ticked[question.code]}
            onSay={(said) => change(withTick(draft, question.code, said))}
          />
        ))}
        <label class="choice none-of-these">
          <input
            type="checkbox"
            checked={draft.none}
            onChange={({ currentTarget }) => change({ none: currentTarget.checked, ticked: {} })}
          />
          {words('welcome.list.none')}
        </label>
      </fieldset>
      <Buttons onBack={onBack} />
    </form>
  );
}

function Heading(props: PageProps & { readonly group: Group }) {
  const { group } = props;
  const words = useWords();
  const shown = groups.filter((one) => pagesOf(props).includes(one));
  const name = group.toLowerCase();
  return (
    <>
      <legend>
        <span class="kicker">
          {shown.length > 1
            ? words('welcome.list.kicker', shown.indexOf(group) + 1, shown.length)
            : words('welcome.list.kicker_alone')}
        </span>
        <h1>{words(`welcome.list.${name}.title`)}</h1>
      </legend>
      <p id="list-hint" class="muted">
        {words(`welcome.list.${name}_hint`)} {words('welcome.list.hint')}
      </p>
    </>
  );
}

type Said = Tick | undefined;

/** Ticking anything takes "none of these" back. */
function withTick({ ticked }: ListDraft, code: string, said: Said): Partial<ListDraft> {
  const { [code]: _, ...others } = ticked;
  return { none: false, ticked: said ? { ...others, [code]: said } : others };
}

function Line(props: {
  readonly question: Question;
  readonly original: Original | null;
  readonly said: Said;
  readonly onSay: (said: Said) => void;
}) {
  const { question, original, said, onSay } = props;
  const id = `tick-${question.code}`;
  const code = question.code.toLowerCase();
  const say = (value: Tick) => (event: { currentTarget: HTMLInputElement }) =>
    onSay(event.currentTarget.checked ? value : undefined);
  const others = [question.notSure && 'unsure', question.old && 'old'] as const;
  return (
    <div class={`line ${said ? 'is-said' : ''}`}>
      <div class="line-main">
        <label class="choice" for={id}>
          <input
            type="checkbox"
            id={id}
            checked={said === 'yes'}
            aria-describedby={question.note ? `${id}-note` : undefined}
            onChange={say('yes')}
          />
          <span id={`${id}-text`}>
            {question.text}
            <InEnglish of={`safety.${code}`} original={original} />
          </span>
        </label>
        {question.note && (
          <p class="line-note" id={`${id}-note`}>
            {question.note}
            <InEnglish of={`safety_note.${code}`} original={original} />
          </p>
        )}
      </div>
      {others.some((one) => one) && (
        <div class="line-others">
          {others.map((tick) => tick && <Other {...{ tick, id, said, say }} key={tick} />)}
        </div>
      )}
    </div>
  );
}

function Other(props: {
  readonly tick: 'unsure' | 'old';
  readonly id: string;
  readonly said: Said;
  readonly say: (value: Tick) => (event: { currentTarget: HTMLInputElement }) => void;
}) {
  const { tick, id, said, say } = props;
  const words = useWords();
  return (
    <label class="unsure">
      <input
        type="checkbox"
        class="tick"
        aria-describedby={`${id}-text`}
        checked={said === tick}
        onChange={say(tick)}
      />
      {words(tick === 'old' ? 'welcome.list.old' : 'welcome.list.not_sure')}
    </label>
  );
}
