import type { Candidate } from '../candidate';
import { capRow } from '../dosing/caps';
import type { OfferItem, Side } from '../exercise';
import { isGlide } from '../kinds';
import { atMost, whole } from './item';
import { freshFirst, nextSide } from './order';
import { isRepeat } from './recent';
import type { Situation } from './situation';

/** The most a glide break may take, seconds (clinical rule Chain). */
const sessionSeconds = 120;

/** One or two glides of one nerve on one side; the other side has its turn in the next session (5.3). */
export function glideItems(situation: Situation): OfferItem[] {
  const glides = glidesIn(situation);
  const fits = Math.min(sessionSeconds, situation.asked.seconds);
  for (const side of sidesInTurn(situation)) {
    const here = glides.filter((one) => one.side === side);
    const items = sessionOf(freshFirst(here, situation), fits, situation);
    if (items.length > 0) return items;
  }
  return [];
}

/** A manual start by area is not bound to the pools. */
const glidesIn = ({ may, area }: Situation): Candidate[] =>
  may.filter(
    ({ exercise, pools }) => isGlide(exercise) && (area !== undefined || pools.includes('glide')),
  );

/** Whether the hands, asked for by themselves, have a glide next rather than something calm. */
export const glideIsNext = (situation: Situation): boolean => {
  const [next] = freshFirst(situation.may, situation);
  return next !== undefined && isGlide(next.exercise);
};

/** The side that was not glided last, right first. */
function sidesInTurn({ recent, library }: Situation): readonly Side[] {
  const last = recent.find(({ exercise, side }) => {
    const done = library[exercise];
    return done !== undefined && isGlide(done) && side !== 'both';
  });
  const next = nextSide(last?.side);
  return [next, nextSide(next), 'both'];
}

function sessionOf(
  glides: readonly Candidate[],
  fitsSeconds: number,
  situation: Situation,
): OfferItem[] {
  for (const candidate of glides) {
    const item = atMost(candidate, fitsSeconds);
    if (item) return [item, ...second(candidate, item, glides, fitsSeconds, situation)];
  }
  return [];
}

function second(
  first: Candidate,
  done: OfferItem,
  glides: readonly Candidate[],
  fitsSeconds: number,
  situation: Situation,
): OfferItem[] {
  for (const candidate of glides) {
    if (candidate === first || isRepeat(candidate, situation)) continue;
    if (candidate.exercise.nerve !== first.exercise.nerve) continue;
    const item = whole(candidate, fitsSeconds - done.seconds);
    if (item && capsAllow(first, done, candidate, item)) return [item];
  }
  return [];
}

/** Two that share a cap go together only where what is left of it is known to hold both (4.8). */
function capsAllow(a: Candidate, done: OfferItem, b: Candidate, next: OfferItem): boolean {
  if (capRow(a.exercise) !== capRow(b.exercise)) return true;
  const shares = [done.reps / (a.repsLeft ?? 0), next.reps / (b.repsLeft ?? 0)];
  return shares.reduce((sum, share) => sum + share, 0) <= 1;
}
