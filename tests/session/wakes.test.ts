import { describe, expect, it } from 'vitest';
import { balanced, whereReturnIsUnheard } from '../../domain/session/rules';
import { always, dayOf, told } from '../helpers/story';
import { live } from '../helpers/world';

const all = ['micro', 'posture', 'glide'] as const;

describe('an hour in which nobody answers', () => {
  it('E01 asks six times and misses one, whether or not the worker dies after every event', () => {
    const days = [0, 30, 1e9].map((workerLives) =>
      live(dayOf({ on: all, until: '60:00', workerLives })),
    );
    const traces = days.map(told);
    expect(traces[0]?.slice(0, 5)).toEqual([
      '20:00 micro -> ignored',
      '27:00 micro -> ignored',
      '34:00 micro -> ignored',
      '45:00 posture -> ignored',
      '52:00 posture -> ignored',
    ]);
    expect(days[0]?.prompts).toHaveLength(6);
    expect(traces[0]?.filter((line) => line.startsWith('missed'))).toEqual(['missed micro 36:00']);
    expect(traces[1]).toEqual(traces[0]);
    expect(traces[2]).toEqual(traces[0]);
  });
});

describe('how often the worker wakes', () => {
  it('H01 in eight steady hours: twelve checkpoints and three prompts an hour at the most', () => {
    const day = live(dayOf({ until: '479:59', answers: always(0, 'complete') }));
    expect(day.prompts).toHaveLength(23);
    expect(day.prompts.map(({ at }) => at / 60)).toEqual(
      Array.from({ length: 23 }, (_, n) => (n + 1) * 20),
    );
    expect(day.wakes.alarm / 8).toBeLessThanOrEqual(15);
  });

  it('H02 away for three hours: four times an hour at the most', () => {
    const day = live(dayOf({ until: '190:00', still: '10:00-190:01' }));
    expect(told(day)).toEqual(['natural micro 10:59']);
    const before = live(dayOf({ until: '10:59', still: '10:00-190:01' })).wakes.alarm;
    expect((day.wakes.alarm - before) / 3).toBeLessThanOrEqual(4);
  });

  it('where the return may go unheard it looks after five minutes, and no more often altogether', () => {
    const rules = { ...balanced, ...whereReturnIsUnheard };
    const gone = (until: number) =>
      live({ rules, browser: 'firefox', seconds: until, still: [[600, 14_400]] }).wakes.alarm;
    const left = gone(661);
    expect(gone(661 + 4 * 60)).toBe(left);
    expect(gone(661 + 6 * 60)).toBe(left + 1);
    expect((gone(661 + 3 * 3600) - left) / 3).toBeLessThanOrEqual(4);
  });

  it('stays within 35 an hour in the default rhythm with a pause every five minutes', () => {
    const still = Array.from({ length: 96 }, (_, n) => [n * 300 + 200, n * 300 + 270] as const);
    const day = live({
      rules: balanced,
      seconds: 8 * 3600,
      still,
      answers: always(20, 'complete'),
    });
    const all = Object.values(day.wakes).reduce((sum, n) => sum + n, 0);
    expect(all / 8).toBeLessThanOrEqual(35);
  });
});
