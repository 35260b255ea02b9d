import { useEffect, useState } from 'preact/hooks';
import type { Memory } from '../../domain/memory';

/**
 * The memory of the break under way with its offer. It stays as it was when the engine has closed the
 * break, so that the player can finish; null while nothing is played here.
 */
export function useBegun(memory: Memory | null, playsHere: boolean): Memory | null {
  const [begun, setBegun] = useState<Memory | null>(null);
  const brk = memory?.session?.brk;
  const playable = playsHere && !!brk && memory?.offer?.promptId === brk.promptId;
  useEffect(() => {
    if (playable) setBegun(memory);
    else if (!playsHere) setBegun(null);
  }, [playable, playsHere, memory]);
  return playable ? memory : playsHere ? begun : null;
}
