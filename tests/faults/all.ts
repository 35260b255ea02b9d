import type { Fault } from './fault';
import { workerStopped } from './x01.workerStopped';
import { beforeShown } from './x02.beforeShown';
import { quit } from './x03.quit';
import { killed } from './x04.killed';
import { update, updateBesidePage } from './x05.update';
import { switchedOff } from './x06.switchedOff';
import { frozen } from './x07.frozen';
import { locked } from './x08.locked';
import { clockShifted } from './x09.clock';
import { zonesChange } from './x10.zones';
import { alarmLost } from './x11.alarmLost';
import { doubled } from './x12.doubled';
import { alwaysActive } from './x13.alwaysActive';
import { noNotifications } from './x14.noNotifications';
import { noIcon } from './x15.noIcon';
import { diskFull } from './x16.diskFull';
import { unreadable } from './x17.unreadable';
import { held } from './x18.held';
import { truncated } from './x18.truncated';
import { emptied } from './x19.emptied';
import { twoProfiles } from './x21.twoProfiles';
import { silentWorker } from './x22.silentWorker';

/** Every fault that can be injected into a browser, in the order of the fault matrix. */
export const faults: readonly Fault[] = [
  workerStopped,
  beforeShown,
  quit,
  killed,
  update,
  switchedOff,
  frozen,
  locked,
  clockShifted,
  zonesChange,
  alarmLost,
  doubled,
  alwaysActive,
  noNotifications,
  noIcon,
  diskFull,
  unreadable,
  held,
  truncated,
  emptied,
  twoProfiles,
  silentWorker,
  updateBesidePage,
];
