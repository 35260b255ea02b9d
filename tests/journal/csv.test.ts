import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Completion, CompletionItem } from '../../domain/journal/completion';
import { withoutReplaced } from '../../domain/journal/day';
import { csvOf } from '../../domain/journal/export/csv';
import { guarded, lineOf } from '../../domain/journal/export/csv/cells';
import { columns } from '../../domain/journal/export/csv/columns';
import type { Journal } from '../../domain/journal/journal';
import { tableLibrary } from '../helpers/forty';
import { emptyJournal, hostileText, journal } from '../helpers/journals';

// The log as a table: one row for each thing that happened, and nothing in it that a spreadsheet would run.

const meant = { library: tableLibrary, therapistList: null };
const csv = (part: Partial<Journal>, more: Partial<Parameters<typeof csvOf>[1]> = {}) =>
  csvOf({ ...emptyJournal, ...part }, { ...meant, ...more });
const cellsOf = (text: string): string[][] =>
  parse(text, { bom: true, record_delimiter: '\r\n', relax_column_count: false });
const rowsOf = (text: string): Record<string, string>[] =>
  parse(text, { bom: true, record_delimiter: '\r\n', columns: true });
/** What is left of a row once empty cells are gone. */
const told = (row: Record<string, string> | undefined) =>
  Object.fromEntries(Object.entries(row ?? {}).filter(([, cell]) => cell !== ''));

const shown = (value: number | boolean): string =>
  typeof value === 'number' ? String(value) : value ? 'yes' : 'no';

const noon = Date.UTC(2026, 10, 23, 11, 0, 0);
const glide: CompletionItem = {
  exercise: 'tendon-glide-5pos',
  name: 'Five hand positions',
  side: 'right',
  level: 1,
  dose: 3,
  reps: 4,
  seconds: 45,
};
const taken: Completion = {
  id: 'c1',
  kind: 'completed',
  breakKind: 'glide',
  form: 'break',
  at: noon,
  tzOffsetMin: 60,
  day: '2026-11-23',
  promptId: 'p1',
  durationMs: 120_000,
  ended: 'finished',
  items: [glide],
  v: 1,
  rev: 1,
};

describe('the file', () => {
  it('begins with a byte order mark and the columns a therapist was promised, in their order', () => {
    expect(csv({}).startsWith('\ufeffdate,start,end,')).toBe(true);
    expect(csv({}).split('\r\n')[0]?.slice(1)).toMatch(
      /^date,start,end,type,exercise_id,exercise_name,prompted,completed,reps_planned,reps_done,pain_before,pain_after,note,/,
    );
  });

  it('ends each line with CR LF and parts nothing otherwise', () => {
    fc.assert(
      fc.property(journal, (any) => {
        const text = csv(any);
        const bare = text.replace(/"(?:[^"]|"")*"/g, '');
        expect(text.endsWith('\r\n')).toBe(true);
        expect(bare.replaceAll('\r\n', '')).not.toMatch(/[\r\n"]/);
      }),
    );
  });

  it('gives back the same cells to whoever reads it by the rules', () => {
    fc.assert(
      fc.property(journal, (any) => {
        const [head, ...rows] = cellsOf(csv(any));
        const breaks = withoutReplaced(any.completions);
        const items = breaks.flatMap((line) => line.items);
        const count =
          items.length +
          breaks.filter((line) => line.items.length === 0).length +
          any.checkins.length +
          any.visits.length;
        expect(head).toEqual([...columns]);
        expect(rows).toHaveLength(count);
        const column = (name: (typeof columns)[number]) =>
          rows.map((row) => row[columns.indexOf(name)] ?? '').filter(Boolean);
        const names = items.map(({ name }) => guarded(name)).filter(Boolean);
        expect(column('exercise_name').sort()).toEqual(names.sort());
        const notes = [...any.checkins, ...any.visits].map(({ note }) => guarded(note ?? ''));
        expect(column('note').sort()).toEqual(notes.filter(Boolean).sort());
        const activities = any.checkins.flatMap(({ weekly }) => weekly?.activities ?? []);
        const typed = activities.map(({ name }) => guarded(name)).filter(Boolean);
        const read = [column('activity_1'), column('activity_2'), column('activity_3')].flat();
        expect(read.sort()).toEqual(typed.sort());
      }),
    );
  });

  it('gives back any cells at all, as they were guarded', () => {
    const text = hostileText();
    const cell = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2 }), text, (cells, last) => {
        const expected = [...cells, last].map((one) =>
          typeof one === 'string' ? guarded(one) : one === null ? '' : shown(one),
        );
        expect(cellsOf(lineOf([...cells, last]))).toEqual([expected]);
      }),
    );
  });

  it.each([
    [['calm', 7, true, false, null, Number.NaN], 'calm,7,yes,no,,'],
    [['a, b', 'say "x"', 'a;b', 'a\r\nb'], '"a, b","say ""x""","a;b","a\r\nb"'],
    [['calm ', ' calm'], '"calm "," calm"'],
  ])('writes %j as one line', (cells, line) => {
    expect(lineOf(cells)).toBe(`${line}\r\n`);
  });

  it('tells the same of the same log, whatever order it comes in', () => {
    fc.assert(
      fc.property(journal, (any) => {
        const at = (text: string) => rowsOf(text).map(({ start }) => start);
        const backwards = { ...any, completions: [...any.completions].reverse() };
        expect(at(csv(backwards)).sort()).toEqual(at(csv(any)).sort());
        expect(rowsOf(csv(backwards)).length).toBe(rowsOf(csv(any)).length);
      }),
    );
  });
});

