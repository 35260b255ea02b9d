import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AllowedLine, TherapistList } from '../../../domain/care/care';
import { isTherapistList } from '../../../domain/care/shapes';
import {
  fileBytesAtMost,
  type Remark,
  readTherapistFile,
  withBlocked,
  withLine,
} from '../../../domain/care/therapist/file';
import { mostReps } from '../../../domain/care/therapist/most';
import { fileTextOf } from '../../../domain/care/therapist/write';
import { everyExercise } from '../../helpers/exercises';
import { tableLibrary } from '../../helpers/forty';

// One file from a therapist: what of it is taken, and what is said about the rest.

const head = { format: 'glidebreak-therapist-list', version: 1 };
const read = (value: unknown, library = tableLibrary) =>
  readTherapistFile(JSON.stringify(value), library);
const withLines = (...allowed: unknown[]) => read({ ...head, allowed });
const codes = (remarks: readonly Remark[]) => remarks.map(({ code }) => code);
const glide = { exercise: 'tendon-glide-5pos', side: 'right', level: 1, reps: 8 };

describe('a file that cannot be read at all', () => {
  const bare = JSON.stringify({ ...head, allowed: [glide] });
  it.each<[string, string, Remark['code']]>([
    ['has no JSON in it', 'Dear patient,', 'not-json'],
    ['ends in the middle', bare.slice(0, -4), 'not-json'],
    ['is empty', '', 'not-json'],
    [
      'is a list of something else',
      JSON.stringify({ format: 'recipes', version: 1 }),
      'not-a-list',
    ],
    ['is no object', '[1]', 'not-a-list'],
    ['says nothing of its kind', '{}', 'not-a-list'],
    ['is of no version', JSON.stringify({ ...head, version: undefined }), 'wrong-version'],
    ['is of a version in words', JSON.stringify({ ...head, version: '1' }), 'wrong-version'],
    ['is of version 0', JSON.stringify({ ...head, version: 0 }), 'wrong-version'],
    ['is of a newer version', JSON.stringify({ ...head, version: 2 }), 'newer-version'],
    ['holds no lines', JSON.stringify({ ...head, allowed: [], blocked: [] }), 'empty'],
    ['holds lines that are no list', JSON.stringify({ ...head, allowed: {} }), 'not-a-list'],
    [
      'holds 81 lines',
      JSON.stringify({ ...head, blocked: Array(81).fill('chin-tuck') }),
      'too-many-lines',
    ],
    ['is nested beyond sense', `${'['.repeat(100_000)}`, 'not-json'],
  ])('one that %s', (_, text, code) => {
    const { list, remarks } = readTherapistFile(text, tableLibrary);
    expect(list).toBeNull();
    expect(remarks).toMatchObject([{ weight: 'unreadable', code }]);
  });

  it('one of 50 MB is refused by its length, whatever it begins with', () => {
    const huge = bare + ' '.repeat(50 * 1_024 * 1_024);
    expect(readTherapistFile(huge, tableLibrary)).toMatchObject({
      list: null,
      remarks: [{ code: 'too-large' }],
    });
    const most = bare + ' '.repeat(fileBytesAtMost - bare.length);
    expect(readTherapistFile(most, tableLibrary).list).not.toBeNull();
  });
});

