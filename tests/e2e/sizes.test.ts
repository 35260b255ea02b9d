import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closureOf } from '../../scripts/bench/closure.mjs';

// What the popup fetches before it is drawn. A module that three pages share comes along with everything
// it imports; so what belongs to the plan, to figures and to exercises is looked for by what it contains.

const output = '.output/chrome-mv3';
const read = (path: string) => readFileSync(join(output, path), 'utf8');

describe('the popup before it is drawn', () => {
  const { scripts } = closureOf('popup.html', read);
  const text = scripts.map(read).join('\n');

  it('is a few scripts', () => {
    expect(scripts.length).toBeGreaterThan(0);
    expect(text).toContain('popup.');
  });

  it.each([
    ['the programmes', 'median-hand-glide-6pos'],
    ['the exercises', 'setupPose'],
    ['the numbers of dosing', 'sliderRepsPerNerveSide'],
    ['the log', 'tombstones'],
  ])('holds nothing of %s', (_what, sign) => {
    expect(text).not.toContain(sign);
  });
});
