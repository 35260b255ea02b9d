import { sayingMs } from '../../components/player/lines';
import type { PlayerVoice } from '../../components/player/types';

/** One call of the pretended voice: what, when, and whether it cut off what was being said. */
export interface Utterance {
  readonly text: string;
  readonly at: number;
  readonly cuts: string | null;
}

/**
 * A voice that takes time to speak, by a clock of the test. `pace` says how quick it really is, beside
 * what its rate promises; 0 never comes to an end.
 */
export function pretendedVoice(now: () => number, { pace = 1, rate = 1 } = {}) {
  const said: Utterance[] = [];
  let silentAt = 0;
  const speaking = () => now() < silentAt;
  const hush = () => {
    silentAt = now();
  };
  const speak = (text: string) => {
    said.push({ text, at: now(), cuts: speaking() ? (said.at(-1)?.text ?? '') : null });
    silentAt = now() + sayingMs(text, rate) / pace;
  };
  const voice: PlayerVoice = { present: true, rate, speak, speaking, hush };
  return { voice, said, speaking };
}
