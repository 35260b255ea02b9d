import { describe, expect, it } from 'vitest';
import { askingOf } from '../../../domain/care/dosing/asked';
import {
  beginDosing,
  beginLocked,
  isOpen,
  isOwn,
  runsAt,
  tokenIsFree,
} from '../../../domain/care/dosing/dosing';
import { keepingIs } from '../../../domain/care/dosing/keeping';
import { afterOutcome } from '../../../domain/care/dosing/outcome';
import { afterSymptomsBack } from '../../../domain/care/dosing/time';
import type { Dosing } from '../../../domain/care/plan';
import { tableLibrary } from '../../helpers/forty';
import { at, calm, came, standing, story, told } from './days';

const trial = standing({ state: 'trial', level: 2, dose: 1 });
const active = (level: 1 | 2 | 3, dose: 1 | 2 | 3) => standing({ state: 'active', level, dose });
/** What a story comes to in the end. */
const end = (script: string, from?: Dosing, around = {}) =>
  told(story(script, from, around).dosing);

describe('a trial', () => {
  it('begins at half the repetitions and settles in with three greens on two days', () => {
    expect(story('G G G').days).toEqual(['trial 1.1', 'trial 1.1', 'active 1.2']);
    expect(story('GG G').days).toEqual(['trial 1.1', 'active 1.2']);
    expect(end('GGG')).toBe('trial 1.1');
    expect(end('GA G G')).toBe('active 1.2');
  });

  it('after a red needs two greens on two days', () => {
    expect(end('G G', { ...trial, returning: true })).toBe('active 2.2');
    expect(end('GG', { ...trial, returning: true })).toBe('trial 2.1');
    expect(story('G G', { ...trial, returning: true }).dosing.returning).toBe(false);
  });

  it('pauses a day after two ambers of the last three', () => {
    expect(story('A A - G').days).toEqual(['trial 1.1', 'paused 1.1', 'paused 1.1', 'trial 1.1']);
    expect(end('AGA')).toBe('paused 1.1');
    expect(end('AGGA')).toBe('trial 1.1');
    expect(story('AA').dosing.until).toBe(at(1, 11).wall);
  });

  it('waits for its turn where something else at the place rose lately', () => {
    expect(end('G G G', undefined, { tokenFree: false })).toBe('trial 1.1');
    const waiting = story('G G G', undefined, { tokenFree: false }).dosing;
    expect(came(waiting, 'amber', at(3)).rose).toBe(false);
    const settled = came(waiting, 'green', at(3));
    expect([told(settled.dosing), settled.rose]).toEqual(['active 1.2', true]);
  });

  it('settles in at what it may have', () => {
    expect(end('G G G', undefined, { ceiling: { level: 1, dose: 1 } })).toBe('active 1.1');
    expect(end('G G G', trial, { ceiling: { level: 1, dose: 3 } })).toBe('active 1.2');
  });

  it('counts its first session, even where that is heard of only the next day', () => {
    const begun = beginDosing(at(1, 8), 1);
    const first = { at: at(0, 15).wall, day: at(0).dayKey, light: 'green' } as const;
    const known = afterOutcome(begun, first, calm, at(1, 8)).dosing;
    const second = came(known, 'green', at(1)).dosing;
    expect(told(came(second, 'green', at(2)).dosing)).toBe('active 1.2');
  });
});

