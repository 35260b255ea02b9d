import { describe, expect, it } from 'vitest';
import { runEach } from '../../scripts/steps.mjs';

const step = (passed: number, failed: number) => ({ name: 'x', run: () => ({ passed, failed }) });
const silent = () => {};

describe('the test command adds up', () => {
  it('counts every step, also those after one that failed', () => {
    expect(runEach([step(3, 1), step(4, 0)], silent)).toEqual({ passed: 7, failed: 1 });
  });

  it('takes a step that throws for a failed one', () => {
    const broken = {
      name: 'broken',
      run: () => {
        throw new Error('no such program');
      },
    };
    expect(runEach([broken, step(1, 0)], silent)).toEqual({ passed: 1, failed: 1 });
  });
});
