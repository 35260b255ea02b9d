import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnder, levelDown, lower } from '../../../domain/care/dosing/ceiling';
import { beginDosing, beginLocked, isOpen, type Moved } from '../../../domain/care/dosing/dosing';
import { lightOf } from '../../../domain/care/dosing/light';
import { afterOutcome, type Circumstances } from '../../../domain/care/dosing/outcome';
import {
  afterFlare,
  afterSymptomsBack,
  afterTime,
  afterWorseWeeks,
  liftStop,
  withGate,
} from '../../../domain/care/dosing/time';
import type { Level } from '../../../domain/care/exercise';
import type { Now } from '../../../domain/care/now';
import type { Dosing, DosingState, Light } from '../../../domain/care/plan';
import { at, calm, told } from './days';

type Event =
  | { readonly type: 'session'; readonly light: Light; readonly lateHours: number }
  | { readonly type: 'look' | 'lift' | 'back' | 'weeks' | 'flare' }
  | { readonly type: 'gate'; readonly open: boolean };

interface Told {
  readonly afterHours: number;
  readonly event: Event;
  readonly around: Circumstances;
}

const level = fc.constantFrom<Level>(1, 2, 3);
const around: fc.Arbitrary<Circumstances> = fc.record({
  ceiling: fc.record({ level, dose: level }),
  top: level,
  tokenFree: fc.boolean(),
  weeklyRise: fc.constantFrom(null, 0, 0, 2),
  score: fc.constantFrom(null, 1, 5),
  counts: fc.boolean(),
});
const kindly: fc.Arbitrary<Circumstances> = fc.constant(calm);
const light = fc.constantFrom<Light>('green', 'green', 'green', 'green', 'amber', 'red', 'unrated');
const session = fc.record({
  type: fc.constant('session' as const),
  light,
  lateHours: fc.constantFrom(0, 0, 13, 30),
});
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 8, arbitrary: session },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('look' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constantFrom('lift', 'back', 'weeks', 'flare') }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('gate' as const), open: fc.boolean() }) },
) as fc.Arbitrary<Event>;
const life: fc.Arbitrary<Told[]> = fc.array(
  fc.record({
    afterHours: fc.constantFrom(1, 3, 9, 15, 24, 24, 72, 400),
    event,
    around: fc.oneof(around, kindly),
  }),
  { maxLength: 60 },
);

/** The instant so many hours into these chapters, with the day that rolls over at 04:00. */
const hour = (hours: number): Now => ({
  wall: at(0, 0).wall + hours * 3_600_000,
  dayKey: at(Math.floor((hours - 4) / 24)).dayKey,
});

function moved(dosing: Dosing, { event: one, around: circumstances }: Told, hours: number): Moved {
  const now = hour(hours);
  if (one.type === 'session') {
    const then = hour(hours - one.lateHours);
    const outcome = { at: then.wall, day: then.dayKey, light: one.light };
    return afterOutcome(dosing, outcome, circumstances, now);
  }
  if (one.type === 'gate') return withGate(dosing, one.open, now);
  if (one.type === 'lift') return liftStop(dosing, now);
  if (one.type === 'back') return afterSymptomsBack(dosing, now);
  if (one.type === 'weeks') return afterWorseWeeks(dosing, now);
  return one.type === 'flare' ? afterFlare(dosing, now) : afterTime(dosing, now);
}

interface Turn {
  readonly before: Dosing;
  readonly after: Moved;
  readonly told: Told;
  readonly hours: number;
}

/** Lives through events, time first, and looks at every turn. */
function lived(from: Dosing, events: readonly Told[], look: (turn: Turn) => void): Dosing {
  let hours = 100;
  let dosing = from;
  for (const one of events) {
    hours += one.afterHours;
    dosing = afterTime(dosing, hour(hours)).dosing;
    const after = moved(dosing, one, hours);
    look({ before: dosing, after, told: one, hours });
    dosing = after.dosing;
  }
  return dosing;
}

const share = ({ level: of, dose }: Pick<Dosing, 'level' | 'dose'>) => of * 10 + dose;
const start = fc.constantFrom(
  beginDosing(hour(99), 1),
  beginDosing(hour(99), 2),
  beginLocked(hour(99)),
  { ...beginDosing(hour(99), 3), state: 'active' as const, dose: 3 as const },
  { ...beginDosing(hour(99), 3), state: 'maintain' as const, dose: 3 as const },
);
const every = { numRuns: 400 };

