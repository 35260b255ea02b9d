import type { Person } from '../care/care';
import type { DayKey } from '../care/days';
import type { Now } from '../care/now';
import type { Flare, PlaceKey, ProfileId } from '../care/plan';
import type { PhaseName } from '../care/programme/programmes';
import { phaseOf } from '../care/programme/weeks';

interface Noted {
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  /** Local date with rollover at 04:00. */
  readonly day: DayKey;
  readonly v: 1;
}

/** A turn in a plan's course, for the log: a phase of a programme, or a louder stretch that began or ended. */
export type PlanChange = Noted &
  (
    | {
        readonly what: 'phase';
        readonly profile: ProfileId;
        readonly phase: PhaseName;
        /** The programme's week, from 1. */
        readonly week: number;
      }
    | { readonly what: 'flare' | 'flare-over'; readonly place: PlaceKey }
  );

/** What turned between two standings of a plan. */
export function planChanges(before: Person, after: Person, now: Now): PlanChange[] {
  if (before.plan === after.plan) return [];
  return [...phasesBegun(before, after, now), ...flaresTurned(before, after, now)];
}

function phasesBegun({ plan: before }: Person, { plan: after }: Person, now: Now): PlanChange[] {
  return after.programmes.flatMap((programme): PlanChange[] => {
    const { profile, week, startedOn } = programme;
    const was = before.programmes.find(
      (one) => one.profile === profile && one.startedOn === startedOn,
    );
    const phase = phaseOf(programme).name;
    if (was && phaseOf(was).name === phase) return [];
    const id = `phase:${profile}:${startedOn}:${phase}:${now.dayKey}`;
    return [{ id, at: now.wall, day: now.dayKey, what: 'phase', profile, phase, week, v: 1 }];
  });
}

function flaresTurned({ plan: before }: Person, { plan: after }: Person, now: Now): PlanChange[] {
  const was = (flare: Flare) =>
    before.flares.find(
      ({ place, startedAt }) => place === flare.place && startedAt === flare.startedAt,
    );
  return after.flares.flatMap((flare): PlanChange[] => {
    const { place, startedAt, endedAt } = flare;
    const known = was(flare);
    const turned = (what: 'flare' | 'flare-over'): PlanChange => {
      const id = `${what}:${place}:${startedAt}`;
      return { id, at: now.wall, day: now.dayKey, what, place, v: 1 };
    };
    if (!known) return [turned('flare')];
    return known.endedAt === null && endedAt !== null ? [turned('flare-over')] : [];
  });
}
