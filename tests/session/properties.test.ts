import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, type Event, type Kind, outlook, readSession, step } from '../../domain/session';
import { balanced } from '../../domain/session/rules';
import { storyRules, told } from '../helpers/story';
import { type Day, live, type Shown, type Span, type Turned } from '../helpers/world';

// Random worlds: people, pauses, locks, sleeps, crashes, restarts, updates, clock jumps, both browsers.

const hours = 4;
const seconds = hours * 3600;
const kinds: readonly Kind[] = ['micro', 'posture', 'glide'];
const runs = { numRuns: 60, seed: 20261124 };

/** Up to `most` spans in order, at least ten minutes apart so that each is a story of its own. */
const spans = (most: number, longest: number): fc.Arbitrary<Span[]> =>
  fc
    .array(fc.tuple(fc.integer({ min: 60, max: 3000 }), fc.integer({ min: 5, max: longest })), {
      maxLength: most,
    })
    .map((pairs) => {
      let at = 0;
      return pairs.map(([gap, length]): Span => {
        const from = at + 600 + gap;
        at = from + length;
        return [from, at];
      });
    });

/** A person who answers by the prompt's number: completes, starts, snoozes, skips or does nothing. */
const answering = fc
  .array(fc.constantFrom('complete', 'start', 'snooze', 'skip', 'nothing'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((habits) => ({ id }: Shown, nth: number): [number, Event][] => {
    const action = habits[nth % habits.length];
    if (!action || action === 'nothing') return [];
    const answer = { type: 'USER', action, promptId: id, completionId: `c:${id}` } as Event;
    const finish: Event = {
      type: 'USER',
      action: 'complete',
      promptId: id,
      completionId: `c:${id}`,
    };
    return action === 'start'
      ? [
          [5, answer],
          [40, finish],
        ]
      : [[5, answer]];
  });

const person = {
  still: spans(6, 1800),
  workerLives: fc.constantFrom(0, 30, 1e9),
  browser: fc.constantFrom('chromium' as const, 'firefox' as const),
  answers: answering,
  updates: fc.array(fc.integer({ min: 60, max: seconds - 60 }), { maxLength: 2 }),
};
const mishaps = {
  ...person,
  locked: spans(2, 1200),
  asleep: spans(2, 5400),
  timersInSleep: fc.constantFrom('runs' as const, 'stands' as const),
  closed: spans(2, 2400),
  signal: fc.boolean(),
  jumps: fc.array(
    fc.tuple(fc.integer({ min: 60, max: seconds }), fc.integer({ min: -4000, max: 4000 })),
    { maxLength: 1 },
  ),
};

interface Parts {
  updates: number[];
  closed?: Span[];
  signal?: boolean;
}
const dayOf = ({
  updates,
  closed,
  signal,
  ...rest
}: Parts & Partial<Omit<Day, 'closed'>>): Day => ({
  rules: storyRules(kinds),
  seconds,
  does: updates.map((at) => [at, { type: 'BOOT', kind: 'update' }] as const),
  ...(closed ? { closed: closed.map(([from, to]) => [from, to, signal ?? false] as const) } : {}),
  ...rest,
});

const anyDay = fc.record(mishaps).map(dayOf);
const quietDay = fc.record(person).map(dayOf);
const idleEvents = (day: Day) => live(day).wakes.idle;

describe('every turn in any world', () => {
  const eachTurn = (check: (turn: Turned) => void) =>
    fc.assert(
      fc.property(anyDay, (day) => {
        live({ ...day, watch: check });
      }),
      runs,
    );

  it('P1 at most one prompt is open, and ids are never used twice', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { prompts } = live(day);
        expect(new Set(prompts.map((p) => p.id)).size).toBe(prompts.length);
        for (const prompt of prompts.slice(0, -1)) expect(prompt.why).toMatch(/^[a-z-]+$/);
      }),
      runs,
    );
  });

  it('P2 the one alarm lies after now and within fifteen minutes', () =>
    eachTurn(({ session, clock }) => {
      const { wakeAt } = outlook(session, clock);
      expect(wakeAt).toBeGreaterThan(clock.wall);
      expect(wakeAt).toBeLessThanOrEqual(clock.wall + 900_000);
    }));

  it('P3 no prompt while away, paused, in a break or settling', () =>
    eachTurn(({ session, clock }) => {
      if (!outlook(session, clock).prompt) return;
      expect(session.presence).toBe('active');
      expect(session.pause).toBeNull();
      expect(session.brk).toBeNull();
      expect(clock.wall).toBeGreaterThanOrEqual(session.settleUntil);
    }));

  it('P4 counters are whole numbers of nothing less than nothing', () =>
    eachTurn(({ session }) => {
      for (const kind of kinds) expect(session.kinds[kind].activeMs).toBeGreaterThanOrEqual(0);
      expect(session.day.activeMs).toBeGreaterThanOrEqual(0);
      expect(JSON.stringify(session)).not.toMatch(/NaN|Infinity/);
    }));

  it('P5 a worker that dies after every event behaves as one that lives', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        // Without the monotonic clock a jump is read from the wall alone, so worlds without jumps.
        const still = { ...day, jumps: [], asleep: [] };
        const [dies, lives] = [0, 1e9].map((workerLives) => told(live({ ...still, workerLives })));
        expect(dies).toEqual(lives);
      }),
      runs,
    );
  });

  it('P6 three minutes lie between an answered prompt and the next, a snooze that ran out apart', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const closes: number[] = [];
        live({
          ...day,
          watch: ({ before, session, clock }) => {
            if (!session.prompt || session.prompt.id === before.prompt?.id) return;
            const ranOut = session.prompt.kinds.some(
              (kind) => before.kinds[kind].snoozeUntil !== null,
            );
            if (session.lastCloseAt !== null && !ranOut)
              closes.push(clock.wall - session.lastCloseAt);
          },
        });
        for (const gap of closes) expect(gap).toBeGreaterThanOrEqual(180_000);
      }),
      runs,
    );
  });
});

