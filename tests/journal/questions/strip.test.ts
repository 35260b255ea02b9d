import { describe, expect, it } from 'vitest';
import type { Completion } from '../../../domain/journal/completion';
import { stripOf } from '../../../domain/journal/questions/strip';
import { dayKeyOf } from '../../../domain/policy/hours';
import type { SessionRecord } from '../../../domain/session/types';

const minute = 60_000;
const day = '2026-11-23';
const at = (time: string) => Date.parse(`${day}T${time}:00+01:00`);

const stretch = (from: string, to: string, activeMin: number): SessionRecord => ({
  kind: 'session',
  id: from,
  rev: 1,
  day,
  from: at(from),
  to: at(to),
  activeMs: activeMin * minute,
  awayMs: 0,
  unknownMs: 0,
  closedBy: 'away',
});
const came = (
  time: string,
  kind: Completion['kind'],
  more: Partial<Completion> = {},
): Completion => ({
  id: time,
  kind,
  breakKind: 'posture',
  form: 'break',
  at: at(time),
  tzOffsetMin: 60,
  day,
  items: [],
  v: 1,
  rev: 1,
  ...more,
});

describe('a day as a strip', () => {
  const lines = {
    sessions: [stretch('09:00', '11:00', 120), stretch('13:00', '14:00', 50)],
    completions: [came('10:00', 'completed'), came('10:30', 'missed'), came('13:30', 'natural')],
  };
  const strip = stripOf(day, lines, () => 60);

  it('has its stretches and breaks at the local time they happened', () => {
    expect(strip.stretches).toEqual([
      { from: 540, to: 660 },
      { from: 780, to: 840 },
    ]);
    expect(strip.marks.map(({ at, kind }) => [at, kind])).toEqual([
      [600, 'completed'],
      [630, 'missed'],
      [810, 'natural'],
    ]);
  });

  it('knows the active time before each break, and the longest without rest', () => {
    expect(strip.marks.map(({ afterMs }) => afterMs / minute)).toEqual([60, 90, 145]);
    expect(strip.activeMs / minute).toBe(170);
    // From 10:00 on: an hour to 11:00 and the 25 minutes to the natural break; the missed one was no rest.
    expect(strip.longestMs / minute).toBe(85);
  });

  it('shows an elapsed break that was confirmed after all once', () => {
    const both = [
      came('10:00', 'elapsed', { id: 'e', promptId: 'p' }),
      came('10:01', 'completed', { promptId: 'p' }),
    ];
    expect(stripOf(day, { ...lines, completions: both }, () => 60).marks).toHaveLength(1);
  });

  it('goes on after midnight until 04:00 on the same strip', () => {
    const late = came('10:00', 'completed', { at: Date.parse('2026-11-24T02:00:00+01:00') });
    expect(stripOf(day, { sessions: [], completions: [late] }, () => 60).marks[0]?.at).toBe(
      26 * 60,
    );
  });

  it.each([
    ['Europe/Madrid', '2026-10-25T00:59:00Z', 120, '2026-10-24'],
    ['Europe/Madrid', '2026-10-25T03:30:00Z', 60, '2026-10-25'],
    ['America/New_York', '2026-11-01T05:30:00Z', -240, '2026-10-31'],
    ['America/New_York', '2026-11-01T09:30:00Z', -300, '2026-11-01'],
    ['Australia/Lord_Howe', '2026-10-03T15:29:00Z', 630, '2026-10-03'],
    ['Australia/Lord_Howe', '2026-10-03T17:30:00Z', 660, '2026-10-04'],
    ['Pacific/Apia', '2026-11-23T13:00:00Z', 780, '2026-11-23'],
    ['Pacific/Apia', '2026-11-23T15:30:00Z', 780, '2026-11-24'],
  ])(
    'in %s a break at %s stands on its own day, also where clocks change',
    (_, instant, offset, on) => {
      const moment = Date.parse(instant);
      const key = dayKeyOf(moment, offset);
      expect(key).toBe(on);
      const one = came('10:00', 'completed', { at: moment, tzOffsetMin: offset, day: key });
      const minuteOfDay =
        stripOf(key, { sessions: [], completions: [one] }, () => offset).marks[0]?.at ?? -1;
      expect(minuteOfDay).toBeGreaterThanOrEqual(4 * 60);
      expect(minuteOfDay).toBeLessThan(28 * 60);
    },
  );
});
