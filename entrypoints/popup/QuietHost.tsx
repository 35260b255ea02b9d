import { OpensAgain } from '../../components/popup/OpensAgain';
import { Quiet } from '../../components/popup/Quiet';
import type { Known } from '../../domain/memory';
import { nextOpening, nextTimeOfDay, tomorrowAt } from '../../domain/policy/openHours';
import { whole } from '../../domain/remember';
import type { Status } from '../../domain/session/status';
import { useNow } from '../../hooks/useNow';
import { offsetAt } from '../../platform/present';
import { tell } from '../../platform/tell';

const minute = 60_000;
const zone = { offsetAt };

/** The minutes of the day of `HH:MM`; null where it is no time. */
function minutesOf(time: string): number | null {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return time === '' ? null : hours * 60 + minutes;
}

const said = (more: object) =>
  void tell({ type: 'USER', action: 'pause', ...more, id: crypto.randomUUID() });

/** How to be left alone for a while; outside hours, when they begin again. */
export function QuietHost({ memory, state }: { memory: Known; state: Status['state'] }) {
  const { settings } = whole(memory);
  const now = useNow(30_000);
  if (state === 'off-hours') return <OpensAgain at={nextOpening(now, zone, settings)} />;
  return (
    <Quiet
      now={now}
      tomorrowAt={tomorrowAt(now, zone, settings)}
      timeAt={(time) => {
        const minutes = minutesOf(time);
        return minutes === null ? null : nextTimeOfDay(now, zone, minutes);
      }}
      onNotNow={
        state === 'due' ? null : (minutes) => said({ action: 'snooze', ms: minutes * minute })
      }
      onPause={(until) => said(until === null ? {} : { ms: until - Date.now() })}
    />
  );
}
