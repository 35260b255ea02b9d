import { describe, expect, it } from 'vitest';
import { firstPut, keyOf, questionsInTurn } from '../../domain/care/firstQuestion';
import { followsFrom } from '../../domain/care/follows';
import { type CareAnswer, readCareAnswer } from '../../domain/care/happening';
import { openQuestions } from '../../domain/care/openQuestions';
import { precheckSaid } from '../../domain/care/precheckSaid';
import { sayingTo } from '../../domain/care/saying';
import { after, before, daily, day, glide, Life, place, sceneAt } from './life';

// Asking little: what is asked, in which order, and what is said to an answer.

const open = (life: Life, n: number, hour: number) =>
  openQuestions(life.person, [], sceneAt(n, hour).now);

/** A life with one glide on the first morning, S before and after it. */
function glided(s: readonly [number, number], ended: 'finished' | 'stopped' = 'finished') {
  const life = new Life();
  life.at(0, 9, before(s[0]));
  const id = life.did(0, 9, glide, { ended });
  life.at(0, 9.1, after(id, s[1]));
  return { life, id };
}

describe('how a rise settled', () => {
  it('is asked only where it rose', () => {
    expect(open(glided([2, 2]).life, 0, 10).settle).toEqual([]);
    expect(open(glided([3, 1]).life, 0, 10).settle).toEqual([]);
    const { life, id } = glided([2, 3]);
    expect(open(life, 0, 10).settle).toEqual([{ completionId: id, place }]);
  });

  it('may be answered later, without the number being said again', () => {
    const { life, id } = glided([2, 3]);
    life.at(0, 12, { type: 'AFTER', id: 'l', completionId: id, rating: null, settle: 1 });
    expect(open(life, 0, 12).settle).toEqual([]);
    expect(life.person.plan.awaiting).toMatchObject([{ after: 3, settle: 1, taken: 'amber' }]);
  });

  it('is not asked of what is red already', () => {
    expect(open(glided([1, 4]).life, 0, 10).settle).toEqual([]);
    expect(open(glided([1, 2], 'stopped').life, 0, 10).settle).toEqual([]);
  });
});

describe('what can be said without a number', () => {
  const told = (more: object) => ({ type: 'AFTER', id: 'a', completionId: 'c', ...more });

  it.each([
    [{ rating: null, weakness: true }],
    [{ rating: null, spread: true }],
    [{ rating: null, settle: 2 }],
  ])('%j is an answer', (more) => {
    expect(readCareAnswer(told(more))).toEqual(told(more));
  });

  it.each([
    [{ rating: null }],
    [{ weakness: true }],
    [{ rating: null, weakness: false }],
    [{ rating: 'much', spread: true }],
    [{ rating: null, settle: 4 }],
  ])('%j is none', (more) => {
    expect(readCareAnswer(told(more))).toBeNull();
  });

  it('before a glide and of a day it takes a number', () => {
    const none = { id: 'x', place, rating: null, promptId: 'p' };
    expect(readCareAnswer({ ...none, type: 'PRECHECK' })).toBeNull();
    expect(readCareAnswer({ ...none, type: 'DAILY', weakness: true })).toBeNull();
  });

  it('new weakness told first is red, and the number may still follow', () => {
    const life = new Life();
    const id = life.did(0, 9, glide);
    life.at(0, 9.1, { type: 'AFTER', id: 'w', completionId: id, rating: null, weakness: true });
    expect(life.dosing(glide)?.state).toBe('paused');
    expect(life.person.plan.awaiting).toMatchObject([{ after: null, weakness: true }]);
    life.at(0, 9.2, after(id, 3));
    expect(life.person.plan.awaiting).toMatchObject([{ after: 3, weakness: true, taken: 'red' }]);
  });
});

