import { TriangleAlert } from 'lucide';
import { Icon } from '../Icon';
import { Call } from '../welcome/Call';
import { useWords } from '../words';
import './popup.css';

interface EmergencyCardProps {
  readonly number: string;
  /** To the page where it can be taken back, or a clinician's check be told. */
  readonly onAnswers: () => void;
  /** To the rest breaks, until the popup is opened again. */
  readonly onBreaks: () => void;
}

/** Comes up first whenever the popup opens, for as long as an answer asks for help right now. */
export function EmergencyCard({ number, onAnswers, onBreaks }: EmergencyCardProps) {
  const words = useWords();
  return (
    <main class="popup">
      <section class="result result-emergency">
        <Call number={number} />
        <h1>
          <Icon of={TriangleAlert} size={28} /> {words('card.emergency.title')}
        </h1>
        <p>{words('card.emergency.body', number)}</p>
        <button type="button" class="button wide" onClick={onAnswers}>
          {words('card.answers')}
        </button>
        <button type="button" class="button wide" onClick={onBreaks}>
          {words('card.rest_breaks')}
        </button>
      </section>
    </main>
  );
}
