import { useState } from 'preact/hooks';
import { useWords } from '../words';
import { Buttons } from './Buttons';
import { Problem } from './Problem';
import { Scale } from './Scale';
import type { IrritabilityDraft, PageProps } from './types';

const bands = [0, 1, 2] as const;
const upTo = (most: number) => Array.from({ length: most + 1 }, (_, n) => n);
const order = ['onset', 'settling', 'usual', 'nights'] as const;

/** How easily symptoms are stirred up: four questions, one row each (clinical rules 4.1). */
export function IrritabilityPage({ answers, now, onAnswers, onNext, onBack }: PageProps) {
  const words = useWords();
  const [tried, setTried] = useState(false);
  const draft = answers.irritability;
  const open = order.find((part) => draft[part] === undefined);
  const send = (event: Event) => {
    event.preventDefault();
    setTried(true);
    const { onset, settling, usual, nights } = draft;
    if (onset === undefined || settling === undefined) return;
    if (usual === undefined || nights === undefined) return;
    const { wall: at, dayKey: day } = now();
    onNext(answers, { irritability: { at, day, onset, settling, usual, nights } });
  };
  return (
    <form class="stack" onSubmit={send} noValidate>
      {tried && open && (
        <Problem text={words('welcome.irritability.error')} fieldId={`${open}-first`} key={open} />
      )}
      <h1>{words('welcome.irritability.title')}</h1>
      <p class="muted">{words('welcome.irritability.hint')}</p>
      <Questions
        draft={draft}
        onSay={(change) => onAnswers({ ...answers, irritability: { ...draft, ...change } })}
      />
      <Buttons onBack={onBack} />
    </form>
  );
}

function Questions(props: {
  readonly draft: IrritabilityDraft;
  readonly onSay: (change: IrritabilityDraft) => void;
}) {
  const { draft, onSay } = props;
  const words = useWords();
  const asked = (part: (typeof order)[number]) => ({
    name: part,
    question: words(`welcome.irritability.${part}.question`),
    value: draft[part],
    onChoose: (value: number) => onSay({ [part]: value }),
  });
  const bandOf = (part: 'onset' | 'settling') => (band: number) =>
    words(`welcome.irritability.${part}.band_${band}`);
  return (
    <>
      <Scale {...asked('onset')} values={bands} labelOf={bandOf('onset')} />
      <Scale {...asked('settling')} values={bands} labelOf={bandOf('settling')} />
      <Scale
        {...asked('usual')}
        hint={words('welcome.irritability.usual.hint')}
        values={upTo(10)}
        labelOf={String}
      />
      <Scale {...asked('nights')} values={upTo(7)} labelOf={String} />
    </>
  );
}
