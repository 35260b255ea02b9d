// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Figure, FigureStill } from '../../components/Figure';
import { motion } from '../../exercises/tendon-glide-5pos/motion';
import { picture } from '../../figure/scene';

// The figure on a page: as many frames as are seen, and not one more.

let waiting: Map<number, FrameRequestCallback>;
let asked: number;
let hidden: boolean;

beforeEach(() => {
  [waiting, asked, hidden] = [new Map(), 0, false];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => {
    asked += 1;
    waiting.set(asked, frame);
    return asked;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => waiting.delete(id));
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const frame = () => {
  const due = [...waiting.values()];
  waiting.clear();
  for (const one of due) one(0);
};
const setHidden = (now: boolean) => {
  hidden = now;
  document.dispatchEvent(new Event('visibilitychange'));
};
const drawn = { motion, level: 1, side: 'right', label: 'Hook: bend the end joints' } as const;
const paths = () => [...document.querySelectorAll('svg.figure path')];
const shape = () =>
  paths()
    .map((path) => path.getAttribute('d'))
    .join();

/** A figure whose move goes on by a tenth at each frame. */
function moving(playing = true) {
  let t = 0;
  const moment = vi.fn(() => {
    t = Math.min(1, t + 0.1);
    return { from: 0, to: 1, t };
  });
  const shown = render(<Figure {...drawn} moment={moment} playing={playing} />);
  moment.mockClear();
  asked = waiting.size;
  const again = (next: boolean) =>
    shown.rerender(<Figure {...drawn} moment={moment} playing={next} />);
  return { moment, again, unmount: shown.unmount };
}

describe('a figure that plays', () => {
  it('asks for the moment once in each frame and draws it', () => {
    const { moment } = moving();
    for (let n = 1; n <= 5; n += 1) {
      const before = shape();
      frame();
      expect(moment).toHaveBeenCalledTimes(n);
      expect(waiting.size).toBe(1);
      expect(shape()).not.toBe(before);
    }
  });

  it('keeps its elements from frame to frame', () => {
    moving();
    const before = paths();
    expect(before.length).toBeGreaterThan(20);
    for (let n = 0; n < 8; n += 1) frame();
    const after = paths();
    const kept = Math.min(before.length, after.length);
    expect(Math.abs(after.length - before.length)).toBeLessThanOrEqual(6);
    for (let n = 0; n < kept; n += 1) expect(after[n]).toBe(before[n]);
  });

  it('asks for no frame while the page is hidden, and for one when it is back', () => {
    const { moment } = moving();
    setHidden(true);
    expect(waiting.size).toBe(0);
    frame();
    expect(moment).not.toHaveBeenCalled();
    setHidden(false);
    expect(waiting.size).toBe(1);
    frame();
    expect(moment).toHaveBeenCalledTimes(1);
  });

  it('never runs twice, however often the page comes and goes', () => {
    moving();
    for (const now of [false, false, true, false, false]) setHidden(now);
    expect(waiting.size).toBe(1);
  });

  it('asks for no frame when it stands', () => {
    const { moment, again } = moving();
    act(() => again(false));
    expect(waiting.size).toBe(0);
    moment.mockClear();
    frame();
    setHidden(true);
    setHidden(false);
    expect(waiting.size).toBe(0);
    expect(moment).not.toHaveBeenCalled();
  });

  it('asks for no frame when it is gone', () => {
    const { unmount } = moving();
    act(() => void unmount());
    expect(waiting.size).toBe(0);
    setHidden(true);
    setHidden(false);
    expect(waiting.size).toBe(0);
  });
});

describe('a figure that stands', () => {
  it('is drawn once and asks for nothing', () => {
    moving(false);
    expect(shape().length).toBeGreaterThan(1_000);
    expect(asked).toBe(0);
  });

  it('a still picture asks for no frame at all, and each step looks different', () => {
    const shown = render(<FigureStill {...drawn} step={0} />);
    const first = shape();
    shown.rerender(<FigureStill {...drawn} step={1} />);
    expect(shape()).not.toBe(first);
    expect(asked).toBe(0);
  });

  it('a still is the last frame of its move', () => {
    render(<FigureStill {...drawn} step={1} />);
    const still = shape();
    cleanup();
    render(<Figure {...drawn} moment={() => ({ from: 0, to: 1, t: 1 })} playing={false} />);
    expect(shape()).toBe(still);
  });
});

describe('for who does not see it', () => {
  it.each([
    ['a moving figure', <Figure {...drawn} moment={() => ({ from: 0, to: 1, t: 0 })} playing />],
    ['a still one', <FigureStill {...drawn} step={1} />],
  ])('%s is one picture with its sentence', (_, figure) => {
    render(figure);
    const image = screen.getByRole('img', { name: 'Hook: bend the end joints' });
    expect(image.getAttribute('viewBox')).toBe(`0 0 ${picture.width} ${picture.height}`);
    expect(image.querySelectorAll('[tabindex], title, text')).toHaveLength(0);
  });
});
