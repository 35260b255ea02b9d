import type { Candidate } from '../candidate';
import type { Exercise } from '../exercise';
import { isGlide, isSafe } from '../kinds';
import { isFlaring } from '../plan';
import { poolsOf } from '../programme/phase';
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
function breaksAgo(recent: readonly RecentItem[], matches: (item: RecentItem) => boolean): number {
  const last = recent.find(matches);
  return last ? breaksOf(recent).indexOf(last.at) : Number.POSITIVE_INFINITY;
}

/** How many breaks ago this was last done; a glide is looked at for its side alone (rule Sides, 2.2). */
export const lastDone = ({ exercise, side }: Candidate, { recent }: Situation): number =>
  breaksAgo(
    recent,
    (item) => item.exercise === exercise.id && (item.side === side || !isGlide(exercise)),
  );

/** Whether it was in the last two breaks; the safe few and walking may come again at any time. */
export const isRepeat = (candidate: Candidate, situation: Situation): boolean =>
  !isSafe(candidate.exercise) &&
  candidate.exercise.type !== 'aerobic' &&
  lastDone(candidate, situation) < noRepeatWithin;

/**
 * Whether a hand item in this break would be one too many for the day. As long as the plan has a glide of the
 * hand for today, anything else for the hands leaves room for it in the very next break.
 */
export function isHandTooMany({ exercise }: Candidate, situation: Situation): boolean {
  if (!isForHands(exercise)) return false;
  const today = situation.recent.filter((item) => isToday(item, situation));
  const breaks = breaksOf(today).length + 1;
  const hands = breaksOf(today.filter((item) => isForHands(situation.library[item.exercise])));
  const withThis = hands.length + 1;
  if (breaks >= handShareFrom && withThis > handShare * breaks) return true;
  if (isGlide(exercise) || !isHandGlideOwed(today, situation)) return false;
  return withThis + 1 > handShare * Math.max(breaks + 1, handShareFrom);
}

/** Whether the plan wants more glide sessions of the hand today than were done. */
function isHandGlideOwed(today: readonly RecentItem[], { person, library, clock }: Situation) {
  const { glide, glidesPerDay } = poolsOf(person, clock);
  if (isFlaring(person.plan)) return false;
  const done = breaksOf(today.filter(({ kind }) => kind === 'glide')).length;
  return done < glidesPerDay.lower && glide.some(({ exercise }) => isForHands(library[exercise]));
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
