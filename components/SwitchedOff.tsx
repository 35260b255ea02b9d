import { Building2 } from 'lucide';
import { nameInWords } from '../domain/policy/named';
import type { Restriction } from '../domain/policy/organisation/policy';
import { Icon } from './Icon';
import { useWords } from './words';

/** Says that an organisation has switched something off, where it would stand. */
export function SwitchedOff({ what }: { readonly what: Restriction }) {
  const words = useWords();
  return (
    <p class="switched-off">
      <Icon of={Building2} size={18} />
      {words(`organisation.off.${nameInWords(what)}`)}
    </p>
  );
}
