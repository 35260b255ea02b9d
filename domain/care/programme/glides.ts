import type { Care, Person } from '../care';
import type { DayKey } from '../days';
import { dosingKey, type ProfileId, type Programme } from '../plan';
import { nerveFor, type OneSide } from './nerve';
import { sidesOf } from './places';
import type { PoolEntry } from './pools';
import type { Nerve, Phase, ProgrammeTable } from './programmes';
import { nerveOfGlide, programmes } from './programmes.table';
import { isTaperedOff, phaseOf } from './weeks';

/** Where the nerve is mixed or unclear there is no glide before this week (4.1). */
const mixedFromWeek = 3;

/** The glides of one programme, each with the sides whose nerve it is for. */
export function glidesOf(person: Person, programme: Programme, day: DayKey): PoolEntry[] {
  if (isTaperedOff(programme, day)) return [];
  const told = sidesOf(person.care, programme.profile);
  const sides: readonly OneSide[] = told.length > 0 ? told : ['right', 'left'];
  const each = sides.flatMap((side) => glidesOn(person, programme, side));
  return [...new Set(each.map(({ exercise }) => exercise))].flatMap((exercise): PoolEntry[] => {
    const same = each.filter((one) => one.exercise === exercise);
    const [first] = same;
    if (!first) return [];
    const maxLevel = same.reduce(
      (low, one) => (one.maxLevel < low ? one.maxLevel : low),
      first.maxLevel,
    );
    return [{ ...first, maxLevel, sides: same.flatMap((one) => one.sides) }];
  });
}

/** The glides of one side: of the nerve its marks point to, in the order of the phase. */
function glidesOn(person: Person, programme: Programme, side: OneSide): PoolEntry[] {
  const { profile, week } = programme;
  const phase = phaseOf(programme);
  const nerve = nerveFor(person.care, profile, side);
  if (nerve === 'none' || (nerve === 'mixed' && week < mixedFromWeek)) return [];
  if (nerve !== 'mixed' && phase.noGlideFor?.includes(nerve)) return [];
  const maxLevel = nerve === 'mixed' ? 1 : phase.maxLevel;
  return mapped(programmes[profile], phase, nerve)
    .filter((exercise) => !isRuledOut(person.care, exercise))
    .filter((exercise) => hasSettledIn(person, phase, exercise, side))
    .map((exercise) => ({ exercise, profile, maxLevel, sides: [side] }));
}

/** The list of a phase as it reads for a nerve: swapped where it was written for another (5.6). */
function mapped(table: ProgrammeTable, { glide }: Phase, nerve: Nerve | 'mixed'): string[] {
  const { writtenFor, swaps } = table;
  if (writtenFor === undefined) return [...glide];
  const mine = nerve === 'mixed' ? writtenFor : nerve;
  const standIn = swaps?.[mine];
  if (mine !== writtenFor && standIn === undefined) return [];
  const list = glide.map((one) => (standIn && nerveOfGlide[one] === writtenFor ? standIn : one));
  return [...new Set(list)].filter((one) => nerveOfGlide[one] === mine);
}

/** The profile of a person's that never has an exercise, whatever the other one lists. */
export const excludedBy = ({ profiles }: Care, exercise: string): ProfileId | undefined =>
  profiles.find((profile) => programmes[profile].exclude.includes(exercise));

/** Whether one of a person's profiles never has an exercise. */
export const isRuledOut = (care: Care, exercise: string): boolean =>
  excludedBy(care, exercise) !== undefined;

/** Some glides wait until a gentler one has settled in on the same side. */
function hasSettledIn({ plan }: Person, phase: Phase, exercise: string, side: OneSide): boolean {
  const first = phase.after?.find(([later]) => later === exercise)?.[1];
  if (first === undefined) return true;
  const state = plan.dosings[dosingKey(first, side)]?.state;
  return state === 'active' || state === 'maintain';
}

/** What one programme glides now. */
export interface Gliding {
  readonly phase: Phase;
  readonly entries: readonly PoolEntry[];
}

/** The day's slider repetitions by nerve: the highest single cap of the phases that glide it. */
export function sliderCapsOf(gliding: readonly Gliding[]): Partial<Record<Nerve, number>> {
  const caps: Partial<Record<Nerve, number>> = {};
  for (const { phase, entries } of gliding)
    for (const { exercise } of entries) {
      const nerve = nerveOfGlide[exercise];
      if (nerve) caps[nerve] = Math.max(caps[nerve] ?? 0, phase.sliderCap);
    }
  return caps;
}
