import type { Memory } from '../domain/memory';
import { whole } from '../domain/remember';
import { useKnown } from './useKnown';

/** The same with its settings. */
export function useMemory(): Memory | null {
  const known = useKnown();
  return known && whole(known);
}
