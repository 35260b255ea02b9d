import { ChevronDown } from 'lucide';
import { Icon } from '../Icon';
import { useWords } from '../words';
import type { LearnProps } from './types';

/** The small library: short texts to open and close. */
export function Learn({ cards, onRead }: LearnProps) {
  const words = useWords();
  return (
    <section class="card stack" id="learn" aria-labelledby="learn-title">
      <h2 id="learn-title">{words('progress.learn.title')}</h2>
      <div class="learn">
        {cards.map((card) => (
          <details key={card} onToggle={({ currentTarget }) => currentTarget.open && onRead(card)}>
            <summary>
              {words(`learn.${wordsOf(card)}.title`)}
              <Icon of={ChevronDown} size={18} />
            </summary>
            <p>{words(`learn.${wordsOf(card)}.text`)}</p>
          </details>
        ))}
      </div>
    </section>
  );
}

/** Cards are called `card-...`; their words stand under the rest of it. */
const wordsOf = (card: string) => card.replace(/^card-/, '').replaceAll('-', '_');
