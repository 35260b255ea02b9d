import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageRows } from '../../domain/policy/rows';
import { areKeepable, rulesFrom } from '../../domain/policy/rulesFrom';
import { isValid, readSettings, settingKeys, standards, table } from '../../domain/policy/settings';
import { hasNews } from '../../domain/policy/sharing';

const off = { on: false, perDay: 2 };

describe('settings', () => {
  it('a value out of range costs only itself', () => {
    const { settings, repaired } = readSettings({
      microMinutes: 5,
      postureMinutes: 40,
      voiceRate: 'fast',
      rhythm: 'active',
    });
    expect(settings).toEqual({ ...standards, postureMinutes: 40, rhythm: 'active' });
    expect(repaired).toEqual(['microMinutes', 'voiceRate']);
  });

  it('nothing counts as changed because a browser gives keys back in another order', () => {
    const { hours } = standards;
    const sorted = Object.fromEntries(Object.entries(hours).sort()) as typeof hours;
    expect(Object.keys(sorted)).not.toEqual(Object.keys(hours));
    const rows = pageRows({ ...standards, hours: sorted });
    expect(rows.filter(({ changed }) => changed)).toEqual([]);
    expect(hasNews(standards, { ...standards, hours: sorted })).toBe(false);
    expect(hasNews(standards, { ...standards, hours: { ...sorted, mon: [] } })).toBe(true);
  });

  it('every default is a value its own row allows', () => {
    for (const key of settingKeys) expect(isValid(key, table[key].standard), key).toBe(true);
  });

  it('whatever is stored, every setting is in its range and nothing is thrown', () => {
    const values = fc.record(Object.fromEntries(settingKeys.map((key) => [key, fc.anything()])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), values), (stored) => {
        const { settings } = readSettings(stored);
        for (const key of settingKeys) expect(isValid(key, settings[key])).toBe(true);
        expect(areKeepable(rulesFrom(settings, off))).toBe(true);
      }),
    );
  });

  it('keeps a person’s own numbers between the edges of their ranges', () => {
    for (const [key, inside, outside] of [
      ['microMinutes', 20, 19],
      ['microSeconds', 60, 61],
      ['walkSeconds', 300, 301],
      ['voiceVolume', 0, -0.1],
    ] as const) {
      expect(readSettings({ [key]: inside }).settings[key]).toBe(inside);
      expect(readSettings({ [key]: outside }).settings[key]).toBe(standards[key]);
    }
  });
});
