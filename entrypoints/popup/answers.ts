import type { StartWhat } from '../../components/popup/types';
import type { Kind } from '../../domain/session/types';
import { tell } from '../../platform/tell';

const minute = 60_000;

/** The kind of break in which something for a part of the body is done. */
function kindFor(what: StartWhat): Kind {
  if ('kind' in what) return what.kind;
  return 'area' in what && what.area === 'eyes' ? 'micro' : 'posture';
}

/** What the popup's buttons tell the engine about the open prompt. */
export function answers(promptId: string | undefined, lead: Kind | undefined) {
  const user = { type: 'USER', ...(promptId === undefined ? {} : { promptId }) } as const;
  const id = () => crypto.randomUUID();
  return {
    onStart: () => void tell({ ...user, action: 'start', id: id() }),
    onSnooze: (minutes: number) =>
      void tell({ ...user, action: 'snooze', ms: minutes * minute, id: id() }),
    onSkip: () => void tell({ ...user, action: 'skip', id: id() }),
    onRest: () => {
      const completionId = id();
      // Rest is no glide: it counts as a posture break, and the glide stays owed.
      const instead = lead === 'glide' ? ({ kind: 'posture' } as const) : {};
      const rested = { ...user, ...instead, action: 'complete', ended: 'rested' } as const;
      void tell({ ...rested, completionId, id: completionId });
    },
    onSomethingElse: () =>
      promptId !== undefined && void tell({ type: 'SOMETHING_ELSE', promptId, id: id() }),
    onStartNow: (what: StartWhat) => {
      const { kind: _, ...wish } = { kind: null, ...what };
      void tell({ type: 'USER', action: 'start', kind: kindFor(what), ...wish, id: id() });
    },
    onResume: () => void tell({ type: 'USER', action: 'resume', id: id() }),
  };
}
