import { useState } from 'preact/hooks';
import { resumed } from '../../components/welcome/begin';
import { readDraft } from '../../components/welcome/readDraft';
import type { WelcomeOccasion } from '../../components/welcome/types';
import { Welcome } from '../../components/welcome/Welcome';
import { type Occasion, type Opening, openingFor } from '../../domain/care/safety/opening';
import type { Memory } from '../../domain/memory';
import { useDraft } from '../../hooks/useDraft';
import { useMemory } from '../../hooks/useMemory';
import { openBreakWindow } from '../../platform/breakWindow';
import { today } from '../../platform/present';
import { tell } from '../../platform/tell';
import { openPage } from '../../platform/window';
import { words } from '../../platform/words';
import { numbersHere } from '../page/numbers';
import { lists } from './asked';

const id = () => crypto.randomUUID();
const firstBreakMs = 20_000;

const occasions: readonly WelcomeOccasion[] = ['again', 'symptoms', 'recheck', 'map'];

const occasionOf = (hash: string): WelcomeOccasion =>
  occasions.find((occasion) => hash === `#${occasion}`) ?? 'first';

/** Which lists an occasion asks; the body map asks none of its own. */
const openingOf = (occasion: WelcomeOccasion, { care }: Memory): Opening =>
  occasion === 'map'
    ? { groups: [], codes: [] }
    : openingFor(occasion satisfies Occasion, care, today());

/** The welcome page; a list counts once it is sent off, a half-ticked one waits until it is. */
export function WelcomePage() {
  const memory = useMemory();
  return memory ? <Asking memory={memory} /> : null;
}

function Asking({ memory }: { readonly memory: Memory }) {
  const [occasion] = useState(() => occasionOf(location.hash));
  const [asks] = useState(() => openingOf(occasion, memory));
  const [begunAt] = useState(Date.now);
  const [touched, setTouched] = useState(false);
  const [draft, setDraft] = useDraft(`welcome:${occasion}`, readDraft);
  if (draft === undefined) return null;
  const firstList = asks.groups[0] ?? 'done';
  // What this page wrote itself is gone on with as it is.
  const answers =
    touched && draft ? draft : resumed(occasion, draft, memory.care, firstList, begunAt);
  const numbers = numbersHere();
  return (
    <Welcome
      occasion={occasion}
      asks={asks}
      lists={lists}
      answers={answers}
      care={memory.care}
      provider={memory.policy.organisation}
      locked={memory.policy.locked}
      settings={memory.settings}
      emergencyNumber={numbers?.emergency ?? words('card.local_number')}
      urgentLine={numbers?.advice ?? words('card.local_line')}
      now={today}
      onAnswers={(next) => {
        setTouched(true);
        setDraft(next);
      }}
      onCare={(change) => void tell({ type: 'CHANGE_CARE', id: id(), change: { ...change } })}
      onSetting={(key, value) =>
        void tell({ type: 'CHANGE_SETTINGS', id: id(), change: { [key]: value } })
      }
      onFirstBreak={async () => {
        await tell({ type: 'USER', action: 'start', kind: 'micro', ms: firstBreakMs, id: id() });
        await openBreakWindow();
      }}
      onSummary={() => openPage('report')}
      onFinish={() => window.close()}
    />
  );
}
