import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { endSoundLeadMs, endSoundMs, playEndSound, soundRefused } from '../../platform/sound';

// The end sound: two soft notes made on the spot, never loud, and said where they cannot be heard.

interface Told {
  readonly gains: number[];
  readonly tones: { pitch: number; from: number; to: number }[];
  closed: number;
}

/** A loudspeaker that writes down what it is given; it starts as `state` and may be woken or not. */
function pretendSpeaker(state: 'running' | 'suspended', wakes: boolean): Told {
  const told: Told = { gains: [], tones: [], closed: 0 };
  class Speaker {
    state = state;
    currentTime = 10;
    destination = {};
    async resume() {
      if (wakes) this.state = 'running';
      else await new Promise(() => undefined);
    }
    async close() {
      told.closed += 1;
    }
    createGain() {
      const gain = {
        setValueAtTime: () => gain,
        linearRampToValueAtTime: (value: number) => told.gains.push(value),
        exponentialRampToValueAtTime: (value: number) => expect(value).toBeGreaterThan(0),
      };
      return { gain, connect: (next: unknown) => next };
    }
    createOscillator() {
      const tone = { pitch: 0, from: 0, to: 0 };
      told.tones.push(tone);
      const frequency = {
        set value(pitch: number) {
          tone.pitch = pitch;
        },
      };
      return {
        frequency,
        connect: <T>(next: T) => next,
        start: (at: number) => Object.assign(tone, { from: at }),
        stop: (at: number) => Object.assign(tone, { to: at }),
      };
    }
  }
  vi.stubGlobal('AudioContext', Speaker);
  return told;
}

beforeEach(() => {
  fakeBrowser.reset();
  // No real waiting: what is waited for comes at once.
  vi.stubGlobal('setTimeout', (then: () => void) => queueMicrotask(then));
});
afterEach(() => vi.unstubAllGlobals());

const loudness = ({ gains }: Told) => gains.reduce((sum, gain) => sum + gain, 0);

describe('the end sound', () => {
  it('is short, warm and low, and gives the loudspeaker back', async () => {
    const told = pretendSpeaker('running', true);
    expect(await playEndSound(1)).toBe(true);
    expect(told.closed).toBe(1);
    for (const { pitch, from, to } of told.tones) {
      expect(pitch).toBeGreaterThan(200);
      expect(pitch).toBeLessThan(1_600);
      expect(from).toBeGreaterThanOrEqual(10);
      expect(to * 1_000).toBeLessThanOrEqual(10_000 + endSoundMs + 1);
    }
    expect(endSoundMs).toBeLessThan(1_500);
    expect(endSoundLeadMs).toBeLessThan(endSoundMs);
  });

  it('is as loud as wished and never so loud that it distorts', async () => {
    const heard = [];
    for (const volume of [0, 0.25, 0.5, 1, 7]) {
      const told = pretendSpeaker('running', true);
      await playEndSound(volume);
      heard.push(loudness(told));
    }
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    expect(heard[0]).toBe(0);
    expect(heard[3]).toBeLessThanOrEqual(0.9);
    expect(heard[4]).toBe(heard[3]);
  });

  it('is played where the browser has to be woken first', async () => {
    const told = pretendSpeaker('suspended', true);
    expect(await playEndSound(0.5)).toBe(true);
    expect(told.tones.length).toBeGreaterThan(0);
  });

  it('says where it cannot be heard, until it can be', async () => {
    const told = pretendSpeaker('suspended', false);
    expect(await playEndSound(0.5)).toBe(false);
    expect(told).toMatchObject({ tones: [], closed: 1 });
    expect(await soundRefused()).toBe(true);
    vi.stubGlobal('AudioContext', undefined);
    expect(await playEndSound(0.5)).toBe(false);
    pretendSpeaker('running', true);
    expect(await playEndSound(0.5)).toBe(true);
    expect(await soundRefused()).toBe(false);
  });
});