describe('whatever happens', () => {
  it('only a green raises anything, by one step of what runs, and never above the ceiling', () => {
    fc.assert(
      fc.property(start, life, (from, events) => {
        lived(from, events, ({ before, after, told: { event: one, around: circumstances } }) => {
          const { ceiling, tokenFree, counts } = circumstances;
          const step = share(after.dosing) - share(lower(before, ceiling));
          if (!after.rose) return expect(share(after.dosing)).toBeLessThanOrEqual(share(before));
          expect(one).toMatchObject({ type: 'session', light: 'green' });
          expect(tokenFree && counts).toBe(true);
          expect(isUnder(after.dosing, ceiling)).toBe(true);
          expect([1, 9], `${told(before)} to ${told(after.dosing)}`).toContain(step);
        });
      }),
      every,
    );
  });

  it('a red never leads to a higher level or dose, and never leaves anything on offer', () => {
    fc.assert(
      fc.property(start, life, (from, events) => {
        lived(from, events, ({ before, after, told: { event: one }, hours }) => {
          if (one.type !== 'session' || one.light !== 'red') return;
          expect(after.dosing.level).toBeLessThanOrEqual(before.level);
          expect(after.dosing.dose).toBeLessThanOrEqual(before.dose);
          const day = hour(hours - one.lateHours).dayKey;
          const another = before.outcomes.some((o) => o.light === 'red' && o.day === day);
          if (!another) expect(isOpen(after.dosing)).toBe(false);
        });
      }),
      every,
    );
  });

  it('an unrated session changes neither level nor dose nor state', () => {
    fc.assert(
      fc.property(start, life, (from, events) => {
        lived(from, events, ({ before, after, told: { event: one } }) => {
          if (one.type !== 'session' || one.light !== 'unrated') return;
          expect(told(after.dosing)).toBe(told(before));
          expect(after.why).toBeNull();
        });
      }),
      every,
    );
  });

  it('every state is left in finite time, or says what opens it', () => {
    const leaves: Readonly<Record<DosingState, (dosing: Dosing, now: Now) => boolean>> = {
      trial: () => true,
      active: () => true,
      maintain: (dosing, now) => afterSymptomsBack(dosing, now).dosing.state === 'active',
      locked: (dosing, now) => withGate(dosing, true, now).dosing.state === 'trial',
      paused: (dosing, now) => afterTime(dosing, now).dosing.state === 'trial',
      rest: (dosing, now) => afterTime(dosing, now).dosing.state === 'trial',
      stopped: (dosing, now) => afterTime(dosing, now).dosing.state === 'trial',
    };
    const longest = { paused: 48, rest: 7 * 24, stopped: 28 * 24 };
    fc.assert(
      fc.property(start, life, (from, events) => {
        lived(from, events, ({ after: { dosing }, hours }) => {
          const { state, until } = dosing;
          const waits = state === 'paused' || state === 'rest' || state === 'stopped';
          expect(until === null, state).toBe(!waits);
          if (waits && until !== null)
            expect(until).toBeLessThanOrEqual(hour(hours + longest[state]).wall);
          expect(leaves[state](dosing, hour(hours + 28 * 24)), state).toBe(true);
        });
      }),
      every,
    );
  });

  it('a pause, a rest or a stop is never cut short but by a therapist', () => {
    const rank: Partial<Record<DosingState, number>> = { paused: 1, rest: 2, stopped: 3 };
    fc.assert(
      fc.property(start, life, (from, events) => {
        lived(from, events, ({ before, after, told: { event: one } }) => {
          if (one.type === 'lift' || !rank[before.state]) return;
          expect(rank[after.dosing.state] ?? 0).toBeGreaterThanOrEqual(rank[before.state] ?? 0);
          expect(after.dosing.until).toBeGreaterThanOrEqual(before.until ?? 0);
        });
      }),
      every,
    );
  });

  it('outcomes stay few, in order, each session once; reds are one a day', () => {
    fc.assert(
      fc.property(start, life, (from, events) => {
        const { outcomes, reds, usedOn } = lived(from, events, () => {});
        const instants = outcomes.map((one) => one.at);
        expect(instants).toEqual([...new Set(instants)].sort((a, b) => a - b));
        expect(outcomes.filter((one) => one.light !== 'red').length).toBeLessThanOrEqual(60);
        expect(usedOn).toEqual([...new Set(usedOn)].sort());
        const days = outcomes.filter((one) => one.light === 'red').map((one) => one.day);
        expect(reds.length).toBeGreaterThanOrEqual(new Set(days).size);
      }),
      every,
    );
  });

  it('nothing is on offer under a closed gate', () => {
    fc.assert(
      fc.property(life, (events) => {
        let dosing = beginLocked(hour(99));
        let hours = 100;
        for (const one of events) {
          hours += one.afterHours;
          const isGateOpen = one.event.type === 'gate' && one.event.open;
          dosing = withGate(afterTime(dosing, hour(hours)).dosing, isGateOpen, hour(hours)).dosing;
          if (!isGateOpen) expect(isOpen(dosing)).toBe(false);
          if (isOpen(dosing) && one.event.type === 'session')
            dosing = moved(dosing, one, hours).dosing;
        }
      }),
      every,
    );
  });

  it('without an answer the next day nothing of nerves ever rises', () => {
    const scores = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(fc.array(fc.tuple(scores, scores), { maxLength: 40 }), (answers) => {
        let dosing = beginDosing(at(0, 8), 1);
        answers.forEach(([before, after], day) => {
          const rating = { before, after, settle: 0, nextDay: null } as const;
          const quiet = { spread: false, weakness: false, stopped: false };
          const seen = lightOf('neural', { ...rating, ...quiet });
          const outcome = { at: at(day).wall, day: at(day).dayKey, light: seen };
          dosing = afterTime(dosing, at(day)).dosing;
          dosing = afterOutcome(dosing, outcome, calm, at(day)).dosing;
          expect(share(dosing)).toBe(share({ level: 1, dose: 1 }));
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('levels', () => {
  it.each([
    [3, 1, 2],
    [3, 2, 1],
    [2, 1, 1],
    [1, 1, 1],
    [3, 9, 1],
    [3, 0, 3],
  ] as const)('%i down by %i is %i', (from, by, to) => {
    expect(levelDown(from, by)).toBe(to);
  });
});
