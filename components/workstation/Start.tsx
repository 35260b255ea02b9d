import { Lock } from 'lucide';
import { Icon } from '../Icon';
import { useWords } from '../words';
import { NotAlone } from './NotAlone';

/** What the check is, whose it is, and what it is not. */
export function Start({ onBegin }: { readonly onBegin: () => void }) {
  const words = useWords();
  return (
    <div class="stack">
      <h1>{words('workstation.title')}</h1>
      <p>{words('workstation.start.lead')}</p>
      <p class="workstation-point">
        <Icon of={Lock} />
        <span>{words('workstation.start.yours')}</span>
      </p>
      <NotAlone />
      <div>
        <button type="button" class="button primary tall" onClick={onBegin}>
          {words('workstation.start.begin')}
        </button>
      </div>
      <p class="muted small-text">{words('workstation.start.sources')}</p>
    </div>
  );
}
