import type { PlaceKey } from '../../../domain/care/plan';
import type { CheckIn } from '../../../domain/journal/checkin';
import type { DayAnswers, DaySummary } from '../../../domain/journal/day';
import type { Tally } from '../../../domain/journal/tally';

const none: Tally = { completed: 0, elapsed: 0, natural: 0, skipped: 0, missed: 0 };

/** A day's summary: hours at the screen, how its posture breaks came out, what was answered at one place. */
export const summary = (
  day: string,
  hours: number,
  tally: Partial<Tally> = {},
  answers?: DayAnswers,
  place: PlaceKey = 'hand/right',
): DaySummary => ({
  day,
  activeMs: hours * 3_600_000,
  kinds: { posture: { ...none, ...tally } },
  ...(answers ? { places: { [place]: answers } } : {}),
});

/** A weekly check-in of the right hand. */
export const weekly = (
  day: string,
  average: number,
  more: Partial<CheckIn['weekly']> = {},
): CheckIn => ({
  id: `weekly:${day}`,
  kind: 'weekly',
  region: 'hand',
  side: 'right',
  worst: average,
  weekly: { average, activities: [], ease: null, change: null, nightsWoken: 0, ...more },
  at: Date.parse(`${day}T12:00:00Z`),
  tzOffsetMin: 0,
  day,
  v: 1,
  rev: 1,
});
