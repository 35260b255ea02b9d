import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../../domain/care/days';
import type { DirectionAnswer } from '../../../domain/care/plan';
import { directionOf } from '../../../domain/care/programme/direction';
import { poolsOf } from '../../../domain/care/programme/phase';
import { idsOf, now, someone, today } from './person';

const back = 'back-extension-standing';
const forward = 'forward-lean-seated';
const rock = 'pelvic-tilt-seated';
type Said = DirectionAnswer['said'];
const answer = (exercise: string, said: Said, daysAgo = 1): DirectionAnswer => ({
  exercise,
  said,
  day: daysAfter(today, -daysAgo),
});
const both = (backSaid: Said, forwardSaid: Said, daysAgo = 1) => [
  answer(back, backSaid, daysAgo),
  answer(forward, forwardSaid, daysAgo),
];

describe('the direction test', () => {
  it.each<[Said, Said, string, readonly string[]]>([
    ['eased', 'same', 'extension', []],
    ['closer', 'worse', 'extension', ['F-FLEXSENS']],
    ['same', 'closer', 'flexion', []],
    ['further', 'eased', 'flexion', ['F-EXTSENS']],
    ['eased', 'closer', 'neither', []],
    ['same', 'same', 'neither', []],
    ['worse', 'further', 'neither', ['F-EXTSENS', 'F-FLEXSENS']],
  ])('back %s, forward %s: keep %s, flags %j', (backSaid, forwardSaid, keep, flags) => {
    const direction = directionOf(both(backSaid, forwardSaid), [], today);
    expect(direction).toMatchObject({ keep, flags, asks: [] });
  });

  it('is open until both have been answered, and asks for what is missing', () => {
    expect(directionOf([], [], today)).toEqual({
      keep: null,
      flags: [],
      asks: [back, forward],
      nextOn: null,
    });
    expect(directionOf([answer(back, 'eased')], [], today)).toMatchObject({
      keep: null,
      asks: [forward],
    });
  });

  it('one worse answer sets its flag at once and is not asked for again', () => {
    expect(directionOf([answer(back, 'worse', 89)], [], today)).toMatchObject({
      flags: ['F-EXTSENS'],
      asks: [forward],
    });
    // The flag is looked at again after 90 days, as the safety check does.
    expect(directionOf([answer(back, 'worse', 90)], [], today)).toMatchObject({
      flags: [],
      asks: [back, forward],
    });
  });

  it('is due again after 14 days, with the newest answers counting', () => {
    const first = both('eased', 'same', 13);
    expect(directionOf(first, [], today).nextOn).toBe(daysAfter(today, 1));
    const due = both('eased', 'same', 14);
    expect(directionOf(due, [], today)).toMatchObject({ keep: 'extension', asks: [back, forward] });
    const again = [...due, ...both('same', 'eased', 0)];
    expect(directionOf(again, [], today)).toMatchObject({ keep: 'flexion', asks: [] });
  });

  it('a direction the safety check rules out is neither asked for nor kept', () => {
    expect(directionOf([answer(forward, 'eased')], ['F-EXTSENS'], today)).toMatchObject({
      keep: 'flexion',
      asks: [],
      flags: [],
    });
    expect(directionOf(both('eased', 'same'), ['F-EXTSENS'], today).keep).toBe('neither');
  });
});

describe('the programme for back and leg', () => {
  const posture = (answers: readonly DirectionAnswer[], week = 1) =>
    idsOf(poolsOf(someone(['lumb-rad'], week, { plan: { direction: answers } }), now).posture);
  const directed = (answers: readonly DirectionAnswer[], week?: number) =>
    posture(answers, week).filter((id) => [back, forward, rock].includes(id));

  it('tries both directions, then shows only the one that eased', () => {
    expect(directed([])).toEqual([back, forward, rock]);
    expect(directed([answer(back, 'eased')])).toEqual([back, forward, rock]);
    expect(directed([answer(back, 'same')])).toEqual([forward, rock]);
    expect(directed(both('eased', 'same'))).toEqual([back, rock]);
    expect(directed(both('worse', 'closer'), 3)).toEqual([forward]);
  });

  it('shows the pelvic rock instead where neither or both eased', () => {
    expect(directed(both('same', 'same'), 3)).toEqual([rock]);
    expect(directed(both('eased', 'eased'), 1)).toEqual([rock]);
  });
});
