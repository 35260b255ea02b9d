import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Offer } from '../../domain/care/exercise';
import { pieceOf, textOf } from '../../domain/journal/backup/canonical';
import { byStore, storeNames } from '../../domain/journal/backup/format';
import { readLine, spanAt } from '../../domain/journal/backup/line';
import { deletedKey, mergeOf, type Standing, type Stands } from '../../domain/journal/backup/merge';
import { backupVersion, type FileStep, openBackup } from '../../domain/journal/backup/open';
import { isHarmless, keptRoom, lineRoom } from '../../domain/journal/backup/plain';
import { stampOf } from '../../domain/journal/backup/stamp';
import type { TakenIn } from '../../domain/journal/backup/takeIn';
import { waitingFor, withWaiting } from '../../domain/journal/backup/waiting';
import type { Completion } from '../../domain/journal/completion';
import { entryStores } from '../../domain/journal/entry';
import type { Journal } from '../../domain/journal/journal';
import { createEngine } from '../../engine/engine';
import { somebodyWith } from '../care/somebody';
import {
  asInLog,
  backupOf,
  fileOf,
  hashOf,
  linesIn,
  opened,
  takenIn,
  takesOnlyLines,
} from '../helpers/backups';
import { english } from '../helpers/englishWords';
import { tableLibrary } from '../helpers/forty';
import { emptyJournal, journal, plainBreak } from '../helpers/journals';
import { pretendBrowser } from '../helpers/pretended';
import { spoils } from '../helpers/spoil';

// The backup file: the same log gives the same bytes, and whatever else a file holds does nothing.

const now = Date.UTC(2026, 10, 25, 12);
const day = '2026-11-25';
const aBreak = (id: string, more: Partial<Completion> = {}) =>
  plainBreak(id, { at: now - 60_000, day, ...more });
const breaks = (count: number) => Array.from({ length: count }, (_, n) => aBreak(`b${n}`));
const fileWith = (...lines: unknown[]) => fileOf({ ...emptyJournal, completions: lines });
const refusedIn = ({ refused }: TakenIn) =>
  Object.entries(refused.completions).filter(([, count]) => count > 0);

describe('the text of a backup', () => {
  it('holds the workstation self-check where there is one, and is the same as ever where there is none', () => {
    const kept = { care: {}, plan: {}, settings: {} };
    const workstation = { v: 1, asking: { feet: 'fits' }, checked: null };
    expect(backupOf(emptyJournal, { ...kept, workstation: undefined })).toBe(
      backupOf(emptyJournal, kept),
    );
    const file = backupOf(emptyJournal, { ...kept, workstation });
    expect(takenIn(file).kept).toEqual({ ...kept, workstation });
  });

  it('is the same for the same log, however its lines came to stand there', () => {
    fc.assert(
      fc.property(journal, fc.integer(), (lines, seed) => {
        const turned = (one: object) =>
          Object.fromEntries(
            Object.entries(one).sort(([a], [b]) => (((a.length * seed) ^ b.length) % 2 ? 1 : -1)),
          );
        const other = byStore((store) => [...lines[store]].reverse().map(turned));
        expect(backupOf(other as unknown as Journal)).toBe(backupOf(lines));
      }),
      { numRuns: 50 },
    );
  });

  it('has sorted keys, no spaces, and every letter as it was written', () => {
    const line = {
      b: [1, null, undefined],
      a: 'e\u0301 \u{1f590}\n',
      c: undefined,
      B: { 10: 1, 9: 0 },
    };
    expect(textOf(line)).toBe('{"B":{"10":1,"9":0},"a":"e\u0301 \u{1f590}\\n","b":[1,null,null]}');
  });

  it('is hashed with composed letters, so that one word written two ways is one', () => {
    const [single, joined] = ['\u00e9', 'e\u0301'].map((name) =>
      pieceOf([{ [name]: name, n: 'é\n\u0301' }]),
    );
    expect(joined?.text).not.toBe(single?.text);
    expect(joined?.hashed).toBe(single?.hashed);
  });

  it('reads back as what it was made of', () => {
    fc.assert(
      fc.property(journal, (lines) => {
        const text = backupOf(lines);
        const file = opened(text);
        expect(file.sha256).toBe(hashOf(file.written));
        const taken = takenIn(text);
        expect(taken.twice).toBe(0);
        expect(taken.lines).toEqual(asInLog(lines));
      }),
      { numRuns: 200 },
    );
  });

  it('holds the lines that still wait for the log, each once and in order', () => {
    const waiting = waitingFor('completions', [
      { store: 'completions', record: aBreak('c', { rev: 2 }) },
      { store: 'completions', record: aBreak('a') },
      { store: 'completions', record: aBreak('d', { rev: 1 }) },
    ]);
    const first = withWaiting([aBreak('b'), aBreak('c')], waiting, 'c');
    expect((first.lines as Completion[]).map(({ id, rev }) => [id, rev])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 2],
    ]);
    expect(withWaiting([], first.waiting, null).lines).toEqual([aBreak('d')]);
  });
});

