import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Happening } from '../../domain/care/happening';
import { openQuestions } from '../../domain/care/openQuestions';
import { screen } from '../../domain/care/safety/screen';
import type { BreakRecord } from '../../domain/session/types';
import { after, before, daily, day, glide, instant, Life, monday, place, sceneAt } from './life';

// What happens to a plan, told as days. Times are hours of the day.

describe('a glide and what it leads to', () => {
  it('three that sat well on two days leave the trial', () => {
    const life = new Life();
    day(life, 0, [2, 2, 2]);
    day(life, 1, [2, 2, 2]);
    expect(life.dosing(glide)?.state).toBe('trial');
    day(life, 2, [2, 3, 2]);
    expect(life.dosing(glide)).toMatchObject({ state: 'active', level: 1, dose: 2 });
  });

  it('without the answer of the next day nothing rises, however often', () => {
    const life = new Life();
    for (let n = 0; n < 12; n += 1) {
      life.at(n, 9, before(1));
      const id = life.did(n, 9, glide);
      life.at(n, 9.1, after(id, 1));
      life.at(n + 2, 8, { type: 'PASSED' });
    }
    expect(life.dosing(glide)).toMatchObject({ state: 'trial', level: 1, dose: 1, outcomes: [] });
    expect(life.person.plan.awaiting.length).toBeLessThan(4);
  });

  it('Stop is red at once: 48 hours of pause, then a trial again', () => {
    const life = new Life();
    life.at(0, 9, before(1));
    life.did(0, 9, glide, { ended: 'stopped' });
    expect(life.dosing(glide)).toMatchObject({ state: 'paused', level: 1, dose: 1 });
    life.at(1, 23, { type: 'PASSED' });
    expect(life.dosing(glide)?.state).toBe('paused');
    life.at(2, 10, { type: 'PASSED' });
    expect(life.dosing(glide)?.state).toBe('trial');
  });

  it('Stop before the first repetition counts for what was playing', () => {
    const life = new Life();
    const record: BreakRecord = {
      kind: 'completed',
      id: 'c',
      breakKind: 'glide',
      at: instant(0, 9),
      day: monday,
      ended: 'stopped',
      done: [],
    };
    const stoppedAt = { exercise: glide, side: 'right' } as const;
    life.at(0, 9, { type: 'FINISHED', record, stoppedAt, form: 'break' });
    expect(life.dosing(glide)?.state).toBe('paused');
  });

  it('a worse morning turns what looked well into red, and the log says so', () => {
    const life = new Life();
    life.at(0, 9, before(2));
    const id = life.did(0, 9, glide);
    life.at(0, 9.1, after(id, 2));
    life.at(1, 9, daily(4));
    expect(life.dosing(glide)?.state).toBe('paused');
    const last = life.lines.findLast(({ store }) => store === 'completions');
    expect(last?.record).toMatchObject({
      id,
      items: [{ before: 2, after: 2, nextDay: 4, light: 'red', name: `the ${glide}` }],
    });
    expect(life.lines.some(({ store }) => store === 'careChanges')).toBe(true);
  });

  it('new weakness opens the urgent question and stops everything', () => {
    const life = new Life();
    life.at(0, 9, before(2));
    const id = life.did(0, 9, glide);
    life.at(0, 9.1, after(id, 2, { weakness: true }));
    const { care } = life.person;
    expect(screen(care.answers, care.clearances, sceneAt(0, 9.2).now).tier).toBe('URGENT');
    expect(life.dosing(glide)?.state).toBe('paused');
    expect(life.lines.some(({ store }) => store === 'screenings')).toBe(true);
  });

  it('the next day is asked once, inside its window, and only for what was done', () => {
    const life = new Life();
    const asks = (n: number, hour: number) =>
      openQuestions(life.person, [], sceneAt(n, hour).now).nextDay;
    life.at(0, 9, before(2));
    const id = life.did(0, 9, glide);
    life.at(0, 9.1, after(id, 2));
    life.did(0, 15, glide);
    expect(asks(0, 20)).toEqual([]);
    expect(asks(1, 8)).toEqual([place]);
    life.at(1, 8, daily(2));
    expect(asks(1, 8.1)).toEqual([]);
    expect(asks(2, 22)).toEqual([]);
  });
});

