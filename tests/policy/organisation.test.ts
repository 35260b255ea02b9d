import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cachedAfter,
  isDiaryOff,
  readCached,
  type Said,
} from '../../domain/policy/organisation/cached';
import { type Fate, type Policy, restrictions } from '../../domain/policy/organisation/policy';
import {
  choose,
  chosenIn,
  firstUnder,
  ownSettings,
  settingsUnder,
} from '../../domain/policy/organisation/precedence';
import { isOfPolicy, readPolicy } from '../../domain/policy/organisation/read';
import { isValid, settingKeys, standards, table } from '../../domain/policy/settings';

// What an organisation may set, in which order it counts, and what becomes of what cannot be read.

const none = readPolicy(undefined);

describe('the order in which values count', () => {
  const policy = readPolicy({
    defaults: { microMinutes: 30, rhythm: 'gentle' },
    locked: { walkOn: false },
  });

  it('product, then organisation, then person, then what is locked', () => {
    expect(settingsUnder(none, {})).toEqual(standards);
    const chosen = choose(policy, {}, { microMinutes: 35, walkOn: true });
    expect(chosen).toEqual({ microMinutes: 35 });
    expect(settingsUnder(policy, chosen)).toEqual({
      ...standards,
      rhythm: 'gentle',
      microMinutes: 35,
      walkOn: false,
    });
  });

  it('a value that holds at first is no choice: it follows when the organisation changes its mind', () => {
    const chosen = choose(policy, { microMinutes: 35 }, { microMinutes: 30 });
    expect(chosen).toEqual({});
    const later = readPolicy({ defaults: { microMinutes: 40 } });
    expect(settingsUnder(later, chosen).microMinutes).toBe(40);
  });

  it('the product’s own value is a choice where the organisation has another', () => {
    const chosen = choose(policy, {}, { rhythm: 'balanced' });
    expect(chosen).toEqual({ rhythm: 'balanced' });
    expect(chosenIn(policy, chosen)).toEqual(chosen);
  });

  it('what a person chose before a lock is there again after it', () => {
    const chosen = { walkOn: false, microMinutes: 35 } as const;
    const locked = readPolicy({ locked: { microMinutes: 20 } });
    expect(settingsUnder(locked, chosenIn(locked, chosen)).microMinutes).toBe(20);
    expect(choose(locked, chosen, { microMinutes: 40, postureOn: false })).toEqual({
      ...chosen,
      postureOn: false,
    });
    expect(settingsUnder(none, chosen).microMinutes).toBe(35);
    expect(ownSettings(chosen)).toEqual({ ...standards, ...chosen });
  });

  it('holds for whatever is said, by anybody', () => {
    const some = fc.dictionary(
      fc.oneof(fc.constantFrom(...settingKeys), fc.string()),
      fc.oneof(fc.anything(), fc.boolean(), fc.integer({ min: 0, max: 300 })),
    );
    fc.assert(
      fc.property(some, some, some, (defaults, locked, changes) => {
        const read = readPolicy({ defaults, locked });
        const chosen = choose(read, {}, changes);
        const settings = settingsUnder(read, chosen);
        for (const key of settingKeys) {
          expect(isValid(key, settings[key])).toBe(true);
          if (key in read.locked) expect(settings[key]).toEqual(read.locked[key]);
          if ('personal' in table[key]) {
            expect(read.locked).not.toHaveProperty(key);
            expect(firstUnder(read)[key]).toEqual(standards[key]);
          }
        }
        expect(chosenIn(read, JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
      }),
    );
  });
});

describe('what cannot be read', () => {
  it.each<[string, unknown, [string, Fate][], Partial<Policy>]>([
    ['nothing', {}, [], {}],
    ['text for the whole', 'x', [], {}],
    ['an unknown key', { reporting: { mode: 'offer' } }, [['reporting', 'unknown']], {}],
    [
      'an unknown setting, and a person’s own',
      { defaults: { wings: true, skin: 'deep', walkOn: false } },
      [
        ['defaults.wings', 'unknown'],
        ['defaults.skin', 'unknown'],
      ],
      { defaults: { walkOn: false } },
    ],
    [
      'outside the range, of the wrong type',
      { locked: { microMinutes: 3, postureMinutes: 'often', walkOn: null, walkMinutes: 90 } },
      [
        ['locked.microMinutes', 'ignored'],
        ['locked.postureMinutes', 'ignored'],
        ['locked.walkOn', 'ignored'],
      ],
      { locked: { walkMinutes: 90 } },
    ],
    ['a list for an object', { locked: [1] }, [['locked', 'ignored']], {}],
    [
      'JSON text where an object is wanted, text and 0 or 1 for what they say',
      { defaults: '{"walkOn":"false","microMinutes":"30","microOn":1}', disableImport: '1' },
      [],
      { defaults: { walkOn: false, microMinutes: 30, microOn: true } },
    ],
    ['text that is no JSON', { defaults: '{walkOn' }, [['defaults', 'ignored']], {}],
    [
      'hours of which some can be read',
      { locked: { hours: { mon: ['09:00-17:00', 'all day'] } } },
      [['locked.hours', 'repaired']],
      {},
    ],
    [
      'hours of some days: the others are as in the product',
      { locked: { hours: { mon: ['08:00-16:00'], sat: [] } } },
      [],
      { locked: { hours: { ...standards.hours, mon: ['08:00-16:00'], sat: [] } } },
    ],
    [
      'a later version',
      { schemaVersion: 2, defaults: { walkOn: false } },
      [['schemaVersion', 'newer']],
      { defaults: { walkOn: false } },
    ],
    ['a version that is none', { schemaVersion: 'one' }, [['schemaVersion', 'ignored']], {}],
    [
      'a lock over a default',
      { defaults: { walkOn: true }, locked: { walkOn: false } },
      [['defaults.walkOn', 'without-effect']],
      { locked: { walkOn: false } },
    ],
    [
      'a lock that contradicts a restriction',
      { disablePainDiary: true, locked: { glidePrompt: 'window' } },
      [['locked.glidePrompt', 'without-effect']],
      {},
    ],
    [
      'addresses that are not encrypted, or hold a name',
      {
        organization: {
          name: 'Example AG',
          supportUrl: 'http://a.example',
          privacyNoticeUrl: 'https://me@a.example',
        },
      },
      [
        ['organization.supportUrl', 'ignored'],
        ['organization.privacyNoticeUrl', 'ignored'],
      ],
      {},
    ],
    [
      'a name with a line break',
      { organization: { name: 'Example\nAG' } },
      [['organization.name', 'repaired']],
      {},
    ],
    [
      'a welcome that is neither',
      { skipWelcome: 'perhaps' },
      [['skipWelcome', 'ignored']],
      { skipWelcome: false },
    ],
  ])('%s', (_, received, notes, holds) => {
    const policy = readPolicy(received);
    expect(policy.notes.map(({ key, fate }) => [key, fate])).toEqual(notes);
    expect(policy).toMatchObject(holds);
  });

  it.each(restrictions)('a restriction that cannot be read is on: %s', (key) => {
    for (const value of ['yes', 7, null, {}, []]) {
      const { off, notes } = readPolicy({ [key]: value });
      expect(off[key]).toBe(true);
      expect(notes).toEqual([{ key, fate: 'closed' }]);
    }
    for (const value of [true, 1, 'true', '1'])
      expect(readPolicy({ [key]: value }).off[key]).toBe(true);
    for (const value of [false, 0, 'false', '0', undefined])
      expect(readPolicy({ [key]: value }).off[key]).toBe(false);
  });

  it('one bad key costs only itself, whatever it is', () => {
    const good = { defaults: { walkOn: false }, locked: { microMinutes: 30 }, disableImport: true };
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (more) => {
        const policy = readPolicy({ ...more, ...good });
        expect(policy.defaults).toEqual(good.defaults);
        expect(policy.locked).toEqual(good.locked);
        expect(policy.off.disableImport).toBe(true);
      }),
    );
  });

  it('never throws, and the popup’s short look at the diary says the same as the whole', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (received, diary) => {
        readPolicy(received);
        const said = { disablePainDiary: diary };
        expect(isDiaryOff({ v: 1, at: 1, received: said })).toBe(
          readPolicy(said).off.disablePainDiary,
        );
        isDiaryOff(received);
      }),
    );
  });
});

