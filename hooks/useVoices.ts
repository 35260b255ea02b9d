import { useEffect, useState } from 'preact/hooks';
import { localVoices, watchVoices } from '../platform/speech';

/** The voices that speak on this device, as far as the browser has listed them. */
export function useVoices(): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState(localVoices);
  useEffect(() => watchVoices(() => setVoices(localVoices())), []);
  return voices;
}
