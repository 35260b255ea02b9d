import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../domain/care/candidate';
import type { VisitPlan } from '../../../domain/care/care';
import { choose } from '../../../domain/care/choose';
import { daysAfter } from '../../../domain/care/days';
import { secondsOf } from '../../../domain/care/exercise';
import { profileIds } from '../../../domain/care/plan';
import { focusToday } from '../../../domain/care/programme/focus';
import { programmes } from '../../../domain/care/programme/programmes.table';
import { tableLibrary } from '../../helpers/forty';
import { now, someone, today } from '../programme/person';
import { asked, candidate, candidatesFor, clock, idsOf } from './breaks';

const session = (person: ReturnType<typeof someone>, may: readonly Candidate[]) =>
  choose(asked('posture', { form: 'focus' }), person, tableLibrary, [], clock, may);

describe('when a focus session is offered', () => {
  const offered = (...args: Parameters<typeof someone>) => focusToday(someone(...args), now);
  const yes = { offered: true };
  const no = (why: string) => ({ offered: false, why });
  const days = (...ago: number[]) => ago.map((n) => daysAfter(today, -n));

  it('from the second phase on, and never without a programme', () => {
    expect(offered(['cts'], 2)).toEqual(no('no-pool'));
    expect(offered(['cts'], 3)).toEqual(yes);
    expect(offered([], 3)).toEqual(no('no-pool'));
    expect(offered(['crps'], 9)).toEqual(no('no-pool'));
  });

  it('on two or three days a week, never on two running', () => {
    const after = (...ago: number[]) => offered(['cts'], 3, { plan: { focusOn: days(...ago) } });
    expect(after(0)).toEqual(no('done-today'));
    expect(after(1)).toEqual(no('done-yesterday'));
    expect(after(2)).toEqual(yes);
    expect(after(2, 4)).toEqual(yes);
    expect(after(2, 4, 6)).toEqual(no('week-full'));
    expect(after(2, 4, 7)).toEqual(yes);
  });

  it('not while symptoms flare', () => {
    const flare = { place: 'hand/right', startedAt: 1, startedOn: today, calmOn: [] } as const;
    const open = { endedAt: null, endedOn: null, why: 'told', baseline: 2, levels: {} } as const;
    expect(offered(['cts'], 3, { plan: { flares: [{ ...flare, ...open }] } })).toEqual(no('flare'));
    const over = { ...open, endedAt: 2, endedOn: today };
    expect(offered(['cts'], 3, { plan: { flares: [{ ...flare, ...over }] } })).toEqual(yes);
  });

  it('not on the day of a clinic visit, planned or made', () => {
    expect(offered(['cts'], 3, { plan: { visitedOn: [today] } })).toEqual(no('visit-day'));
    // The day of these stories is a Tuesday.
    const visits: VisitPlan = {
      perWeek: 2,
      weeks: 6,
      startedOn: daysAfter(today, -10),
      weekdays: [2, 4],
      remind: true,
    };
    const planned = (change: Partial<VisitPlan>) =>
      offered(['cts'], 3, { care: { visits: { ...visits, ...change } } });
    expect(planned({})).toEqual(no('visit-day'));
    expect(planned({ weekdays: [1] })).toEqual(yes);
    expect(planned({ perWeek: 0 })).toEqual(yes);
    expect(planned({ startedOn: daysAfter(today, -42) })).toEqual(yes);
    expect(planned({ startedOn: daysAfter(today, 1) })).toEqual(yes);
  });
});

describe('what a focus session is made of', () => {
  const cases = profileIds
    .flatMap((profile) => [3, 5, 9].map((week) => [profile, week] as const))
    .filter(([profile, week]) => {
      const phase = programmes[profile].phases.find(({ weeks: [, last] }) => week <= last);
      return (phase?.focus.length ?? 0) > 0;
    });

  it.each(cases)(
    '%s in week %i: a minute of walking, sets with rests between, slow breathing, 8 to 12 min',
    (profile, week) => {
      const person = someone([profile], week);
      for (const level of [1, 2, 3] as const)
        for (const dose of [1, 2, 3] as const) {
          const lifted = candidatesFor(person, level).map((one) => ({ ...one, dose }));
          const breathing = candidate('belly-breathing', { maxLevel: level, dose });
          const may = [
            ...lifted.filter(({ exercise }) => exercise.id !== 'belly-breathing'),
            breathing,
          ];
          const offer = session(person, may);
          expect(offer).toMatchObject({ form: 'focus', why: 'focus' });
          expect(secondsOf(offer)).toBeGreaterThanOrEqual(480);
          expect(secondsOf(offer)).toBeLessThanOrEqual(720);
          expect(offer.items[0]).toMatchObject({ exercise: 'walk-break', seconds: 60 });
          expect(offer.items.at(-1)?.exercise).toBe('belly-breathing');
          const sets = offer.items.slice(1, -1);
          const rounds = week >= 5 ? 2 : 1;
          expect(sets.length).toBeGreaterThanOrEqual(4 * rounds);
          expect(sets.length).toBeLessThanOrEqual(6 * rounds);
          sets.slice(0, -1).forEach(({ restAfterSeconds = 0 }) => {
            expect(restAfterSeconds).toBeGreaterThanOrEqual(30);
            expect(restAfterSeconds).toBeLessThanOrEqual(60);
          });
          const allowed = person.care.profiles.flatMap((id) =>
            programmes[id].phases.flatMap(({ focus }) => focus),
          );
          for (const { exercise } of sets) expect(allowed).toContain(exercise);
        }
    },
  );

  it('never does the same twice running', () => {
    const person = someone(['cts'], 9);
    const ids = idsOf(session(person, candidatesFor(person, 2)));
    ids.forEach((id, n) => {
      if (n > 0) expect(id).not.toBe(ids[n - 1]);
    });
  });

  it('is rest where fewer than two of its exercises may be offered', () => {
    const person = someone(['cts'], 5);
    const one = [candidate('scap-squeeze', { pools: ['focus'] })];
    expect(session(person, one)).toMatchObject({ items: [], why: 'nothing-fits' });
  });
});
