/** How the voice speaks: rate 0.5 to 1.5, volume 0 to 1, and which voice (empty: the browser's own). */
export interface Voice {
  readonly name: string;
  readonly rate: number;
  readonly volume: number;
}

const synth = (): SpeechSynthesis | undefined => globalThis.speechSynthesis;

// Some browsers list their voices only a while after they were first asked; so they are asked at once.
synth()?.getVoices();

/** Voices that speak on this device; others send the text to a server and are never used. */
export const localVoices = (): SpeechSynthesisVoice[] =>
  (synth()?.getVoices() ?? []).filter((voice) => voice.localService === true);

/** Calls back when the browser's list of voices changes, until the returned function is called. */
export function watchVoices(onChange: () => void): () => void {
  synth()?.addEventListener?.('voiceschanged', onChange);
  return () => synth()?.removeEventListener?.('voiceschanged', onChange);
}

const speaks = (voice: SpeechSynthesisVoice, language: string): boolean =>
  voice.lang.toLowerCase().startsWith(language.slice(0, 2).toLowerCase());

/** The voices worth a choice: those of the page's language and the one chosen; else all there are. */
export function voicesToChoose(
  voices: readonly SpeechSynthesisVoice[],
  name: string,
  language: string,
): readonly SpeechSynthesisVoice[] {
  if (!voices.some((voice) => speaks(voice, language))) return voices;
  return voices.filter((voice) => voice.name === name || speaks(voice, language));
}

/** The local voice to use: the one asked for, or else the first of the page's language. */
export function voiceFor(
  voices: readonly SpeechSynthesisVoice[],
  name: string,
  language: string,
): SpeechSynthesisVoice | undefined {
  const asked = voices.find((voice) => voice.name === name);
  return asked ?? voices.find((voice) => speaks(voice, language));
}

/** What is being said; kept, because a browser may forget a sentence nobody holds on to. */
let saying: SpeechSynthesisUtterance | null = null;

const isBusy = (): boolean => {
  const { speaking = false, pending = false } = synth() ?? {};
  return speaking || pending;
};

/** Whether something is being said or is about to be. */
export const isSpeaking = (): boolean => saying !== null && isBusy();

/** Stops whatever is being said. */
export function hush(): void {
  saying = null;
  // Some browsers swallow a sentence that follows a needless cancel.
  if (isBusy()) synth()?.cancel();
}

/** Says a text with a local voice, never over itself; without one it is silent and says so. */
export function speak(text: string, { name, rate, volume }: Voice, language: string): boolean {
  const voice = voiceFor(localVoices(), name, language);
  const mouth = synth();
  if (!voice || !mouth) return false;
  hush();
  const utterance = new SpeechSynthesisUtterance(text);
  const onend = () => {
    if (saying === utterance) saying = null;
  };
  Object.assign(utterance, { voice, lang: voice.lang, rate, volume, onend, onerror: onend });
  saying = utterance;
  mouth.speak(utterance);
  return true;
}
