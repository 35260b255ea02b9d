import type { Entry } from '../domain/journal/entry';
import { dayKeyOf } from '../domain/policy/hours';
import { database } from './database';
import { writeLog } from './log';
import { offsetAt } from './present';
import { forgetStored } from './storage';
import { deleteLines } from './upkeep';

/** Where there is no room, stretches at the screen older than this go; their days keep the sum. */
const sessionsKeptMs = 90 * 86_400_000;

/** Writes lines to the log; where there is no room left, some is made, once. */
export async function writeOrMakeRoom(entries: readonly Entry[]): Promise<void> {
  try {
    await writeLog(entries);
  } catch (cause) {
    if ((cause as Error)?.name !== 'QuotaExceededError') throw cause;
    console.warn(cause);
    await makeRoom();
    await writeLog(entries);
  }
}

/** What can be spared goes: reasons, old stretches at the screen, the copy of the last days. */
async function makeRoom(): Promise<void> {
  const db = await database();
  await db.clear('decisions');
  const now = Date.now();
  const before = dayKeyOf(now - sessionsKeptMs, offsetAt(now));
  const old = await db.getAllKeysFromIndex('sessions', 'day', IDBKeyRange.upperBound(before, true));
  await deleteLines(db, 'sessions', old);
  await forgetStored(['backup']);
}
