import { HeartHandshake } from 'lucide';
import { Icon } from '../Icon';
import { useWords } from '../words';
import type { CheckInProps } from './types';

/** What has to be said first stands first. */
const byWeight = [
  'same-day',
  'clinician-first',
  'days',
  'two-weeks',
  'good-time',
  'worth-a-visit',
  'routine',
] as const;

/** That it is time to see somebody: one card at a time, the most pressing first. */
export function AdviceCard({
  advice,
  onAdviceSeen,
  onSymptoms,
}: Pick<CheckInProps, 'advice' | 'onAdviceSeen' | 'onSymptoms'>) {
  const words = useWords();
  const first = byWeight.find((urgency) => advice.some((one) => one.urgency === urgency));
  if (!first) return null;
  const rules = advice.filter(({ urgency }) => urgency === first).map(({ rule }) => rule);
  const leads = first === 'same-day' || first === 'clinician-first';
  return (
    <div class={leads ? 'plan-note is-pressing' : 'plan-note'} role="status">
      <Icon of={HeartHandshake} size={24} />
      <p>{words(`progress.advice.${first}`)}</p>
      {leads ? (
        <button type="button" class="button small" onClick={onSymptoms}>
          {words('progress.advice.look')}
        </button>
      ) : (
        <button type="button" class="button small" onClick={() => onAdviceSeen(rules)}>
          {words('progress.advice.seen')}
        </button>
      )}
    </div>
  );
}