describe('one thing at a time', () => {
  const typesAt = (life: Life, n: number, hour: number) =>
    questionsInTurn(life.person, [], sceneAt(n, hour).now).map(({ type }) => type);

  it('the next day comes first, then safety on a louder day, what is open, and the week last', () => {
    const { life } = glided([2, 3]);
    life.at(0, 20, { type: 'FLARE', id: 'f', place });
    expect(typesAt(life, 0, 20)).toEqual(['safety', 'settle']);
    expect(typesAt(life, 1, 8)).toEqual(['next-day', 'safety', 'settle', 'flare']);
    life.at(1, 8, daily(3));
    expect(typesAt(life, 7, 8)).toEqual(['safety', 'flare', 'weekly']);
  });

  it('a louder stretch asks the short safety questions until they are answered after it began', () => {
    const life = new Life();
    expect(open(life, 0, 9).safety).toBe(false);
    life.at(0, 10, { type: 'FLARE', id: 'f', place });
    expect(open(life, 0, 11).safety).toBe(true);
    const answered = { answeredAt: sceneAt(0, 11).now.wall, ticked: {} };
    const answers = { ...life.person.care.answers, E: answered };
    life.person = { ...life.person, care: { ...life.person.care, answers } };
    expect(open(life, 0, 12).safety).toBe(true);
    const both = { ...answers, U: answered };
    life.person = { ...life.person, care: { ...life.person.care, answers: both } };
    expect(open(life, 0, 12).safety).toBe(false);
  });

  it('what is put off gives way to the next: questions, then advice, then a card', () => {
    const { life } = glided([2, 2]);
    const { now } = sceneAt(1, 8);
    const flags = ['C-CONSTNUMB'];
    const putOff: string[] = [];
    const types = [];
    for (;;) {
      const put = firstPut(life.person, flags, now, putOff);
      if (!put) break;
      types.push(put.type);
      putOff.push(keyOf(put));
    }
    expect(types).toEqual(['next-day', 'advice', 'card']);
  });
});

describe('what follows from a break', () => {
  it.each([
    [[2, 2], 'finished', 'provisional'],
    [[2, 4], 'finished', 'amber'],
    [[1, 5], 'finished', 'red'],
    [[1, 1], 'stopped', 'red'],
  ] as const)('%j, %s: %s', (s, ended, follows) => {
    const { life, id } = glided(s, ended);
    expect(followsFrom(life.person.plan, id)).toBe(follows);
  });

  it('a second red within two weeks is a week off, a third within four puts it away', () => {
    const life = new Life();
    const said = [0, 5, 16].map((n) => {
      life.at(n, 8, { type: 'PASSED' });
      const id = life.did(n, 9, glide, { ended: 'stopped' });
      return followsFrom(life.person.plan, id);
    });
    expect(said).toEqual(['red', 'rest7', 'away']);
  });

  it('nothing follows from what is never asked about', () => {
    const life = new Life();
    const id = life.did(0, 9, 'eyes-20-20-20', { side: 'both' });
    expect(followsFrom(life.person.plan, id)).toBeNull();
  });
});

describe('what the answer before a glide means', () => {
  it.each([
    [2, null],
    [4, null],
    [5, 'flare'],
    [7, 'flare'],
  ] as const)('usually 2, now %d: %s', (now, said) => {
    const life = new Life().at(0, 9, before(now));
    expect(precheckSaid(life.person, 'x')).toBe(said);
    expect(precheckSaid(life.person, 'another')).toBeNull();
  });

  it.each([
    [5, 'half'],
    [6, 'half'],
    [7, 'relief'],
  ] as const)('usually 5, now %d: %s', (now, said) => {
    const irritability = { ...new Life().person.care.irritability, usual: 5 } as const;
    const life = new Life({ irritability } as never).at(0, 9, before(now));
    expect(precheckSaid(life.person, 'x')).toBe(said);
  });
});

describe('what is said to an answer', () => {
  /** What is said to a check-in of the next morning. */
  function saidTo(life: Life, n: number, worst: number) {
    const answer: CareAnswer = { type: 'DAILY', place, rating: { worst } };
    const { plan } = life.person;
    life.at(n, 9, { ...answer, id: 'd' });
    return sayingTo(answer, plan, life.person.plan);
  }

  it.each([
    [2, 'green'],
    [3, 'amber'],
    [4, 'red'],
    [6, 'flare'],
  ] as const)('2 before and after, %d the next day: %s', (nextDay, said) => {
    expect(saidTo(glided([2, 2]).life, 1, nextDay)).toBe(said);
  });

  it('a session without its number after it is only noted', () => {
    const life = new Life().at(0, 9, before(2));
    life.did(0, 9, glide);
    expect(saidTo(life, 1, 2)).toBe('thanks');
  });

  it('a day without sessions is noted, and the second calm day ends a louder stretch', () => {
    const life = new Life();
    expect(saidTo(life, 0, 2)).toBe('thanks');
    life.at(0, 10, { type: 'FLARE', id: 'f', place });
    expect(saidTo(life, 1, 2)).toBe('thanks');
    expect(saidTo(life, 3, 2)).toBe('flare-end');
  });

  it('steady days say that the next step is there', () => {
    const life = new Life();
    day(life, 0, [2, 2, 2]);
    day(life, 1, [2, 2, 2]);
    life.at(2, 9, before(2));
    life.at(2, 9.1, after(life.did(2, 9, glide), 2));
    expect(saidTo(life, 3, 2)).toBe('progress');
  });
});
