import { momentText } from '../days';
import { useWords } from '../words';

/** When working hours begin again (epoch ms); nothing where that is out of sight. */
export function OpensAgain({ at }: { readonly at: number | null }) {
  const words = useWords();
  return at === null ? null : <p>{words('popup.off_hours.again', momentText(words, at))}</p>;
}
