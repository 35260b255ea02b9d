import { Lock } from 'lucide';
import type { ComponentChildren } from 'preact';
import './held.css';
import { Icon } from './Icon';
import { useWords } from './words';

/** What an organisation may hold where it is: then it is shown, not to be moved, and says why. */
export function Held({
  held,
  children,
}: {
  readonly held: boolean;
  readonly children: ComponentChildren;
}) {
  const words = useWords();
  if (!held) return <>{children}</>;
  return (
    <>
      <fieldset disabled class="held" role="presentation">
        {children}
      </fieldset>
      <p class="held-why">
        <Icon of={Lock} size={16} />
        {words('organisation.locked_row')}
      </p>
    </>
  );
}
