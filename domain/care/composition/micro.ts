import type { OfferItem } from '../exercise';
import { isGlide } from '../kinds';
import { isFlaring } from '../plan';
import { flareMicro } from './content.table';
import { firstThat, lowered } from './item';
import { freshFirst, oneSideEach } from './order';
import type { Situation } from './situation';

/** The most its one item may take, seconds (clinical rule Chain). */
const itemSeconds = 32;
/** By so much an item may be longer than the break was set, seconds: 32 s in a break of 30 s. */
const slackSeconds = 2;

/**
 * A micro break is one item; at least every second one is for the eyes or rest (5.3). Nothing in it is
 * asked about, so no glide is ever in it.
 */
export function microItems(situation: Situation): OfferItem[] {
  const { may, asked, area, recent } = situation;
  const pool = may.filter(
    ({ exercise, pools }) => !isGlide(exercise) && (area !== undefined || pools.includes('micro')),
  );
  const turn = pool.filter(({ exercise }) => mayHaveTurn(exercise, situation));
  const fits = Math.min(itemSeconds, asked.seconds + slackSeconds);
  const tried = freshFirst(oneSideEach(turn, recent), situation);
  const item = firstThat(tried, (candidate) => lowered(candidate, fits));
  return item ? [item] : [];
}

function mayHaveTurn(
  { id, type }: { readonly id: string; readonly type: string },
  { asked, area, person, recent }: Situation,
): boolean {
  if (area !== undefined) return true;
  const flares = asked.rhythm === 'flare' || isFlaring(person.plan);
  if (flares && !flareMicro.includes(id)) return false;
  return type === 'eye' || !wasBusy(recent);
}

/** Whether the last micro break was neither for the eyes nor rest. */
function wasBusy(recent: Situation['recent']): boolean {
  const last = recent.find(({ kind }) => kind === 'micro');
  return last !== undefined && last.exercise !== 'rest' && !last.exercise.startsWith('eyes');
}
