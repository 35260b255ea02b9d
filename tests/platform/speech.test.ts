import { afterEach, describe, expect, it, vi } from 'vitest';
import { hush, isSpeaking, localVoices, speak, voiceFor, voicesOf } from '../../platform/speech';

// Only voices that speak on this device; without one the captions carry on alone.

const voice = (name: string, lang: string, localService: boolean) =>
  ({ name, lang, localService }) as SpeechSynthesisVoice;
const anna = voice('Anna', 'de-DE', true);
const daniel = voice('Daniel', 'en-GB', true);
const amy = voice('Amy', 'en-US', true);
const cloud = voice('Cloud', 'en-US', false);
const how = { name: '', rate: 1, volume: 0.5 };

function computerWith(...voices: SpeechSynthesisVoice[]) {
  const said: { text: string; voice: SpeechSynthesisVoice }[] = [];
  // Silence comes a moment after it is asked for, as in some browsers.
  const cancel = vi.fn();
  const synth = {
    getVoices: () => voices,
    speaking: false,
    pending: false,
    cancel,
    speak: (one: never) => {
      said.push(one);
      synth.speaking = true;
    },
  };
  vi.stubGlobal('speechSynthesis', synth);
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(readonly text: string) {}
    },
  );
  return { said, synth };
}
afterEach(() => vi.unstubAllGlobals());

describe('the voice', () => {
  it('is never one that sends the text away, not even when it is asked for', () => {
    const { said } = computerWith(cloud);
    expect(localVoices()).toEqual([]);
    expect(speak('Open your hand.', { ...how, name: 'Cloud' }, 'en')).toBe(false);
    expect(said).toEqual([]);
  });

  it('is the one asked for, or the first of the language, or none', () => {
    const voices = [anna, daniel, amy];
    expect(voiceFor(voices, 'Amy', 'en')).toBe(amy);
    expect(voiceFor(voices, 'Gone', 'en')).toBe(daniel);
    expect(voiceFor(voices, '', 'fr')).toBeUndefined();
  });

  it('never reads a page of another language, not even when it is asked for', () => {
    const { said } = computerWith(anna);
    expect(voiceFor([anna, daniel], 'Anna', 'en')).toBe(daniel);
    expect(speak('Open your hand.', { ...how, name: 'Anna' }, 'en-GB')).toBe(false);
    expect(said).toEqual([]);
  });

  it.each([
    ['de-DE', 'Daniel de', 'de_DE'],
    ['fil-PH', 'Daniel fil', 'fil-PH'],
    ['en-US', 'Amy', 'en-US'],
  ])('of a page in %s is %s', (language, name, lang) => {
    const finnish = voice('Onni', 'fi-FI', true);
    expect(voiceFor([finnish, daniel, voice(name, lang, true)], '', language)?.name).toBe(name);
  });

  it('never speaks over itself', () => {
    const { said, synth } = computerWith(cloud, daniel);
    expect(speak('Open your hand.', how, 'en')).toBe(true);
    // A cancel with nothing to cancel makes some browsers swallow the sentence.
    expect(synth.cancel).not.toHaveBeenCalled();
    expect(speak('Make a fist.', how, 'en')).toBe(true);
    expect(synth.cancel).toHaveBeenCalledTimes(1);
    expect(said.map(({ text }) => text)).toEqual(['Open your hand.', 'Make a fist.']);
  });

  it('speaks as fast and as loud as the settings say', () => {
    const { said } = computerWith(daniel);
    speak('Open your hand.', { name: '', rate: 0.7, volume: 0 }, 'en');
    expect(said).toMatchObject([{ voice: daniel, lang: 'en-GB', rate: 0.7, volume: 0 }]);
  });

  it('is speaking from the moment it is asked to until it is silenced', () => {
    const { synth } = computerWith(daniel);
    expect(isSpeaking()).toBe(false);
    speak('Open your hand.', how, 'en');
    expect(isSpeaking()).toBe(true);
    hush();
    expect(synth.cancel).toHaveBeenCalledTimes(1);
    expect(isSpeaking()).toBe(false);
  });

  it('has spoken when the sentence ends or cannot be said, not when an older one ends', () => {
    const { said } = computerWith(daniel);
    for (const over of ['onend', 'onerror'] as const) {
      speak('Open your hand.', how, 'en');
      speak('Make a fist.', how, 'en');
      const [older, now] = said.splice(0) as unknown as Record<typeof over, () => void>[];
      older?.[over]();
      expect(isSpeaking()).toBe(true);
      now?.[over]();
      expect(isSpeaking()).toBe(false);
    }
  });

  it('offers the voices of the language, those of its country first', () => {
    expect(voicesOf([anna, daniel, amy], 'en-US')).toEqual([amy, daniel]);
    expect(voicesOf([anna, daniel], 'de')).toEqual([anna]);
    expect(voicesOf([anna], 'en')).toEqual([]);
  });

  it('where the browser cannot speak at all nothing breaks', () => {
    vi.stubGlobal('speechSynthesis', undefined);
    expect(localVoices()).toEqual([]);
    expect(speak('Open your hand.', how, 'en')).toBe(false);
    expect(isSpeaking()).toBe(false);
    hush();
  });
});
