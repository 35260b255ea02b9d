import { FewerCard } from '../../components/popup/FewerCard';
import type { Known } from '../../domain/memory';
import { calmerThan } from '../../domain/policy/fewer';
import { isLocked } from '../../domain/policy/organisation/policy';
import { whole } from '../../domain/remember';
import { tell } from '../../platform/tell';
import { openPage } from '../../platform/window';

/** Whether there should be fewer breaks; what is answered, and why, goes to the engine and no further. */
export function Fewer({ memory }: { readonly memory: Known }) {
  const say = (said: object) =>
    tell({ type: 'USER', action: 'fewer', ...said, id: crypto.randomUUID() });
  const { settings, policy } = whole(memory);
  const held = isLocked(policy, 'rhythm');
  return (
    <FewerCard
      calmer={held ? null : calmerThan(settings.rhythm)}
      held={held}
      onAnswer={(answer) => void say({ answer })}
      onReason={async (why) => {
        await say({ why });
        if (why === 'hurts') await openPage('welcome', 'symptoms');
      }}
      onSettings={async () => {
        await say({ answer: 'later' });
        await openPage('settings', 'settings-rhythm');
      }}
    />
  );
}
