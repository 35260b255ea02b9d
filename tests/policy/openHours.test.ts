import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type HoursSettings,
  hoursAt,
  nextOpening,
  nextTimeOfDay,
  tomorrowAt,
} from '../../domain/policy/openHours';
import { readSettings, standards } from '../../domain/policy/settings';
import { at, everyDay, onTheWall, zone } from '../helpers/zones';

// When one may be asked, from Madrid to Apia: night shifts, days off, clock changes, journeys.

const minute = 60_000;
const zones = ['Europe/Madrid', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia'] as const;
const hours = (...ranges: string[]): HoursSettings => ({
  hoursOn: true,
  hours: everyDay(...ranges),
  daysOff: [],
});

/** Every edge of the working hours from one instant to another, as a wall clock shows it. */
function edges(from: string, until: string, timeZone: string, settings: HoursSettings): string[] {
  const found: string[] = [];
  let now = at(from);
  let was = hoursAt(now, zone(timeZone), settings).inHours;
  while (now < at(until)) {
    const next = hoursAt(now, zone(timeZone), settings).nextBoundary;
    expect(next).toBeGreaterThan(now);
    now = next ?? Number.POSITIVE_INFINITY;
    const is = hoursAt(now, zone(timeZone), settings).inHours;
    if (is !== was) found.push(`${onTheWall(now, timeZone)} ${is ? 'open' : 'shut'}`);
    was = is;
  }
  return found;
}

describe('a day may have several ranges', () => {
  it('four of them open and shut one after the other', () => {
    const four = hours('08:00-10:00', '10:30-12:30', '14:00-16:00', '19:00-20:30');
    expect(edges('2026-11-23T05:00:00Z', '2026-11-23T19:10:00Z', 'Europe/Madrid', four)).toEqual([
      'Mon 23 08:00 open',
      'Mon 23 10:00 shut',
      'Mon 23 10:30 open',
      'Mon 23 12:30 shut',
      'Mon 23 14:00 open',
      'Mon 23 16:00 shut',
      'Mon 23 19:00 open',
      'Mon 23 20:30 shut',
    ]);
  });

  it('a range that goes on where another ends has no edge between', () => {
    const two = hours('09:00-12:00', '12:00-17:00');
    expect(edges('2026-11-23T05:00:00Z', '2026-11-23T23:00:00Z', 'Europe/Madrid', two)).toEqual([
      'Mon 23 09:00 open',
      'Mon 23 17:00 shut',
    ]);
  });
});

describe('a night shift', () => {
  const nights: HoursSettings = {
    ...hours(),
    hours: { ...everyDay(), mon: ['22:00-06:00'], fri: ['23:00-07:30'] },
  };

  it('ends on the next day and belongs to the day it begins on', () => {
    expect(edges('2026-11-23T00:00:00Z', '2026-11-29T12:00:00Z', 'Europe/Madrid', nights)).toEqual([
      'Mon 23 22:00 open',
      'Tue 24 06:00 shut',
      'Fri 27 23:00 open',
      'Sat 28 07:30 shut',
    ]);
  });

  it('goes on into a day off, and does not begin on one', () => {
    const tuesdayOff = { ...nights, daysOff: ['2026-11-24', '2026-11-27'] };
    expect(
      edges('2026-11-23T00:00:00Z', '2026-11-29T12:00:00Z', 'Europe/Madrid', tuesdayOff),
    ).toEqual(['Mon 23 22:00 open', 'Tue 24 06:00 shut']);
  });

  it('is an hour shorter or longer where clocks change within it', () => {
    const length = (from: string, timeZone: string) => {
      const begin = nextOpening(at(from), zone(timeZone), hours('22:00-06:00')) ?? 0;
      const { nextBoundary } = hoursAt(begin, zone(timeZone), hours('22:00-06:00'));
      return ((nextBoundary ?? 0) - begin) / 3_600_000;
    };
    expect(length('2026-03-28T12:00:00Z', 'Europe/Madrid')).toBe(7);
    expect(length('2026-10-24T12:00:00Z', 'Europe/Madrid')).toBe(9);
    expect(length('2026-03-07T17:00:00Z', 'America/New_York')).toBe(7);
    expect(length('2026-10-03T02:00:00Z', 'Australia/Lord_Howe')).toBe(7.5);
    expect(length('2026-04-04T02:00:00Z', 'Australia/Lord_Howe')).toBe(8.5);
    expect(length('2026-11-23T02:00:00Z', 'Pacific/Apia')).toBe(8);
  });
});

describe('days off', () => {
  it('a span from one day to another is off, both included', () => {
    const off = { ...hours('09:00-17:00'), daysOff: ['2026-12-24/2026-12-26'] };
    expect(edges('2026-12-23T00:00:00Z', '2026-12-28T00:00:00Z', 'Europe/Madrid', off)).toEqual([
      'Wed 23 09:00 open',
      'Wed 23 17:00 shut',
      'Sun 27 09:00 open',
      'Sun 27 17:00 shut',
    ]);
  });

  it('are off from midnight to midnight where no hours are kept', () => {
    const off = { ...hours(), hoursOn: false, daysOff: ['2026-11-25'] };
    for (const timeZone of zones)
      expect(edges('2026-11-23T15:00:00Z', '2026-11-27T15:00:00Z', timeZone, off)).toEqual([
        'Wed 25 00:00 shut',
        'Thu 26 00:00 open',
      ]);
  });

  it('without any, and without hours, nothing ever shuts', () => {
    const always = { ...hours(), hoursOn: false };
    for (const timeZone of zones)
      expect(edges('2026-03-01T00:00:00Z', '2026-04-10T00:00:00Z', timeZone, always)).toEqual([]);
  });
});

describe('clock changes and journeys', () => {
  // The day that never was: on 29 December 2011 Samoa went to bed and woke up on the 31st.
  it('a day that is skipped has no hours', () => {
    const found = edges(
      '2011-12-29T12:00:00Z',
      '2011-12-31T12:00:00Z',
      'Pacific/Apia',
      hours('09:00-17:00'),
    );
    expect(found).toEqual([
      'Thu 29 09:00 open',
      'Thu 29 17:00 shut',
      'Sat 31 09:00 open',
      'Sat 31 17:00 shut',
    ]);
  });

  it('whoever flies from Madrid to New York at noon is back before the office opens', () => {
    const noon = at('2026-11-23T11:00:00Z');
    const office = hours('09:00-17:30');
    expect(hoursAt(noon, zone('Europe/Madrid'), office).inHours).toBe(true);
    const there = hoursAt(noon, zone('America/New_York'), office);
    expect(there.inHours).toBe(false);
    expect(nextOpening(noon, zone('America/New_York'), office)).toBe(at('2026-11-23T14:00:00Z'));
  });

  it.each([
    ['Europe/Madrid', '2026-03-28T10:00:00Z', 'Sat 28 17:00 shut', 'Sun 29 09:00 open'],
    ['America/New_York', '2026-10-31T16:00:00Z', 'Sat 31 17:00 shut', 'Sun 1 09:00 open'],
    ['Australia/Lord_Howe', '2026-04-04T00:00:00Z', 'Sat 4 17:00 shut', 'Sun 5 09:00 open'],
    ['Pacific/Apia', '2026-11-22T22:00:00Z', 'Mon 23 17:00 shut', 'Tue 24 09:00 open'],
  ])('in %s the office shuts and opens by the clock on the wall', (timeZone, now, shut, open) => {
    const two = new Date(at(now) + 30 * 3_600_000).toISOString();
    expect(edges(now, two, timeZone, hours('09:00-17:00')).slice(0, 2)).toEqual([shut, open]);
  });
});

describe('until tomorrow', () => {
  const office: HoursSettings = { ...standards, hoursOn: true };
  it.each([
    ['from a Monday to Tuesday at nine', '2026-11-23T13:00:00Z', office, 'Tue 24 09:00'],
    ['from a Friday to Monday', '2026-11-27T13:00:00Z', office, 'Mon 30 09:00'],
    [
      'past days off',
      '2026-11-23T13:00:00Z',
      { ...office, daysOff: ['2026-11-24/2026-11-26'] },
      'Fri 27 09:00',
    ],
    ['after midnight the same night', '2026-11-24T01:00:00Z', office, 'Tue 24 09:00'],
    [
      'without hours to four, when the day begins',
      '2026-11-23T13:00:00Z',
      { ...office, hoursOn: false },
      'Tue 24 04:00',
    ],
    [
      'with hours in which nothing is ever open, to four',
      '2026-11-23T13:00:00Z',
      hours(),
      'Tue 24 04:00',
    ],
    [
      'past the clock change, where 02:30 is 03:00',
      '2026-03-28T13:00:00Z',
      hours('02:30-10:00'),
      'Sun 29 03:00',
    ],
  ] as const)('lasts %s', (_, now, settings, until) => {
    const end = tomorrowAt(at(now), zone('Europe/Madrid'), settings);
    expect(onTheWall(end, 'Europe/Madrid')).toBe(until);
  });

  it('a time of day is the next one, tomorrow’s where today’s is past', () => {
    const madrid = zone('Europe/Madrid');
    const noon = at('2026-11-23T11:00:00Z');
    expect(onTheWall(nextTimeOfDay(noon, madrid, 15 * 60), 'Europe/Madrid')).toBe('Mon 23 15:00');
    expect(onTheWall(nextTimeOfDay(noon, madrid, 12 * 60), 'Europe/Madrid')).toBe('Tue 24 12:00');
    expect(onTheWall(nextTimeOfDay(noon, madrid, 0), 'Europe/Madrid')).toBe('Tue 24 00:00');
  });
});

describe('whatever the hours, wherever and whenever', () => {
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((n) => String(n).padStart(2, '0')).join(':'));
  const range = fc.tuple(time, time).map((pair) => pair.join('-'));
  const date = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
  const stored = fc.record({
    hoursOn: fc.boolean(),
    hours: fc.dictionary(
      fc.constantFrom('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'),
      fc.array(fc.oneof(range, fc.string()), { maxLength: 6 }),
    ),
    daysOff: fc.array(
      fc.oneof(
        date,
        fc.tuple(date, date).map((pair) => pair.join('/')),
        fc.string(),
      ),
      { maxLength: 6 },
    ),
  });
  const instant = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2026-12-31T00:00:00Z') });

  it('the next edge lies ahead, something changes there, and nothing changes before', () => {
    fc.assert(
      fc.property(
        stored,
        fc.constantFrom(...zones),
        instant,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
        (settings, timeZone, wall, shares) => {
          const found = readSettings(settings).settings;
          const here = zone(timeZone);
          const { nextBoundary, ...state } = hoursAt(wall, here, found);
          expect(nextBoundary).not.toBeNull();
          const edge = nextBoundary ?? 0;
          expect(edge).toBeGreaterThan(wall);
          const { nextBoundary: _, ...after } = hoursAt(edge, here, found);
          expect(after).not.toEqual(state);
          for (const between of [
            ...shares.map((share) => Math.floor(wall + share * (edge - wall - 1))),
            edge - 1,
          ])
            expect(hoursAt(between, here, found)).toEqual({ ...state, nextBoundary: edge });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a pause until tomorrow ends after today, and where hours are kept with their first minute', () => {
    fc.assert(
      fc.property(stored, fc.constantFrom(...zones), instant, (settings, timeZone, wall) => {
        const found = readSettings(settings).settings;
        const here = zone(timeZone);
        const end = tomorrowAt(wall, here, found);
        expect(end).toBeGreaterThan(wall);
        const opens = nextOpening(wall, here, found);
        if (!found.hoursOn || opens === null || end < opens) return;
        expect(hoursAt(end, here, found).inHours).toBe(true);
        expect(hoursAt(end - minute, here, found).inHours && end - wall < minute).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
