import type { Asking } from '../../components/ask/types';
import type { CareAnswer } from '../../domain/care/happening';
import { tell } from '../../platform/tell';
import { openPage } from '../../platform/window';
import type { Completed } from './report';

const told = (answer: CareAnswer) => tell({ ...answer, id: crypto.randomUUID() });

/** What is asked of which place around one break. */
type Asked = Pick<Asking, 'before' | 'nextDay'> & { readonly promptId: string };

/** What answers around one break tell the engine; those about its end wait until the end is stored. */
export function answered(
  { promptId, before, nextDay }: Asked,
  completed: Completed | null,
): Pick<Asking, 'onNextDay' | 'onFeet' | 'onBefore' | 'onAfter' | 'onDirection'> {
  return {
    onNextDay: (rating) => nextDay && void told({ type: 'DAILY', place: nextDay, rating }),
    onFeet: async (fine) => {
      await told({ type: 'FOOT_CHECK', fine });
      if (!fine) await openPage('welcome', 'symptoms');
    },
    onBefore: (rating) =>
      before && void told({ type: 'PRECHECK', promptId, place: before, rating }),
    onAfter: async (said) => {
      if (!completed) return;
      await completed.stored;
      await told({ type: 'AFTER', completionId: completed.id, ...said });
    },
    onDirection: (exercise, said) => void told({ type: 'DIRECTION', exercise, said }),
  };
}
