import type { Candidate } from '../candidate';
import type { OfferItem } from '../exercise';
import { isGlide, isSafe } from '../kinds';
import { directions } from '../programme/programmes.table';
import { atMost, firstThat, lengthOf, whole } from './item';
import { fresh, freshFirst, oneSideEach } from './order';
import { isStanding, standingIsDue } from './recent';
import type { Situation } from './situation';

/** A posture break has at most so many items (clinical rule Chain). */
const itemsAtMost = 3;

/** One to three items at their own level; one of them standing where the hour has had none (5.3). */
export function postureItems(situation: Situation): OfferItem[] {
  const pool = oneSideEach(poolOf(situation), situation.recent);
  const { seconds } = situation.asked;
  const first = firstItem(pool, situation);
  if (!first) return [];
  const items = [first];
  for (const candidate of fresh(pool, situation)) {
    if (items.length === itemsAtMost) break;
    const item = goesWith(candidate, items) ? whole(candidate, seconds - lengthOf(items)) : null;
    if (item) items.push(item);
  }
  return items;
}

/** The posture pool, or what is safe for everyone; a manual start by area is not bound to it. */
function poolOf({ may, area }: Situation): Candidate[] {
  const calm = may.filter(({ exercise }) => !isGlide(exercise));
  if (area !== undefined) return calm;
  const pool = calm.filter(({ pools }) => pools.includes('posture'));
  return pool.length > 0 ? pool : calm.filter(({ exercise }) => isSafe(exercise));
}

function firstItem(pool: readonly Candidate[], situation: Situation): OfferItem | null {
  const fits = (candidate: Candidate) => atMost(candidate, situation.asked.seconds);
  const standing = pool.filter(({ exercise }) => isStanding(exercise));
  const due = situation.area === undefined && standingIsDue(situation);
  const stood = due ? firstThat(freshFirst(standing, situation), fits) : null;
  return stood ?? firstThat(freshFirst(pool, situation), fits);
}

const bends: readonly string[] = [directions.extension, directions.flexion];

/** Each exercise once; the two directions of the back never in one break, so that each can be told apart (5.5). */
const goesWith = ({ exercise }: Candidate, items: readonly OfferItem[]) =>
  items.every(
    (item) =>
      item.exercise !== exercise.id &&
      !(bends.includes(item.exercise) && bends.includes(exercise.id)),
  );
