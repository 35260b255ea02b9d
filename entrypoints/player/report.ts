import type { Outcome, PlayerProps } from '../../components/player/types';
import { tell } from '../../platform/tell';
import { openPage } from '../../platform/window';

const id = () => crypto.randomUUID();

/** What the player of one break tells the engine. */
export function report(promptId: string, onOver: () => void) {
  return {
    onVoice: (voiceOn: boolean) =>
      void tell({ type: 'CHANGE_SETTINGS', id: id(), change: { voiceOn } }),
    onStep: ((at, done) =>
      void tell({ type: 'REACHED', id: id(), promptId, at, done })) satisfies PlayerProps['onStep'],
    onDone: ({ ended, done }: Outcome) => {
      onOver();
      const completionId = id();
      const event = { type: 'USER', action: 'complete', promptId, ended, done } as const;
      void tell({ ...event, completionId, id: completionId });
    },
    onSomethingElse: () => void tell({ type: 'SOMETHING_ELSE', id: id(), promptId }),
    onSymptoms: () => void openPage('welcome', 'symptoms'),
  };
}
