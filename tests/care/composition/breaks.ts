import type { Candidate } from '../../../domain/care/candidate';
import type { Person } from '../../../domain/care/care';
import { type Asked, choose, type RecentItem } from '../../../domain/care/choose';
import type { Library, Offer } from '../../../domain/care/exercise';
import { poolsOf } from '../../../domain/care/programme/phase';
import { pooled } from '../../../domain/care/programme/pools';
import type { Clock, Kind } from '../../../domain/session/types';
import { tableLibrary } from '../../helpers/forty';
import { today } from '../programme/person';

/** The present of these breaks. */
export const clock: Clock = {
  wall: Date.UTC(2026, 10, 24, 9),
  mono: 0,
  boot: 'b',
  inHours: true,
  nextBoundary: null,
  dayKey: today,
};
const lengths = { micro: 30, posture: 90, walk: 180, glide: 120 } as const;

/** A break of a kind at its usual length. */
export const asked = (lead: Kind, more: Partial<Asked> = {}): Asked => ({
  id: `${today}#1`,
  lead,
  kinds: [lead],
  seconds: lengths[lead],
  ...more,
});

/** An exercise of the clinical table that may be offered: level 1 in full, for a posture break. */
export function candidate(id: string, more: Partial<Candidate> = {}): Candidate {
  const exercise = tableLibrary[id];
  if (!exercise) throw new Error(`There is no ${id}.`);
  const side = exercise.laterality === 'one-side' ? 'right' : 'both';
  const own = {
    maxLevel: 1,
    dose: 3,
    reps: null,
    pools: ['posture'],
    rank: 0,
    place: null,
  } as const;
  return { exercise, side, ...own, ...more };
}

/** Everything the programmes of somebody hold ready, run at a level, each side for itself. */
export function candidatesFor(person: Person, level: 1 | 2 | 3): Candidate[] {
  const pools = poolsOf(person, clock);
  return Object.values(tableLibrary).flatMap((exercise) => {
    const found = pooled(pools, exercise);
    if (!found) return [];
    const sides = exercise.laterality === 'one-side' ? found.sides : (['both'] as const);
    return sides.map((side) =>
      candidate(exercise.id, { side, pools: found.pools, rank: found.rank, maxLevel: level }),
    );
  });
}

/** The exercises of an offer, in order. */
export const idsOf = (offer: Offer): string[] => offer.items.map(({ exercise }) => exercise);

/** Something that was done so many minutes ago. */
export const done = (
  exercise: string,
  minutesAgo: number,
  kind: Kind = 'posture',
  side: RecentItem['side'] = 'both',
): RecentItem => ({ exercise, side, at: clock.wall - minutesAgo * 60_000, day: today, kind });

/** Breaks taken one after the other, each so many minutes after the last and remembered for the next. */
export function dayOf(
  kinds: readonly Kind[],
  person: Person,
  may: readonly Candidate[],
  minutes = 25,
  library: Library = tableLibrary,
): Offer[] {
  let recent: RecentItem[] = [];
  return kinds.map((kind, n) => {
    const at = clock.wall + n * minutes * 60_000;
    const what = asked(kind, { id: `${today}#${n}` });
    const offer = choose(what, person, library, recent, { ...clock, wall: at }, may);
    const items =
      offer.items.length > 0 ? offer.items : [{ exercise: 'rest', side: 'both' as const }];
    recent = [
      ...items.map(({ exercise, side }) => ({ exercise, side, at, day: today, kind })),
      ...recent,
    ];
    return offer;
  });
}
