import { UserRoundSearch } from 'lucide';
import { Icon } from '../Icon';
import { useWords } from '../words';

/** That a list takes the place of nobody who is trained to look. */
export function NotAlone() {
  const words = useWords();
  return (
    <div class="workstation-note">
      <Icon of={UserRoundSearch} />
      <p>
        <strong>{words('workstation.not_alone.title')}. </strong>
        {words('workstation.not_alone.body')}
      </p>
    </div>
  );
}
