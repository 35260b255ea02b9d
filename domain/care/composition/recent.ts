import { isSafe } from '../allowed';
import type { Exercise } from '../exercise';
import type { RecentItem, Situation } from './situation';

/** No exercise comes again within so many breaks (schedule: no_repeat_within). */
const noRepeatWithin = 2;
/** Items for the hands are at most this share of the day's breaks (HSE L26; schedule: max_hand_exercise_share). */
const handShare = 0.34;
/** The share is looked at from this break of the day on (5.3). */
const handShareFrom = 10;
/**
 * Once an hour somebody stands (5.3). Posture breaks come every 30 to 90 min (5.2), so the one that
 * finds the last standing more than half an hour ago is the hour's last chance.
 */
const standingMinutes = 30;
/** What was stored without its day counts as today for so long, hours. */
const sameDayHours = 16;

/** The instants of breaks, each once, newest first. */
const breaksOf = (recent: readonly RecentItem[]): number[] => [
  ...new Set(recent.map(({ at }) => at)),
];

/** How many breaks ago an exercise was last done, 0 for the last one; Infinity where it is not remembered. */
export function breaksAgo(
  recent: readonly RecentItem[],
  matches: (item: RecentItem) => boolean,
): number {
  const last = recent.find(matches);
  return last ? breaksOf(recent).indexOf(last.at) : Number.POSITIVE_INFINITY;
}

/** Whether it was in the last two breaks; the safe few and walking may come again at any time. */
export const isRepeat = (exercise: Exercise, { recent }: Situation): boolean =>
  !isSafe(exercise) &&
  exercise.type !== 'aerobic' &&
  breaksAgo(recent, (item) => item.exercise === exercise.id) < noRepeatWithin;

/** Whether a hand item in this break would be one too many for the day. */
export function isHandTooMany(exercise: Exercise, situation: Situation): boolean {
  if (!isForHands(exercise)) return false;
  const today = situation.recent.filter((item) => isToday(item, situation));
  const breaks = breaksOf(today).length + 1;
  const hands = today.filter((item) => isForHands(situation.library[item.exercise]));
  return breaks >= handShareFrom && (breaksOf(hands).length + 1) / breaks > handShare;
}

/** Whether a posture break now has to have something standing in it. */
export function standingIsDue({ recent, library, clock }: Situation): boolean {
  const last = recent.find(({ exercise }) => isStanding(library[exercise]));
  return !last || clock.wall - last.at > standingMinutes * 60_000;
}

/** Whether an exercise is done standing (tag of the clinical table). */
export const isStanding = (exercise: Exercise | undefined): boolean =>
  exercise?.tags.includes('standing') ?? false;

const isForHands = (exercise: Exercise | undefined) => exercise?.region === 'hand-wrist';

const isToday = ({ at, day }: RecentItem, { clock }: Situation) =>
  day === undefined ? clock.wall - at < sameDayHours * 3_600_000 : day === clock.dayKey;
