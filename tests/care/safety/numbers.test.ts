import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { numbersFor } from '../../../domain/care/safety/numbers';

// Whom to call. A wrong number is worse than none, and a language is no place.

const number = (language: string, zone: string) => numbersFor(language, zone)?.emergency ?? null;

describe('the emergency number', () => {
  it.each([
    ['de', 'Europe/Vienna', '112'],
    ['fr-FR', 'Europe/Paris', '112'],
    ['es-ES', 'Atlantic/Canary', '112'],
    ['en-GB', 'Europe/London', '999'],
    ['en-US', 'America/Indiana/Knox', '911'],
    ['fr-CA', 'America/Montreal', '911'],
    ['en-AU', 'Australia/Perth', '000'],
    ['en-NZ', 'Pacific/Auckland', '111'],
  ])('of a browser in %s, its clock in %s, is %s', (language, zone, expected) => {
    expect(number(language, zone)).toBe(expected);
  });

  it.each([
    ['en-US', 'Europe/Berlin', '112'],
    ['en-US', 'Europe/London', '999'],
    ['de-DE', 'America/New_York', '911'],
    ['es-ES', 'America/Mexico_City', null],
    ['es', 'America/Argentina/Buenos_Aires', null],
    ['fr-FR', 'Africa/Dakar', null],
    ['en-US', 'Asia/Kolkata', null],
    ['en-GB', 'Asia/Hong_Kong', null],
  ])('of a browser in %s is that of %s, not of the language: %s', (language, zone, expected) => {
    expect(number(language, zone)).toBe(expected);
  });

  it.each([
    ['de', '112'],
    ['de-CH', '112'],
    ['en-GB', '999'],
    ['en-US', null],
    ['es', null],
    ['fr', null],
    ['en', null],
    ['es-419', null],
    ['', null],
  ])('where the clock is set to no place %s says as much as %s', (language, expected) => {
    for (const zone of ['UTC', 'Etc/GMT-5', 'GMT', ''])
      expect(number(language, zone)).toBe(expected);
  });

  it('has a line for advice where there is one', () => {
    expect(numbersFor('en-GB', 'Europe/London')?.advice).toBe('111');
    expect(numbersFor('de', 'Europe/Berlin')?.advice).toBeNull();
  });

  it('is known in every place of the table, by a name every browser understands', () => {
    const source = readFileSync('domain/care/safety/numbers.ts', 'utf8');
    const named =
      source.match(/\b(Europe|America|Australia|Pacific|Atlantic|Arctic)\/[A-Z]\w+/g) ?? [];
    expect(named.length).toBeGreaterThan(80);
    const whole = { 'America/Indiana': '/Knox', 'America/Kentucky': '/Monticello' } as const;
    for (const zone of named) {
      const timeZone =
        zone + (whole[zone as never] ?? (zone === 'America/North_Dakota' ? '/Center' : ''));
      expect(() => new Intl.DateTimeFormat('en', { timeZone }), zone).not.toThrow();
      expect(number('', timeZone), zone).toMatch(/^\d{3}$/);
    }
  });
});
