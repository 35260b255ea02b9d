import { Phone } from 'lucide';
import { Icon } from '../Icon';
import { useWords } from '../words';
import './result.css';

/** The number comes first and can be called where the computer can call. */
export function Call({ number }: { readonly number: string }) {
  const words = useWords();
  const callable = /^\d{3}$/.test(number);
  const text = words('card.emergency.call', number);
  return callable ? (
    <a class="call" href={`tel:${number}`}>
      <Icon of={Phone} size={32} />
      {text}
    </a>
  ) : (
    <p class="call">
      <Icon of={Phone} size={32} />
      {text}
    </p>
  );
}
