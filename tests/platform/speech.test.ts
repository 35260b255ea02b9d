import { afterEach, describe, expect, it, vi } from 'vitest';
import { localVoices, speak, voiceFor } from '../../platform/speech';

// Only voices that speak on this device; without one the captions carry on alone.

const voice = (name: string, lang: string, localService: boolean) =>
  ({ name, lang, localService }) as SpeechSynthesisVoice;
const anna = voice('Anna', 'de-DE', true);
const daniel = voice('Daniel', 'en-GB', true);
const cloud = voice('Cloud', 'en-US', false);
const how = { name: '', rate: 1, volume: 0.5 };

function computerWith(...voices: SpeechSynthesisVoice[]) {
  const said: { text: string; voice: SpeechSynthesisVoice }[] = [];
  const synth = { getVoices: () => voices, cancel: vi.fn(), speak: (one: never) => said.push(one) };
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
    const voices = [anna, daniel];
    expect(voiceFor(voices, 'Anna', 'en')).toBe(anna);
    expect(voiceFor(voices, 'Gone', 'en-US')).toBe(daniel);
    expect(voiceFor(voices, '', 'fr')).toBeUndefined();
  });

  it('never speaks over itself', () => {
    const { said, synth } = computerWith(cloud, daniel);
    expect(speak('Open your hand.', how, 'en')).toBe(true);
    expect(synth.cancel).toHaveBeenCalled();
    expect(said).toMatchObject([
      { text: 'Open your hand.', voice: daniel, lang: 'en-GB', rate: 1, volume: 0.5 },
    ]);
  });

  it('where the browser cannot speak at all nothing breaks', () => {
    vi.stubGlobal('speechSynthesis', undefined);
    expect(localVoices()).toEqual([]);
    expect(speak('Open your hand.', how, 'en')).toBe(false);
  });
});