describe('a rise', () => {
  it('takes six greens in a row on three days: first the dose, then the level', () => {
    expect(end('GG GG GG', active(1, 2))).toBe('active 1.3');
    expect(end('GG GG GG', active(1, 3))).toBe('active 2.2');
    expect(end('GG GG G', active(1, 2))).toBe('active 1.2');
    expect(end('GGG GGG', active(1, 2))).toBe('active 1.2');
    expect(end('GG GG GG', active(1, 1))).toBe('active 1.2');
  });

  it('starts its count again after an amber, and not after an unrated session', () => {
    expect(end('GG GA GG', active(1, 2))).toBe('active 1.2');
    expect(end('GG GA GG GGGG', active(1, 2))).toBe('active 1.2');
    expect(end('GG GA GG GG GG', active(1, 2))).toBe('active 1.3');
    expect(end('GG G- G- GG', active(1, 2))).toBe('active 1.3');
  });

  it.each([
    ['something else at the place rose lately', { tokenFree: false }],
    ["the week's S is up by 1", { weeklyRise: 1 }],
    ['nobody knows how the week was', { weeklyRise: null }],
    ['the sessions were smaller ones of a micro break', { counts: false }],
    ['the phase allows no more', { ceiling: { level: 1, dose: 2 } as const }],
  ])('waits where %s', (_, around) => {
    expect(end('GG GG GG GG', active(1, 2), around)).toBe('active 1.2');
  });

  it('never goes above the ceiling, which takes nothing away', () => {
    expect(end('GG GG GG', active(2, 3), { ceiling: { level: 2, dose: 3 } })).toBe('active 2.3');
    const high = active(3, 2);
    expect(runsAt(high, { level: 1, dose: 3 })).toEqual({ level: 1, dose: 2 });
    expect(isOwn(high, runsAt(high, { level: 1, dose: 3 }))).toBe(false);
    expect(isOwn(high, runsAt(high, { level: 3, dose: 3 }))).toBe(true);
  });

  it('does not follow from greens of what runs lower than it stands', () => {
    const low = { ceiling: { level: 1, dose: 3 } as const };
    const flagged = story('GG GG GG', active(2, 2), low).dosing;
    expect(told(flagged)).toBe('active 2.2');
    expect(told(came(flagged, 'green', at(3)).dosing)).toBe('active 2.2');
    expect(told(came(came(flagged, 'amber', at(3)).dosing, 'amber', at(4)).dosing)).toBe(
      'active 2.1',
    );
  });

  it('takes the turn of its place for 48 hours', () => {
    const rose = { 'hand/left': at(0).wall };
    expect(tokenIsFree(rose, 'hand/left', at(1, 23))).toBe(false);
    expect(tokenIsFree(rose, 'hand/left', at(2))).toBe(true);
    expect(tokenIsFree(rose, 'hand/right', at(0))).toBe(true);
    expect(tokenIsFree(rose, 'hand/left', at(-1))).toBe(false);
  });

  it('is not moved by a late answer about a session before it', () => {
    const risen = story('GG GG GG', active(1, 2)).dosing;
    const late = { at: at(1, 20).wall, day: at(1).dayKey, light: 'green' } as const;
    const before = { ...risen, countsFrom: at(2, 12).wall };
    expect(told(afterOutcome(before, late, calm, at(3)).dosing)).toBe('active 1.3');
  });
});

describe('two ambers of the last three', () => {
  it('take an active exercise a step back, to level 1 and dose 1 at least', () => {
    expect(end('A', active(2, 3))).toBe('active 2.3');
    expect(end('AA', active(2, 3))).toBe('active 2.2');
    expect(end('AGA', active(2, 2))).toBe('active 2.1');
    expect(end('AA', active(2, 1))).toBe('active 1.2');
    expect(end('AAAA', active(1, 1))).toBe('active 1.1');
    expect(end('AGGA', active(2, 3))).toBe('active 2.3');
    expect(end('A-A', active(2, 3))).toBe('active 2.2');
  });

  it('count once: what follows a step back is counted anew', () => {
    expect(end('AAA', active(2, 3))).toBe('active 2.2');
    expect(end('AAAA', active(2, 3))).toBe('active 2.1');
  });

  it('count from micro breaks too', () => {
    expect(end('AA', active(2, 3), { counts: false })).toBe('active 2.2');
  });
});

