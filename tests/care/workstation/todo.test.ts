import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Care } from '../../../domain/care/care';
import { dayMs } from '../../../domain/care/days';
import { answers, type ItemId, itemIds } from '../../../domain/care/workstation/check';
import { concernsOf } from '../../../domain/care/workstation/concerns';
import { type Concern, concerns, items } from '../../../domain/care/workstation/items.table';
import {
  checkAgainOn,
  leftOpen,
  notQuite,
  toDosAtMost,
  toDosOf,
} from '../../../domain/care/workstation/todo';
import { checkedWith } from '../../helpers/screens/workstations';

// From answers to a short list: the one change that matters first, by an order that is written down.

const names = (some: readonly ItemId[], concerned: readonly Concern[] = []) =>
  toDosOf(checkedWith(some), concerned).map(({ item }) => item);
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

describe('the short list', () => {
  it('has only what does not quite fit', () => {
    expect(names([])).toEqual([]);
    expect(leftOpen(checkedWith(['feet'], ['mouse', 'laptop']).answers)).toEqual([
      'mouse',
      'laptop',
    ]);
  });

  it('goes from the seat up for somebody without symptoms', () => {
    expect(names(['moving', 'screen-height', 'mouse', 'seat-height'])).toEqual([
      'seat-height',
      'mouse',
      'screen-height',
      'moving',
    ]);
    expect(toDosOf(checkedWith(['mouse']), [])[0]?.because).toBe('base');
  });

  it.each<[Concern[], ItemId[]]>([
    [['hand'], ['wrists', 'mouse', 'seat-height', 'back', 'screen-height']],
    [['neck'], ['seat-height', 'screen-height', 'mouse', 'back', 'wrists']],
    [['back'], ['seat-height', 'back', 'screen-height', 'wrists', 'mouse']],
    [
      ['hand', 'back'],
      ['seat-height', 'back', 'wrists', 'mouse', 'screen-height'],
    ],
  ])('with symptoms at %j begins with what touches them most', (concerned, expected) => {
    const some: ItemId[] = ['back', 'wrists', 'mouse', 'seat-height', 'screen-height'];
    expect(names(some, concerned)).toEqual(expected);
  });

  it('says which place it is because of', () => {
    const [first] = toDosOf(checkedWith(['wrists', 'back']), ['hand', 'back']);
    expect(first).toEqual({ item: 'back', because: 'back', isDone: false });
  });

  it('is never longer than five, and says no item twice', () => {
    const said = fc.record(
      Object.fromEntries(itemIds.map((id) => [id, fc.constantFrom(...answers)])),
    );
    fc.assert(
      fc.property(said, fc.subarray([...concerns]), (given, concerned) => {
        const checked = { ...checkedWith([]), answers: given as never };
        const list = toDosOf(checked, concerned);
        expect(list.length).toBe(Math.min(toDosAtMost, notQuite(checked).length));
        expect(new Set(list.map(({ item }) => item)).size).toBe(list.length);
        for (const { item } of list) expect(given[item]).toBe('not-quite');
      }),
    );
  });

  it('keeps what is done where it stood, marked', () => {
    const list = toDosOf(checkedWith(['feet', 'mouse'], [], { feet: 5 }), []);
    expect(list.map(({ item, isDone }) => [item, isDone])).toEqual([
      ['feet', true],
      ['mouse', false],
    ]);
  });
});

describe('looking again', () => {
  const checked = checkedWith(['feet', 'mouse']);

  it('is worth while half a year after a check', () => {
    expect(checkAgainOn(checked, dayOf)).toBe('2026-09-01');
  });

  it('is worth while four weeks after the last change', () => {
    const done = { feet: checked.at + dayMs, mouse: checked.at + 2 * dayMs };
    expect(checkAgainOn({ ...checked, done }, dayOf)).toBe('2026-04-02');
  });
});

describe('where a person feels something', () => {
  const person = (profiles: Care['profiles'], ...spots: Care['marks'][number]['spot'][]) => ({
    profiles,
    marks: spots.map((spot) => ({ spot, side: 'right' as const })),
  });

  it('is known by the profile or the body map', () => {
    expect(concernsOf(person([]))).toEqual([]);
    expect(concernsOf(person(['cts']))).toEqual(['hand']);
    expect(concernsOf(person(['posture'], 'neck'))).toEqual(['neck']);
    expect(concernsOf(person(['lumb-rad', 'cubital'], 'shoulder'))).toEqual([
      'hand',
      'neck',
      'back',
    ]);
  });

  it('is nothing a desk has to do with where it is the feet', () => {
    expect(concernsOf(person(['dpn'], 'foot'))).toEqual([]);
  });
});

describe('the table', () => {
  const page = readFileSync(
    join(import.meta.dirname, '../../../docs/workstation-check.md'),
    'utf8',
  );

  it.each(itemIds)(
    'says where %s comes from, and the page about the sources says the same',
    (id) => {
      const { source, weights } = items[id];
      expect(source[0]).toMatch(/^OSHA, /);
      expect(source[1]).toMatch(/^HSE( CK1)?, /);
      const row = page.split('\n').find((line) => line.startsWith(`| \`${id}\` |`)) ?? '';
      const cells = row.split('|').map((cell) => cell.trim());
      expect(cells.slice(2, 4)).toEqual(source);
      expect(cells.slice(4, 7)).toEqual(concerns.map((one) => String(weights[one] ?? '')));
    },
  );
});
