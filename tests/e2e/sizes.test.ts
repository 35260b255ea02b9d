import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closureOf } from '../../scripts/bench/closure.mjs';
import { bytesOf } from '../../scripts/bench/sizes.mjs';

// What the popup fetches before it is drawn. Whatever it imports comes along with everything that imports in
// turn; so what belongs to the plan, to figures and to exercises is looked for by what it contains.

const output = '.output/chrome-mv3';
const read = (path: string) => readFileSync(join(output, path), 'utf8');
const kilobyte = 1000;

describe('the popup before it is drawn', () => {
  const { scripts, styles, later } = closureOf('popup.html', read);
  const text = scripts.map(read).join('\n');
  const laterText = later.map(read).join('\n');

  it('is two scripts and two styles', () => {
    expect(scripts).toHaveLength(2);
    expect(styles).toHaveLength(2);
    expect(text).toContain('popup.');
  });

  it.each([
    ['scripts are at most 25.6', scripts, 25.6],
    ['styles are at most 3.2', styles, 3.2],
  ])('its %s kB, compressed', (_what, paths, most) => {
    expect(bytesOf(paths.map(read)).gzip).toBeLessThanOrEqual(most * kilobyte);
  });

  it.each([
    ['the programmes', 'median-hand-glide-6pos'],
    ['the exercises', 'setupPose'],
    ['the numbers of dosing', 'sliderRepsPerNerveSide'],
    ['what an answer rules out', 'Finucane'],
    ['the log', 'tombstones'],
    ['drawings of the player', 'M11 4.702'],
  ])('holds nothing of %s, which comes later', (_what, sign) => {
    expect(text).not.toContain(sign);
    expect(laterText).toContain(sign);
  });
});
