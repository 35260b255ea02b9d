import { useState } from 'preact/hooks';
import { type Group, groups } from '../../domain/care/safety/lists';
import { useWords } from '../words';
import { Buttons } from './Buttons';
import { emptyList, withList } from './flow';
import { Problem } from './Problem';
import type { ListDraft, PageProps, Question } from './types';

/** One safety list: tick any that apply, or none of these. */
export function ListPage(props: PageProps & { readonly group: Group }) {
  const { group, lists, answers, now, onAnswers, onNext, onBack } = props;
  const words = useWords();
  const [missing, setMissing] = useState(false);
  const draft = answers.lists[group] ?? emptyList;
  const answered = draft.none || Object.keys(draft.ticked).length > 0;
  const change = (next: Partial<ListDraft>) => onAnswers(withList(answers, group, next));
  const send = (event: Event) => {
    event.preventDefault();
    setMissing(!answered);
    if (answered) onNext(withList(answers, group, { answeredAt: now() }));
  };
  const first = lists[group][0]?.code ?? 'none';
  return (
    <form class="stack" onSubmit={send} noValidate>
      {missing && !answered && (
        <Problem text={words('welcome.list.error')} fieldId={`tick-${first}`} />
      )}
      <fieldset class="list" aria-describedby="list-hint">
        <legend>
          <span class="kicker">{words('welcome.list.kicker', groups.indexOf(group) + 1)}</span>
          <h1>{words(`welcome.list.${group.toLowerCase()}.title`)}</h1>
        </legend>
        <p id="list-hint" class="muted">
          {words(`welcome.list.${group.toLowerCase()}_hint`)} {words('welcome.list.hint')}
        </p>
        {lists[group].map((question) => (
          <Line
            key={question.code}
            question={question}
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

type Said = 'yes' | 'unsure' | undefined;

/** Ticking anything takes "none of these" back. */
function withTick({ ticked }: ListDraft, code: string, said: Said): Partial<ListDraft> {
  const { [code]: _, ...others } = ticked;
  return { none: false, ticked: said ? { ...others, [code]: said } : others };
}

function Line(props: {
  readonly question: Question;
  readonly said: Said;
  readonly onSay: (said: Said) => void;
}) {
  const { question, said, onSay } = props;
  const words = useWords();
  const id = `tick-${question.code}`;
  const say = (value: 'yes' | 'unsure') => (event: { currentTarget: HTMLInputElement }) =>
    onSay(event.currentTarget.checked ? value : undefined);
  return (
    <div class={`line ${said ? 'is-said' : ''}`}>
      <label class="choice" for={id}>
        <input type="checkbox" id={id} checked={said === 'yes'} onChange={say('yes')} />
        <span id={`${id}-text`}>{question.text}</span>
      </label>
      {question.notSure && (
        <label class="unsure">
          <input
            type="checkbox"
            class="tick"
            aria-describedby={`${id}-text`}
            checked={said === 'unsure'}
            onChange={say('unsure')}
          />
          {words('welcome.list.not_sure')}
        </label>
      )}
    </div>
  );
}
