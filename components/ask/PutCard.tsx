import type { Put } from '../../domain/care/firstQuestion';
import { useWords } from '../words';
import { AdviceCard, LearnCard } from './AdviceCard';
import { Choices } from './Choices';
import { PutFrame } from './PutFrame';
import { placeText } from './place';
import { Rate } from './Rate';
import { settleChoices, settleOf } from './settle';
import type { PutProps } from './types';

/** The card of whatever is put now. */
export function PutCard(props: PutProps) {
  const { put } = props;
  switch (put.type) {
    case 'next-day':
    case 'flare':
      return <Today {...props} put={put} />;
    case 'settle':
      return <Settling {...props} put={put} />;
    case 'weekly':
      return <Weekly {...props} />;
    case 'safety':
      return <Safety {...props} />;
    case 'feet':
      return <Feet {...props} />;
    case 'advice':
      return <AdviceCard {...props} advice={put.advice} />;
    case 'card':
      return <LearnCard {...props} card={put.card} />;
  }
}

type Of<T extends Put['type']> = PutProps & { readonly put: Extract<Put, { readonly type: T }> };

/** Puts a card off; said the same way on each. */
function Later({ onLater }: Pick<PutProps, 'onLater'>) {
  const words = useWords();
  return (
    <button type="button" class="link" onClick={onLater}>
      {words('ask.not_now')}
    </button>
  );
}

/** How it is today: the question of the next day, or the check-in of a louder stretch. */
function Today({ put, onAnswer, onLater }: Of<'next-day' | 'flare'>) {
  const words = useWords();
  const { place } = put;
  const kind = put.type === 'flare' ? 'flare' : 'next_day';
  const title = words(`ask.${kind}.title`);
  return (
    <PutFrame title={title} kicker={placeText(words, place)} hint={words(`ask.${kind}.hint`)}>
      <Rate label={title} onRating={(rating) => onAnswer({ type: 'DAILY', place, rating })}>
        <Later onLater={onLater} />
      </Rate>
    </PutFrame>
  );
}

function Settling({ put, onAnswer, onLater }: Of<'settle'>) {
  const words = useWords();
  const { completionId, place } = put;
  const title = words('ask.settle.title');
  return (
    <PutFrame title={title} kicker={placeText(words, place)}>
      <Choices
        label={title}
        among={settleChoices}
        onChoose={(choice) =>
          onAnswer({ type: 'AFTER', completionId, rating: null, settle: settleOf(choice) })
        }
      />
      <Later onLater={onLater} />
    </PutFrame>
  );
}

function Weekly({ onOpen, onLater }: PutProps) {
  const words = useWords();
  return (
    <PutFrame title={words('told.weekly')}>
      <div class="put-acts">
        <button type="button" class="button small primary" onClick={() => onOpen('check-in')}>
          {words('ask.weekly.open')}
        </button>
        <Later onLater={onLater} />
      </div>
    </PutFrame>
  );
}

function Safety({ onOpen, onLater }: PutProps) {
  const words = useWords();
  return (
    <PutFrame title={words('ask.safety.title')} hint={words('ask.safety.text')}>
      <div class="put-acts">
        <button type="button" class="button small primary" onClick={() => onOpen('symptoms')}>
          {words('ask.safety.open')}
        </button>
        <Later onLater={onLater} />
      </div>
    </PutFrame>
  );
}

const feetChoices = [
  ['fine', 'ask.feet.fine'],
  ['new', 'ask.feet.new'],
] as const;

function Feet({ onAnswer, onOpen, onLater }: PutProps) {
  const words = useWords();
  const title = words('ask.feet.title');
  return (
    <PutFrame title={title} hint={words('ask.feet.hint')}>
      <Choices
        label={title}
        among={feetChoices}
        onChoose={(choice) => {
          onAnswer({ type: 'FOOT_CHECK', fine: choice === 'fine' });
          if (choice === 'new') onOpen('symptoms');
        }}
      />
      <Later onLater={onLater} />
    </PutFrame>
  );
}
