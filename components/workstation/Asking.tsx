import { useState } from 'preact/hooks';
import {
  type Answer,
  type Answers,
  type ItemId,
  itemIds,
} from '../../domain/care/workstation/check';
import { useWords } from '../words';
import { Question } from './Question';
import type { WorkstationProps } from './types';

/** The check under way, one question at a time; an answer leads on to the next. */
export function Asking({ asking, ...props }: WorkstationProps & { readonly asking: Answers }) {
  const { workstation, onSay } = props;
  const words = useWords();
  // What was said here is known before it is stored.
  const [here, setHere] = useState<Answers>({});
  const [wished, setWished] = useState<number | null>(null);
  const said = { ...asking, ...here };
  const at = wished ?? firstOpen(said);
  const item = itemIds[at] as ItemId;
  const answer = (one: Answer) => {
    onSay({ what: 'answered', item, answer: one });
    const next = { ...said, [item]: one };
    setHere(next);
    setWished(next[itemIds[at + 1] as ItemId] === undefined ? null : at + 1);
  };
  return (
    <Question
      key={item}
      {...props}
      item={item}
      said={said[item]}
      before={workstation.checked?.answers[item]}
      progress={words('workstation.progress', at + 1, itemIds.length)}
      onAnswer={answer}
      {...(at > 0 && { onBack: () => setWished(at - 1) })}
      {...(workstation.checked && { onLeave: () => onSay({ what: 'left' }) })}
    />
  );
}

/** The first question without an answer; the last one while all are being stored. */
function firstOpen(said: Answers): number {
  const at = itemIds.findIndex((item) => said[item] === undefined);
  return at < 0 ? itemIds.length - 1 : at;
}
