import { describe, expect, it } from 'vitest';
import { together, waitingFor } from '../../domain/journal/onTheWay';

// What a page shows of the log and of what still waits for it.

const decision = { kind: 'decision', id: 'd', at: 1, code: 'held', args: {} };

describe('lines on their way to the log', () => {
  it('are found by their store, among everything else that is kept', () => {
    const stored = {
      session: { store: 'decisions', record: decision },
      'wal:d': { store: 'decisions', record: decision },
      'wal:c': { store: 'completions', record: { id: 'c' } },
      'wal:e': { event: { type: 'USER', action: 'skip', id: 'e' } },
      'wal:n': null,
    };
    expect(waitingFor(stored, 'decisions')).toEqual([decision]);
    expect(waitingFor(stored, 'completions').map(({ id }) => id)).toEqual(['c']);
    expect(waitingFor(stored, 'sessions')).toEqual([]);
  });

  it('stand once beside the log, in their newest revision, wherever that is', () => {
    const line = (id: string, rev: number) => ({ id, rev });
    expect(together([line('a', 1), line('b', 3)], [line('a', 2), line('b', 2)])).toEqual([
      line('a', 2),
      line('b', 3),
    ]);
    expect(together([decision], [decision])).toEqual([decision]);
  });
});