describe('a file of every released version', () => {
  it.each(Array.from({ length: backupVersion }, (_, n) => n + 1))(
    'L09 version %i opens whole',
    (v) => {
      // Each released version has its frozen file; a missing one fails here.
      const path = new URL(`../fixtures/backup/v${v}.json`, import.meta.url);
      const text = readFileSync(path, 'utf8');
      const file = opened(text);
      expect(file.sha256).toBe(hashOf(file.written));
      const taken = takenIn(text, now);
      expect(linesIn(taken.lines)).toBe(12);
      for (const store of storeNames) expect(taken.lines[store].length, store).toBeGreaterThan(0);
      expect(Object.keys(taken.kept)).toEqual(['care', 'plan', 'settings']);
    },
  );

  it('an older one is brought to the version of today by one pure step for each', () => {
    const step: FileStep = ({ breaks: old, ...stores }) => ({ ...stores, completions: old });
    const { completions, ...rest } = { ...emptyJournal, completions: [aBreak('a')] };
    const older = openBackup(fileOf({ ...rest, breaks: completions }), [step]);
    expect(older).toMatchObject({ kind: 'backup', stores: { completions: [{ id: 'a' }] } });
    // What was hashed is what was written then.
    expect(older.kind === 'backup' && hashOf(older.written)).toBe(
      (older as { sha256: string }).sha256,
    );
  });
});

const whole = backupOf({ ...emptyJournal, completions: breaks(3) });
const changed = (change: (file: Record<string, unknown>) => object) =>
  JSON.stringify(change(JSON.parse(whole)));

describe('a file that cannot be read', () => {
  it.each([
    ['nothing', '  ', 'empty'],
    ['a picture', '\u0089PNG', 'not_json'],
    ['one that was cut off', whole.slice(0, -40), 'cut_off'],
    ['one cut off in the middle of a line', whole.slice(0, whole.length / 2), 'cut_off'],
    ['a number', '42', 'not_a_backup'],
    ['a list', '[]', 'not_a_backup'],
    ['a therapist’s list', '{"format":"glidebreak-therapist-list","version":1}', 'not_a_backup'],
    [
      'one of a version to come',
      changed((file) => ({ ...file, v: backupVersion + 1 })),
      'newer_version',
    ],
    ['one of no version', changed(({ v, ...file }) => file), 'no_version'],
    ['one of version 0', changed((file) => ({ ...file, v: 0 })), 'no_version'],
    ['one of half a version', changed((file) => ({ ...file, v: 0.5 })), 'no_version'],
    ['one without lines', changed((file) => ({ ...file, stores: null })), 'no_lines'],
    ['one with empty stores', changed((file) => ({ ...file, stores: {} })), 'no_lines'],
    [
      'one whose lines are no list',
      changed((file) => ({ ...file, stores: { visits: {} } })),
      'no_lines',
    ],
    ['one nested like no other', `{"format":${'['.repeat(9_000)}${']'.repeat(9_000)}}`, 'unsafe'],
  ])('%s is said to be %s', (_what, text, trouble) => {
    expect(openBackup(text)).toEqual({ kind: 'trouble', trouble });
  });

  it('has a sentence of its own for everything that may be the matter', () => {
    const sentences = Object.entries(english).filter(([name]) =>
      name.startsWith('data_import_trouble_'),
    );
    expect(sentences.length).toBeGreaterThan(15);
    expect(new Set(sentences.map(([, text]) => text)).size).toBe(sentences.length);
  });
});

