import { useEffect, useState } from 'preact/hooks';
import type { Known } from '../../domain/memory';

/**
 * The memory of the break under way with its offer. It stays as it was when the engine has closed the
 * break, so that the player can finish; null while nothing is played here.
 */
export function useBegun(memory: Known | null, playsHere: boolean): Known | null {
  const [begun, setBegun] = useState<Known | null>(null);
  const brk = memory?.session?.brk;
  const playable = playsHere && !!brk && memory?.offer?.promptId === brk.promptId;
  useEffect(() => {
    if (playable) setBegun(memory);
    else if (!playsHere) setBegun(null);
  }, [playable, playsHere, memory]);
  return playable ? memory : playsHere ? begun : null;
}