describe('times', () => {
  it.each([
    [noon, 0, '2026-11-23T11:00:00+00:00'],
    [noon, 60, '2026-11-23T12:00:00+01:00'],
    [noon, -210, '2026-11-23T07:30:00-03:30'],
    [noon, 345, '2026-11-23T16:45:00+05:45'],
    [noon, 840, '2026-11-24T01:00:00+14:00'],
    [noon, -720, '2026-11-22T23:00:00-12:00'],
  ])('%s with offset %s is written %s', (at, tzOffsetMin, text) => {
    const [row] = rowsOf(csv({ completions: [{ ...taken, at, tzOffsetMin }] }));
    expect(row?.end).toBe(text);
  });

  it('keep the instant to the second, in any zone and on either side of a change of clocks', () => {
    fc.assert(
      fc.property(journal, (any) => {
        const seconds = (ms: number) => Math.floor(ms / 1_000);
        const written = rowsOf(csv(any)).map(({ start, end }) => Date.parse(end || start || ''));
        const meantAt = [
          ...withoutReplaced(any.completions).flatMap((line) =>
            Array.from({ length: Math.max(1, line.items.length) }, () => line.at),
          ),
          ...any.checkins.map(({ at }) => at),
          ...any.visits.map(({ at }) => at),
        ];
        expect(written.map(seconds).sort()).toEqual(meantAt.map(seconds).sort());
      }),
    );
  });

  it('tell the hour that comes twice in autumn apart by the offset', () => {
    const twice = Date.UTC(2026, 9, 25, 0, 30);
    const lines = [
      { ...taken, id: 'a', promptId: 'pa', at: twice, tzOffsetMin: 120 },
      { ...taken, id: 'b', promptId: 'pb', at: twice + 3_600_000, tzOffsetMin: 60 },
    ];
    expect(rowsOf(csv({ completions: lines })).map(({ end }) => end)).toEqual([
      '2026-10-25T02:30:00+02:00',
      '2026-10-25T02:30:00+01:00',
    ]);
  });
});

