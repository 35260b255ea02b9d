import { HeartHandshake } from 'lucide';
import { saysOf } from '../ask/says';
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

/** That it is time to see somebody, and why: one card at a time, the most pressing first. */
export function AdviceCard({
  advice,
  onAdviceSeen,
  onSymptoms,
}: Pick<CheckInProps, 'advice' | 'onAdviceSeen' | 'onSymptoms'>) {
  const words = useWords();
  const first = byWeight.find((urgency) => advice.some((one) => one.urgency === urgency));
  if (!first) return null;
  const rules = advice.filter(({ urgency }) => urgency === first).map(({ rule }) => rule);
  const [says, leads] = saysOf[first];
  const presses = leads === 'symptoms';
  return (
    <div class={presses ? 'plan-note is-pressing' : 'plan-note'} role="status">
      <Icon of={HeartHandshake} size={24} />
      <div class="stack tight">
        {rules.map((rule) => (
          <p key={rule}>{words(`advice.because.${rule.toLowerCase()}`)}</p>
        ))}
        <p>{words(says)}</p>
        {!presses && (
          <a class="link" href="#report">
            {words('advice.summary')}
          </a>
        )}
      </div>
      <button
        type="button"
        class="button small"
        onClick={presses ? onSymptoms : () => onAdviceSeen(rules)}
      >
        {words(presses ? 'advice.safety' : 'advice.got_it')}
      </button>
    </div>
  );
}
