import type { Card } from '../../domain/care/advice/card';
import type { Advice } from '../../domain/care/advice/rules';
import { useWords } from '../words';
import { PutFrame } from './PutFrame';
import { saysOf } from './says';
import type { PutProps } from './types';

type Given = Pick<PutProps, 'onAnswer' | 'onLater' | 'onOpen'>;

/** That it is time to see somebody, why, and the way to what helps there; never a scare. */
export function AdviceCard(props: Given & { readonly advice: Advice }) {
  const { advice, onAnswer, onLater, onOpen } = props;
  const words = useWords();
  const [key, leads] = saysOf[advice.urgency];
  const gotIt = () => {
    onAnswer({ type: 'SEEN', what: 'advice', key: advice.rule });
    onLater();
  };
  return (
    <PutFrame
      title={words(`advice.because.${advice.rule.toLowerCase()}`)}
      kicker={words('advice.kicker')}
      hint={words(key)}
    >
      <div class="put-acts">
        <button
          type="button"
          class={`button small ${leads === 'symptoms' ? 'primary' : ''}`}
          onClick={() => onOpen(leads)}
        >
          {words(leads === 'summary' ? 'advice.summary' : 'advice.safety')}
        </button>
        <button type="button" class="button small quiet" onClick={gotIt}>
          {words('advice.got_it')}
        </button>
      </div>
    </PutFrame>
  );
}

/** A short text that may help; read once it does not come again by itself. */
export function LearnCard({ card, onAnswer }: Given & { readonly card: Card }) {
  const words = useWords();
  const name = card.id.replace('card-', '');
  return (
    <PutFrame
      title={words(`learn.${name}.title`)}
      kicker={words('advice.kicker')}
      hint={words(`learn.${name}.text`)}
    >
      <div class="put-acts">
        <button
          type="button"
          class="button small"
          onClick={() => onAnswer({ type: 'SEEN', what: 'card', key: card.id })}
        >
          {words('advice.got_it')}
        </button>
      </div>
    </PutFrame>
  );
}
