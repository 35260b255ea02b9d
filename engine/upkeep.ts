import { isLost, isSpareDue, type Mirror, readMirror, readSpare } from '../domain/journal/spare';
import type { Stored } from '../domain/memory';
import type { Clock } from '../domain/session/types';
import type { Platform } from './platform';
import type { Workplace } from './take';

/**
 * Once a day, at an event that comes anyway: whether the log is still the one it was, what is older than
 * wished goes, and once a week the last days are copied. Tried once whatever comes of it, so that it can
 * never slow every event.
 */
export async function upkeep(
  { platform }: Workplace,
  stored: Stored,
  retentionDays: number | null,
  { wall, dayKey }: Clock,
): Promise<void> {
  if (stored.upkeep === dayKey) return;
  try {
    await platform.write({ upkeep: dayKey });
    const log = await found(platform, stored);
    // What was lost may still be brought back: the copy of it must stay.
    if (!log) return;
    await platform.letGo(dayKey, retentionDays);
    await platform.write({ mirror: log });
    if (!isSpareDue(readSpare(stored.backup), wall)) return;
    const backup = await platform.spare(dayKey, wall);
    if (backup) await platform.write({ backup });
  } catch (cause) {
    console.error(cause);
  }
}

/** Looks at a browser's start whether the log is still there; what is said of it ends with the browser. */
export async function watch({ platform }: Workplace, stored: Stored): Promise<void> {
  try {
    if (readMirror(stored.mirror)?.log !== (await platform.logName()))
      await found(platform, stored);
  } catch (cause) {
    console.error(cause);
  }
}

/** The log as it is, or null where another stood before; then it is said. */
async function found(platform: Platform, stored: Stored): Promise<Mirror | null> {
  const log = await platform.lookAtLog();
  const lost = isLost(readMirror(stored.mirror), log);
  const hasSpare = readSpare(stored.backup) !== null;
  await platform.notice('log-lost', lost && hasSpare);
  await platform.notice('log-gone', lost && !hasSpare);
  return lost ? null : log;
}

/** The copy's lines are brought back, if there is one; the log that stands now is the log from here on. */
export async function recovered({ platform }: Workplace, stored: Stored): Promise<Stored> {
  const { recover: _asked, ...left } = stored;
  await platform.bringBack(stored.backup);
  const mirror = await platform.lookAtLog();
  await platform.write({ mirror });
  await platform.forget(['recover']);
  for (const name of ['log-lost', 'log-gone'] as const) await platform.notice(name, false);
  return { ...left, mirror };
}