describe('a red', () => {
  it('pauses 48 hours, a level down and at half the repetitions, from any state', () => {
    expect(story('R - - G G', active(3, 3)).days).toEqual([
      'paused 2.1',
      'paused 2.1',
      'paused 2.1',
      'trial 2.1',
      'active 2.2',
    ]);
    expect(end('R', trial)).toBe('paused 1.1');
    expect(end('R')).toBe('paused 1.1');
    expect(end('R', standing({ state: 'maintain', level: 3, dose: 3 }))).toBe('paused 2.1');
    expect(story('R', active(3, 3)).dosing.until).toBe(at(2, 10).wall);
  });

  it('within 14 days of another rests a week', () => {
    const gap = (days: number) => `R${' '.repeat(days)}R`;
    expect(end(gap(4), active(3, 3))).toBe('rest 1.1');
    expect(end(gap(14), active(3, 3))).toBe('rest 1.1');
    expect(end(gap(15), active(3, 3))).toBe('paused 1.1');
    expect(story(`${gap(4)}      -`, active(3, 3)).days.at(-1)).toBe('rest 1.1');
    expect(story(`${gap(4)}        -`, active(3, 3)).days.at(-1)).toBe('trial 1.1');
  });

  it('the third within 28 days stops it; a therapist or 28 days open it again', () => {
    const third = story('R    R              R', active(3, 3));
    expect(told(third.dosing)).toBe('stopped 1.1');
    const early = story('R               R            R', active(3, 3));
    expect(told(early.dosing)).toBe('stopped 1.1');
    const apart = story('R               R              R', active(3, 3));
    expect(told(apart.dosing)).toBe('rest 1.1');
  });

  it('is one step on the ladder for all sessions of a day', () => {
    expect(end('GGG', active(3, 3))).toBe('active 3.3');
    let { dosing } = story('GGG', active(3, 3));
    for (const hour of [10, 11, 12]) {
      const worse = { at: at(0, hour).wall, day: at(0).dayKey, light: 'red' } as const;
      dosing = afterOutcome(dosing, worse, calm, at(1)).dosing;
    }
    expect(told(dosing)).toBe('paused 2.1');
    expect(dosing.reds).toHaveLength(1);
    expect(dosing.outcomes.map(({ light }) => light)).toEqual(['red', 'red', 'red']);
  });

  it('of an earlier day told late is a second one', () => {
    const { dosing } = story('A R', active(3, 3));
    const late = { at: at(0, 10).wall, day: at(0).dayKey, light: 'red' } as const;
    const moved = afterOutcome(dosing, late, calm, at(1, 12));
    expect([told(moved.dosing), moved.why]).toEqual(['rest 1.1', 'red-again']);
  });

  it('that the next day makes of an amber counts once: what the amber did is undone', () => {
    const { dosing } = story('AA', active(3, 1));
    expect(told(dosing)).toBe('active 2.2');
    const worse = { at: at(0, 11).wall, day: at(0).dayKey, light: 'red' } as const;
    const moved = afterOutcome(dosing, worse, calm, at(1));
    expect([told(moved.dosing), moved.why]).toEqual(['paused 2.1', 'red']);
    expect(moved.dosing.outcomes).toHaveLength(2);
    const other = { ...worse, at: at(0, 10).wall };
    expect(told(afterOutcome(dosing, other, calm, at(1)).dosing)).toBe('paused 1.1');
  });

  it('is heard while locked or stopped, and changes nothing there', () => {
    expect(end('R', beginLocked(at(0)))).toBe('locked 1.1');
    const stopped = standing({ state: 'stopped', level: 2, until: at(20).wall });
    const moved = came(stopped, 'red', at(0));
    expect([told(moved.dosing), moved.dosing.until]).toEqual(['stopped 2.1', at(20).wall]);
    expect(moved.dosing.reds).toHaveLength(1);
  });

  it('makes no rest and no pause shorter', () => {
    const resting = standing({ state: 'rest', until: at(10).wall, level: 2 });
    const moved = came(resting, 'red', at(0));
    expect([told(moved.dosing), moved.dosing.until]).toEqual(['rest 1.1', at(10).wall]);
  });
});

