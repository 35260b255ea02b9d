import type { GateReason } from '../../domain/care/dosing/gate';
import { sidedName } from '../exerciseName';
import { gateText } from '../gate';
import { useWords } from '../words';
import type { PlanProps } from './types';

/** The stronger glides, for plans that ever have them: wanted or not, and what they still wait for. */
export function StrongerGlides(props: PlanProps) {
  const { planned, library, strongerGlides, onStronger } = props;
  const words = useWords();
  if (planned.stronger.length === 0) return null;
  return (
    <section class="stack tight section" aria-labelledby="stronger">
      <h3 id="stronger">{words('progress.stronger.title')}</h3>
      <label class="choice">
        <input
          type="checkbox"
          checked={strongerGlides}
          onChange={({ currentTarget }) => onStronger(currentTarget.checked)}
        />
        <span>{words('progress.stronger.optin')}</span>
      </label>
      {strongerGlides && (
        <ul class="plain plan-lines">
          {planned.stronger.map(({ exercise, side, missing }) => (
            <li key={`${exercise.id}/${side}`}>
              <strong>{sidedName(words, library, exercise.id, side)}</strong>
              <Waiting for={missing} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Waiting({ for: missing }: { readonly for: readonly GateReason[] }) {
  const words = useWords();
  if (missing.length === 0) return <span>{words('progress.stronger.open')}</span>;
  return (
    <div>
      <p>{words('progress.stronger.waits')}</p>
      <ul class="waits">
        {missing.map((reason) => (
          <li key={reason}>{gateText(words, reason)}</li>
        ))}
      </ul>
    </div>
  );
}
