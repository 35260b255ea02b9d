import { useState } from 'preact/hooks';
import { Choices } from '../ask/Choices';
import { directionChoices } from '../ask/direction';
import { placeText } from '../ask/place';
import { Rate } from '../ask/Rate';
import { settleChoices, settleOf } from '../ask/settle';
import { useWords } from '../words';
import type { PlayerProps } from './types';
import type { Ending } from './useEnding';

interface EndQuestionProps {
  readonly ending: Ending;
  readonly player: PlayerProps;
}

/** The one question at the end of a break that is open now. */
export function EndQuestion(props: EndQuestionProps) {
  switch (props.ending.step?.type) {
    case 'after':
      return <After {...props} />;
    case 'settle':
      return <Settled {...props} />;
    case 'direction':
      return <Turned {...props} />;
    case undefined:
      return null;
  }
}

function After({ ending, player }: EndQuestionProps) {
  const words = useWords();
  const [trouble, setTrouble] = useState(false);
  const place = player.asking?.after;
  const title = words('ask.after.title');
  return (
    <section class="asked" aria-label={title}>
      {place && <p class="chip">{placeText(words, place)}</p>}
      <h2>{title}</h2>
      {trouble ? (
        <Trouble {...{ ending, player }} onBack={() => setTrouble(false)} />
      ) : (
        <Rate label={title} takesFocus onRating={(rating) => void ending.onAfter({ rating })}>
          <button type="button" class="link" onClick={() => setTrouble(true)}>
            {words('ask.after.trouble')}
          </button>
        </Rate>
      )}
    </section>
  );
}

const troubles = [
  ['weakness', 'ask.after.weakness'],
  ['spread', 'ask.after.spread'],
  ['neither', 'ask.after.neither'],
] as const;

/** Weakness is for the safety check at once; what spreads is red whatever the number. */
function Trouble({ ending, player, onBack }: EndQuestionProps & { readonly onBack: () => void }) {
  const words = useWords();
  return (
    <Choices
      label={words('ask.after.trouble')}
      among={troubles}
      onChoose={(choice) => {
        if (choice === 'neither') return onBack();
        const stored = ending.onAfter({ rating: null, [choice]: true });
        // The popup closes with the next page it opens: nothing may be on its way then.
        if (choice === 'weakness') void stored.then(player.onSymptoms);
      }}
    />
  );
}

function Settled({ ending }: EndQuestionProps) {
  const words = useWords();
  return (
    <section class="asked" aria-label={words('ask.settle.title')}>
      <h2>{words('ask.settle.title')}</h2>
      <Choices
        label={words('ask.settle.title')}
        among={settleChoices}
        onChoose={(choice) => ending.onSettle({ settle: settleOf(choice) })}
      />
      <button type="button" class="link" onClick={() => ending.onSettle(null)}>
        {words('ask.later')}
      </button>
    </section>
  );
}

function Turned({ ending, player }: EndQuestionProps) {
  const words = useWords();
  const { step } = ending;
  if (step?.type !== 'direction') return null;
  return (
    <section class="asked" aria-label={words('ask.direction.title')}>
      <p class="muted">{player.exerciseWords[step.exercise]?.name ?? step.exercise}</p>
      <h2>{words('ask.direction.title')}</h2>
      <Choices
        label={words('ask.direction.title')}
        among={directionChoices}
        onChoose={(said) => {
          player.asking?.onDirection(step.exercise, said);
          ending.onDirection();
        }}
      />
    </section>
  );
}
