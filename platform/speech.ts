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

/** A tag as every browser could have written it: `de-DE` is `de_DE` on some phones. */
const tagOf = (language: string): string => language.toLowerCase().replaceAll('_', '-');
const partsOf = (language: string): string[] => tagOf(language).split('-');

const speaks = (voice: SpeechSynthesisVoice, language: string): boolean =>
  partsOf(voice.lang)[0] === partsOf(language)[0];

/** The voices that speak the page's language; those of its country come first. */
export function voicesOf(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): readonly SpeechSynthesisVoice[] {
  const ofCountry = (voice: SpeechSynthesisVoice) => tagOf(voice.lang) === tagOf(language);
  return voices
    .filter((voice) => speaks(voice, language))
    .sort((a, b) => Number(ofCountry(b)) - Number(ofCountry(a)));
}

/** The local voice to use: the one asked for, or else the first, among those of the page's language. */
export function voiceFor(
  voices: readonly SpeechSynthesisVoice[],
  name: string,
  language: string,
): SpeechSynthesisVoice | undefined {
  const able = voicesOf(voices, language);
  return able.find((voice) => voice.name === name) ?? able[0];
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

/** Says a text with a local voice of its language, never over itself; without one it is silent and says so. */
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
