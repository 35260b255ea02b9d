import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginLocked } from '../../../domain/care/dosing/dosing';
import {
  afterFlare,
  afterTime,
  afterWorseWeeks,
  liftStop,
  withGate,
} from '../../../domain/care/dosing/time';
import { at, came, standing, told } from './days';

const hours = (nth: number) => at(0, nth);
const waits = (state: 'paused' | 'rest' | 'stopped', untilHour: number) =>
  standing({ state, level: 2, dose: 1, until: hours(untilHour).wall, countsFrom: hours(0).wall });

describe('time', () => {
  it.each([
    ['paused', 'pause-over'],
    ['rest', 'rest-over'],
    ['stopped', 'stop-over'],
  ] as const)('%s is over at its hour and not before', (state, why) => {
    const before = afterTime(waits(state, 48), hours(47.9));
    expect([told(before.dosing), before.why]).toEqual([`${state} 2.1`, null]);
    const after = afterTime(waits(state, 48), at(2, 0));
    expect([told(after.dosing), after.why, after.rose]).toEqual(['trial 2.1', why, false]);
    expect(after.dosing.countsFrom).toBe(hours(48).wall);
  });

  it('a stop lasts 28 days unless a therapist has been seen', () => {
    let dosing = standing({ state: 'active', level: 3, dose: 3 });
    for (const day of [0, 5, 15])
      dosing = came(afterTime(dosing, at(day)).dosing, 'red', at(day)).dosing;
    expect(told(dosing)).toBe('stopped 1.1');
    expect(told(afterTime(dosing, at(42)).dosing)).toBe('stopped 1.1');
    expect(told(afterTime(dosing, at(43)).dosing)).toBe('trial 1.1');
    const lifted = liftStop(dosing, at(20));
    expect([told(lifted.dosing), lifted.why, lifted.dosing.returning]).toEqual([
      'trial 1.1',
      'stop-lifted',
      true,
    ]);
    expect(liftStop(lifted.dosing, at(20)).why).toBeNull();
    expect(told(came(lifted.dosing, 'red', at(21)).dosing)).toBe('stopped 1.1');
  });

  it('unused for 14 days it starts a level lower at half the repetitions', () => {
    const used = standing({ state: 'active', level: 3, dose: 3, usedOn: [at(0).dayKey] });
    expect(afterTime(used, at(13, 23)).why).toBeNull();
    const unused = afterTime(used, at(14));
    expect([told(unused.dosing), unused.why]).toEqual(['trial 2.1', 'unused']);
    expect(afterTime(unused.dosing, at(15)).why).toBeNull();
    expect(told(afterTime(unused.dosing, at(28)).dosing)).toBe('trial 1.1');
    expect(told(afterTime(used, at(400)).dosing)).toBe('trial 1.1');
    const kept = standing({ state: 'maintain', level: 3, dose: 3, usedOn: [at(0).dayKey] });
    expect(told(afterTime(kept, at(14)).dosing)).toBe('trial 2.1');
  });

  it('in which nothing may be done is not time unused', () => {
    expect(afterTime(beginLocked(at(0)), at(100)).why).toBeNull();
    const back = afterTime(waits('stopped', 28 * 24), at(28, 1)).dosing;
    expect(told(back)).toBe('trial 2.1');
    expect(told(afterTime(back, at(41)).dosing)).toBe('trial 2.1');
    expect(told(afterTime(back, at(43)).dosing)).toBe('trial 1.1');
  });

  it('passes the same however often one looks', () => {
    const looks = fc.array(fc.integer({ min: 0, max: 70 }), { maxLength: 8 });
    fc.assert(
      fc.property(looks, fc.constantFrom(1, 2, 3), fc.nat(70), (days, level, last) => {
        const used = standing({
          state: 'active',
          level: level as 1 | 2 | 3,
          dose: 3,
          usedOn: [at(0).dayKey],
          countsFrom: at(0).wall,
        });
        const earlier = days.filter((day) => day < last).sort((a, b) => a - b);
        const often = [...earlier, last].reduce(
          (dosing, day) => afterTime(dosing, at(day)).dosing,
          used,
        );
        expect(told(often)).toBe(told(afterTime(used, at(last)).dosing));
      }),
      { numRuns: 200 },
    );
  });
});

describe('from outside', () => {
  it('the gate opens a trial at the gentlest, and closes what it opened', () => {
    const opened = withGate(beginLocked(at(0)), true, at(1));
    expect([told(opened.dosing), opened.why, opened.rose]).toEqual(['trial 1.1', 'gate', false]);
    expect(withGate(opened.dosing, true, at(2)).why).toBeNull();
    const high = standing({ state: 'active', level: 3, dose: 3 });
    const closed = withGate(high, false, at(2));
    expect([told(closed.dosing), closed.why]).toEqual(['locked 1.1', 'gate-lost']);
  });

  it.each(['paused', 'rest', 'stopped'] as const)('%s runs on under a closed gate', (state) => {
    expect(withGate(waits(state, 48), false, at(1)).why).toBeNull();
    expect(withGate(waits(state, 48), true, at(1)).why).toBeNull();
  });

  it('three worse weeks take it to the gentlest, whatever it waits for', () => {
    const kept = standing({ state: 'maintain', level: 3, dose: 3 });
    expect(told(afterWorseWeeks(kept, at(0)).dosing)).toBe('active 1.1');
    const paused = afterWorseWeeks(waits('paused', 48), at(0)).dosing;
    expect([told(paused), paused.until]).toEqual(['paused 1.1', hours(48).wall]);
    expect(afterWorseWeeks(paused, at(0)).why).toBeNull();
  });

  it('after a flare nothing is above dose 2, and nothing is lifted', () => {
    const after = (over: object) => told(afterFlare(standing(over), at(0)).dosing);
    expect(after({ state: 'active', level: 3, dose: 3 })).toBe('active 3.2');
    expect(after({ state: 'maintain', level: 3, dose: 3 })).toBe('active 3.2');
    expect(after({ state: 'active', level: 3, dose: 1 })).toBe('active 3.1');
    expect(after({ state: 'paused', level: 1, dose: 1 })).toBe('paused 1.1');
  });
});
