import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Exercise } from '../../domain/care/exercise';
import { frozen, tableLibrary } from '../helpers/forty';

describe('the table of exercises', () => {
  it('stands unchanged in the folders there are', () => {
    const folders = import.meta.glob<Exercise>('../../exercises/*/exercise.ts', {
      eager: true,
      import: 'exercise',
    });
    expect(Object.keys(folders).length).toBeGreaterThanOrEqual(4);
    for (const exercise of Object.values(folders))
      expect(exercise).toEqual({ ...tableLibrary[exercise.id], blockedBy: exercise.blockedBy });
  });

  it('says the same words', () => {
    for (const { id, name, setup, feel, stop } of frozen) {
      let words: { name: string; setup: string; feel: string; stop: string };
      try {
        words = JSON.parse(readFileSync(`exercises/${id}/words.json`, 'utf8'));
      } catch {
        continue;
      }
      expect(words).toMatchObject({ name, setup, feel, stop });
    }
  });
});
