import { passing } from './storage';

/** Notes of the end sound: pitch in Hz and when each begins, seconds. A fourth, rising. */
const notes = [
  { pitch: 392, at: 0 },
  { pitch: 523.25, at: 0.18 },
] as const;

/** What a note is made of: how many times its pitch, and how loud, as a share of the whole. */
const partials = [
  { times: 1, share: 0.72 },
  { times: 2, share: 0.2 },
  { times: 3, share: 0.08 },
] as const;

const attackSeconds = 0.015;
const fadeSeconds = 0.9;
/** As loud as it gets, both notes together, 0 to 1. */
const loudest = 0.7;
const silence = 0.0001;

/** How long the end sound takes, ms; the voice waits for its first part. */
export const endSoundMs = (notes[1].at + fadeSeconds) * 1_000;

/** The part of it after which a voice may begin, ms. */
export const endSoundLeadMs = 700;

/** Some browsers let no page sound that nobody has touched; more than this is not waited for, ms. */
const startWithinMs = 1_000;

/** Loudness is felt as a power of what a speaker is given, so the slider's middle is felt as the middle. */
const gainOf = (volume: number) => (loudest / notes.length) * Math.min(1, Math.max(0, volume)) ** 2;

function ring(context: AudioContext, volume: number): void {
  const begin = context.currentTime;
  for (const { pitch, at } of notes)
    for (const { times, share } of partials) {
      const tone = context.createOscillator();
      const loudness = context.createGain();
      const from = begin + at;
      tone.frequency.value = pitch * times;
      loudness.gain.setValueAtTime(silence, from);
      loudness.gain.linearRampToValueAtTime(gainOf(volume) * share, from + attackSeconds);
      loudness.gain.exponentialRampToValueAtTime(silence, from + fadeSeconds);
      tone.connect(loudness).connect(context.destination);
      tone.start(from);
      tone.stop(from + fadeSeconds);
    }
}

const after = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

async function played(volume: number): Promise<boolean> {
  const context = new AudioContext();
  try {
    if (context.state !== 'running') await Promise.race([context.resume(), after(startWithinMs)]);
    if (context.state !== 'running') return false;
    ring(context, volume);
    await after(endSoundMs);
    return true;
  } finally {
    await context.close();
  }
}

const refusedKey = 'soundRefused';

/** Plays the end sound, volume 0 to 1; resolves when it is over, with whether it could be heard here. */
export async function playEndSound(volume: number): Promise<boolean> {
  const heard = await played(volume).catch(() => false);
  await passing.write({ [refusedKey]: !heard });
  return heard;
}

/** Whether the end sound could not be played the last time. */
export const soundRefused = async (): Promise<boolean> =>
  (await passing.read())[refusedKey] === true;