describe('a louder day', () => {
  it('begins with a rise of three, takes nerves off, and ends with two calm days', () => {
    const life = new Life();
    for (const n of [0, 1, 2]) day(life, n, [2, 2, 2]);
    life.at(3, 9, before(5));
    expect(life.person.plan.flares).toMatchObject([{ place, endedAt: null, why: 'spike' }]);
    life.at(4, 9, daily(3));
    expect(life.person.plan.flares[0]?.endedAt).toBeNull();
    life.at(5, 9.5, daily(2));
    expect(life.person.plan.flares[0]?.endedAt).not.toBeNull();
  });
});

describe('what is said twice, or by a clock that travels', () => {
  it('a daily check-in of the same day stands in the log once, with the last word', () => {
    const life = new Life();
    life.at(0, 9, daily(2)).at(0, 10, daily(4));
    const ids = life.lines
      .filter(({ store }) => store === 'checkins')
      .map(({ record }) => record.id);
    expect(new Set(ids).size).toBe(1);
    expect(life.person.plan.scores).toHaveLength(1);
  });

  it('a weekly check-in of the same week counts once', () => {
    const life = new Life();
    const weekly = (average: number): Happening => ({
      type: 'WEEKLY',
      id: 'w',
      place,
      average,
      activities: [],
      change: 0,
      ease: 5,
      nightsWoken: 0,
    });
    life.at(7, 9, weekly(4)).at(8, 9, weekly(6));
    expect(life.person.plan.weekly).toMatchObject([{ week: 1, average: 6 }]);
  });

  it('a clock set back a year neither closes weeks nor loses a pause', () => {
    const life = new Life();
    day(life, 0, [1, 1, 1]);
    life.did(1, 9, glide, { ended: 'stopped' });
    life.at(-365, 9, { type: 'PASSED' });
    expect(life.dosing(glide)?.state).toBe('paused');
    expect(life.person.plan.programmes[0]?.week).toBe(1);
    life.at(4, 9, { type: 'PASSED' });
    expect(life.dosing(glide)?.state).toBe('trial');
  });

  it('whatever happens in whatever order, the plan stays whole and a red never leads to more', () => {
    const happenings = fc.oneof(
      fc.integer({ min: 0, max: 10 }).map(before),
      fc.integer({ min: 0, max: 10 }).map(daily),
      fc
        .tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 9 }))
        .map(([s, n]) => after(`c${n}`, s, { settle: (s % 4) as 0 | 1 | 2 | 3 })),
      fc.constant<Happening>({ type: 'PASSED' }),
      fc.constant<Happening>({ type: 'FLARE', id: 'f', place }),
      fc.constant<Happening>({ type: 'LIFT_STOP', id: 'l', exercise: glide, side: 'right' }),
    );
    const step = fc.tuple(
      fc.integer({ min: -2, max: 60 }),
      fc.double({ min: 0, max: 23, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(step, fc.option(happenings)), { maxLength: 30 }), (steps) => {
        const life = new Life();
        for (const [[n, hour], happening] of steps) {
          const was = life.dosing(glide);
          if (happening) life.at(n, hour, happening);
          else life.did(n, hour, glide);
          const is = life.dosing(glide);
          const reds = is?.outcomes.filter(({ light }) => light === 'red').length ?? 0;
          const before = was?.outcomes.filter(({ light }) => light === 'red').length ?? 0;
          if (was && is && reds > before)
            expect(is.level * 3 + is.dose).toBeLessThanOrEqual(was.level * 3 + was.dose);
        }
        expect(JSON.parse(JSON.stringify(life.person))).toEqual(life.person);
      }),
      { numRuns: 150 },
    );
  });
});
