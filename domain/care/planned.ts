import { glides, type Person } from './care';
import type { DayKey } from './days';
import type { GateReason } from './dosing/gate';
import { bandOf } from './dosing/irritability';
import type { Exercise, Level, Library, Side } from './exercise';
import {
  type ChangeReason,
  type Flare,
  lastingFlares,
  ofDosingKey,
  type ProfileId,
  type Programme,
} from './plan';
import { glidesOf } from './programme/glides';
import { programmesOf } from './programme/phase';
import { sidesOf } from './programme/places';
import type { PhaseName } from './programme/programmes';
import { programmes } from './programme/programmes.table';
import { phaseOf, reviewWeek } from './programme/weeks';
import { missingFor } from './strongerGate';
import type { View } from './view';

/** Why a plan holds no glides now, as a code that has its sentence in the words. */
export type NoGlides = 'off' | 'irritable' | 'phase';

/** Where one programme stands, as it is told to the person. */
export interface ProgrammeNow {
  readonly profile: ProfileId;
  readonly phase: PhaseName;
  /** From 1. */
  readonly week: number;
  readonly weeks: number;
  /** The highest level of the phase. */
  readonly level: Level;
  /** Fewest and most glide sessions a day, or why there are none. */
  readonly glides: readonly [lower: number, upper: number] | NoGlides;
  /** The phase after this one and its first week; null in the last. */
  readonly next: { readonly phase: PhaseName; readonly fromWeek: number } | null;
  /** Days of the counted week with a break of the plan. */
  readonly activeDays: number;
  readonly review: Programme['review'];
  /** The week at whose end the review stands; null: it has been, or there is none. */
  readonly reviewAfter: number | null;
  readonly ending: NonNullable<Programme['ending']>['kind'] | null;
}

/** An exercise that is put away for a while. */
export interface HeldBack {
  readonly exercise: Exercise;
  readonly side: Side;
  readonly state: 'paused' | 'rest' | 'stopped';
  /** When and why it was put away, epoch ms; null where it is not known any more. */
  readonly at: number | null;
  readonly why: ChangeReason | null;
  /** When it comes back by itself, epoch ms; null: not known. */
  readonly until: number | null;
}

/** A stronger glide that a profile has in one of its phases, and what its gate still waits for. */
export interface Stronger {
  readonly exercise: Exercise;
  readonly side: Side;
  readonly missing: readonly GateReason[];
}

/** What a person's plan holds at this moment, in values that sentences can be made of. */
export interface Planned {
  readonly programmes: readonly ProgrammeNow[];
  readonly heldBack: readonly HeldBack[];
  /** Empty where no profile ever has any. */
  readonly stronger: readonly Stronger[];
  /** Louder stretches that last. */
  readonly flares: readonly Flare[];
}

/** Looks at a plan as its owner would like it told. */
export function plannedOf(view: View): Planned {
  const { person, now } = view;
  return {
    programmes: programmesOf(person, now.dayKey).map((one) =>
      programmeNow(person, one, now.dayKey),
    ),
    heldBack: heldBack(view),
    stronger: strongerOf(view),
    flares: lastingFlares(person.plan),
  };
}

function programmeNow(person: Person, programme: Programme, day: DayKey): ProgrammeNow {
  const { profile, week, weekFrom, activeOn, review, ending } = programme;
  const { weeks, phases } = programmes[profile];
  const phase = phaseOf(programme);
  const next = ending ? undefined : phases.find((one) => one.weeks[0] > week);
  return {
    profile,
    phase: phase.name,
    week,
    weeks,
    level: phase.maxLevel,
    glides: noGlides(person, programme, day) ?? phase.glidePerDay,
    next: next ? { phase: next.name, fromWeek: next.weeks[0] } : null,
    activeDays: activeOn.filter((one) => one >= weekFrom).length,
    review,
    reviewAfter: review || ending || weeks <= reviewWeek ? null : reviewWeek,
    ending: ending?.kind ?? null,
  };
}

function noGlides(person: Person, programme: Programme, day: DayKey): NoGlides | null {
  const band = bandOf(person.care.irritability);
  if (phaseOf(programme).glide.length === 0) return 'phase';
  if (!glides(person.care)) return 'off';
  if (band === null || band === 'high') return 'irritable';
  return glidesOf(person, programme, day).length === 0 ? 'phase' : null;
}

function heldBack({ person, library }: View): HeldBack[] {
  return Object.entries(person.plan.dosings).flatMap(
    ([key, { state, until, changed }]): HeldBack[] => {
      const [id, side] = ofDosingKey(key);
      const exercise = library[id];
      if (!exercise || !(state === 'paused' || state === 'rest' || state === 'stopped')) return [];
      return [{ exercise, side, state, until, at: changed?.at ?? null, why: changed?.why ?? null }];
    },
  );
}

function strongerOf(view: View): Stronger[] {
  const { care } = view.person;
  const all = care.profiles.flatMap((profile) =>
    tensionersOf(profile, view.library).flatMap((exercise) =>
      sidesOf(care, profile).map((side) => ({ exercise, side })),
    ),
  );
  const isFirst = ({ exercise, side }: (typeof all)[number], n: number) =>
    all.findIndex((one) => one.exercise === exercise && one.side === side) === n;
  return all.filter(isFirst).map(({ exercise, side }) => ({
    exercise,
    side,
    missing: missingFor(view, exercise, side),
  }));
}

/** The stronger glides that any phase of a profile lists. */
function tensionersOf(profile: ProfileId, library: Library): Exercise[] {
  const listed = new Set(programmes[profile].phases.flatMap(({ glide }) => glide));
  return [...listed].flatMap((id) => {
    const exercise = library[id];
    return exercise?.type === 'tensioner' ? [exercise] : [];
  });
}
