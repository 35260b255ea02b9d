import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginCare } from '../domain/care/care';
import { beginPlan } from '../domain/care/plan';
import { type Memory, packed } from '../domain/memory';
import { readPolicy } from '../domain/policy/organisation/read';
import { rulesFrom } from '../domain/policy/rulesFrom';
import { readSettings } from '../domain/policy/settings';
import { remember } from '../domain/remember';
import { begin } from '../domain/session';
import { allKinds } from '../domain/session/kinds';
import v1 from './fixtures/session/v1.json';

// What one worker life knows, the next one knows too.

const { settings } = readSettings({});
const care = beginCare();
const plan = beginPlan('2026-11-23');
const rules = rulesFrom(settings, { on: false, perDay: 2 });
const clock = {
  wall: Date.UTC(2026, 10, 23, 9),
  mono: 5,
  boot: 'a',
  dayKey: '2026-11-23',
  inHours: true,
  nextBoundary: null,
};

const instant = fc.integer({ min: 1.7e12, max: 1.9e12 });
const lastItem = fc.record({
  exercise: fc.string({ minLength: 1 }),
  side: fc.constantFrom('left', 'right', 'both'),
  at: instant,
  kind: fc.constantFrom(...allKinds),
});
const item = fc.record(
  {
    exercise: fc.string({ minLength: 1 }),
    level: fc.constantFrom(1, 2, 3),
    dose: fc.constantFrom(1, 2, 3),
    reps: fc.integer({ min: 1, max: 20 }),
    side: fc.constantFrom('left', 'right', 'both'),
    seconds: fc.integer({ min: 1, max: 300 }),
    restAfterSeconds: fc.integer({ min: 30, max: 60 }),
  },
  { requiredKeys: ['exercise', 'level', 'dose', 'reps', 'side', 'seconds'] },
);
const memories: fc.Arbitrary<Memory> = fc.record({
  session: fc
    .record({
      recent: fc.array(fc.tuple(instant, instant, fc.constantFrom(0 as const, 1 as const)), {
        maxLength: 12,
      }),
      shownAt: fc.array(instant),
      seen: fc.array(fc.string()),
      done: fc.array(fc.string()),
    })
    .map((lists) => ({ ...begin(clock, rules), ...lists })),
  offer: fc.option(
    fc.record(
      {
        promptId: fc.string({ minLength: 1 }),
        items: fc.array(item, { maxLength: 4 }),
        restSeconds: fc.nat(300),
        why: fc.string(),
        form: fc.constant('focus'),
        message: fc.string(),
      },
      { requiredKeys: ['promptId', 'items', 'restSeconds', 'why'] },
    ),
  ) as fc.Arbitrary<Memory['offer']>,
  reached: fc.option(
    fc.record({
      promptId: fc.string({ minLength: 1 }),
      item: fc.nat(5),
      step: fc.nat(40),
      done: fc.constant([]),
    }),
  ),
  lastItems: fc.array(lastItem, { maxLength: 80 }) as fc.Arbitrary<Memory['lastItems']>,
  lastMessage: fc.option(fc.string()),
  arrived: fc.constant(null),
  policy: fc.constant(readPolicy(undefined)),
  chosen: fc.constant({}),
  settings: fc.constant(settings),
  care: fc.constant(care),
  plan: fc.constant(plan),
});
const written = (memory: Memory) =>
  JSON.parse(JSON.stringify({ ...packed(memory), settings, care, plan }));

describe('what is stored', () => {
  it('comes back whole: nothing of it stands in the place of something else', () => {
    fc.assert(
      fc.property(memories, (memory) => {
        expect(remember(written(memory), false, clock.wall, clock.dayKey)).toEqual(memory);
      }),
    );
  });

  it('a broken part costs only itself', () => {
    const whole = {
      session: begin(clock, rules),
      offer: null,
      reached: null,
      lastItems: [],
      lastMessage: null,
      arrived: null,
      policy: readPolicy(undefined),
      chosen: {},
      settings,
      care,
      plan,
    };
    const broken = fc.oneof(fc.string(), fc.integer(), fc.constant({}), fc.array(fc.integer()));
    const part = fc.constantFrom('offer', 'reached', 'lastItems');
    fc.assert(
      fc.property(part, broken, (key, value) => {
        const stored = written(whole);
        stored.session[key] = value;
        const read = remember(stored, false, clock.wall, clock.dayKey);
        expect(read.session).toEqual(whole.session);
        if (key !== 'lastItems' || !Array.isArray(value)) expect(read).toEqual(whole);
        expect(read.lastItems).toEqual([]);
      }),
    );
  });

  it.each([
    ['what was counted', { recent: [{ exercise: 'posture-reset', at: 1 }] }],
    ['what was counted, half', { recent: [[1, 2]] }],
    ['the showings', { shownAt: ['yesterday'] }],
    ['what was heard', { seen: [1] }],
    ['what was done', { done: [null] }],
  ])('a session in which %s cannot be read is put aside', (_what, damage) => {
    const session = { ...begin(clock, rules), ...damage };
    const read = remember({ session }, false, clock.wall, clock.dayKey);
    expect(read.session).toBeNull();
    expect(read.unreadable).toEqual(session);
  });

  it('P12 a session of every released version is read as it was meant', () => {
    const read = remember(v1.stored, false, clock.wall, clock.dayKey);
    expect(read.session).toMatchObject(v1.means.session);
    expect(read).toMatchObject({ ...v1.means, session: {} });
  });
});
