import type { Candidate } from '../candidate';
import type { Dose, OfferItem } from '../exercise';
import { programmesOf } from '../programme/phase';
import { phaseOf } from '../programme/weeks';
import { atMost, lengthOf, lowered } from './item';
import { inTurn, oneSideEach } from './order';
import type { Situation } from './situation';
import { walkOf } from './walk';

// Focus session (5.4): 8 to 12 min; a minute of walking, 4 to 6 items in one round, two from week 5 on, with
// 30 to 60 s of rest between them, slow breathing at the end.
const shortestSeconds = 8 * 60;
const longestSeconds = 12 * 60;
const walkSeconds = 60;
const items = { atLeast: 4, atMost: 6 } as const;
const rest = { atLeast: 30, atMost: 60, step: 5 } as const;
const twoRoundsFromWeek = 5;
/** A pool of fewer exercises makes no session. */
const differentAtLeast = 2;

/** A focus session and the rest that fills it up; null where there is too little to do. */
export interface Session {
  readonly items: readonly OfferItem[];
  readonly restSeconds: number;
}

/** Fills a focus session: as much as fits twelve minutes, with rests as long as they may be. */
export function focusItems(situation: Situation): Session | null {
  const pool = inTurn(
    oneSideEach(
      situation.may.filter(({ pools }) => pools.includes('focus')),
      situation.recent,
    ),
    situation,
  );
  if (pool.length < differentAtLeast) return null;
  const plans = plansFor(pool.length, roundsOf(situation));
  const sessions = plans.map((plan) => sessionOf(pool, plan, situation.may));
  const fitting = sessions.find(
    (session) => secondsIn(session) >= shortestSeconds && secondsIn(session) <= longestSeconds,
  );
  const short = sessions.find((session) => secondsIn(session) <= longestSeconds);
  const chosen = fitting ?? short;
  return chosen
    ? { items: chosen, restSeconds: Math.max(0, shortestSeconds - secondsIn(chosen)) }
    : null;
}

const roundsOf = ({ person, clock }: Situation): number => {
  const weeks = programmesOf(person, clock.dayKey)
    .filter((programme) => phaseOf(programme).focus.length > 0)
    .map(({ week }) => week);
  return Math.max(0, ...weeks) >= twoRoundsFromWeek ? 2 : 1;
};

/** How many sets, how long the rests, and the most each set is done at. */
interface SessionPlan {
  readonly sets: number;
  readonly restSeconds: number;
  readonly dose: Dose;
}

/** What to try, the best first: full doses before lesser ones, the whole pool before less of it, long rests first. */
function plansFor(different: number, rounds: number): SessionPlan[] {
  const wished = Math.min(Math.max(different, items.atLeast), items.atMost);
  const counts = [0, 1, 2].map((n) => wished - n).filter((count) => count >= items.atLeast);
  const more = [1, 2].map((n) => wished + n).filter((count) => count <= items.atMost);
  const rests = Array.from(
    { length: (rest.atMost - rest.atLeast) / rest.step + 1 },
    (_, n) => rest.atMost - n * rest.step,
  );
  return ([3, 2, 1] as const).flatMap((dose) =>
    [...counts, ...more].flatMap((count) =>
      rests.map((restSeconds) => ({ sets: count * rounds, restSeconds, dose })),
    ),
  );
}

function sessionOf(
  pool: readonly Candidate[],
  { sets, restSeconds, dose }: SessionPlan,
  may: readonly Candidate[],
): OfferItem[] {
  const turns = Array.from({ length: sets }, (_, n) => pool[n % pool.length]);
  const done = turns.flatMap((candidate) => (candidate && atDose(candidate, dose)) ?? []);
  const rested = done.map((item, n) =>
    n < done.length - 1 ? { ...item, restAfterSeconds: restSeconds } : item,
  );
  const walk = walkOf(may);
  const breathing = may.find(({ exercise }) => exercise.type === 'breathing');
  const before = walk ? lowered(walk, walkSeconds) : null;
  const after = breathing ? atMost(breathing, longestSeconds) : null;
  return [before, ...rested, after].filter((item) => item !== null);
}

const atDose = (candidate: Candidate, dose: Dose): OfferItem | null =>
  atMost(candidate.dose > dose ? { ...candidate, dose } : candidate, longestSeconds);

const secondsIn = (session: readonly OfferItem[]): number =>
  lengthOf(session) + session.reduce((sum, { restAfterSeconds = 0 }) => sum + restAfterSeconds, 0);
