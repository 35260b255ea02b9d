import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Exercise } from '../../domain/care/exercise';
import { frozen, tableLibrary } from '../helpers/forty';

/** What rules out every exercise, or all but the safe few, is said once in the safety check (clinical table 2.2). */
const forAll = /^([EU]-|C-(AGE|CANCER|WTLOSS|NIGHT|TRAUMA|CRPS|TOLDNO)$)/;

describe('the table of exercises', () => {
  it('stands unchanged in the folders there are', () => {
    const folders = import.meta.glob<Exercise>('../../exercises/*/exercise.ts', {
      eager: true,
      import: 'exercise',
    });
    expect(Object.keys(folders).length).toBe(frozen.length);
    for (const exercise of Object.values(folders))
      expect(exercise).toEqual({ ...tableLibrary[exercise.id], blockedBy: exercise.blockedBy });
  });

  it.each(frozen.map(({ id, blocked_by }) => [id, blocked_by] as const))(
    '%s is ruled out by every line of the table that does not rule out everything',
    async (id, blocked) => {
      const { exercise } = await import(`../../exercises/${id}/exercise.ts`);
      const own = blocked.filter((code) => !forAll.test(code));
      expect([...exercise.blockedBy].sort()).toEqual(own.sort());
    },
  );

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
