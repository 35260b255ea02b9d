import type { Candidate } from '../candidate';
import type { OfferItem } from '../exercise';
import { hourlyChain } from './content.table';
import { firstThat, lengthOf, lowered } from './item';
import { inTurn } from './order';
import type { Situation } from './situation';
import { walkFor, walkOf } from './walk';

/** In the half-hourly chain so many seconds at most are walked: 90 to 115 s, or two stretches of 60 (5.2). */
const walkedSeconds = 120;

/** The chains that break up sitting with diabetes; they may repeat and be longer than three items (5.3). */
export const diabetesItems = (situation: Situation): OfferItem[] =>
  situation.asked.rhythm === 'diabetes-30' ? halfHourly(situation) : hourly(situation);

/** Homer 2021: walk, sit to stand, heel raises or ankle pumps, again and again until the time is full. */
function hourly({ may, asked }: Situation): OfferItem[] {
  const links = [walkOf(may), ...hourlyChain.map((ids) => firstOf(may, ids))].filter(
    (link) => link !== undefined,
  );
  const items: OfferItem[] = [];
  for (let n = 0, missed = 0; missed < links.length; n += 1) {
    const link = links[n % links.length];
    const item = link ? lowered(link, asked.seconds - lengthOf(items)) : null;
    missed = item ? 0 : missed + 1;
    if (item) items.push(item);
  }
  return items;
}

const firstOf = (may: readonly Candidate[], ids: readonly string[]): Candidate | undefined =>
  ids.flatMap((id) => may.find(({ exercise }) => exercise.id === id) ?? []).at(0);

/** Dempsey 2016: a walk, then one strength item; the walk leaves room for it. */
function halfHourly(situation: Situation): OfferItem[] {
  const { may, asked } = situation;
  const strength = inTurn(
    may.filter(({ exercise, pools }) => exercise.type === 'strength' && pools.includes('posture')),
    situation,
  );
  const shortest = firstThat(strength, (one) =>
    lowered({ ...one, maxLevel: 1, dose: 1 }, asked.seconds),
  );
  const walk = walkFor(may, Math.min(walkedSeconds, asked.seconds - (shortest?.seconds ?? 0)));
  const left = asked.seconds - lengthOf(walk);
  const item = firstThat(strength, (one) => lowered(one, left));
  return item ? [...walk, item] : walk;
}
