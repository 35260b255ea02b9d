import { EmergencyCard } from '../../components/popup/EmergencyCard';
import { numbersFor } from '../../domain/care/safety/numbers';
import { openPage } from '../../platform/window';
import { words } from '../../platform/words';

/** What comes first while an answer asks for help right now, with the number of this country. */
export function Emergency({ onBreaks }: { readonly onBreaks: () => void }) {
  const number = numbersFor(navigator.language)?.emergency ?? words('card.local_number');
  return (
    <EmergencyCard
      number={number}
      onAnswers={() => openPage('welcome', 'symptoms')}
      onBreaks={onBreaks}
    />
  );
}
