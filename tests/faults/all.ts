import type { Fault } from './fault';
import { workerStopped } from './x01.workerStopped';
import { beforeShown } from './x02.beforeShown';
import { quit } from './x03.quit';
import { killed } from './x04.killed';
import { alarmLost } from './x11.alarmLost';
import { doubled } from './x12.doubled';
import { unreadable } from './x17.unreadable';

/** Every fault that can be injected into a browser, in the order of the fault matrix. */
export const faults: readonly Fault[] = [
  workerStopped,
  beforeShown,
  quit,
  killed,
  alarmLost,
  doubled,
  unreadable,
];