describe('a row', () => {
  it('tells of an exercise what was asked for, what was done and how it sat', () => {
    const item = { ...glide, before: 3, after: 4, nextDay: 2, settle: 1, light: 'amber' } as const;
    const placed = { ...item, place: 'hand/right' } as const;
    expect(told(rowsOf(csv({ completions: [{ ...taken, items: [placed] }] }))[0])).toEqual({
      date: '2026-11-23',
      start: '2026-11-23T11:58:00+01:00',
      end: '2026-11-23T12:00:00+01:00',
      type: 'exercise',
      exercise_id: 'tendon-glide-5pos',
      exercise_name: 'Five hand positions',
      prompted: 'yes',
      completed: 'yes',
      reps_planned: '4',
      reps_done: '4',
      pain_before: '3',
      pain_after: '4',
      id: 'c1',
      break_kind: 'glide',
      form: 'break',
      outcome: 'completed',
      ended: 'finished',
      side: 'right',
      level: '1',
      dose: '3',
      seconds: '45',
      pain_next_day: '2',
      settled: 'within 30 min',
      light: 'amber',
      region: 'hand',
      region_side: 'right',
    });
  });

  it.each<[string, Partial<Completion>, Record<string, string>]>([
    ['rest', { ended: 'rested' }, { prompted: 'yes', completed: 'yes', outcome: 'completed' }],
    ['stopped', { ended: 'stopped' }, { prompted: 'yes', completed: 'no', ended: 'stopped' }],
    ['begun by hand', { promptId: 'manual:x' }, { prompted: 'no', completed: 'yes' }],
    ['away', { kind: 'natural', promptId: undefined }, { prompted: 'no', completed: 'no' }],
    ['skipped', { kind: 'skipped', durationMs: undefined }, { completed: 'no', end: '' }],
    ['missed', { kind: 'missed', durationMs: undefined }, { prompted: 'yes', end: '' }],
    ['without a word', { kind: 'elapsed' }, { completed: 'no', outcome: 'elapsed' }],
  ])('of a break without exercises: %s', (_, more, expected) => {
    const rows = rowsOf(csv({ completions: [{ ...taken, items: [], ...more }] }));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ type: 'break', exercise_id: '', ...expected });
  });

  it('says of a stopped break which exercise had been done by then', () => {
    const items = [glide, { ...glide, exercise: 'eyes-20-20', reps: 0 }];
    const rows = rowsOf(csv({ completions: [{ ...taken, ended: 'stopped', items }] }));
    expect(rows.map(({ completed }) => completed)).toEqual(['yes', 'no']);
  });

  it('stands once for a break that was confirmed after its time', () => {
    const late: Completion = { ...taken, id: 'elapsed:p1', kind: 'elapsed', items: [] };
    expect(rowsOf(csv({ completions: [late, taken] })).map(({ outcome }) => outcome)).toEqual([
      'completed',
    ]);
  });

  it('takes a therapist’s repetitions as planned once the list was accepted', () => {
    const allowed = [{ exercise: glide.exercise, side: 'both', level: 1, reps: 3 } as const];
    const list = (acceptedAt: number) => ({
      therapistList: { v: 1, from: '', writtenOn: null, acceptedAt, allowed, blocked: [] } as const,
    });
    const planned = (acceptedAt: number) =>
      rowsOf(csv({ completions: [taken] }, list(acceptedAt)))[0]?.reps_planned;
    expect([planned(noon), planned(noon + 1)]).toEqual(['3', '4']);
  });

  it.each(['gone-exercise', 'constructor', '__proto__'])(
    'says nothing of what was planned of %s, which this version does not have',
    (exercise) => {
      const [row] = rowsOf(csv({ completions: [{ ...taken, items: [{ ...glide, exercise }] }] }));
      expect(row).toMatchObject({ exercise_id: exercise, reps_planned: '', completed: 'yes' });
    },
  );

  const said = { at: noon, tzOffsetMin: 60, day: '2026-11-23', v: 1, rev: 1 } as const;

  it('tells a check-in and a visit in words and numbers of their own', () => {
    const place = { region: 'hand', side: 'left' } as const;
    const scores = { pain: 2, tingling: 5, numbness: 0 };
    const weekly = {
      average: 4,
      activities: [{ name: 'Opening jars', score: 6 }],
      ease: null,
      change: -2,
      nightsWoken: 1,
    };
    const rows = rowsOf(
      csv({
        checkins: [
          { ...said, ...place, id: 'd', kind: 'daily', worst: 5, scores, note: 'long day' },
          { ...said, ...place, id: 'w', kind: 'weekly', worst: 4, weekly },
        ],
        visits: [
          { ...said, id: 'v', modality: 'manual' },
          { ...said, id: 'f', modality: 'other', form: { name: 'BCTQ', total: 2.45 } },
        ],
      }),
    );
    const when = { date: '2026-11-23', start: '2026-11-23T12:00:00+01:00' };
    const hand = { region: 'hand', region_side: 'left', side: 'left' };
    expect(rows.map(told)).toEqual([
      {
        ...{ ...when, ...hand, type: 'daily-check-in', note: 'long day', id: 'd', worst: '5' },
        ...{ pain: '2', tingling: '5', numbness: '0' },
      },
      {
        ...{ ...when, ...hand, type: 'weekly-check-in', id: 'w', average: '4', change: '-2' },
        ...{ nights_woken: '1', activity_1: 'Opening jars', activity_1_score: '6' },
      },
      { ...when, type: 'visit', id: 'v', modality: 'manual' },
      {
        ...{ ...when, type: 'visit', id: 'f', modality: 'other' },
        ...{ form_name: 'BCTQ', form_total: '2.45' },
      },
    ]);
  });
});

