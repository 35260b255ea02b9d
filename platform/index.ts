import type { Outlook } from '../domain/session/types';
import type { Platform, World } from '../engine/platform';
import { setAlarm } from './alarm';
import { clearAround } from './around';
import { ask } from './ask';
import { deleteDatabase, refusedFor } from './database';
import { forgetLines } from './forget';
import { idleNow, watchForReturn, watchStillness } from './idle';
import { inFront } from './inFront';
import { watchMoments } from './moments';
import { notice } from './notices';
import { showLimit } from './notification';
import { boot, offsetAt, present } from './present';
import { writeOrMakeRoom } from './room';
import { bringBack, makeSpare, spareWithout } from './spare';
import { forgetStored, readStored, writeStored } from './storage';
import { readShared, writeShared } from './sync';
import { showToolbar } from './toolbar';
import { letGo, logName, lookAtLog } from './upkeep';
import { exerciseName } from './words';

/** The browser as the engine sees it; `onSoon` is called for waits too short for an alarm. */
export function browserPlatform(onSoon: () => void): Platform {
  return {
    boot,
    demo: import.meta.env.MODE === 'demo',
    // Firefox's idle sensor rests during an absence.
    hearsReturn: !import.meta.env.FIREFOX,
    now: present,
    offsetAt,
    idle: idleNow,
    around: inFront,
    nameOf: exerciseName,
    read: readStored,
    write: writeStored,
    forget: forgetStored,
    log: writeOrMakeRoom,
    unlog: forgetLines,
    dropLog: deleteDatabase,
    clearAround,
    logName,
    lookAtLog,
    letGo,
    spare: makeSpare,
    spareWithout,
    bringBack,
    shared: readShared,
    share: writeShared,
    show: (world) => show(world, onSoon),
    notice,
  };
}

/** A log that refused is tried again as soon as it may be, not only when the next break is due. */
const wakeAt = (outlook: Outlook) =>
  Math.min(outlook.wakeAt, Date.now() + (refusedFor() ?? Number.POSITIVE_INFINITY));

/** Each part on its own: a refused notification must not cost the alarm. */
async function show(world: World, onSoon: () => void): Promise<void> {
  const { outlook, offer, asks, mayNotify, away, watches, limitFrom } = world;
  const prompt = outlook.prompt?.mode === 'normal' ? outlook.prompt : null;
  watchForReturn(away);
  watchStillness(watches);
  const parts = await Promise.allSettled([
    setAlarm(wakeAt(outlook), onSoon),
    showToolbar(outlook),
    ask(prompt, offer, asks),
    showLimit(mayNotify ? outlook.limit : null, limitFrom),
    watchMoments(watches),
  ]);
  for (const part of parts) if (part.status === 'rejected') console.error(part.reason);
  const [, , taken] = parts;
  if (prompt && asks.channel !== 'badge')
    await notice('notifications-off', taken.status === 'rejected' || !taken.value);
}
