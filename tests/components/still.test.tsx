// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Player } from '../../components/player/Player';
import type { PlayerClock } from '../../components/player/types';
import { englishWords } from '../helpers/englishWords';
import { playerProps } from '../helpers/screens/players';
import { inWords } from './page';

// Where movement is unwelcome nothing asks for a frame, not even on the way. The page is drawn here
// as the browser draws it, without a test's own way of waiting.

const drawn = () => new Promise((resolve) => setTimeout(resolve));

function tickingClock() {
  let now = 0;
  let tick: ((now: number) => void) | undefined;
  const clock: PlayerClock = {
    now: () => now,
    watch: (onTick) => {
      tick = onTick;
      return () => undefined;
    },
  };
  const pass = async (ms: number) => {
    now += ms;
    tick?.(now);
    await drawn();
  };
  return { clock, pass };
}

/** Plays 20 s of a break and counts the frames that are asked for after it has come up. */
async function framesOf(still: boolean): Promise<number> {
  const { clock, pass } = tickingClock();
  const place = document.body.appendChild(document.createElement('div'));
  render(inWords(<Player {...playerProps(englishWords)} still={still} clock={clock} />), place);
  await vi.waitUntil(async () => {
    await pass(1_000);
    return place.querySelector('h2')?.textContent?.startsWith('Straight');
  });
  const frames = vi.spyOn(globalThis, 'requestAnimationFrame');
  for (let ms = 0; ms < 20_000; ms += 500) await pass(500);
  expect(place.querySelector('h2')?.textContent).not.toMatch(/^Straight/);
  const asked = frames.mock.calls.length;
  frames.mockRestore();
  render(null, place);
  return asked;
}

describe('still pictures', () => {
  afterEach(() => document.body.replaceChildren());

  it('play from step to step without asking for a single frame', async () => {
    expect(await framesOf(true)).toBe(0);
  });

  it('and it is the figure that asks for them where it moves', async () => {
    expect(await framesOf(false)).toBeGreaterThan(0);
  });
});
