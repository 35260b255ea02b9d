import { type Care, glides, type Person } from '../care';
import type { DayKey } from '../days';
import { bandOf } from '../dosing/irritability';
import { baselineOf, scoreOn } from '../dosing/score';
import type { Now } from '../now';
import { type PlaceKey, type ProfileId, type Programme, placeKey } from '../plan';
import { screen } from '../safety/screen';
import { toldAtStart } from '../toldAtStart';
import { directionOf, listed } from './direction';
import { type Gliding, glidesOf, isRuledOut, sliderCapsOf } from './glides';
import { placesOfProfile, sidesOf } from './places';
import type { PoolEntry, Pools } from './pools';
import type { Phase, PhaseLimit, PoolName } from './programmes';
import { directions, programmes } from './programmes.table';
import { isTaperedOff, phaseOf, startProgramme } from './weeks';

/** At most two programmes at once (5.1). */
const programmesAtMost = 2;
/** Until there is a profile, glides that are switched on come twice a day. */
const glidesWithoutProfile = 2;

/** The programmes that run: one for each profile, at its first day where the plan has none yet. */
export const programmesOf = ({ care, plan }: Person, day: DayKey): Programme[] =>
  care.profiles
    .slice(0, programmesAtMost)
    .map(
      (profile) =>
        plan.programmes.find((one) => one.profile === profile) ?? startProgramme(profile, day),
    );

/**
 * What the programmes hold ready today: the union of their pools in order of priority. Glides need
 * them to be wanted, and irritability to be known and not high (4.1, 5.1). Caps are not added up: for
 * each nerve the highest single one holds; where two phases list the same, the lower level holds.
 */
export function poolsOf(person: Person, now: Now, flags = flagsOf(person, now)): Pools {
  const { care } = person;
  if (care.profiles.length === 0) return withoutProfile(care);
  const all = programmesOf(person, now.dayKey);
  const onlySafe = care.profiles.some((profile) => programmes[profile].onlySafe);
  const running = all.filter(({ profile }) => !onlySafe || programmes[profile].onlySafe);
  const pool = (name: Exclude<PoolName, 'glide'>) =>
    union(running.map((programme) => listOf(person, programme, name, now.dayKey, flags)));
  const gliding = (mayGlide(care) ? running : [])
    .map((one) => ({ phase: phaseOf(one), entries: glidesOf(person, one, now.dayKey) }))
    .filter(({ entries }) => entries.length > 0);
  return {
    open: null,
    micro: pool('micro'),
    posture: pool('posture'),
    focus: pool('focus'),
    glide: union(gliding.map(({ entries }) => entries)),
    glidesPerDay: perDay(gliding),
    sliderCaps: sliderCapsOf(gliding),
    excluded: care.profiles.flatMap((profile) => programmes[profile].exclude),
    onlySafe,
  };
}

const flagsOf = ({ care }: Person, now: Now): readonly string[] =>
  screen(care.answers, care.clearances, now).flags;

function mayGlide(care: Care): boolean {
  const band = bandOf(care.irritability);
  return glides(care) && (band === 'low' || band === 'moderate');
}

const perDay = (gliding: readonly Gliding[]) => ({
  lower: Math.max(0, ...gliding.map(({ phase }) => phase.glidePerDay[0])),
  upper: Math.max(0, ...gliding.map(({ phase }) => phase.glidePerDay[1])),
});

function withoutProfile(care: Care): Pools {
  const often = glides(care) ? glidesWithoutProfile : 0;
  return {
    open: {
      sides: care.side === 'left' || care.side === 'right' ? [care.side] : ['right', 'left'],
    },
    micro: [],
    posture: [],
    glide: [],
    focus: [],
    glidesPerDay: { lower: often, upper: often },
    sliderCaps: {},
    excluded: [],
    onlySafe: false,
  };
}

/** One pool of one programme, with the notes of its phase and the direction that eases. */
function listOf(
  person: Person,
  programme: Programme,
  name: Exclude<PoolName, 'glide'>,
  day: DayKey,
  flags: readonly string[],
): PoolEntry[] {
  if (name === 'focus' && isTaperedOff(programme, day)) return [];
  const phase = phaseOf(programme);
  const { profile, week } = programme;
  const noted = phase.limits !== undefined || phase.later !== undefined;
  const score = noted ? scoreFor(person, profile, day) : 0;
  const late = (phase.later ?? [])
    .filter((one) => one.pool === name && week >= one.fromWeek && score <= one.atMost)
    .map(({ exercise }) => exercise);
  const listedNow = inDirection(person, [...phase[name], ...late], flags, day);
  const sides = sidesOf(person.care, profile);
  return listedNow
    .filter((exercise) => !isRuledOut(person.care, exercise))
    .flatMap((exercise): PoolEntry[] => {
      const limit = phase.limits?.find((one) => one.exercise === exercise);
      if (limit && score >= limit.below) return [];
      const maxLevel = lowest(phase, limit);
      return [{ exercise, profile, maxLevel, sides: sides.length > 0 ? sides : ['right', 'left'] }];
    });
}

const lowest = ({ maxLevel }: Phase, limit: PhaseLimit | undefined) =>
  limit && limit.maxLevel < maxLevel ? limit.maxLevel : maxLevel;

/** Usual or today's S at a profile's places, whichever is highest; 10 where nothing is known. */
function scoreFor({ care, plan }: Person, profile: ProfileId, day: DayKey): number {
  const at = (place: PlaceKey) =>
    Math.max(
      baselineOf(plan.scores, place, day, toldAtStart(care)) ?? 10,
      scoreOn(plan.scores, place, day) ?? 0,
    );
  return Math.max(...placesOfProfile(care, profile).map((place) => at(placeKey(place))));
}

/** A list that holds the two directions of the back holds only the one that eases (5.5). */
function inDirection(
  { plan }: Person,
  list: readonly string[],
  flags: readonly string[],
  day: DayKey,
): string[] {
  const both: readonly string[] = [directions.extension, directions.flexion];
  const at = list.findIndex((exercise) => both.includes(exercise));
  if (at < 0) return [...list];
  const rest = list.filter((exercise) => !both.includes(exercise));
  const direction = directionOf(plan.direction, flags, day);
  const easing = listed(direction, plan.direction).filter((exercise) => !rest.includes(exercise));
  return [...rest.slice(0, at), ...easing, ...rest.slice(at)];
}

/** Lists joined by priority, first of all, then second of all; of the same exercise the lower level holds. */
export function union(lists: readonly (readonly PoolEntry[])[]): PoolEntry[] {
  const [only, second] = lists;
  if (only && !second) return [...only];
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, n) => lists.flatMap((list) => list[n] ?? []));
  return inTurn.flat().reduce(joined, []);
}

function joined(entries: PoolEntry[], next: PoolEntry): PoolEntry[] {
  const at = entries.findIndex(({ exercise }) => exercise === next.exercise);
  const there = entries[at];
  if (!there) return [...entries, next];
  const maxLevel = next.maxLevel < there.maxLevel ? next.maxLevel : there.maxLevel;
  const sides = [...new Set([...there.sides, ...next.sides])];
  return entries.map((one, n) => (n === at ? { ...there, maxLevel, sides } : one));
}
