import { describe, expect, it } from 'vitest';
import type { PlanChange } from '../../domain/journal/planChange';
import { daily, Life, place } from '../care/life';

const turnsOf = (life: Life) =>
  life.lines.flatMap(({ store, record }) =>
    store === 'planChanges' ? [record as PlanChange] : [],
  );
const told = (life: Life) => turnsOf(life).map(({ what, day }) => `${day} ${what}`);

describe('the turns of a plan in the log', () => {
  it('a programme’s first phase and each next one, on the day it began', () => {
    const life = new Life();
    for (let day = 0; day < 20; day += 1) {
      life.at(day, 8, { type: 'PASSED' });
      life.did(day, 9, 'chin-tuck', { breakKind: 'posture' });
    }
    const phases = turnsOf(life).filter(({ what }) => what === 'phase');
    expect(phases).toMatchObject([
      { day: '2026-11-23', phase: 'settle', week: 1 },
      { day: expect.any(String), week: expect.any(Number) },
    ]);
    expect(new Set(phases.map(({ id }) => id)).size).toBe(phases.length);
  });

  it('a louder stretch that begins, and its end after calm days', () => {
    const life = new Life();
    life.at(0, 10, { type: 'FLARE', id: 'f', place });
    life.at(1, 9, daily(1)).at(2, 12, daily(1)).at(3, 12, daily(1));
    expect(told(life).filter((line) => line.includes('flare'))).toEqual([
      '2026-11-23 flare',
      '2026-11-25 flare-over',
    ]);
  });

  it('says nothing twice, and nothing where nothing turned', () => {
    const life = new Life();
    const before = turnsOf(life).length;
    for (const hour of [9, 10, 11]) life.at(0, hour, { type: 'PASSED' });
    expect(turnsOf(life)).toHaveLength(before);
  });
});
