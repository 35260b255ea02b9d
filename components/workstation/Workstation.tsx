import { useState } from 'preact/hooks';
import type { ItemId } from '../../domain/care/workstation/check';
import { SwitchedOff } from '../SwitchedOff';
import { useWords } from '../words';
import { Asking } from './Asking';
import { Question } from './Question';
import { Result } from './Result';
import { Start } from './Start';
import type { WorkstationProps } from './types';
import './workstation.css';

/** The workstation self-check: what it is, one question at a time, and the short list. */
export function Workstation(props: WorkstationProps) {
  const { workstation, onSay } = props;
  const { asking, checked } = workstation;
  const [changing, setChanging] = useState<ItemId | null>(null);
  return (
    <main class="page workstation">
      {asking ? (
        <Asking {...props} asking={asking} />
      ) : checked && changing ? (
        <Question
          {...props}
          item={changing}
          said={checked.answers[changing]}
          onAnswer={(answer) => {
            onSay({ what: 'answered', item: changing, answer });
            setChanging(null);
          }}
          onBack={() => setChanging(null)}
        />
      ) : checked ? (
        <Result {...props} checked={checked} onChange={setChanging} />
      ) : (
        <Start onBegin={() => onSay({ what: 'begun' })} />
      )}
    </main>
  );
}

/** Where an organisation has switched the self-check off. */
export function WorkstationOff() {
  const words = useWords();
  return (
    <main class="page stack">
      <h1>{words('workstation.title')}</h1>
      <SwitchedOff what="disableSelfCheck" />
    </main>
  );
}