describe('a line that is left out', () => {
  it.each<[unknown, Remark['code'], string[]]>([
    [{ ...glide, exercise: 'handstand' }, 'unknown-exercise', ['handstand']],
    [{ ...glide, exercise: 'toString' }, 'unknown-exercise', ['toString']],
    [{ ...glide, exercise: { toString: null } }, 'unknown-exercise', ['…']],
    [{ ...glide, side: 'up' }, 'bad-side', ['up']],
    [{ ...glide, level: 4 }, 'bad-level', ['4']],
    [{ ...glide, level: '1' }, 'bad-level', ['1']],
    [{ ...glide, level: 1.5 }, 'bad-level', ['1.5']],
    [{ ...glide, reps: 0 }, 'bad-reps', ['0']],
    [{ ...glide, reps: 61 }, 'bad-reps', ['61']],
    [{ ...glide, reps: -3 }, 'bad-reps', ['-3']],
    [{ ...glide, reps: 1e99 }, 'bad-reps', ['1e+99']],
    ['tendon-glide-5pos', 'not-a-line', []],
    [null, 'not-a-line', []],
  ])('%j', (line, code, args) => {
    const { list, remarks } = withLines(line, { exercise: 'chin-tuck' });
    expect(list?.allowed.map(({ exercise }) => exercise)).toEqual(['chin-tuck']);
    expect(remarks).toEqual([
      { weight: 'refused', code, line: { part: 'allowed', number: 1 }, args },
    ]);
  });

  it('an unknown exercise among the blocked is named, the others are blocked', () => {
    const { list, remarks } = read({ ...head, blocked: ['handstand', 'chin-tuck', 7] });
    expect(list?.blocked).toEqual(['chin-tuck']);
    expect(remarks.map(({ line, args }) => [line?.number, ...args])).toEqual([
      [1, 'handstand'],
      [3, '7'],
    ]);
  });

  it('one that stands twice for a side counts once; two sides are two lines', () => {
    const left = { ...glide, side: 'left' };
    expect(withLines(glide, left).remarks).toEqual([]);
    const { list, remarks } = withLines(glide, { ...glide, level: 2 }, { ...glide, side: 'both' });
    expect(list?.allowed).toEqual([glide]);
    expect(codes(remarks)).toEqual(['twice', 'twice']);
  });

  it('one that is blocked as well is blocked', () => {
    const { list, remarks } = read({ ...head, allowed: [glide], blocked: [glide.exercise] });
    expect(list).toMatchObject({ allowed: [], blocked: [glide.exercise] });
    expect(remarks).toMatchObject([
      { code: 'contradiction', line: { part: 'allowed', number: 1 } },
    ]);
  });

  it('with none left there is no list to use', () => {
    const { list, remarks } = withLines({ exercise: 'handstand' });
    expect(list).toBeNull();
    expect(codes(remarks)).toEqual(['unknown-exercise', 'empty']);
  });
});

describe('a line that is taken', () => {
  it('needs only the exercise', () => {
    expect(withLines({ exercise: 'chin-tuck' }).list?.allowed).toEqual([
      { exercise: 'chin-tuck', side: 'both', level: 1, reps: null },
    ]);
  });

  it.each([
    ['median-elbow-wrist-slider', 60, 60],
    ['median-arm-tensioner', 13, 12],
    ['tendon-glide-5pos', 60, 25],
    ['chin-tuck', 60, 60],
  ])('%s with %i repetitions is run with %i at most', (exercise, reps, taken) => {
    const { list, remarks } = withLines({ exercise, reps });
    expect(list?.allowed[0]?.reps).toBe(taken);
    const cut = [
      { weight: 'cut', code: 'reps-cut', args: [exercise, String(reps), String(taken)] },
    ];
    expect(remarks).toMatchObject(taken === reps ? [] : cut);
  });
});

describe('who wrote it, and when', () => {
  const named = (from: unknown, writtenOn?: unknown) =>
    read({ ...head, from, writtenOn, allowed: [glide] });

  it('stays text of one line, with scripts in it too', () => {
    const script = '<script>alert(1)</script> Dr. "A"';
    expect(named(script).list?.from).toBe(script);
    expect(named(' Sam\n\tRivera\u0000\u202e ').list?.from).toBe('Sam Rivera');
  });

  it('is left out where it is no name or no day, and that is said', () => {
    expect(named(7)).toMatchObject({ list: { from: '' }, remarks: [{ code: 'bad-name' }] });
    expect(named('a'.repeat(121)).remarks).toMatchObject([{ code: 'bad-name' }]);
    expect(named('Sam', '2026-02-31').remarks).toMatchObject([{ code: 'bad-date' }]);
    expect(named('Sam', '20 November').list?.writtenOn).toBeNull();
    expect(named('Sam', '2026-11-20')).toMatchObject({
      list: { writtenOn: '2026-11-20' },
      remarks: [],
    });
  });
});

describe('a list written by hand', () => {
  const empty = { allowed: [], blocked: [] };
  it('takes a line by the same rules', () => {
    const { list } = withLine(empty, glide, tableLibrary);
    expect(list?.allowed).toEqual([glide]);
    expect(withLine(list ?? empty, glide, tableLibrary)).toMatchObject({
      list: null,
      remarks: [{ code: 'twice' }],
    });
    expect(codes(withLine(empty, { ...glide, reps: 30 }, tableLibrary).remarks)).toEqual([
      'reps-cut',
    ]);
    expect(codes(withLine(empty, { exercise: 'x' }, tableLibrary).remarks)).toEqual([
      'unknown-exercise',
    ]);
  });

  it('blocks what it does not allow, once', () => {
    const { list } = withBlocked(empty, 'chin-tuck', tableLibrary);
    expect(list?.blocked).toEqual(['chin-tuck']);
    const again = (id: string) =>
      withBlocked({ allowed: [glide as AllowedLine], blocked: ['chin-tuck'] }, id, tableLibrary);
    expect(codes(again('chin-tuck').remarks)).toEqual(['twice']);
    expect(codes(again(glide.exercise).remarks)).toEqual(['contradiction']);
    expect(codes(withLine(list ?? empty, { exercise: 'chin-tuck' }, tableLibrary).remarks)).toEqual(
      ['contradiction'],
    );
  });

  it('is full with eighty lines', () => {
    const blocked = Array.from({ length: 80 }, (_, n) => `gone-${n}`);
    const full = { allowed: [], blocked };
    expect(codes(withLine(full, glide, tableLibrary).remarks)).toEqual(['too-many-lines']);
    expect(codes(withBlocked(full, 'chin-tuck', tableLibrary).remarks)).toEqual(['too-many-lines']);
  });
});

