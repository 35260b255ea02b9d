import { useEffect } from 'preact/hooks';
import { AskScreen } from '../../components/player/AskScreen';
import type { Memory } from '../../domain/memory';
import { words } from '../../platform/words';
import { answers } from '../popup/answers';
import { dueOf } from '../popup/due';

/** What is asked in a window that opened by itself; nothing begins before it is answered. */
export function Asked({ memory }: { readonly memory: Memory }) {
  const { session } = memory;
  const due = session && dueOf(memory, session, Date.now());
  if (!session || !due) return null;
  const { onStart, onSnooze, onRest, onSkip } = answers(session.prompt?.id, due.kind);
  return <AskScreen {...due} {...{ onStart, onRest, onSkip }} onSnooze={() => onSnooze(5)} />;
}

/** Says in the window's title what is due, and closes the window where nothing is asked any more. */
export function useAsked(memory: Memory | null, asks: boolean): void {
  const { brk, prompt } = memory?.session ?? {};
  const lead = prompt?.lead;
  const isOver = memory !== null && !prompt && !brk;
  useEffect(() => {
    if (asks && lead) document.title = words(`kind.${lead}`);
    if (asks && isOver) window.close();
  }, [asks, lead, isOver]);
}
