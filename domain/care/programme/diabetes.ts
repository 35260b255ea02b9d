import type { RhythmName } from '../../session/rhythms';
import type { Person } from '../care';
import type { DayKey } from '../days';
import { programmesOf } from './phase';

/** Homer 2021 and Dempsey 2016 breaks begin at half their length for so many weeks (5.2). */
const halfLengthWeeks = 2;
/** A posture break is never set shorter than this, seconds (5.2, user ranges). */
const shortestPostureSeconds = 60;

/** Whether a rhythm is one of the two that break up sitting with diabetes. */
export const isDiabetesRhythm = (rhythm: RhythmName | undefined): boolean =>
  rhythm === 'diabetes-60' || rhythm === 'diabetes-30';

/**
 * How long a posture break of so many seconds is for this person today: half of it in the first two
 * weeks of the programme for feet with diabetes (360 s become 180 s, 180 s become 90 s).
 */
export function postureSecondsOf(
  person: Person,
  rhythm: RhythmName,
  seconds: number,
  day: DayKey,
): number {
  const starts = programmesOf(person, day).some(
    ({ profile, week }) => profile === 'dpn' && week <= halfLengthWeeks,
  );
  if (!starts || !isDiabetesRhythm(rhythm)) return seconds;
  return Math.max(Math.min(seconds, shortestPostureSeconds), Math.ceil(seconds / 2));
}