describe('an outcome', () => {
  it('told twice acts once', () => {
    const once = came(active(3, 3), 'red', at(0)).dosing;
    expect(came(once, 'red', at(0))).toEqual({ dosing: once, why: null, rose: false });
    const green = came(trial, 'green', at(0)).dosing;
    expect(came(green, 'green', at(0)).dosing).toEqual(green);
  });

  it('is never made milder by a later answer', () => {
    const amber = came(trial, 'amber', at(0)).dosing;
    expect(came(amber, 'green', at(0)).dosing.outcomes).toEqual(amber.outcomes);
  });

  it('that is unrated changes nothing but the days it was done on', () => {
    const before = active(2, 2);
    const after = came(before, 'unrated', at(0)).dosing;
    expect(after).toEqual({ ...before, usedOn: [at(-1).dayKey, at(0).dayKey] });
    expect(end('------ ---- ----', active(1, 2))).toBe('active 1.2');
  });

  it('is kept for 28 days and 60 sessions, and no red is lost', () => {
    let dosing = came(active(3, 3), 'red', at(0)).dosing;
    for (let nth = 1; nth <= 90; nth += 1)
      dosing = came(dosing, 'amber', at(Math.floor(nth / 5), 10 + (nth % 5))).dosing;
    expect(dosing.outcomes).toHaveLength(61);
    expect(dosing.outcomes[0]?.light).toBe('red');
    expect(dosing.reds).toEqual([at(0).wall]);
    const later = came(dosing, 'amber', at(29)).dosing;
    expect(later.outcomes[0]?.light).toBe('amber');
    expect(came(dosing, 'red', at(29)).dosing.reds).toEqual([at(29).wall]);
  });

  it('leaves the numbers of a new exercise as they begin', () => {
    expect(told(beginDosing(at(0), 2))).toBe('trial 2.1');
    expect(isOpen(beginDosing(at(0), 2))).toBe(true);
    expect(isOpen(beginLocked(at(0)))).toBe(false);
    const chin = tableLibrary['chin-tuck'];
    expect(chin && askingOf(chin, undefined)).toBe('must');
  });
});

describe('keeping what is reached', () => {
  const top = { ...active(3, 3), countsFrom: at(0, 9).wall, usedOn: [at(0).dayKey] };
  const days = (nth: number, sessions = 'G') => Array(nth).fill(sessions).join(' ');

  it('follows 14 days at the top, all green, with S at 2 or below', () => {
    expect(end(days(14), top)).toBe('active 3.3');
    expect(end(days(15), top)).toBe('maintain 3.3');
    expect(end(days(15), top, { score: 3 })).toBe('active 3.3');
    expect(end(days(15), top, { score: null })).toBe('active 3.3');
    expect(end(`${days(8)} A ${days(8)}`, top)).toBe('active 3.3');
    expect(end(`${days(8)} A ${days(15)}`, top)).toBe('maintain 3.3');
  });

  it('is only for the highest level the programme ever opens', () => {
    const low = { ...top, level: 1 } as const;
    const first = { ceiling: { level: 1, dose: 3 } as const };
    expect(end(days(15), low, first)).toBe('active 1.3');
    expect(end(days(15), low, { ...first, top: 1 })).toBe('maintain 1.3');
  });

  it('ends a level down when symptoms are back, or with two ambers a dose down', () => {
    const kept = standing({ state: 'maintain', level: 3, dose: 3 });
    expect(told(afterSymptomsBack(kept, at(0)).dosing)).toBe('active 2.2');
    expect(afterSymptomsBack(active(3, 3), at(0)).why).toBeNull();
    expect(end('AA', kept)).toBe('active 3.2');
    expect(end('GG GG GG GG', kept)).toBe('maintain 3.3');
  });

  it('takes a session a day on three to five days a week', () => {
    const done = (...nth: number[]) => standing({ usedOn: nth.map((n) => at(n).dayKey) });
    expect(keepingIs(done(-7, -3), at(0).dayKey)).toBe('due');
    expect(keepingIs(done(-6, -3, -2), at(0).dayKey)).toBe('may');
    expect(keepingIs(done(-6, -5, -4, -3, -2), at(0).dayKey)).toBe('enough');
    expect(keepingIs(done(0), at(0).dayKey)).toBe('enough');
  });
});
