import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDayOff, readDaysOff } from '../../domain/policy/daysOff';
import { rangesAtMost, readHours, readRange, weekdays } from '../../domain/policy/hours';
import { isOff } from '../../domain/policy/openHours';
import { changedSettings, readSettings, standards } from '../../domain/policy/settings';
import { everyDay } from '../helpers/zones';

// What stands in the store is made whole, part by part: one bad range costs that range and nothing else.

const hoursOf = (hours: unknown) => readSettings({ hours }).settings.hours;
const monday = (...ranges: unknown[]) => hoursOf({ ...standards.hours, mon: ranges }).mon;

describe('a range of hours', () => {
  it.each([
    ['09:00-17:30', [540, 1050]],
    ['22:00-06:00', [1320, 1800]],
    ['13:00-00:00', [780, 1440]],
    ['00:00-23:59', [0, 1439]],
    ['09:00-09:00', null],
    ['24:00-25:00', null],
    ['9-17', null],
    [' 09:00-17:00', null],
    [7, null],
    [null, null],
  ])('%s is %j', (text, range) => expect(readRange(text)).toEqual(range));
});

describe('stored hours', () => {
  it('in the shape of earlier versions are read as they are', () => {
    const old = { ...everyDay('09:00-12:00', '13:00-17:30'), sat: [], sun: [] };
    expect(hoursOf(JSON.parse(JSON.stringify(old)))).toEqual(old);
  });

  it.each([
    [
      'an overlap is kept, and said at its field',
      ['09:00-13:00', '12:00-17:00'],
      ['09:00-13:00', '12:00-17:00'],
    ],
    ['another order is put right', ['18:00-20:00', '09:00-12:00'], ['09:00-12:00', '18:00-20:00']],
    ['a night shift stays', ['22:00-06:00', '14:00-16:00'], ['14:00-16:00', '22:00-06:00']],
    ['a bad range costs only itself', ['09:00-12:00', 'lunch', null], ['09:00-12:00']],
    [
      'a fifth range is one too many',
      ['01:00-02:00', '03:00-04:00', '05:00-06:00', '07:00-08:00', '09:00-10:00'],
      ['01:00-02:00', '03:00-04:00', '05:00-06:00', '07:00-08:00'],
    ],
    ['a free day stays free', [], []],
  ])('%s', (_, stored, read) => expect(monday(...stored)).toEqual(read));

  it('a day that cannot be read is as at first, the others as they were', () => {
    const hours = hoursOf({ ...everyDay('10:00-11:00'), wed: 'noon', thu: ['soon'] });
    expect(hours).toEqual({
      ...everyDay('10:00-11:00'),
      wed: standards.hours.wed,
      thu: standards.hours.thu,
    });
  });

  it.each([null, 7, 'x', [], {}, { monday: ['09:00-10:00'] }])('%j holds no day at all', (value) =>
    expect(readHours(value, standards.hours)).toBeNull(),
  );

  it('whatever is stored, what is read is read again the same, and every range is one', () => {
    const time = fc.integer({ min: 0, max: 1439 });
    const text = (at: number) =>
      `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
    const range = fc.tuple(time, time).map(([from, to]) => `${text(from)}-${text(to)}`);
    const day = fc.oneof(fc.array(fc.oneof(range, fc.anything()), { maxLength: 8 }), fc.anything());
    const week = fc.record(Object.fromEntries(weekdays.map((name) => [name, day])));
    fc.assert(
      fc.property(fc.oneof(week, fc.anything()), (stored) => {
        const hours = hoursOf(stored);
        expect(hoursOf(hours)).toEqual(hours);
        for (const name of weekdays) {
          const ranges = hours[name].map(readRange);
          expect(ranges.length).toBeLessThanOrEqual(rangesAtMost);
          const begins = ranges.map((one) => one?.[0] ?? -1);
          expect(begins).toEqual([...begins].sort((a, b) => a - b));
          for (const one of ranges) expect((one?.[1] ?? 0) - (one?.[0] ?? 0)).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('days off', () => {
  it.each([
    ['2026-12-24', ['2026-12-24', '2026-12-24']],
    ['2026-12-24/2027-01-02', ['2026-12-24', '2027-01-02']],
    ['2027-01-02/2026-12-24', ['2026-12-24', '2027-01-02']],
    ['2026-02-30', null],
    ['2026-12-24/soon', null],
    ['2026-12-24/2026-12-25/2026-12-26', null],
    [20261224, null],
  ])('%s is %j', (entry, span) => expect(readDayOff(entry)).toEqual(span));

  it('are kept in order; what is none is left out', () => {
    expect(readDaysOff(['2026-12-26', 'x', '2026-05-01', '2026-12-31/2026-12-24', 7])).toEqual([
      '2026-05-01',
      '2026-12-26',
      '2026-12-31/2026-12-24',
    ]);
    expect(readDaysOff('2026-05-01')).toBeNull();
  });

  it('a day is off from the first to the last of a span', () => {
    const off = ['2026-05-01', '2026-12-24/2026-12-26'];
    const days = [
      '2026-04-30',
      '2026-05-01',
      '2026-12-23',
      '2026-12-24',
      '2026-12-26',
      '2026-12-27',
    ];
    expect(days.filter((day) => isOff(off, day))).toEqual([
      '2026-05-01',
      '2026-12-24',
      '2026-12-26',
    ]);
  });
});

describe('a change of settings', () => {
  it('that is out of range leaves that setting as it was, and lets the others through', () => {
    const before = readSettings({
      microMinutes: 30,
      hours: everyDay('10:00-12:00'),
      dailyLimit: 6,
    }).settings;
    const { settings, repaired } = changedSettings(before, {
      microMinutes: 3,
      hours: 'always',
      daysOff: 7,
      dailyLimit: 15,
      postureMinutes: 60,
    });
    expect(settings).toEqual({ ...before, postureMinutes: 60 });
    expect(repaired).toEqual(['microMinutes', 'hours', 'daysOff', 'dailyLimit']);
  });

  it('a limit of the day is 1 to 14 hours, or none', () => {
    const limitOf = (dailyLimit: unknown) => readSettings({ dailyLimit }).settings.dailyLimit;
    expect([null, 1, 6.5, 14].map(limitOf)).toEqual([null, 1, 6.5, 14]);
    expect([0.5, 14.5, Number.NaN, '7', true].map(limitOf)).toEqual([null, null, null, null, null]);
  });
});
