import { describe, expect, it } from 'vitest';
import { dayKeyOf } from '../../domain/policy/hours';
import { hoursAt } from '../../domain/policy/openHours';
import { everyDay as all, at, zone } from '../helpers/zones';

const iso = (wall: number | null) => (wall === null ? null : new Date(wall).toISOString());
const working = (wall: number, timeZone: string, range: string) =>
  hoursAt(wall, zone(timeZone), { hoursOn: true, hours: all(range), daysOff: [] });

describe('working hours', () => {
  it('open and close by local time', () => {
    expect(working(at('2026-11-23T07:59:00Z'), 'Europe/Madrid', '09:00-17:30').inHours).toBe(false);
    expect(working(at('2026-11-23T08:00:00Z'), 'Europe/Madrid', '09:00-17:30').inHours).toBe(true);
    expect(working(at('2026-11-23T16:30:00Z'), 'Europe/Madrid', '09:00-17:30').inHours).toBe(false);
  });

  it('switched off mean always', () => {
    expect(
      hoursAt(at('2026-11-22T02:00:00Z'), zone('UTC'), {
        hoursOn: false,
        hours: all('09:00-10:00'),
        daysOff: [],
      }).inHours,
    ).toBe(true);
  });

  it('know weekdays: Saturday is free', () => {
    const week = { ...all('09:00-17:00'), sat: [], sun: [] };
    const saturday = hoursAt(at('2026-11-21T12:00:00Z'), zone('UTC'), {
      hoursOn: true,
      hours: week,
      daysOff: [],
    });
    expect(saturday.inHours).toBe(false);
    expect(
      hoursAt(at('2026-11-23T12:00:00Z'), zone('UTC'), { hoursOn: true, hours: week, daysOff: [] })
        .inHours,
    ).toBe(true);
  });

  it('tell the next edge, those of the glide hours 08:00 to 20:00 among them', () => {
    const noon = working(at('2026-11-23T12:00:00Z'), 'UTC', '09:00-17:30');
    expect(iso(noon.nextBoundary)).toBe('2026-11-23T17:30:00.000Z');
    const night = hoursAt(at('2026-11-23T21:00:00Z'), zone('UTC'), {
      hoursOn: false,
      hours: all('09:00-17:00'),
      daysOff: [],
    });
    expect(iso(night.nextBoundary)).toBe('2026-11-24T08:00:00.000Z');
    expect(night.kindsOpen).toEqual({ glide: false });
    expect(noon.kindsOpen).toEqual({ glide: true });
  });

  // A begin inside the skipped hour is the first existing minute; in the repeated hour the first
  // occurrence begins and the last one ends.
  it.each([
    [
      'Europe/Madrid',
      'skipped begin',
      '2026-03-29T00:30:00Z',
      '02:30-10:00',
      '2026-03-29T01:00:00.000Z',
    ],
    [
      'Europe/Madrid',
      'repeated begin',
      '2026-10-25T00:00:00Z',
      '02:30-10:00',
      '2026-10-25T00:30:00.000Z',
    ],
    [
      'Europe/Madrid',
      'repeated end',
      '2026-10-25T00:10:00Z',
      '00:30-02:30',
      '2026-10-25T01:30:00.000Z',
    ],
    [
      'America/New_York',
      'skipped begin',
      '2026-03-08T06:30:00Z',
      '02:30-10:00',
      '2026-03-08T07:00:00.000Z',
    ],
    [
      'America/New_York',
      'repeated begin',
      '2026-11-01T05:00:00Z',
      '01:30-10:00',
      '2026-11-01T05:30:00.000Z',
    ],
    [
      'Australia/Lord_Howe',
      'half an hour skipped',
      '2026-10-03T15:00:00Z',
      '02:15-10:00',
      '2026-10-03T15:30:00.000Z',
    ],
    [
      'Australia/Lord_Howe',
      'half an hour repeated',
      '2026-04-04T14:00:00Z',
      '01:45-10:00',
      '2026-04-04T14:45:00.000Z',
    ],
    [
      'Pacific/Apia',
      'thirteen hours ahead',
      '2026-11-23T18:00:00Z',
      '09:00-17:00',
      '2026-11-23T19:00:00.000Z',
    ],
  ])('in %s, %s', (timeZone, _, now, range, edge) => {
    const found = working(at(now), timeZone, range);
    const glides = working(at(now), timeZone, '08:00-20:00').nextBoundary ?? 0;
    expect(iso(Math.min(found.nextBoundary ?? 0, glides))).toBe(edge);
  });
});

describe('the day', () => {
  it.each([
    ['2026-11-24T03:59:00Z', 0, '2026-11-23'],
    ['2026-11-24T04:00:00Z', 0, '2026-11-24'],
    ['2026-11-24T02:59:00Z', 60, '2026-11-23'],
    ['2026-11-23T15:00:00Z', 780, '2026-11-24'],
  ])('%s at %i minutes east is %s: it rolls over at four', (now, offset, key) => {
    expect(dayKeyOf(at(now), offset)).toBe(key);
  });
});
