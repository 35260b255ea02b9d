import { EmergencyCard } from '../../components/popup/EmergencyCard';
import { openPage } from '../../platform/window';
import { words } from '../../platform/words';
import { numbersHere } from '../page/numbers';

/** What comes first while an answer asks for help right now, with the number of this country. */
export function Emergency({ onBreaks }: { readonly onBreaks: () => void }) {
  const number = numbersHere()?.emergency ?? words('card.local_number');
  return (
    <EmergencyCard
      number={number}
      onAnswers={() => openPage('welcome', 'symptoms')}
      onBreaks={onBreaks}
    />
  );
}