describe('active time is counted honestly', () => {
  const counted = (day: Day) => live(day).session.day.activeMs / 1000;

  it('P0 exact with pauses, updates and dying workers', () => {
    fc.assert(
      fc.property(quietDay, (day) => {
        const slack = 1.1 * idleEvents(day) + 2 + openEnd(day);
        expect(Math.abs(counted(day) - trueTime(day))).toBeLessThanOrEqual(slack);
      }),
      runs,
    );
  });

  it('P0c closes only ever cost time', () => {
    const days = fc.record({ ...person, closed: spans(2, 2400), signal: fc.boolean() }).map(dayOf);
    fc.assert(
      fc.property(days, (day) => {
        const closes = day.closed?.length ?? 0;
        const slack = 1.1 * idleEvents(day) + 2 + 2 * closes;
        expect(counted(day)).toBeLessThanOrEqual(trueTime(day) + slack);
      }),
      runs,
    );
  });

  it('P7 and P8 sleep, locks and jumps have bounds', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const lived = live(day);
        const events = Object.values(lived.wakes).reduce((sum, n) => sum + n, 0);
        const sleeps = day.asleep ?? [];
        const closes = day.closed?.length ?? 0;
        const jumped = (day.jumps ?? []).reduce((sum, [, by]) => sum + Math.abs(by), 0);
        const slept = sleeps.reduce((sum, [from, to]) => sum + 64 + Math.min(to - from, 300), 0);
        const over = lived.session.day.activeMs / 1000 - trueTime(day);
        expect(over).toBeLessThanOrEqual(slept + 64 * closes + 1.1 * events + 2 + jumped);
        const gaps = sleeps.length + closes + (day.locked?.length ?? 0) + lived.session.stats.gaps;
        expect(-over).toBeLessThanOrEqual(360 * gaps + jumped + 2 * events + openEnd(day) + 300);
      }),
      runs,
    );
  });

  /** Time since the last event is not counted yet when the day ends: one checkpoint at the most. */
  const openEnd = (_: Day) => 300;

  /** Input less than a minute ago is reading; a pause of a minute or more counts from its begin. */
  function trueTime(day: Day): number {
    const away = (day.still ?? []).filter(([from, to]) => Math.min(to, day.seconds) - from >= 60);
    const gone: Span[] = [
      ...away,
      ...(day.locked ?? []),
      ...(day.asleep ?? []),
      ...(day.closed ?? []).map(([f, t]) => [f, t] as Span),
    ];
    let here = 0;
    for (let at = 0; at < day.seconds; at += 1)
      if (!gone.some(([from, to]) => at >= from && at < to)) here += 1;
    return here;
  }
});

