import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, type Event, outlook, readSession, type Session, step } from '../../domain/session';
import { statusOf } from '../../domain/session/status';
import type { DecisionRecord } from '../../domain/session/types';
import { fewerAnswers, skipReasons } from '../../domain/session/types';
import { dayOf, type Morning, sec, story, storyRules } from '../helpers/story';
import { type Lived, live, type Shown, type Turned } from '../helpers/world';

// Limits, snoozes, skips and pauses: what a person wishes holds, is told of once, and comes to an end.

const minute = 60_000;
const user = (action: string, more: object = {}): Event =>
  ({ type: 'USER', action, ...more }) as Event;
const snooze = (minutes: number) => user('snooze', { ms: minutes * minute });
const skipAll = ({ id }: Shown): [number, Event][] => [[5, user('skip', { promptId: id })]];

/** Decisions of some codes, a line each: `m:ss code why`. */
const decisions = ({ records }: Lived, ...codes: string[]): string[] =>
  records
    .filter((one): one is DecisionRecord & { realAt: number } => one.kind === 'decision')
    .filter(({ code }) => codes.includes(code))
    .map(({ realAt, code, args }) =>
      [
        `${Math.floor(realAt / 60)}:${String(realAt % 60).padStart(2, '0')}`,
        code,
        ...Object.values(args),
      ].join(' '),
    );

/** The word about the limit as the browser showed it, from and to in whole minutes. */
function newsOf(morning: Morning): string[] {
  const seen = new Map<string, [number, number]>();
  const watch = ({ at, session, clock }: Turned) => {
    const { limit } = outlook(session, clock);
    if (limit) seen.set(limit.id, [seen.get(limit.id)?.[0] ?? at, at]);
  };
  live({ ...dayOf(morning), watch });
  return [...seen].map(
    ([id, [from, to]]) => `${id} ${Math.floor(from / 60)}-${Math.floor(to / 60)}`,
  );
}

describe('a limit for the day', () => {
  const limit = (hours: number) => ({ change: { dailyLimitMs: hours * 60 * minute } });
  const micro: Omit<Morning, 'until'> = {
    on: ['micro'],
    answers: ({ id }) => [[5, user('complete', { promptId: id, completionId: id })]],
  };

  it('is told once, at its minute, and for some minutes; counting and breaks go on', () => {
    const morning: Morning = { ...micro, ...limit(1), until: '130:00' };
    const lived = live(dayOf(morning));
    expect(decisions(lived, 'limit-reached')).toEqual(['60:00 limit-reached 60']);
    expect(newsOf(morning)).toEqual(['limit:2026-11-23 60-65']);
    expect(lived.prompts.filter(({ at }) => at > sec('60:00')).length).toBeGreaterThan(2);
    expect(lived.session.day.activeMs).toBeGreaterThan(125 * minute);
  });

  it('absences count for nothing on the way to it', () => {
    const lived = live(dayOf({ on: [], ...limit(1), until: '90:00', still: '10:00-25:00' }));
    expect(decisions(lived, 'limit-reached')).toEqual(['75:01 limit-reached 60']);
  });

  it.each([
    [
      'a meeting',
      [
        ['50:00', { type: 'MEDIA', on: true, why: 'meeting' }],
        ['70:00', { type: 'MEDIA', on: false }],
      ],
      '70:00',
    ],
    ['a pause', [['50:00', user('pause', { ms: 20 * minute })]], '70:00'],
    ['nothing outside hours', [], '60:00'],
    ['nothing while music plays', [['50:00', { type: 'MEDIA', on: true, why: 'sound' }]], '60:00'],
  ] as const)('waits for %s', (what, does, when) => {
    const hours =
      what === 'nothing outside hours' ? { hours: () => ({ inHours: false, next: null }) } : {};
    const lived = live(dayOf({ on: [], ...limit(1), until: '80:00', does, ...hours }));
    expect(decisions(lived, 'limit-reached')).toEqual([`${when} limit-reached 60`]);
  });

  it('is told anew on another day', () => {
    const dayKey = (at: number) => (at < 7200 ? '2026-11-23' : '2026-11-24');
    expect(newsOf({ on: [], ...limit(1), until: '200:00', dayKey })).toEqual([
      'limit:2026-11-23 60-65',
      'limit:2026-11-24 180-185',
    ]);
  });

  it('that was not wished for is never told', () => {
    expect(newsOf({ on: ['micro'], until: '300:00' })).toEqual([]);
  });
});

