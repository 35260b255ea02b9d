import type { PauseLength, StartWhat } from '../../components/popup/types';
import type { Kind } from '../../domain/session/types';
import { tell } from '../../platform/tell';

const minute = 60_000;
const snoozeMs = 5 * minute;

/** Until four the next morning, when the new day begins, ms. */
function untilTomorrow(): number {
  const morning = new Date();
  morning.setHours(4, 0, 0, 0);
  if (morning.getTime() <= Date.now()) morning.setDate(morning.getDate() + 1);
  return morning.getTime() - Date.now();
}

const pauseMs: Readonly<Record<PauseLength, () => number>> = {
  '30min': () => 30 * minute,
  '1h': () => 60 * minute,
  tomorrow: untilTomorrow,
};

/** The kind of break in which something for a part of the body is done. */
const kindFor = (what: StartWhat): Kind =>
  'kind' in what ? what.kind : what.area === 'eyes' ? 'micro' : 'posture';

/** What the popup's buttons tell the engine about the open prompt. */
export function answers(promptId: string | undefined) {
  const user = { type: 'USER', ...(promptId === undefined ? {} : { promptId }) } as const;
  const id = () => crypto.randomUUID();
  return {
    onStart: () => void tell({ ...user, action: 'start', id: id() }),
    onSnooze: () => void tell({ ...user, action: 'snooze', ms: snoozeMs, id: id() }),
    onSkip: () => void tell({ ...user, action: 'skip', id: id() }),
    onRest: () => {
      const completionId = id();
      void tell({ ...user, action: 'complete', ended: 'rested', completionId, id: completionId });
    },
    onStartNow: (what: StartWhat) => {
      const area = 'area' in what ? { area: what.area } : {};
      void tell({ type: 'USER', action: 'start', kind: kindFor(what), ...area, id: id() });
    },
    onPause: (length: PauseLength) =>
      void tell({ type: 'USER', action: 'pause', ms: pauseMs[length](), id: id() }),
    onResume: () => void tell({ type: 'USER', action: 'resume', id: id() }),
  };
}