describe('lines of a file', () => {
  it('L16 one bad line of a thousand is left out and counted', () => {
    const taken = takenIn(fileWith(...breaks(999), { id: 'x', at: 'noon' }), now);
    expect(taken.lines.completions).toHaveLength(999);
    expect(refusedIn(taken)).toEqual([['shape', 1]]);
  });

  it.each([
    ['no object', 'text', 'shape'],
    ['nothing', null, 'shape'],
    ['a break of no kind', aBreak('a', { breakKind: 'nap' as never }), 'shape'],
    ['a length below nothing', aBreak('a', { durationMs: -1 }), 'shape'],
    ['a day that does not exist', aBreak('a', { day: '2026-02-30' }), 'shape'],
    ['a later shape', aBreak('a', { v: 2 as never }), 'shape'],
    ['an id of ten thousand letters', aBreak('a'.repeat(10_000)), 'shape'],
    ['a number too large for any clock', aBreak('a', { at: 1e300 }), 'future'],
    ['the day after tomorrow', aBreak('a', { at: now + 2 * 86_400_000 }), 'future'],
    ['a day to come', aBreak('a', { day: '2027-01-01' }), 'future'],
    ['a revision to come', aBreak('a', { rev: now * 2 }), 'future'],
    ['an instant before 2015', aBreak('a', { at: Date.UTC(2014, 11, 31) }), 'early'],
    ['a day before 2015', aBreak('a', { day: '2014-12-30' }), 'early'],
    ['a text of a megabyte', { ...aBreak('a'), note: 'x'.repeat(1e6) }, 'unsafe'],
    [
      'ten thousand fields',
      { ...aBreak('a'), more: Object.fromEntries(Object.entries('x'.repeat(1e4))) },
      'unsafe',
    ],
    [
      'lists within lists',
      { ...aBreak('a'), more: JSON.parse(`${'['.repeat(12)}${']'.repeat(12)}`) },
      'unsafe',
    ],
    [
      'a name of the language',
      JSON.parse(textOf(aBreak('a')).replace('{', '{"__proto__":{"rev":9},')),
      'unsafe',
    ],
    [
      'another one, deep down',
      { ...aBreak('a'), more: { constructor: { prototype: 1 } } },
      'unsafe',
    ],
  ])('%s is left out', (_what, line, why) => {
    expect(readLine('completions', line, spanAt(now))).toEqual({ refused: why });
    expect(({} as { rev?: number }).rev).toBeUndefined();
  });

  it('what a later version may add stays, as long as it is small', () => {
    const line = { ...aBreak('a'), mood: { word: 'calm', of: [1, 2] } };
    expect(takenIn(fileWith(line), now).lines.completions).toEqual([line]);
  });

  it('of two lines of one name the later word is taken', () => {
    const taken = takenIn(
      fileWith(aBreak('a'), aBreak('a', { rev: 3 }), aBreak('a', { rev: 2 })),
      now,
    );
    expect(taken.lines.completions).toEqual([aBreak('a', { rev: 3 })]);
    expect(taken.twice).toBe(2);
    const same = [aBreak('a', { at: 1.7e12 }), aBreak('a', { at: 1.71e12 })];
    expect(takenIn(fileWith(...same), now).lines.completions).toEqual([same[1]]);
  });

  it('what a person put in comes along, unless it is hostile', () => {
    const care = { v: 1, glidesOn: true };
    const stores = JSON.parse(fileOf({ ...emptyJournal, kept: { care, more: 1 } })).stores;
    expect(takenIn(fileOf(stores)).kept).toEqual({ care });
    const hostile = `{"care":{"__proto__":{"glidesOn":true}},"settings":{"rhythm":"gentle"}}`;
    const taken = takenIn(fileOf({ ...emptyJournal, kept: JSON.parse(hostile) }));
    expect([taken.kept, taken.keptRefused]).toEqual([{ settings: { rhythm: 'gentle' } }, true]);
    expect(takenIn(fileOf({ ...emptyJournal, kept: 7 })).keptRefused).toBe(true);
  });

  it('is measured by depth, by number and by length, at its edges', () => {
    const room = { depth: 1, values: 4, characters: 6 };
    expect(isHarmless({ ab: [1], c: 'def' }, { ...room, depth: 2 })).toBe(true);
    expect(isHarmless({ ab: [1], c: 'def' }, room)).toBe(false);
    expect(isHarmless([1, 2, 3], room)).toBe(true);
    expect(isHarmless([1, 2, 3, 4], room)).toBe(false);
    expect(isHarmless('abcdef', room)).toBe(true);
    expect(isHarmless('abcdefg', room)).toBe(false);
    expect(keptRoom.values).toBeGreaterThan(lineRoom.values);
  });
});