const someLine: fc.Arbitrary<AllowedLine> = fc.record({
  exercise: fc.constantFrom(...Object.keys(tableLibrary)),
  side: fc.constantFrom('left', 'right', 'both' as const),
  level: fc.constantFrom(1, 2, 3 as const),
  reps: fc.option(fc.integer({ min: 1, max: 12 })),
});
const someList: fc.Arbitrary<TherapistList> = fc.record({
  v: fc.constant(1 as const),
  from: fc.stringMatching(/^[a-z]{0,20}$/),
  writtenOn: fc.constantFrom('2026-11-20', null),
  acceptedAt: fc.constant(1),
  allowed: fc.uniqueArray(someLine, {
    maxLength: 20,
    minLength: 1,
    selector: (one) => one.exercise,
  }),
  blocked: fc.constant([]),
});

describe('any file', () => {
  /** JSON that resembles a list now and then. */
  const nearly = fc.oneof(
    fc.jsonValue(),
    fc.record({
      format: fc.constant(head.format),
      version: fc.constant(1),
      from: fc.jsonValue(),
      writtenOn: fc.jsonValue(),
      allowed: fc.array(
        fc.oneof(
          fc.jsonValue(),
          fc.record({
            exercise: fc.oneof(fc.constantFrom(...Object.keys(tableLibrary)), fc.jsonValue()),
            side: fc.oneof(fc.constantFrom('left', 'right', 'both'), fc.jsonValue()),
            level: fc.oneof(fc.integer({ min: -1, max: 5 }), fc.jsonValue()),
            reps: fc.oneof(fc.integer({ min: -5, max: 90 }), fc.double(), fc.jsonValue()),
          }),
        ),
      ),
      blocked: fc.array(fc.oneof(fc.constantFrom(...Object.keys(tableLibrary)), fc.jsonValue())),
    }),
  );

  it('is read without a throw, to a list of known exercises in range or to none', () => {
    fc.assert(
      fc.property(nearly, (value) => {
        const { list, remarks } = read(value);
        expect(list !== null || remarks.some(({ weight }) => weight === 'unreadable')).toBe(true);
        if (!list) return;
        expect(isTherapistList({ ...list, acceptedAt: 1 })).toBe(true);
        for (const { exercise: id, reps } of list.allowed) {
          const exercise = tableLibrary[id];
          expect(exercise && (reps === null || reps <= mostReps(exercise))).toBe(true);
        }
        for (const id of list.blocked) expect(Object.hasOwn(tableLibrary, id)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('of any text is read without a throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readTherapistFile(text, tableLibrary).remarks.length).toBeGreaterThan(0);
      }),
    );
  });

  it('that was written here reads back as the same list, without a remark', () => {
    fc.assert(
      fc.property(someList, (list) => {
        const { acceptedAt: _, ...same } = list;
        expect(readTherapistFile(fileTextOf(list), tableLibrary)).toEqual({
          list: same,
          remarks: [],
        });
      }),
    );
  });
});

describe('the page that describes the file', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/therapist-list.md'), 'utf8');

  it('shows an example that is taken whole', () => {
    const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    const { list, remarks } = readTherapistFile(example, everyExercise);
    expect(remarks).toEqual([]);
    expect(list).toMatchObject({ from: 'Sam Rivera, hand therapist', writtenOn: '2026-11-20' });
    expect(list?.allowed).toHaveLength(3);
    expect(list?.blocked).toEqual(['upper-trap-stretch']);
  });

  it('names the limits as they are', () => {
    expect(page).toContain(`at most ${fileBytesAtMost / 1_024} kB and 80 lines`);
    const most = (id: string) => mostReps(tableLibrary[id] as never);
    expect(page).toContain(
      `${most('sciatic-seated-slider')} for a nerve slider, ${most('median-arm-tensioner')} for a stronger glide, ${most('tendon-glide-5pos')} for a tendon glide, ${most('chin-tuck')} for anything else`,
    );
  });
});
