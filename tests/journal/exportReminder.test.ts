import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportReminder } from '../../domain/journal/exportReminder';

// After thirty days without a file a quiet line says so; "Not now" is good for thirty days.

const day = 86_400_000;
const now = Date.UTC(2026, 10, 23, 9);
const ago = (days: number) => now - days * day;

describe('the reminder of a file', () => {
  it.each<[string, Parameters<typeof exportReminder>, boolean]>([
    ['nothing is logged yet', [null, null, now, null], false],
    ['the first break is 29 days old', [null, ago(29), now, null], false],
    ['the first break is 30 days old', [null, ago(30), now, null], true],
    ['the last file is 29 days old', [ago(29), ago(400), now, null], false],
    ['the last file is 30 days old', [ago(30), ago(400), now, null], true],
    ['"Not now" was said 29 days ago', [null, ago(60), now, ago(29)], false],
    ['"Not now" was said 30 days ago', [null, ago(60), now, ago(30)], true],
    ['the last file is from a day that has not come', [now + 90 * day, ago(60), now, null], true],
    ['"Not now" was said on a day that has not come', [null, ago(60), now, now + day], true],
  ])('%s', (_, told, says) => {
    expect(exportReminder(...told)).toBe(says);
  });

  it('is quiet for the thirty days after each file, whatever else was', () => {
    const when = fc.option(fc.integer({ min: 0, max: now }));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 29 }), when, when, (days, first, dismissed) => {
        expect(exportReminder(ago(days), first, now, dismissed)).toBe(false);
      }),
    );
  });
});