describe('not for the next minutes', () => {
  story(
    'S01 said before it is due, a break waits as long and no longer',
    { until: '26:00', does: [['18:00', snooze(5)]] },
    '23:00 micro -> ignored',
  );
  story(
    'S02 where nothing would come in that time, nothing changes',
    { until: '21:00', does: [['10:00', snooze(5)]] },
    '20:00 micro',
  );
  story(
    'S03 it holds for every break that would come in that time',
    {
      on: ['micro', 'posture'],
      until: '62:00',
      answers: (p, n) =>
        n < 3 ? [[0, user('complete', { promptId: p.id, completionId: p.id })]] : [],
      does: [['39:00', snooze(15)]],
    },
    `20:00 micro -> completed
     54:00 micro+posture -> completed
     completed micro 20:00
     completed posture 54:00`,
  );
  story(
    'S04 on a prompt for two minutes, five, and then no more',
    {
      change: { maxSnoozes: 2 },
      until: '31:00',
      answers: ({ id }, n) => [
        [0, user('snooze', { promptId: id, ms: (n === 1 ? 2 : 5) * minute })],
      ],
    },
    `20:00 micro -> snoozed
     22:00 micro -> snoozed
     27:00 micro -> snoozed
     missed micro 27:00`,
  );
  story(
    'S05 said before, it takes nothing from the two snoozes of a prompt',
    {
      change: { maxSnoozes: 2 },
      until: '36:00',
      does: [['19:00', snooze(2)]],
      answers: ({ id }) => [[0, user('snooze', { promptId: id, ms: 5 * minute })]],
    },
    `21:00 micro -> snoozed
     26:00 micro -> snoozed
     31:00 micro -> snoozed
     missed micro 31:00`,
  );

  it('said before, the showing counts for the day’s most as any first one', () => {
    const { glide } = storyRules(['glide']).kinds;
    if (!glide) throw new Error('The stories have glides.');
    const kinds = { glide: { ...glide, everyMs: 60 * minute, dailyCap: 1 } };
    const lived = live(
      dayOf({
        on: ['glide'],
        change: { kinds },
        until: '200:00',
        does: [['59:00', snooze(2)]],
        answers: ({ id }) => [[5, user('complete', { promptId: id, completionId: id })]],
      }),
    );
    expect(lived.prompts).toHaveLength(1);
  });

  it('is neither a skip nor a break: it leaves no record but its reason', () => {
    const lived = live(dayOf({ until: '22:00', does: [['18:00', snooze(2)]] }));
    expect(lived.records.filter(({ kind }) => kind !== 'decision' && kind !== 'session')).toEqual(
      [],
    );
    expect(decisions(lived, 'snoozed')).toEqual(['18:00 snoozed micro 2']);
    expect(lived.session.skips).toBeUndefined();
  });

  it('a page can say until when', () => {
    const { session } = live(dayOf({ until: '19:00', does: [['18:00', snooze(15)]] }));
    const { notBefore, next } = statusOf(session, session.wall);
    expect(notBefore).toBe(Date.UTC(2026, 10, 23, 9, 33));
    expect(next?.inMs).toBeGreaterThan(13 * minute);
  });
});

