/** A file is suggested after this long without one, ms; "Not now" is good for as long. */
const remindAfterMs = 30 * 86_400_000;

/** Whether an instant lies less than that long ago; one in the future says nothing about today. */
const isRecent = (at: number | null, now: number): boolean =>
  at !== null && at <= now && now - at < remindAfterMs;

/**
 * Whether to say quietly that a file of the log would be good to have: 30 days after the last one, or after
 * the first record where there was none, and not for 30 days after "Not now". All epoch ms, null for never.
 */
export function exportReminder(
  lastExportAt: number | null,
  firstRecordAt: number | null,
  now: number,
  dismissedAt: number | null,
): boolean {
  if (firstRecordAt === null || isRecent(firstRecordAt, now)) return false;
  return !isRecent(lastExportAt, now) && !isRecent(dismissedAt, now);
}