describe('the safety floor', () => {
  it('no key can take away snooze, skip, pause, an exercise’s switch, seeing or deleting, nor turn a diary on', () => {
    const keys = settingKeys.filter(isOfPolicy);
    expect(
      keys.filter((key) => /snooz|skip|pause|switch|delete|diary|glidesOn|rating/i.test(key)),
    ).toEqual([
      // How long a due break waits for a natural pause, 0 to 10 minutes.
      'holdForPauseMinutes',
    ]);
    expect(restrictions.filter((key) => !key.startsWith('disable'))).toEqual([]);
  });

  it('what is the person’s own affair is no key at all', () => {
    expect(settingKeys.filter((key) => !isOfPolicy(key)).sort()).toEqual([
      'charactersAct',
      'dailyLimit',
      'daysOff',
      'endVolume',
      'figure',
      'glideTitle',
      'limitFrom',
      'microTitle',
      'motion',
      'postureTitle',
      'reminders',
      'skin',
      'voiceName',
      'voiceRate',
      'voiceVolume',
      'walkTitle',
    ]);
  });
});

describe('what is kept of it', () => {
  const start = Date.UTC(2026, 10, 23, 8);
  const full = {
    defaults: { walkOn: false },
    disableImport: true,
    organization: { name: 'Example AG' },
  };
  const said = (found: unknown, seconds: number, more: Partial<Said> = {}): Said => ({
    found,
    changed: false,
    startedAt: start,
    wall: start + seconds * 1000,
    ...more,
  });
  const kept = cachedAfter(null, said(full, 5));

  it('what arrives is kept as it came, and comes back from the store', () => {
    expect(kept).toEqual({ v: 1, received: full, at: start + 5_000 });
    expect(readCached(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(cachedAfter(kept, said(full, 500))).toBe(kept);
  });

  it('nothing at a start means not yet known', () => {
    expect(cachedAfter(kept, said({}, 2))).toBe(kept);
    expect(cachedAfter(kept, said({}, 29))).toBe(kept);
    expect(cachedAfter(null, said({}, 2))).toBeNull();
  });

  it('nothing later: defaults and locks go, restrictions with the next start that knows nothing', () => {
    const hitch = cachedAfter(kept, said({}, 40));
    const { defaults, off, organisation } = readPolicy(hitch?.received);
    expect([defaults, off.disableImport, organisation.name]).toEqual([{}, true, 'Example AG']);
    expect(cachedAfter(hitch, said({}, 4_000))).toBe(hitch);
    const next = { startedAt: start + 86_400_000 };
    expect(cachedAfter(hitch, said({}, 86_402, next))).toBe(hitch);
    expect(cachedAfter(hitch, said({}, 86_440, next))).toBeNull();
    expect(cachedAfter(hitch, said(full, 86_440, next))?.received).toEqual(full);
  });

  it('told of its end, all of it goes at once; soon after a start it may just not be there yet', () => {
    expect(cachedAfter(kept, said({}, 2, { changed: true }))).toBe(kept);
    expect(cachedAfter(kept, said({}, 40, { changed: true }))).toBeNull();
  });

  it('what is no policy in the store is none', () => {
    for (const value of [null, 'x', [], { v: 2, at: 1 }, { v: 1 }])
      expect(readCached(value)).toBeNull();
  });
});
