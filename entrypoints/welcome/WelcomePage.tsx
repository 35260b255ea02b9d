import { useState } from 'preact/hooks';
import { beginAnswers, careFrom, type WelcomeAnswers } from '../../components/welcome/types';
import { Welcome } from '../../components/welcome/Welcome';
import { asked, type Group, groups, mayBeUnsure } from '../../domain/care/safety/lists';
import { numbersFor } from '../../domain/care/safety/numbers';
import type { Memory } from '../../domain/memory';
import { useDraft } from '../../hooks/useDraft';
import { useMemory } from '../../hooks/useMemory';
import { today } from '../../platform/present';
import { tell } from '../../platform/tell';
import { openBreakWindow } from '../../platform/window';
import { words } from '../../platform/words';

const id = () => crypto.randomUUID();
const firstBreakMs = 20_000;

const questionsOf = (group: Group) =>
  asked(group).map((row) => ({
    code: row.code,
    text: words(`safety.${row.code.toLowerCase()}`),
    notSure: mayBeUnsure(row),
  }));
const lists = Object.fromEntries(groups.map((group) => [group, questionsOf(group)])) as Record<
  Group,
  ReturnType<typeof questionsOf>
>;

type Occasion = 'first' | 'again' | 'symptoms';

function occasionOf(hash: string): Occasion {
  if (hash === '#symptoms') return 'symptoms';
  return hash === '#again' ? 'again' : 'first';
}

/** Where the welcome begins: with the disclaimer, or, asked again, with "right now". */
const beginsWith = (occasion: Occasion, { care }: Memory): WelcomeAnswers => ({
  ...beginAnswers(occasion === 'first' ? 'start' : 'E'),
  acceptedAt: care.acceptedAt,
  side: occasion === 'first' ? null : care.side,
});

/** The welcome page; a list counts once it is sent off, a half-ticked one waits until it is. */
export function WelcomePage() {
  const memory = useMemory();
  return memory ? <Asking memory={memory} /> : null;
}

function Asking({ memory }: { readonly memory: Memory }) {
  const [occasion] = useState(() => occasionOf(location.hash));
  const [draft, setDraft] = useDraft<WelcomeAnswers>(`welcome:${occasion}`);
  if (draft === undefined) return null;
  const answers = draft ?? beginsWith(occasion, memory);
  const numbers = numbersFor(navigator.language);
  const keep = (next: WelcomeAnswers) => {
    setDraft(next);
    const { answers: sent, ...rest } = careFrom(next);
    const change = { ...rest, answers: { ...memory.care.answers, ...sent } };
    if (JSON.stringify(careFrom(next)) !== JSON.stringify(careFrom(answers)))
      void tell({ type: 'CHANGE_CARE', id: id(), change });
  };
  return (
    <Welcome
      occasion={occasion}
      lists={lists}
      answers={answers}
      settings={memory.settings}
      emergencyNumber={numbers?.emergency ?? words('card.local_number')}
      urgentLine={numbers?.advice ?? words('card.local_line')}
      now={Date.now}
      today={today().dayKey}
      clearances={memory.care.clearances}
      onAnswers={keep}
      onSetting={(key, value) =>
        void tell({ type: 'CHANGE_SETTINGS', id: id(), change: { [key]: value } })
      }
      onFirstBreak={async () => {
        await tell({ type: 'USER', action: 'start', kind: 'micro', ms: firstBreakMs, id: id() });
        await openBreakWindow();
      }}
      onFinish={() => window.close()}
    />
  );
}