describe('three skips in a row', () => {
  const skips: Morning = { until: '90:00', answers: (p, n) => (n <= 3 ? skipAll(p) : []) };

  story(
    'K01 make the next prompt one for the icon alone, until it is let go',
    { until: '110:00', answers: (p, n) => (n <= 3 ? skipAll(p) : []) },
    `20:00 micro -> skipped
     40:05 micro -> skipped
     60:10 micro -> skipped
     80:15 micro (quiet) -> ignored
     87:15 micro (quiet) -> ignored
     94:15 micro (quiet) -> ignored
     skipped micro 20:05
     skipped micro 40:10
     skipped micro 60:15
     missed micro 96:15`,
  );
  story(
    'K02 after it prompts are as ever',
    { until: '101:00', answers: (p, n) => (n <= 4 ? skipAll(p) : []) },
    `20:00 micro -> skipped
     40:05 micro -> skipped
     60:10 micro -> skipped
     80:15 micro (quiet) -> skipped
     100:20 micro
     skipped micro 20:05
     skipped micro 40:10
     skipped micro 60:15
     skipped micro 80:20`,
  );
  story(
    'K03 a break between begins the row anew',
    {
      until: '100:24',
      answers: (p, n) =>
        n === 2 ? [[5, user('complete', { promptId: p.id, completionId: p.id })]] : skipAll(p),
    },
    `20:00 micro -> skipped
     40:05 micro -> completed
     60:10 micro -> skipped
     80:15 micro -> skipped
     100:20 micro
     skipped micro 20:05
     completed micro 40:10
     skipped micro 60:15
     skipped micro 80:20`,
  );

  const asks = (session: Session) => statusOf(session, session.wall).asksFewer === true;

  it('ask once whether there should be fewer breaks', () => {
    const lived = live(dayOf({ ...skips, until: '180:00', answers: skipAll }));
    expect(asks(lived.session)).toBe(true);
    expect(decisions(lived, 'fewer-asked')).toEqual(['60:15 fewer-asked 3']);
  });

  it('the question goes by itself once a break is taken', () => {
    const lived = live(
      dayOf({
        ...skips,
        until: '70:00',
        does: [['65:00', user('complete', { kind: 'micro', completionId: 'c' })]],
      }),
    );
    expect(asks(lived.session)).toBe(false);
  });

  it.each(fewerAnswers)(
    'answered “%s” it is not asked again with the next three skips',
    (answer) => {
      const does: Morning['does'] = [['65:00', user('fewer', { answer, id: 'f' })]];
      const lived = live(dayOf({ until: '150:00', answers: skipAll, does }));
      expect(asks(lived.session)).toBe(false);
      expect(decisions(lived, 'fewer-asked', 'fewer-answered')).toEqual([
        '60:15 fewer-asked 3',
        `65:00 fewer-answered ${answer}`,
      ]);
    },
  );

  it('“not now” holds for a week, “keep” for good', () => {
    const later = (answer: string) => {
      const { session } = live(
        dayOf({ until: '66:00', answers: skipAll, does: [['65:00', user('fewer', { answer })]] }),
      );
      return session.fewer?.notBefore;
    };
    expect(later('keep')).toBeNull();
    expect(later('later')).toBe(Date.UTC(2026, 10, 30, 10, 5));
  });

  it.each(skipReasons)('the reason “%s” is kept and leaves the question open', (why) => {
    const lived = live(
      dayOf({ ...skips, until: '70:00', does: [['65:00', user('fewer', { why })]] }),
    );
    expect(decisions(lived, 'skip-reason')).toEqual([`65:00 skip-reason ${why}`]);
    expect(asks(lived.session)).toBe(true);
  });

  it('without the question an answer to it changes nothing', () => {
    const lived = live(
      dayOf({ until: '10:00', does: [['5:00', user('fewer', { answer: 'keep', why: 'hurts' })]] }),
    );
    expect(decisions(lived, 'skip-reason', 'fewer-answered')).toEqual([]);
    expect(lived.session.fewer).toBeUndefined();
  });
});

