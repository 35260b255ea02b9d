import type { Outcome, PlayerProps } from '../../components/player/types';
import { tell } from '../../platform/tell';
import { openPage } from '../../platform/window';

const id = () => crypto.randomUUID();

/** The end of a break as it was told: by which id, and when it was stored. */
export interface Completed {
  readonly id: string;
  readonly stored: Promise<unknown>;
}

/** What the player of one break tells the engine. */
export function report(promptId: string, onOver: (completed: Completed) => void) {
  return {
    onVoice: (voiceOn: boolean) =>
      void tell({ type: 'CHANGE_SETTINGS', id: id(), change: { voiceOn } }),
    onStep: ((at, done) =>
      void tell({ type: 'REACHED', id: id(), promptId, at, done })) satisfies PlayerProps['onStep'],
    onDone: (outcome: Outcome) => {
      const completionId = id();
      const event = { type: 'USER', action: 'complete', promptId, ...outcome } as const;
      onOver({ id: completionId, stored: tell({ ...event, completionId, id: completionId }) });
    },
    onSomethingElse: () => void tell({ type: 'SOMETHING_ELSE', id: id(), promptId }),
    onSymptoms: () => void openPage('welcome', 'symptoms'),
  };
}
