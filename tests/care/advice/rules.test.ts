import { describe, expect, it } from 'vitest';
import { adviceDue, adviceRules } from '../../../domain/care/advice/rules';
import type { Care, Person } from '../../../domain/care/care';
import { daysAfter } from '../../../domain/care/days';
import { beginDosing } from '../../../domain/care/dosing/dosing';
import { beginFlare } from '../../../domain/care/dosing/flare';
import type { PlaceKey, Plan, Weekly } from '../../../domain/care/plan';
import { calm, now, someone, today } from '../programme/person';

// When it may be time to see somebody (clinical rules 4.7): every rule at its edge, and just short of it.

const place: PlaceKey = 'hand/right';
const dayMs = 86_400_000;

/** Check-ins of the last weeks, oldest first. */
const weeks = (...told: readonly Partial<Weekly>[]): Weekly[] =>
  told.map((one, n) => {
    const ago = (told.length - 1 - n) * 7;
    const day = daysAfter(today, -ago);
    const week = n + 1;
    const at = now.wall - ago * dayMs;
    const none = { average: 2, activities: [], change: null, ease: null, nightsWoken: 0 };
    return { week, place, at, day, ...none, ...one };
  });
const typing = (score: number) => ({ activities: [{ name: 'Typing', score }] });

interface Told {
  readonly care?: Partial<Care>;
  readonly plan?: Partial<Plan>;
  readonly week?: number;
  readonly profile?: 'cts' | 'cubital';
}

function person({ care, plan, week = 1, profile = 'cts' }: Told): Person {
  const startedOn = daysAfter(today, -7 * week);
  const told = { assessed: true, irritability: { ...calm, usual: 4 }, ...care };
  return someone([profile], week, { care: told, plan: plan ?? {}, programme: { startedOn } });
}

const rulesFor = (told: Told, flags: readonly string[] = []) =>
  adviceDue(person(told), flags, now).map(({ rule }) => rule);

const stopped = { ...beginDosing(now, 1), state: 'stopped' as const, until: now.wall + 1 };
const flare = (daysAgo: number, endedAgo: number | null) => ({
  ...beginFlare(
    place,
    'told',
    2,
    {},
    {
      wall: now.wall - daysAgo * dayMs,
      dayKey: daysAfter(today, -daysAgo),
    },
  ),
  endedAt: endedAgo === null ? null : now.wall - endedAgo * dayMs,
  endedOn: endedAgo === null ? null : daysAfter(today, -endedAgo),
});
const flares = (...all: ReturnType<typeof flare>[]) => ({ plan: { flares: all } });
const weekly = (...told: readonly Partial<Weekly>[]) => ({ plan: { weekly: weeks(...told) } });
const worse = [{ average: 3 }, { average: 4 }, { average: 5 }, { average: 6 }];

const rows: readonly (readonly [rule: string, holds: Told, short: Told])[] = [
  [
    'PT-01',
    { week: 4, ...weekly({ average: 4, change: 0 }) },
    { week: 3, ...weekly({ average: 4 }) },
  ],
  ['PT-01', { week: 4, ...weekly({ average: 4 }) }, { week: 4, ...weekly({ average: 3 }) }],
  [
    'PT-01',
    { week: 4, ...weekly({ average: 4 }) },
    { week: 4, profile: 'cubital', ...weekly({ average: 4 }) },
  ],
  [
    'PT-01',
    { week: 4, ...weekly({ average: 4 }) },
    { week: 4, ...weekly({ average: 4, change: 1 }) },
  ],
  [
    'PT-02',
    { week: 6, ...weekly({ average: 4 }, { average: 4 }) },
    { week: 5, ...weekly({ average: 4 }, { average: 4 }) },
  ],
  [
    'PT-02',
    { week: 6, ...weekly({ average: 4 }, { average: 4 }) },
    { week: 6, ...weekly({ average: 4 }, { average: 2 }) },
  ],
  [
    'PT-02',
    { week: 6, ...weekly({ average: 4 }, { average: 4 }) },
    { week: 6, ...weekly({ average: 4 }, { average: 4, change: 2 }) },
  ],
  ['PT-03', { week: 12, ...weekly({ average: 3 }) }, { week: 12, ...weekly({ average: 2 }) }],
  ['PT-03', { week: 12, ...weekly({ ...typing(7) }) }, { week: 11, ...weekly({ ...typing(7) }) }],
  ['PT-03', { week: 12, ...weekly({ ...typing(7) }) }, { week: 12, ...weekly({ ...typing(8) }) }],
  ['PT-04', weekly(...worse), weekly(...worse.slice(0, 3))],
  [
    'PT-04',
    weekly({ change: -2 }, { change: -2 }, { change: -2 }),
    weekly({ change: -2 }, { change: -1 }, { change: -2 }),
  ],
  ['PT-05', flares(flare(8, null)), flares(flare(7, null))],
  [
    'PT-05',
    flares(flare(20, 18), flare(12, 10), flare(3, 1)),
    flares(flare(29, 27), flare(12, 10), flare(3, 1)),
  ],
  ['PT-06', { plan: { dosings: { 'tendon-glide-5pos/right': stopped } } }, {}],
  [
    'PT-07',
    weekly({ nightsWoken: 4 }, { nightsWoken: 4 }),
    weekly({ nightsWoken: 3 }, { nightsWoken: 4 }),
  ],
  ['PT-08', weekly({ average: 7 }), weekly({ average: 6 })],
  [
    'PT-08',
    { care: { irritability: { ...calm, usual: 7 } } },
    { care: { irritability: { ...calm, usual: 7 } }, ...weekly({ average: 3 }) },
  ],
  ['PT-09', { week: 3, care: { assessed: false } }, { week: 2, care: { assessed: false } }],
  ['PT-09', { week: 3, care: { assessed: false } }, { week: 3, care: { assessed: true } }],
  ['PT-10', weekly(typing(6), typing(4)), weekly(typing(6), typing(5))],
];

describe('when it may be time to see somebody', () => {
  it('there are twelve rules, each with its own row here or its flag', () => {
    const told = new Set([...rows.map(([rule]) => rule), 'PT-11', 'PT-12']);
    expect(adviceRules.map(({ rule }) => rule)).toEqual([...told].sort());
  });

  it.each(rows)('%s holds, and just short of it does not', (rule, holds, short) => {
    expect(rulesFor(holds)).toContain(rule);
    expect(rulesFor(short)).not.toContain(rule);
  });

  it.each([
    ['PT-11', 'C-CONSTNUMB'],
    ['PT-12', 'U-WEAK'],
    ['PT-12', 'U-MYELO'],
  ])('%s follows from %s, every time', (rule, flag) => {
    const shown = { plan: { advised: { [rule]: now.wall - 1 } } };
    expect(rulesFor(shown, [flag])).toContain(rule);
    expect(rulesFor({})).not.toContain(rule);
  });

  it('every other rests for seven days once it was shown', () => {
    const told = weekly({ average: 7 });
    const shown = (ago: number): Told => ({
      plan: { ...told.plan, advised: { 'PT-08': now.wall - ago } },
    });
    expect(rulesFor(shown(7 * dayMs - 1))).not.toContain('PT-08');
    expect(rulesFor(shown(7 * dayMs))).toContain('PT-08');
  });

  it('nothing is advised to somebody who is well', () => {
    expect(rulesFor({ week: 12, ...weekly({ average: 4 }, { average: 1, ...typing(9) }) })).toEqual(
      [],
    );
  });
});