describe('what a person did is never lost and never counted twice', () => {
  it('P9 every completion gives one record with its id', () => {
    fc.assert(
      fc.property(anyDay, fc.boolean(), (day, doubled) => {
        const sent = new Set<string>();
        const watch = ({ event }: Turned) => {
          if (event.type === 'USER' && event.action === 'complete')
            sent.add(event.completionId ?? '');
        };
        const { records } = live({ ...day, doubled, watch });
        const ids = records.filter((r) => r.kind === 'completed').map((r) => r.id);
        expect(ids.sort()).toEqual([...sent].sort());
      }),
      runs,
    );
  });

  it('P11 doubled events with ids change nothing', () => {
    fc.assert(
      fc.property(quietDay, (day) => {
        const numbered: Day['answers'] = (prompt, nth) =>
          (day.answers?.(prompt, nth) ?? []).map(([after, event]) => [
            after,
            { ...event, id: `${prompt.id}/${after}` },
          ]);
        const once = told(live({ ...day, answers: numbered }));
        expect(told(live({ ...day, answers: numbered, doubled: true }))).toEqual(once);
      }),
      runs,
    );
  });
});

describe('a session is only numbers and words', () => {
  const clockAt = (wall: number) => ({
    wall,
    mono: wall - 1000,
    boot: 'b',
    inHours: true,
    nextBoundary: null,
    dayKey: '2026-11-23',
  });
  const events: fc.Arbitrary<Event[]> = fc.array(
    fc.oneof(
      fc.constant({ type: 'ALARM' } as Event),
      fc.constantFrom('active', 'idle', 'locked').map((idle) => ({ type: 'IDLE', idle }) as Event),
      fc
        .constantFrom('pause', 'resume', 'snooze', 'skip')
        .map((action) => ({ type: 'USER', action, ms: 60_000 }) as Event),
      fc.constant({ type: 'USER', action: 'start', kind: 'micro', id: 'm' } as Event),
    ),
    { maxLength: 40 },
  );
  const play = (list: readonly Event[], from: number) => {
    let session = begin(clockAt(from), balanced);
    const out = list.flatMap((event, n) => {
      const turned = step(session, event, clockAt(from + (n + 1) * 97_000));
      session = turned.session;
      return turned.records.map((r) => r.kind + ('breakKind' in r ? r.breakKind : ''));
    });
    return {
      out,
      phases: Object.values(session.kinds).map((k) => [k.phase, k.activeMs]),
      prompt: session.prompt?.id,
    };
  };

  it('P10 the same day a year later goes the same way', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: -1e10, max: 1e10 }), (list, delta) => {
        expect(play(list, 1.8e12 + delta)).toEqual(play(list, 1.8e12));
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it('P12 a stored session reads back as itself; a newer or broken one is refused', () => {
    const session = begin(clockAt(1.8e12), balanced);
    expect(readSession(JSON.parse(JSON.stringify(session)))).toEqual({ ok: true, session });
    expect(readSession({ ...session, v: 2 })).toEqual({ ok: false, reason: 'newer' });
    expect(readSession({ ...session, kinds: {} })).toEqual({ ok: false, reason: 'broken' });
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readSession(value).ok).toBe(false);
      }),
    );
  });

  it('takes no harm from nonsense', () => {
    const nonsense = fc.record({
      type: fc.oneof(
        fc.constantFrom('USER', 'SETTINGS', 'MEDIA', 'ALARM', 'BOOT', 'IDLE'),
        fc.string(),
      ),
      action: fc.constantFrom('start', 'complete', 'snooze', 'skip', 'pause', 'resume', 'x'),
      ms: fc.oneof(fc.double(), fc.string(), fc.constant(null)),
      kind: fc.oneof(fc.constantFrom('micro', 'walk', 'constructor'), fc.anything()),
      done: fc.anything(),
      ended: fc.anything(),
      rules: fc.anything(),
    });
    fc.assert(
      fc.property(fc.array(nonsense, { maxLength: 12 }), (list) => {
        let session = begin(clockAt(1.8e12), balanced);
        list.forEach((event, n) => {
          session = step(session, event as Event, clockAt(1.8e12 + n * 60_000)).session;
        });
        expect(readSession(JSON.parse(JSON.stringify(session))).ok).toBe(true);
        expect(outlook(session, clockAt(1.8e12 + 1e6)).wakeAt).toBeGreaterThan(1.8e12);
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  it('stays under 4 KB', () => {
    const day = live({
      rules: balanced,
      seconds: 8 * 3600,
      answers: ({ id }) => [[5, { type: 'USER', action: 'snooze', promptId: id }]],
    });
    expect(JSON.stringify(day.session).length).toBeLessThan(4096);
  });
});
