import { type Follows, followsFrom, settledAs } from './follows';
import type { CareAnswer } from './happening';
import { lastingFlares, type PlaceKey, type Plan } from './plan';

/** What is said to an answer given outside a break; each has its message in the words. */
export type Saying = Follows | 'flare' | 'flare-end' | 'thanks';

/** What is said once an answer is stored, by the plan before and after it; null: nothing needs saying. */
export function sayingTo(answer: CareAnswer, before: Plan, after: Plan): Saying | null {
  switch (answer.type) {
    case 'DAILY':
      return toTheDay(answer.place, before, after);
    case 'AFTER':
      return followsFrom(after, answer.completionId) ?? 'thanks';
    case 'FLARE':
      return 'flare';
    case 'FOOT_CHECK':
      return answer.fine ? 'thanks' : null;
    default:
      return null;
  }
}

/** Of a day it matters most whether it is a louder one, then how the last sessions settled. */
function toTheDay(place: PlaceKey, before: Plan, after: Plan): Saying {
  const [was, is] = [isLoud(before, place), isLoud(after, place)];
  if (was !== is) return is ? 'flare' : 'flare-end';
  const answered = before.awaiting.filter(
    (one) =>
      one.place === place &&
      one.nextDay === null &&
      !after.awaiting.some(({ id, nextDay }) => id === one.id && nextDay === null),
  );
  return settledAs(after, answered) ?? 'thanks';
}

const isLoud = (plan: Plan, place: PlaceKey): boolean =>
  lastingFlares(plan).some((flare) => flare.place === place);
