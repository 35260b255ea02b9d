import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isOwnList,
  isPlainLine,
  nextInTurn,
  ownList,
  plainLine,
} from '../../domain/policy/ownText';
import { isValid, readSettings, standards } from '../../domain/policy/settings';

// A person's own words: always one plain line, never too many of them, whatever was stored.

const bounds = { most: 12, longest: 80 };
const odd = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('\u202e', '\u200d', '\u200b', '\n', ' ', 'a', '😀', '\ud800'),
  }),
);

describe('a line of one’s own', () => {
  it.each([
    ['  Drink   some\nwater \t', 'Drink some water'],
    ['<b onclick="x()">$1</b>', '<b onclick="x()">$1</b>'],
    ['turned \u202eround', 'turned round'],
    ['half \ud83d of a letter', 'half of a letter'],
    ['👩\u200d💻 stretch', '👩\u200d💻 stretch'],
    ['\u200b\u200d\u00ad', ''],
  ])('%j is read as %j', (typed, read) => {
    expect(plainLine(typed, 80)).toBe(read);
  });

  it('is cut between letters, not inside one', () => {
    expect(plainLine('😀'.repeat(81), 80)).toBe('😀'.repeat(80));
  });

  it('whatever is typed, it is plain, short enough, and read the same again', () => {
    fc.assert(
      fc.property(odd, fc.nat(90), (typed, longest) => {
        const line = plainLine(typed, longest);
        expect([...line].length).toBeLessThanOrEqual(longest);
        expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
        expect(isPlainLine(line, longest)).toBe(true);
      }),
    );
  });
});

describe('a list of one’s own', () => {
  it('whatever is stored, a list comes of it that may be stored', () => {
    const stored = fc.oneof(fc.anything(), fc.array(fc.oneof(odd, fc.anything())));
    fc.assert(
      fc.property(stored, (value) => {
        const lines = ownList(value, bounds);
        expect(isOwnList(lines, bounds)).toBe(true);
        if (isOwnList(value, bounds)) expect(lines).toEqual(value);
        const { settings, repaired } = readSettings({ reminders: value });
        expect(isValid('reminders', settings.reminders)).toBe(true);
        expect(settings).toEqual({ ...standards, reminders: settings.reminders });
        if (value !== undefined)
          expect(repaired).toEqual(isOwnList(value, bounds) ? [] : ['reminders']);
      }),
    );
  });

  it('a line that cannot be read costs only itself, and the thirteenth goes', () => {
    const many = Array.from({ length: 13 }, (_, n) => `Line ${n}`);
    const { reminders } = readSettings({ reminders: [7, ...many, null] }).settings;
    expect(reminders).toEqual(many.slice(0, 12));
  });

  it('gives its lines in turn, also after one was taken away', () => {
    expect(nextInTurn([], 'a')).toBeNull();
    expect(nextInTurn(['a', 'b'], null)).toBe('a');
    expect(nextInTurn(['a', 'b'], 'a')).toBe('b');
    expect(nextInTurn(['a', 'b'], 'b')).toBe('a');
    expect(nextInTurn(['a', 'b'], 'gone')).toBe('a');
  });
});

describe('what was one switch for all notifications', () => {
  it('stays off for each kind until that is chosen otherwise', () => {
    expect(readSettings({ notifications: false, walkPrompt: 'window' }).settings).toMatchObject({
      microPrompt: 'badge',
      posturePrompt: 'badge',
      walkPrompt: 'window',
      glidePrompt: 'badge',
    });
    expect(readSettings({ notifications: true }).settings).toEqual(standards);
  });
});