describe('a pause', () => {
  it.each([
    [{ ms: 30 * minute }, 40],
    [{ ms: 120 * minute }, 130],
    [{ ms: 'long' }, 11],
    [{ ms: Number.NaN }, 11],
    [{ ms: null }, 11],
    [{ ms: -5 }, 11],
    [{ ms: 1e15 }, 10 + 31 * 24 * 60],
  ])('with %j ends by itself; it is shown until when', (more, ends) => {
    const { session } = live(dayOf({ until: '10:00', does: [['10:00', user('pause', more)]] }));
    const clock = { ...session, dayKey: session.day.key };
    const { badge, icon, pausedUntil } = outlook(session, clock);
    expect([badge, icon.state]).toEqual(['paused', 'paused']);
    expect(pausedUntil).toBe(Date.UTC(2026, 10, 23, 9, ends));
  });

  it('has no end only where the person left it out, and then says so', () => {
    const { session } = live(dayOf({ until: '600:00', does: [['10:00', user('pause')]] }));
    expect(outlook(session, { ...session, dayKey: session.day.key }).pausedUntil).toBeNull();
  });

  it('that is over is shown nowhere', () => {
    const { session } = live(
      dayOf({ until: '41:00', does: [['10:00', user('pause', { ms: 30 * minute })]] }),
    );
    const { badge, pausedUntil } = outlook(session, { ...session, dayKey: session.day.key });
    expect([badge, pausedUntil]).toEqual(['none', undefined]);
  });
});

describe('outside hours', () => {
  story(
    'O01 a break begun by hand counts for that break and asks for nothing else',
    {
      on: ['micro', 'posture'],
      until: '70:00',
      hours: (at) => ({
        inHours: at < sec('15:00'),
        next: at < sec('15:00') ? sec('15:00') : null,
      }),
      does: [
        ['30:00', user('start', { kind: 'posture', id: 'm' })],
        ['31:30', user('complete', { promptId: 'manual:m', completionId: 'c', ended: 'finished' })],
      ],
    },
    'completed posture 31:30',
  );
});

describe('whatever is said, in whatever order', () => {
  const said = fc.record(
    {
      type: fc.constant('USER'),
      action: fc.constantFrom('snooze', 'skip', 'pause', 'resume', 'fewer', 'start', 'complete'),
      ms: fc.oneof(fc.constantFrom(2 * minute, 5 * minute, 15 * minute), fc.anything()),
      answer: fc.oneof(fc.constantFrom(...fewerAnswers), fc.anything()),
      why: fc.oneof(fc.constantFrom(...skipReasons), fc.anything()),
      kind: fc.constantFrom('micro', 'posture'),
    },
    { requiredKeys: ['type', 'action'] },
  );

  it('nothing is thrown, the session can be read again, and nothing waits longer than it may', () => {
    const rules = { ...storyRules(['micro', 'posture']), dailyLimitMs: 60 * minute };
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), said), { maxLength: 40 }),
        (told) => {
          let wall = Date.UTC(2026, 10, 23, 9);
          const clock = () => ({
            wall,
            mono: wall,
            boot: 'b',
            inHours: true,
            nextBoundary: null,
            dayKey: '2026-11-23',
          });
          let session = begin(clock(), rules);
          let limits = 0;
          for (const [minutes, event] of told) {
            wall += minutes * minute;
            const turned = step(session, event as Event, clock());
            session = JSON.parse(JSON.stringify(turned.session));
            expect(readSession(session).ok).toBe(true);
            limits += turned.records.filter(
              (one) => one.kind === 'decision' && one.code === 'limit-reached',
            ).length;
            for (const { snoozeUntil } of Object.values(session.kinds))
              expect(snoozeUntil ?? 0).toBeLessThanOrEqual(wall + 120 * minute);
            expect(outlook(session, clock()).wakeAt).toBeGreaterThan(wall);
          }
          expect(limits).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 200 },
    );
  });
});
