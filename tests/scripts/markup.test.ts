import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textAsText } from '../../scripts/markup.mjs';

// The chart library goes into a build with one line changed: text stays text.

const root = join(import.meta.dirname, '../..');
const code = readFileSync(join(root, 'node_modules/chartist/dist/index.js'), 'utf8');

describe('the chart library in a build', () => {
  it('makes no markup of text, and is otherwise as released', () => {
    const built = textAsText(code);
    expect(built).not.toContain('innerHTML');
    const [before, after] = [code, built].map((text) => text.split('\n'));
    const changed = (before ?? []).filter((line, n) => line !== after?.[n]);
    expect(changed.map((line) => line.trim())).toEqual(['container.innerHTML = content;']);
  });

  it('is to be looked at anew where that line is gone, or there twice', () => {
    expect(() => textAsText('nothing')).toThrow('Chartist has no line');
    expect(() => textAsText(code + code)).toThrow('Chartist has no line');
  });
});
