import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Line, lineDue, type Weight } from './lines';
import type { Playback } from './playback';
import type { EndSound, PlayerClock, PlayerVoice } from './types';

const order: readonly Weight[] = ['count', 'step', 'stop'];
const mattersLess = (line: Line, than: Weight) => order.indexOf(line.weight) < order.indexOf(than);

interface Spoken {
  readonly part: number;
  readonly elapsedMs: number;
}

/**
 * Says each line when its instant has come, one at a time. It is called while the page is being laid
 * down, not after it is painted, so that a line is never later than the tick that reached it.
 */
export function useVoice(
  state: Playback,
  lines: readonly Line[],
  aloud: boolean,
  voice: PlayerVoice,
): void {
  const before = useRef<Spoken | null>(null);
  const saying = useRef<Weight>('count');
  const { part, elapsedMs } = state;
  const say = (line: Line) => {
    if (voice.speaking() && mattersLess(line, saying.current)) return;
    saying.current = line.weight;
    voice.speak(line.text);
  };
  useLayoutEffect(() => {
    if (!aloud) voice.hush();
  }, [aloud]);
  useLayoutEffect(() => {
    const here = state.parts[part];
    const since = before.current?.part === part ? before.current.elapsedMs : null;
    before.current = aloud ? { part, elapsedMs } : null;
    if (!aloud || !here || state.ended) return;
    const line = lineDue(lines, here, since, elapsedMs, voice.rate);
    if (line) say(line);
  }, [aloud, part, elapsedMs, state.ended]);
  useLayoutEffect(() => () => voice.hush(), []);
}

/** Says a text once. */
export function useLastWord(text: string, aloud: boolean, voice: PlayerVoice): void {
  useLayoutEffect(() => {
    if (aloud && text) voice.speak(text);
  }, [text]);
}

interface End {
  /** What is said; empty while there is no end, or none to be said. */
  readonly text: string;
  readonly aloud: boolean;
  readonly voice: PlayerVoice;
  readonly sound: EndSound | undefined;
  readonly clock: PlayerClock;
}

/** Lets the end be heard once: its sound, then how the break ended, never both at their beginning. */
export function useEnd({ text, aloud, voice, sound, clock }: End): void {
  useLayoutEffect(() => {
    if (!text) return;
    sound?.play();
    if (!aloud) return;
    if (!sound) return voice.speak(text);
    const speakAt = clock.now() + sound.leadMs;
    const unwatch = clock.watch((now) => {
      if (now < speakAt) return;
      unwatch();
      voice.speak(text);
    });
    return unwatch;
  }, [text]);
}
