import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Event, outlook } from '../../domain/session';
import { holding } from '../../domain/session/media';
import { balanced } from '../../domain/session/rules';
import type { Media, Rules } from '../../domain/session/types';
import { always, dayOf, sec, story, storyRules, told } from '../helpers/story';
import { live, type Turned } from '../helpers/world';

// The right moment: a due break waits a little for a natural pause, and longer for sound, full screen or a
// meeting. The numbers are the product's: three minutes for a pause, two after a meeting, four an hour.

const minute = 60_000;
const patient: Partial<Rules> = {
  holdForPauseMs: 3 * minute,
  afterMediaMs: 2 * minute,
  maxPromptsPerHour: 4,
};
const media = (on: boolean, why: Media, ms?: number): Event => ({
  type: 'MEDIA',
  on,
  why,
  ...(ms ? { ms } : {}),
});
const at = (...times: string[]) => times.map(sec);

describe('a due break waits for a natural pause', () => {
  story(
    'it comes when the person turns to another tab',
    { change: patient, until: '24:00', switches: at('18:00', '20:40', '22:00') },
    '20:40 micro -> ignored',
  );
  story(
    'it comes after three minutes at the latest',
    { change: patient, until: '24:00' },
    '23:00 micro',
  );
  story(
    'it comes when hands rest for a quarter of a minute',
    { change: patient, until: '24:00', still: '21:00-21:30' },
    '21:14 micro -> ignored',
  );
  story(
    'hands that rest already when it is due are a pause',
    { change: patient, until: '22:00', still: '19:50-20:20' },
    '20:04 micro',
  );
  story(
    'walking off while it waits is the break',
    { change: patient, until: '45:00', still: '20:10-22:00' },
    `20:24 micro -> natural
     45:00 micro
     natural micro 21:09`,
  );
  story(
    'what has been put off comes when it was said, pause or not',
    {
      change: patient,
      until: '29:00',
      answers: ({ id }, nth) =>
        nth === 1 ? [[10, { type: 'USER', action: 'snooze', promptId: id, ms: 5 * minute }]] : [],
    },
    `23:00 micro -> snoozed
     28:10 micro`,
  );
  story(
    'a wait that was cut short by a pause of the person’s begins anew',
    {
      change: patient,
      until: '50:00',
      does: [['21:00', { type: 'USER', action: 'pause', ms: 20 * minute }]],
    },
    '44:00 micro -> ignored',
  );
});

describe('a meeting', () => {
  story(
    'holds what is due, and two minutes after it the break comes without further waiting',
    {
      change: patient,
      until: '30:00',
      does: [
        ['15:00', media(true, 'meeting')],
        ['24:00', media(false, 'meeting')],
      ],
    },
    '26:00 micro -> ignored',
  );
  story(
    'ends by itself at the time that was said',
    { change: patient, until: '33:00', does: [['15:00', media(true, 'meeting', 12 * minute)]] },
    '29:00 micro -> ignored',
  );
  story(
    'that is longer than a break may wait gets it quietly: the badge alone',
    { change: patient, until: '31:00', does: [['15:00', media(true, 'meeting', 60 * minute)]] },
    '30:00 micro (quiet)',
  );
  story(
    'takes a prompt back that is open, and asks again after it',
    {
      change: { ...patient, holdForPauseMs: 0 },
      until: '29:00',
      does: [['20:30', media(true, 'meeting', 5 * minute)]],
    },
    `20:00 micro -> meeting
     27:30 micro`,
  );
  story(
    'is no rest, however still the person sits',
    {
      on: ['micro', 'posture'],
      change: patient,
      until: '40:00',
      still: '6:00-29:00',
      does: [['5:00', media(true, 'meeting', 25 * minute)]],
    },
    `30:00 micro (quiet) -> ignored
     40:00 micro`,
  );
  story(
    'a screen locked in it counts as rest only from its end',
    {
      on: ['posture'],
      change: patient,
      until: '25:00',
      locked: '6:00-22:00',
      does: [['5:00', media(true, 'meeting', 15 * minute)]],
    },
    '',
  );
  story(
    'a screen locked for long after it is rest',
    {
      on: ['posture'],
      change: patient,
      until: '30:00',
      locked: '6:00-24:00',
      does: [['5:00', media(true, 'meeting', 15 * minute)]],
    },
    'natural posture 24:00',
  );
  story(
    'with sound in it is over when it is said to be, and the sound is still heard',
    {
      change: patient,
      until: '29:00',
      around: (s) => (s < sec('26:00') ? ['sound'] : []),
      does: [
        ['15:00', media(true, 'meeting')],
        ['22:00', media(false, 'meeting')],
      ],
    },
    '29:00 micro',
  );

  it('lasts four hours at the most', () => {
    const { session } = live(
      dayOf({
        until: '245:00',
        does: [['1:00', media(true, 'meeting')]],
        answers: always(0, 'skip'),
      }),
    );
    expect(session.media).toBeNull();
    expect(session.meeting?.open).toBe(true);
  });
});

describe('sound and full screen', () => {
  story(
    'are asked for when a break is due; it comes two minutes after they are seen to be over',
    { change: patient, until: '29:00', around: (s) => (s < sec('24:00') ? ['fullscreen'] : []) },
    '27:00 micro -> ignored',
  );
  story(
    'are seen to be over at once when the person turns to another tab',
    {
      change: patient,
      until: '29:00',
      around: (s) => (s < sec('23:30') ? ['sound'] : []),
      switches: at('23:30'),
    },
    '25:30 micro -> ignored',
  );
  story(
    'hold nothing for those who do not want that',
    {
      change: { ...patient, letsThrough: ['sound', 'fullscreen'] },
      until: '24:00',
      around: () => ['sound', 'fullscreen'],
    },
    '23:00 micro',
  );
  story(
    'make stillness count as watching, and not for a kind that does not count it',
    {
      on: ['posture'],
      change: {
        ...patient,
        kinds: { posture: { ...watched('posture'), countsPassive: false } },
      },
      until: '70:00',
      still: '10:00-30:00',
      around: (s) => (s < sec('30:00') ? ['sound'] : []),
    },
    '67:01 posture -> ignored',
  );
});

