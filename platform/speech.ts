/** How the voice speaks: rate 0.5 to 1.5, volume 0 to 1, and which voice (empty: the browser's own). */
export interface Voice {
  readonly name: string;
  readonly rate: number;
  readonly volume: number;
}

const synth = (): SpeechSynthesis | undefined => globalThis.speechSynthesis;

/** Voices that speak on this device; others send the text to a server and are never used. */
export const localVoices = (): SpeechSynthesisVoice[] =>
  (synth()?.getVoices() ?? []).filter((voice) => voice.localService === true);

/** Calls back when the browser's list of voices changes, until the returned function is called. */
export function watchVoices(onChange: () => void): () => void {
  synth()?.addEventListener?.('voiceschanged', onChange);
  return () => synth()?.removeEventListener?.('voiceschanged', onChange);
}

/** Whether something is being said or is about to be. */
export const isSpeaking = (): boolean => {
  const { speaking = false, pending = false } = synth() ?? {};
  return speaking || pending;
};

/** Stops whatever is being said. */
export function hush(): void {
  // Some browsers swallow a sentence that follows a needless cancel.
  if (isSpeaking()) synth()?.cancel();
}

/** The local voice to use: the one asked for, or else the first of the page's language. */
export function voiceFor(
  voices: readonly SpeechSynthesisVoice[],
  name: string,
  language: string,
): SpeechSynthesisVoice | undefined {
  const short = language.slice(0, 2).toLowerCase();
  return (
    voices.find((voice) => voice.name === name) ??
    voices.find((voice) => voice.lang.toLowerCase().startsWith(short))
  );
}

/** Says a text with a local voice, never over itself; without one it is silent and says so. */
export function speak(text: string, { name, rate, volume }: Voice, language: string): boolean {
  const voice = voiceFor(localVoices(), name, language);
  const mouth = synth();
  if (!voice || !mouth) return false;
  hush();
  const utterance = new SpeechSynthesisUtterance(text);
  Object.assign(utterance, { voice, lang: voice.lang, rate, volume });
  mouth.speak(utterance);
  return true;
}
