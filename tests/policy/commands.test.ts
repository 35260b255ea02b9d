import { describe, expect, it } from 'vitest';
import { type Command, commands, eventOf, popupKey } from '../../domain/policy/commands';
import { begin, type Session, step } from '../../domain/session';
import { balanced } from '../../domain/session/rules';
import type { Clock } from '../../domain/session/types';
import { switchMeeting } from '../../domain/told';

// Every action by a key, wherever one is. What a key does, done twice, is done once.

const minute = 60_000;
const start = Date.UTC(2026, 10, 23, 9);
const clockAt = (wall: number): Clock => ({
  wall,
  mono: wall - start,
  boot: 'life',
  inHours: true,
  nextBoundary: null,
  dayKey: '2026-11-23',
});

/** A morning in which `command` is pressed so many times at once after `minutes` of work. */
function pressed(command: Command, minutes: number, times: number, first?: Command) {
  let session: Session = begin(clockAt(start), balanced);
  const kinds: string[] = [];
  const take = (event: Parameters<typeof step>[1], wall: number) => {
    const taken = step(session, event, clockAt(wall));
    session = taken.session;
    kinds.push(...taken.records.map(({ kind }) => kind));
  };
  for (let n = 1; n <= minutes; n += 1) take({ type: 'WAKE' }, start + n * minute);
  const all = [...(first ? [first] : []), ...Array.from({ length: times }, () => command)];
  for (const [n, one] of all.entries()) {
    const wall = start + minutes * minute + 300 * (n + 1);
    const event = eventOf(one, session, wall);
    if (event && event.type !== 'MEETING') take(event, wall);
  }
  return { session, kinds };
}

describe('suggested keys', () => {
  const suggested = [popupKey, ...Object.values(commands).flatMap((key) => key ?? [])];

  it('are at most four, as Chromium allows, each its own', () => {
    expect(suggested.length).toBeLessThanOrEqual(4);
    expect(new Set(suggested).size).toBe(suggested.length);
  });

  // With Alt and Shift these are left unassigned by Chromium, or taken in Chrome, Edge or ChromeOS.
  it.each(suggested)('%s takes nothing from the browser or the page', (key) => {
    expect(key).toMatch(/^Alt\+Shift\+[A-Z]$/);
    expect(key).not.toMatch(/[ABCDILMNPRSTWXZ]$/);
  });
});

describe('what a key does', () => {
  it('starts the due break, or a micro break where none is due', () => {
    expect(pressed('start-break', 29, 1).session).toMatchObject({ prompt: null, brk: {} });
    const { brk } = pressed('start-break', 3, 1).session;
    expect(brk).toMatchObject({ lead: 'micro', promptId: expect.stringMatching(/^manual:/) });
  });

  it('leaves a break alone that is under way', () => {
    const { session } = pressed('start-break', 3, 1);
    expect(eventOf('start-break', session, session.wall + minute)).toBeNull();
  });

  it('snoozes and skips what is asked for', () => {
    expect(pressed('snooze', 29, 1).session.kinds.micro).toMatchObject({
      phase: 'snoozed',
      snoozes: 1,
    });
    expect(pressed('skip', 29, 1).kinds).toContain('skipped');
  });

  it.each([3, 26])(
    'after %i min, asked for or held by then or not, puts off without it counting',
    (minutes) => {
      const { session } = pressed('snooze', minutes, 1);
      expect(session.kinds.micro).toMatchObject({ phase: 'snoozed', snoozes: 0 });
      expect(session.kinds.micro.snoozeUntil).toBe(start + minutes * minute + 300 + 5 * minute);
    },
  );

  it('skips nothing that is not asked for', () => {
    const { session, kinds } = pressed('skip', 3, 1);
    expect(session.kinds.micro).toMatchObject({ phase: 'counting', snoozes: 0 });
    expect(kinds).not.toContain('skipped');
  });

  it('a meeting begins with a key and ends with it', () => {
    const { session } = pressed('pause-or-resume', 3, 1);
    const id = `meeting:${start}`;
    expect(eventOf('meeting', session, start)).toEqual(switchMeeting(id));
  });

  it('pauses for an hour, and resumes', () => {
    const { session } = pressed('pause-or-resume', 3, 1);
    expect(session.pause?.until).toBe(start + 3 * minute + 300 + 60 * minute);
    expect(pressed('pause-or-resume', 3, 1, 'pause-or-resume').session.pause).toBeNull();
  });

  it.each(['start-break', 'snooze', 'skip'] as const)(
    '%s pressed twice is done once',
    (command) => {
      const without = ({
        session: { rev: _, wall: __, mono: ___, seen: ____, ...session },
      }: ReturnType<typeof pressed>) =>
        JSON.stringify({
          kinds: session.kinds.micro.phase,
          brk: session.brk?.promptId,
          pause: session.pause,
        });
      for (const minutes of [3, 26, 29])
        expect(without(pressed(command, minutes, 2))).toBe(without(pressed(command, minutes, 1)));
      const ended = (times: number) =>
        pressed(command, 29, times).kinds.filter((kind) => kind !== 'decision');
      expect(ended(2)).toEqual(ended(1));
    },
  );
});