function watched(kind: 'posture') {
  const rule = storyRules([kind]).kinds[kind];
  if (!rule) throw new Error(kind);
  return rule;
}

// Random days in which all of this happens at once.

const hours = 5;
const seconds = hours * 3600;
const moments = fc.array(fc.integer({ min: 1, max: seconds }), { maxLength: 60 });
const spansOf = (most: number, longest: number) =>
  fc.array(fc.tuple(fc.integer({ min: 0, max: seconds }), fc.integer({ min: 20, max: longest })), {
    maxLength: most,
  });
const within = (spans: readonly (readonly [number, number])[], s: number) =>
  spans.some(([from, length]) => s >= from && s < from + length);

const anyDay = fc
  .record({
    switches: moments,
    sound: spansOf(6, 3000),
    fullscreen: spansOf(4, 3000),
    meetings: spansOf(3, 5400),
    still: spansOf(8, 1200),
    pauses: spansOf(1, 1800),
    habits: fc.array(fc.constantFrom('complete', 'snooze', 'skip', 'nothing'), { minLength: 1 }),
    workerLives: fc.constantFrom(0, 30, 1e9),
  })
  .map(({ sound, fullscreen, meetings, still, pauses, habits, switches, workerLives }) => ({
    rules: balanced,
    seconds,
    switches,
    workerLives,
    still: still.map(([from, length]) => [from, from + length] as const),
    around: (s: number) => [
      ...(within(fullscreen, s) ? (['fullscreen'] as const) : []),
      ...(within(sound, s) ? (['sound'] as const) : []),
    ],
    does: [
      ...meetings.map(([from, length]) => [from, media(true, 'meeting', length * 1000)] as const),
      ...pauses.map(
        ([from, length]) =>
          [from, { type: 'USER', action: 'pause', ms: length * 1000 } as Event] as const,
      ),
    ],
    answers: ({ id }: { id: string }, nth: number): [number, Event][] => {
      const action = habits[nth % habits.length];
      if (!action || action === 'nothing') return [];
      return [[20, { type: 'USER', action, promptId: id, completionId: `c:${id}` } as Event]];
    },
  }));

describe('whatever a day brings', { timeout: 60_000 }, () => {
  const runs = { numRuns: 40, seed: 20261125 };
  const eachTurn = (check: (turn: Turned) => void) =>
    fc.assert(
      fc.property(anyDay, (day) => {
        live({ ...day, watch: check });
      }),
      runs,
    );
  const appeared = ({ before, session }: Turned) =>
    session.prompt !== null && session.prompt.id !== before.prompt?.id;
  const ranOut = ({ before, session }: Turned) =>
    session.prompt?.kinds.some((kind) => before.kinds[kind].snoozeUntil !== null) ?? false;

  it('it asks four times an hour at the most; only what was put off comes beyond that', () =>
    eachTurn((turn) => {
      if (!appeared(turn) || ranOut(turn)) return;
      const { session, clock } = turn;
      const lately = session.shownAt.filter((one) => one > clock.wall - 60 * minute);
      expect(lately.length).toBeLessThanOrEqual(4);
    }));

  it('nothing but the badge appears while something holds it, and in the two minutes after', () =>
    eachTurn((turn) => {
      if (!appeared(turn) || turn.session.prompt?.mode === 'quiet') return;
      expect(holding(turn.session)).toBeNull();
      const ended = turn.session.mediaEndedAt;
      if (ended !== null) expect(turn.clock.wall - ended).toBeGreaterThanOrEqual(2 * minute);
    }));

  it('no open prompt outlives the beginning of a meeting, unless it is quiet', () =>
    eachTurn(({ session }) => {
      if (session.media === 'meeting' && session.prompt) expect(session.prompt.mode).toBe('quiet');
    }));

  it('what waits for a pause waits three minutes at the most, and then is shown', () =>
    eachTurn(({ session, clock }) => {
      if (session.heldAt === null || holding(session)) return;
      expect(clock.wall - session.heldAt).toBeLessThan(3 * minute);
      expect(outlook(session, clock).wakeAt).toBeLessThanOrEqual(session.heldAt + 3 * minute);
    }));

  it('what waited is shown, taken, credited or put off, and never lost', () =>
    eachTurn(({ before, session, event }) => {
      if (before.heldAt === null || session.heldAt !== null || session.prompt) return;
      const owed = Object.values(before.kinds).filter(({ phase }) => phase === 'due').length;
      const still = Object.values(session.kinds).filter(({ phase }) => phase === 'due').length;
      const reason =
        still >= owed ||
        session.presence === 'away' ||
        Object.values(session.kinds).some(({ creditedAway }) => creditedAway !== null) ||
        event.type === 'USER';
      expect(reason).toBe(true);
    }));

  it('a meeting never makes a natural break', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const always = { ...day, does: [[0, media(true, 'meeting')] as const] };
        const { records } = live({ ...always, seconds: 3 * 3600, still: day.still });
        expect(records.filter(({ kind }) => kind === 'natural')).toEqual([]);
      }),
      runs,
    );
  });

  it('goes the same way for a worker that dies after every event', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [dies, lives] = [0, 1e9].map((workerLives) => told(live({ ...day, workerLives })));
        expect(dies).toEqual(lives);
      }),
      { ...runs, numRuns: 20 },
    );
  });
});
