import type { Clock } from '../session/types';
import type { Area } from '../told';
import { isOf } from './areas';
import type { Candidate } from './candidate';
import type { Care, Person } from './care';
import { aloneItems } from './composition/alone';
import { diabetesItems } from './composition/diabetes';
import { focusItems } from './composition/focus';
import { glideIsNext, glideItems } from './composition/glide';
import { lengthOf } from './composition/item';
import { microItems } from './composition/micro';
import { postureItems } from './composition/posture';
import type { Asked, RecentItem, Situation } from './composition/situation';
import { walkItems } from './composition/walk';
import type { Library, Offer, OfferItem } from './exercise';
import type { Now } from './now';
import { isDiabetesRhythm } from './programme/diabetes';
import { restOnly } from './safety/lines';
import { screen } from './safety/screen';

export type { Asked, RecentItem } from './composition/situation';

/**
 * Fills a break from what may be offered now. The same break is always filled the same way: ties are
 * broken by its id, never by chance.
 */
export function choose(
  asked: Asked,
  person: Person,
  library: Library,
  recent: readonly RecentItem[],
  clock: Clock,
  may: readonly Candidate[],
  area?: Area,
): Offer {
  const here = area ? may.filter(({ exercise }) => isOf(exercise, area)) : may;
  if (here.length === 0) return restFor(asked, reasonFor(person.care, clock));
  const situation = { asked, person, library, recent, clock, may: here, ...(area && { area }) };
  if (asked.form === 'focus') return focus(situation);
  if (asked.alone) return filled({ ...asked, seconds: 0 }, aloneItems(situation), 'wanted');
  const items = itemsFor(situation);
  if (items.length > 0) return filled(asked, items, area ? 'area' : asked.lead);
  return restFor(asked, asked.lead === 'walk' && !knowsWalk(library) ? 'walk' : 'rest-turn');
}

/** Something else for the same break, or quiet rest where there is nothing else. */
export function somethingElse(
  offer: Offer,
  asked: Asked,
  person: Person,
  library: Library,
  recent: readonly RecentItem[],
  clock: Clock,
  may: readonly Candidate[],
): Offer {
  const had = new Set(offer.items.map((item) => item.exercise));
  const others = may.filter(({ exercise }) => !had.has(exercise.id));
  const next = choose(asked, person, library, recent, clock, others);
  return { ...next, why: 'something-else' };
}

function itemsFor(situation: Situation): OfferItem[] {
  const { asked, area } = situation;
  if (asked.lead === 'walk') return walkOrElse(situation);
  if (asked.lead === 'micro') return microItems(situation);
  const glides = asked.lead === 'glide' || (area === 'hands' && glideIsNext(situation));
  const glided = glides ? glideItems(situation) : [];
  if (glided.length > 0) return glided;
  const chained = isDiabetesRhythm(asked.rhythm) && !area ? diabetesItems(situation) : [];
  return chained.length > 0 ? chained : postureItems(situation);
}

/** Where walking is ruled out, what a posture break holds; where there is no such exercise, plain time away. */
function walkOrElse(situation: Situation): OfferItem[] {
  const walked = walkItems(situation);
  return walked.length === 0 && knowsWalk(situation.library) ? postureItems(situation) : walked;
}

function focus(situation: Situation): Offer {
  const { asked } = situation;
  const session = focusItems(situation);
  if (!session) return restFor(asked, 'nothing-fits');
  const { items, restSeconds } = session;
  return { promptId: asked.id, items, restSeconds, why: 'focus', form: 'focus' };
}

const knowsWalk = (library: Library) =>
  Object.values(library).some(({ type }) => type === 'aerobic');

const filled = ({ id, seconds }: Asked, items: readonly OfferItem[], why: string): Offer => ({
  promptId: id,
  items,
  restSeconds: Math.max(0, seconds - lengthOf(items)),
  why,
});

const restFor = ({ id, seconds }: Asked, why: string): Offer => ({
  promptId: id,
  items: [],
  restSeconds: seconds,
  why,
});

function reasonFor({ answers, clearances }: Care, now: Now): string {
  const { tier } = screen(answers, clearances, now);
  return tier && restOnly.includes(tier) ? 'safety' : 'nothing-fits';
}