describe('what a spreadsheet would take for a formula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-2 today', "'-2 today"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠A', "'＠A"],
    ['﹦1', "'﹦1"],
    ['\tcalm', "'\tcalm"],
    ['\rcalm', "'\rcalm"],
    ['\ncalm', "'\ncalm"],
    ['  =1', "'  =1"],
    ['\ufeff=1', "'\ufeff=1"],
    ['\u200b=1', "'\u200b=1"],
    ['"=1"', '\'"=1"'],
    ['\u0000=1', "'=1"],
    ['calm;=1', "calm;'=1"],
    ['calm\t=1', "calm\t'=1"],
    ['calm\r\n=1', "calm\r\n'=1"],
    ['calm;"=1"', 'calm;\'"=1"'],
    ['\t=1', "'\t'=1"],
  ])('%j is written %j', (text, expected) => {
    expect(guarded(text)).toBe(expected);
  });

  it.each(['calm', 'a=b', '3-4 times', 'me@home', "'=1", '', 'über', '07:30'])(
    '%j stays as it is',
    (text) => {
      expect(guarded(text)).toBe(text);
    },
  );

  it('is gone from every cell of every journal, read with commas, semicolons or tabs', () => {
    fc.assert(
      fc.property(journal, (any) => {
        const text = csv(any);
        const numbers = /^-?\d+$/;
        const loose = text.slice(1).split(/[;\t]|\r\n|[\r\n]/);
        for (const cell of [...cellsOf(text).flat(), ...loose])
          if (!numbers.test(cell))
            expect(cell).not.toMatch(/^[\s\p{Cf}"]*[=+\-@＝＋－＠]|^[\t\r\n]/u);
      }),
    );
  });

  it('is never left in what anybody typed, and whole characters are all that is left', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const cell = guarded(text);
        expect(cell).not.toMatch(/^[\s\p{Cf}"]*[=+\-@＝＋－＠]/u);
        expect(cell).not.toMatch(/(?![\t\r\n])\p{Cc}|\p{Cs}/u);
      }),
    );
  });

  it('never takes hold of a number of ours', () => {
    const week = { average: 0, activities: [], ease: null, change: -5, nightsWoken: 0 };
    const text = csv({
      checkins: [
        {
          ...{ id: 'w', kind: 'weekly', region: 'hand', side: 'left', worst: 0, weekly: week },
          ...{ at: noon, tzOffsetMin: 0, day: '2026-11-23', v: 1, rev: 1 },
        },
      ],
    });
    expect(text).toContain(',-5,');
  });
});
