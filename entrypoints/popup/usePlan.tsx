import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CareAnswer } from '../../domain/care/happening';
import type { Plan } from '../../domain/care/plan';
import { saidIn } from '../../domain/care/safety/said';
import type { Known } from '../../domain/memory';
import { today } from '../../platform/present';
import { tell } from '../../platform/tell';
import { openPage } from '../../platform/window';

type Asking = typeof import('./asking');

/** What the plan puts into the popup. */
export interface Planned {
  readonly question: ComponentChildren;
  readonly card: ComponentChildren;
  readonly said: string | null;
  readonly focusOffered: boolean;
  readonly mayBeLouder: boolean;
  readonly onLouder: () => void;
}

/** Whether the plan may have anything to show; without one the popup opens without what it needs. */
function mayShow({ care, plan }: Known): boolean {
  if (care.profiles.length > 0 || plan.awaiting.length > 0 || plan.flares.length > 0) return true;
  return saidIn(care.answers, care.clearances, today()).yes.length > 0;
}

/**
 * The part of the popup that knows the plan: undefined while an opening popup waits for it, null while
 * there was no need of it. A popup that stands open is never blanked by it: a break may be playing there.
 */
function useAskingModule(isNeeded: boolean): Asking | null | undefined {
  const [asking, setAsking] = useState<Asking | null | undefined>(isNeeded ? undefined : null);
  useEffect(() => {
    if (isNeeded) import('./asking').then(setAsking);
  }, [isNeeded]);
  return asking;
}

interface Pending {
  readonly answer: CareAnswer;
  readonly before: Plan;
}

/** Tells answers, and what is said to each once it is stored. */
function useAnswers(plan: Plan, asking: Asking | null | undefined) {
  const [pending, setPending] = useState<Pending | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const isStored = pending && JSON.stringify(plan) !== JSON.stringify(pending.before);
  useEffect(() => {
    if (!isStored || !asking) return;
    const saying = asking.sayingTo(pending.answer, pending.before, plan);
    setSaid(saying && `told.${saying}`);
    setPending(null);
  }, [isStored]);
  const onAnswer = (answer: CareAnswer) => {
    setPending({ answer, before: plan });
    void tell({ ...answer, id: crypto.randomUUID() });
  };
  return { said, onAnswer };
}

const pageOf = { symptoms: 'welcome', 'check-in': 'progress', summary: 'report' } as const;

/** What the plan has to ask and to offer now; null while that is not known yet. */
export function usePlan(memory: Known): Planned | null {
  const asking = useAskingModule(mayShow(memory));
  const [putOff, setPutOff] = useState<readonly string[]>([]);
  const [louder, setLouder] = useState(false);
  const { said, onAnswer } = useAnswers(memory.plan, asking);
  const nothing = { question: null, card: null, said, focusOffered: false, mayBeLouder: false };
  if (asking === undefined) return null;
  if (asking === null) return { ...nothing, onLouder: () => undefined };
  const { put, focusOffered, places } = asking.lookAt(memory, putOff);
  const shown = put && (
    <asking.PutCard
      key={asking.keyOf(put)}
      put={put}
      onAnswer={onAnswer}
      onLater={() => setPutOff([...putOff, asking.keyOf(put)])}
      onOpen={(where) => openPage(pageOf[where], where)}
    />
  );
  const loud = louder && (
    <asking.LouderCard
      places={places}
      onFlare={(place) => {
        onAnswer({ type: 'FLARE', place });
        setLouder(false);
      }}
      onNeverMind={() => setLouder(false)}
    />
  );
  return {
    question: loud || (put?.type === 'card' ? null : shown),
    card: put?.type === 'card' ? shown : null,
    said,
    focusOffered,
    mayBeLouder: places.length > 0 && !louder && !memory.care.diaryOff,
    onLouder: () => setLouder(true),
  };
}
