import { describe, expect, it } from 'vitest';
import type { Person } from '../../domain/care/care';
import { type Dosing, dosingKey, profileIds } from '../../domain/care/plan';
import { plannedOf } from '../../domain/care/planned';
import { viewOf } from '../../domain/care/view';
import { tableLibrary } from '../helpers/forty';
import { now, someone, stirred, today } from './programme/person';

// What a person is told of their plan: where it stands, what comes next, what is put away, what is still to open.

const planned = (person: Person) => plannedOf(viewOf(person, tableLibrary, now));
const first = (person: Person) => planned(person).programmes[0];

describe('where a programme stands', () => {
  it('is told by phase, week, level and glides a day, with what comes next', () => {
    const programme = { weekFrom: '2026-11-20', activeOn: ['2026-11-21', '2026-11-24'] };
    expect(first(someone(['cts'], 3, { programme }))).toEqual({
      profile: 'cts',
      phase: 'glide',
      week: 3,
      weeks: 12,
      level: 2,
      glides: [3, 3],
      next: { phase: 'build', fromWeek: 5 },
      activeDays: 2,
      review: null,
      reviewAfter: 6,
      ending: null,
    });
  });

  it('after the review none is ahead, nor in a taper', () => {
    const reviewed = { programme: { review: 'continue' } } as const;
    expect(first(someone(['cts'], 7, reviewed))?.reviewAfter).toBeNull();
    const ending = { kind: 'tapering', since: today } as const;
    expect(first(someone(['cts'], 5, { programme: { ending } }))?.reviewAfter).toBeNull();
  });

  it('in its last phase nothing comes next', () => {
    expect(first(someone(['cts'], 12))?.next).toBeNull();
    const ending = { kind: 'tapering', since: today } as const;
    expect(first(someone(['cts'], 7, { programme: { ending } }))?.next).toBeNull();
  });

  it.each([
    ['their switch is off', someone(['cts'], 3, { care: { glidesOn: false } }), 'off'],
    [
      'symptoms are easily stirred up',
      someone(['cts'], 3, { care: { irritability: stirred } }),
      'irritable',
    ],
    [
      'nobody was asked how easily',
      someone(['cts'], 3, { care: { irritability: null } }),
      'irritable',
    ],
    ['the phase has none', someone(['posture'], 3), 'phase'],
  ])('there are no glides where %s', (_, person, why) => {
    expect(first(person)?.glides).toBe(why);
  });

  it('nothing is told before something is chosen', () => {
    expect(planned(someone([], 1))).toEqual({
      programmes: [],
      heldBack: [],
      stronger: [],
      flares: [],
    });
  });
});

describe('what is put away', () => {
  const dosing = (over: Partial<Dosing>): Dosing => ({
    state: 'active',
    level: 1,
    dose: 1,
    until: null,
    returning: false,
    countsFrom: 0,
    outcomes: [],
    reds: [],
    usedOn: [],
    changed: null,
    ...over,
  });
  it('is named with its reason and its date; what goes on is not', () => {
    const from = { state: 'active', level: 2, dose: 2 } as const;
    const changed = { why: 'red', at: now.wall - 1, from, by: null } as const;
    const dosings = {
      [dosingKey('tendon-glide-5pos', 'right')]: dosing({
        state: 'paused',
        until: now.wall,
        changed,
      }),
      [dosingKey('chin-tuck', 'both')]: dosing({ state: 'stopped' }),
      [dosingKey('scap-squeeze', 'both')]: dosing({}),
      [dosingKey('gone', 'both')]: dosing({ state: 'rest' }),
    };
    const told = planned(someone(['cts'], 3, { plan: { dosings } })).heldBack;
    expect(told.map(({ exercise, ...rest }) => [exercise.id, rest])).toEqual([
      [
        'tendon-glide-5pos',
        { side: 'right', state: 'paused', until: now.wall, at: now.wall - 1, why: 'red' },
      ],
      ['chin-tuck', { side: 'both', state: 'stopped', until: null, at: null, why: null }],
    ]);
  });
});

describe('the stronger glides', () => {
  it.each(profileIds.map((profile) => [profile]))(
    '%s: are told of only where a phase has them',
    (profile) => {
      const has = ['cts', 'cerv-rad', 'lumb-rad'].includes(profile);
      expect(planned(someone([profile], 1)).stronger.length > 0).toBe(has);
    },
  );

  it('say what their gate still waits for', () => {
    const stretched = (person: Person) =>
      planned(person).stronger.find(({ exercise }) => exercise.id === 'median-arm-tensioner');
    const one = stretched(someone(['cts'], 1));
    expect(one?.side).toBe('right');
    expect(one?.missing).toEqual(['week', 'slider-level', 'green-sessions', 'score', 'not-wanted']);
    const wanted = stretched(someone(['cts'], 1, { care: { strongerGlides: true } }));
    expect(wanted?.missing).not.toContain('not-wanted');
  });
});