const standing = (journal: Partial<Journal> = {}): Standing => {
  const lines = { ...emptyJournal, ...journal };
  const stamps = byStore((store) => {
    const all = [...lines[store]].map((line): [string, Stands] => [
      'id' in line ? line.id : line.day,
      { ...stampOf(line), day: 'day' in line ? line.day : null },
    ]);
    return new Map(all);
  });
  return {
    stamps,
    deleted: new Set(lines.tombstones.map(({ store, id }) => deletedKey(store, id))),
    confirmed: new Set(lines.completions.map((one) => `${one.day} ${one.promptId}`)),
  };
};
const fatesOf = (lines: Completion[], here: Partial<Journal>, restoreDeleted = false) =>
  mergeOf(takenIn(fileWith(...lines), now), standing(here), { restoreDeleted });

describe('a file beside what stands here', () => {
  it.each([
    ['is new where nothing stands', [], 'new'],
    ['is the same where its like stands', [aBreak('a', { rev: 2 })], 'same'],
    ['replaces a lower revision', [aBreak('a', { rev: 1 })], 'replaces'],
    ['gives way to a higher one', [aBreak('a', { rev: 3 })], 'yields'],
    ['replaces what was written earlier', [aBreak('a', { rev: 2, at: now - 90_000 })], 'replaces'],
    ['gives way to what was written later', [aBreak('a', { rev: 2, at: now })], 'yields'],
  ] as const)('a line %s', (_what, completions, fate) => {
    const { fates, writes } = fatesOf([aBreak('a', { rev: 2 })], { completions });
    expect(fates.completions[fate]).toBe(1);
    expect(writes).toHaveLength(fate === 'new' || fate === 'replaces' ? 1 : 0);
  });

  it('L17 what was deleted here stays deleted, unless that is asked for', () => {
    const tombstones = [{ id: 'a', store: 'completions', at: now }];
    const kept = fatesOf([aBreak('a'), aBreak('b')], { tombstones });
    expect(kept.fates.completions).toMatchObject({ new: 1, deleted: 1 });
    expect(kept.writes.map(({ line }) => 'id' in line && line.id)).toEqual(['b']);
    const back = fatesOf([aBreak('a'), aBreak('b')], { tombstones }, true);
    expect(back.writes).toHaveLength(2);
    expect(back.undeleted).toEqual(['a']);
  });

  it('what was deleted where the file was made is not deleted here', () => {
    const file = fileOf({
      ...emptyJournal,
      tombstones: [{ id: 'a', store: 'completions', at: 1.7e12 }],
    });
    const options = { restoreDeleted: false };
    const here = standing({ completions: [aBreak('a')] });
    expect(mergeOf(takenIn(file), here, options)).toMatchObject({ writes: [] });
    expect(mergeOf(takenIn(file), standing(), options).writes).toHaveLength(1);
  });

  it('an elapsed break that was confirmed after all comes in once', () => {
    const elapsed = aBreak('elapsed:p', { kind: 'elapsed', promptId: 'p' });
    const confirmed = aBreak('c', { promptId: 'p' });
    expect(fatesOf([elapsed], { completions: [confirmed] }).fates.completions.same).toBe(1);
    expect(fatesOf([elapsed, confirmed], {}).fates.completions).toMatchObject({ new: 1, same: 1 });
  });

  it('L21 a clock set back a year: the revision says which word is later, the line says which day', () => {
    const yearAgo = { at: now - 365 * 86_400_000, day: '2025-11-25' };
    const { fates, days } = fatesOf([aBreak('a', { rev: 2, ...yearAgo })], {
      completions: [aBreak('a')],
    });
    expect(fates.completions.replaces).toBe(1);
    expect([...days].sort()).toEqual(['2025-11-25', day]);
  });

  it('taken in twice changes nothing the second time', () => {
    fc.assert(
      fc.property(journal, journal, (mine, theirs) => {
        const file = takenIn(backupOf(theirs));
        const first = mergeOf(file, standing(asInLog(mine)), { restoreDeleted: false });
        const after = { ...asInLog(mine) } as unknown as Record<string, unknown[]>;
        for (const { store, line } of first.writes) after[store] = [...(after[store] ?? []), line];
        const again = mergeOf(file, standing(after as unknown as Journal), {
          restoreDeleted: false,
        });
        expect(again.writes).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

/** How many spoilt files are read; 20,000 were before a release. */
const spoilt = Number(process.env.SPOILT_FILES ?? 20_000);

describe('spoilt files', () => {
  const files = fc
    .sample(journal, { numRuns: 40, seed: 41 })
    .map((lines) => backupOf(lines, { care: { v: 1 }, plan: { v: 1 }, settings: {} }));
  const part = Math.ceil(spoilt / spoils.length);

  it.each(spoils)(
    '%s: nothing is thrown, and nothing but lines is taken in',
    (_how, spoil, parses) => {
      let read = 0;
      fc.assert(
        fc.property(fc.constantFrom(...files), fc.nat(), fc.nat(), (text, where, way) => {
          if (takesOnlyLines(text, spoil(text, where % text.length, way))) read += 1;
        }),
        { numRuns: part, seed: 1_117 },
      );
      expect(read).toBeGreaterThan(parses ? part / 4 : -1);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
    600_000,
  );
});

describe('lines the product writes itself', () => {
  it('are all lines a file may hold, of every store', async () => {
    const today = '2026-11-23';
    const world = pretendBrowser({ care: somebodyWith({}, today).care });
    const engine = createEngine(world.platform, tableLibrary);
    await engine.begin(async () => ({ type: 'BOOT', kind: 'startup' }));
    const place = 'hand/right' as const;
    let told = 0;
    const tell = (one: object) => {
      told += 1;
      return engine.tellFromPage({ ...one, id: `t${told}` });
    };
    for (let hour = 0; hour < 60; hour += 1) {
      world.pass(hour % 9 === 8 ? 15 * 3_600_000 : 3_600_000);
      await engine.tell({ type: 'ALARM' });
      const kind = (['glide', 'posture', 'micro', 'walk'] as const)[hour % 4];
      await tell({
        type: 'USER',
        action: 'start',
        kind,
        ...(hour % 8 === 1 ? { form: 'focus' } : {}),
      });
      const { offer } = world.stored.session as { offer: Offer };
      const done = offer.items.map(({ shoes, neckStill, restAfterSeconds, ...item }) => item);
      const ended = hour % 7 === 5 ? 'stopped' : 'finished';
      const completionId = `c${hour}`;
      const finish = { type: 'USER', action: 'complete', promptId: offer.promptId };
      await tell({ ...finish, ended, done, completionId });
      await tell({ type: 'AFTER', completionId, rating: { worst: hour % 11 }, settle: 2 });
      if (hour % 5 === 0) await tell({ type: 'DAILY', place, rating: { worst: (hour * 3) % 11 } });
    }
    await tell({ type: 'FLARE', place });
    await tell({ type: 'VISITED', modality: 'tens', note: 'x'.repeat(2_000) });
    await tell({
      type: 'VISITED',
      modality: 'manual',
      form: { name: 'z'.repeat(80), total: 0.25 },
    });
    const activities = [{ name: 'y'.repeat(120), score: 3 }];
    const week = { average: 4, change: null, ease: 7, nightsWoken: 2 };
    await tell({ type: 'WEEKLY', place, activities, ...week });
    const nothing = { answeredAt: 1.7e12, ticked: { 'C-CANCER': 'yes' } };
    await tell({ type: 'CHANGE_CARE', change: { answers: { C: nothing } } });
    await engine.tell({ type: 'WAKE' });
    await expect.poll(() => world.logged.has(`screening:t${told}`)).toBe(true);
    const lines = [...world.logged.values()];
    expect(new Set(lines.map(({ store }) => store))).toEqual(new Set(entryStores));
    const span = spanAt(world.platform.now().wall);
    for (const { store, record } of lines)
      expect(readLine(store, JSON.parse(JSON.stringify(record)), span)).toEqual({ line: record });
    const { care, plan, settings } = world.stored;
    for (const kept of [care, plan, settings]) expect(isHarmless(kept, keptRoom)).toBe(true);
  });
});
