import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  after,
  answers,
  beginWorkstation,
  type ItemId,
  isSaying,
  isWhole,
  itemIds,
  type Workstation,
  type WorkstationSaying,
} from '../../../domain/care/workstation/check';
import { later, readWorkstation } from '../../../domain/care/workstation/read';
import { checkedWith } from '../../helpers/screens/workstations';

// A check is gone through question by question; the last finished one stands until the next is finished.

const noon = Date.UTC(2026, 2, 3, 12);
const minute = 60_000;

/** Everything said one after the other, a minute apart. */
const told = (sayings: readonly WorkstationSaying[], from = beginWorkstation): Workstation =>
  sayings.reduce((before, saying, n) => after(before, saying, noon + n * minute), from);
const say = (item: ItemId, answer: Answer): WorkstationSaying => ({
  what: 'answered',
  item,
  answer,
});
const all = (answer: Answer): WorkstationSaying[] => itemIds.map((item) => say(item, answer));
const begun: WorkstationSaying = { what: 'begun' };

const anySaying: fc.Arbitrary<WorkstationSaying> = fc.oneof(
  fc.constantFrom<WorkstationSaying>(begun, { what: 'left' }),
  fc.record({
    what: fc.constant('answered' as const),
    item: fc.constantFrom(...itemIds),
    answer: fc.constantFrom(...answers),
  }),
  fc.record({
    what: fc.constant('done' as const),
    item: fc.constantFrom(...itemIds),
    isDone: fc.boolean(),
  }),
);

describe('a check of the workstation', () => {
  it('is finished with its last answer, and not before', () => {
    const almost = told([begun, ...all('fits').slice(1)]);
    expect(almost.checked).toBeNull();
    const whole = told([begun, ...all('fits')]);
    expect(whole.asking).toBeNull();
    expect(whole.checked).toMatchObject({ at: noon + itemIds.length * minute, done: {} });
  });

  it('done again leaves the last one standing until it is finished, or when it is left', () => {
    const once = told([begun, ...all('fits')]);
    const again = told([begun, say('feet', 'not-quite')], once);
    expect(again.checked).toEqual(once.checked);
    expect(told([{ what: 'left' }], again)).toEqual(once);
    expect(told(all('not-quite'), again).checked?.answers.feet).toBe('not-quite');
  });

  it('can be put right in one answer afterwards, and what was done about it is open again', () => {
    const done = told([begun, ...all('not-quite'), { what: 'done', item: 'mouse', isDone: true }]);
    expect(done.checked?.done.mouse).toBeGreaterThan(noon);
    expect(told([say('mouse', 'not-quite')], done)).toEqual(done);
    const put = told([say('mouse', 'open')], done);
    expect(put.checked).toMatchObject({ at: done.checked?.at, done: {} });
    expect(put.checked?.answers.mouse).toBe('open');
  });

  it('begun twice loses no answer', () => {
    expect(told([begun, say('feet', 'fits'), begun]).asking).toEqual({ feet: 'fits' });
  });

  it('is gone when it is deleted', () => {
    expect(told([begun, ...all('fits'), begun, { what: 'deleted' }])).toEqual(beginWorkstation);
  });

  it('always has a question left while it is under way, whatever is said', () => {
    fc.assert(
      fc.property(fc.array(anySaying, { maxLength: 60 }), (sayings) => {
        const { asking } = told(sayings);
        if (asking) expect(isWhole(asking)).toBe(false);
      }),
    );
  });
});

describe('what a page can say about the workstation', () => {
  it.each<[string, object]>([
    ['an item nobody knows', { what: 'answered', item: 'ceiling', answer: 'fits' }],
    ['an answer nobody knows', { what: 'answered', item: 'feet', answer: 'maybe' }],
    ['done without saying whether', { what: 'done', item: 'feet' }],
    ['nothing', {}],
  ])('is not %s', (_, saying) => expect(isSaying(saying as never)).toBe(false));

  it('is everything it says', () => {
    fc.assert(fc.property(anySaying, (saying) => isSaying(saying as never)));
  });
});

describe('what is stored of it', () => {
  const later10 = noon + 10 * 24 * 60 * minute;
  const whole = told([begun, ...all('not-quite'), { what: 'done', item: 'feet', isDone: true }]);

  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(anySaying, { maxLength: 60 }), (sayings) => {
        const workstation = told(sayings);
        const stored = JSON.parse(JSON.stringify(workstation));
        expect(readWorkstation(stored, later10)).toEqual(workstation);
      }),
    );
  });

  it('never throws, and what cannot be read is asked again', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (a, b, c) => {
        for (const value of [
          a,
          { asking: a, checked: b },
          { checked: { at: a, answers: b, done: c } },
        ]) {
          const read = readWorkstation(value, noon);
          expect(read.asking === null || !isWhole(read.asking)).toBe(true);
        }
      }),
    );
  });

  it.each<[string, object]>([
    [
      'an answer that is missing',
      { ...whole.checked, answers: { ...whole.checked?.answers, feet: 7 } },
    ],
    ['a check from the future', { ...whole.checked, at: later10 + 1 }],
    ['no date', { ...whole.checked, at: 'soon' }],
  ])('with %s is open again and keeps its other answers', (_, checked) => {
    const read = readWorkstation({ v: 1, asking: null, checked }, later10);
    expect(read.checked).toBeNull();
    expect(Object.keys(read.asking ?? {})).toHaveLength(itemIds.length - 1);
  });

  it('loses a mark that cannot be read, and nothing else', () => {
    const done = { feet: later10 + 1, mouse: noon, ceiling: noon };
    const read = readWorkstation({ ...whole, checked: { ...whole.checked, done } }, later10);
    expect(read.checked).toEqual({ ...whole.checked, done: { mouse: noon } });
  });

  it('gives way to a backup only where that was finished later, or nothing stands here', () => {
    const newer = { ...whole, checked: { ...checkedWith([]), at: later10 } };
    expect(later(newer, whole)).toBe(newer);
    expect(later(whole, newer)).toBe(newer);
    expect(later(whole, beginWorkstation)).toBe(whole);
    expect(later(beginWorkstation, whole)).toBe(whole);
  });
});
