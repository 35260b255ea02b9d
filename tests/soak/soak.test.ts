import { describe, expect, it } from 'vitest';
import { spread, tableOf } from '../../scripts/soak/table.mjs';
import { personOf } from './person';
import { soak } from './soak';
import { dayAt, perDay, planOf, reasons } from './year';
import { zoneBetween } from './zone';

// A few months of a few people who never lived; `npm run soak` lives years of as many as are wished.

const seeds = [0, 1, 2, 3, 5, 8, 9, 28];
const days = 45;
const people = seeds.map((seed) => soak(seed, days));

describe('months of people with all their mishaps', () => {
  it.each(people.map((one) => [one.name, one] as const))('break nothing: %s', (_, one) => {
    expect(one.broken).toEqual([]);
    expect([one.lost, one.doubled]).toEqual([0, 0]);
  });

  it('know every reason for counting beside the truth, and both browsers', () => {
    const why = new Set(people.flatMap((one) => one.days.map((day) => day.why)));
    expect([...why].sort()).toEqual([...reasons].sort());
    expect(new Set(people.map(({ browser }) => browser)).size).toBe(2);
    expect(people.reduce((sum, { completions }) => sum + completions, 0)).toBeGreaterThan(500);
  });

  it('are exact where nothing went wrong', () => {
    const plain = people.flatMap((one) => one.days.filter(({ why }) => why === 'nothing'));
    const errors = plain.map(({ error }) => Math.abs(error ?? 0));
    expect(Math.max(...errors)).toBeLessThanOrEqual(30);
  });

  it('are the same when they are lived again', () => {
    expect(soak(2, days)).toEqual(people[2]);
  });
});

describe('what is true of a plan', () => {
  const startAt = Date.parse('2026-11-23T09:00:00Z');
  const calendar = {
    startAt,
    seconds: 400_000,
    zone: zoneBetween('Europe/Madrid', startAt, startAt + 500_000_000),
  };

  it('a night at work belongs to two days, which meet at four in the morning', () => {
    // From 02:00 to 06:00 in Madrid.
    const from = (Date.parse('2026-11-25T01:00:00Z') - startAt) / 1000;
    expect([...perDay([[from, from + 4 * 3_600]], calendar)]).toEqual([
      ['2026-11-24', 7_200],
      ['2026-11-25', 7_200],
    ]);
    expect(dayAt(calendar, from)).toBe('2026-11-24');
  });

  it('nobody is at the screen while hands rest for minutes, the screen is locked, or the machine sleeps', () => {
    for (const seed of seeds) {
      const plan = planOf(personOf(seed), calendar);
      const gone = [...plan.asleep, ...plan.locked, ...plan.closed];
      for (const [from, to] of plan.present)
        for (const [begin, end] of gone) expect(to <= begin || from >= end).toBe(true);
    }
  });
});

describe('the table of a soak', () => {
  it('shows the middle, the worst of twenty and the worst', () => {
    expect(spread([3, 1, 2])).toBe('2 / 3 / 3');
    expect(spread([])).toBe('');
  });

  it('has a column a browser and says what was lost', () => {
    const table = tableOf(people, days);
    expect(table).toContain('| lost, doubled | 0, 0 | 0, 0 | 0, 0 |');
    expect(table).toContain(`${people.length} people, ${days} days each`);
  });
});
