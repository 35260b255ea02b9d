import { execFile } from 'node:child_process';
import { startProgram } from './program';
import { until } from './wait';

/** A screen of our own with a pointer that somebody seems to move. */
export interface Display {
  /** What a program needs in its environment to show itself there. */
  readonly env: Readonly<Record<string, string>>;
  /** Clicks with the left button, in screen pixels. */
  readonly click: (x: number, y: number) => Promise<void>;
  /** Presses keys together in the window that has the keyboard, such as `alt+shift+k`. */
  readonly press: (keys: string) => Promise<void>;
  /** Lets the pointer rest from now on, or move again. */
  readonly rest: (rests: boolean) => void;
  readonly stop: () => Promise<void>;
}

const moveEveryMs = 3_000;

/** Starts Xvfb under a free number; the pointer moves every few seconds, so that the person is there. */
export async function startDisplay(): Promise<Display> {
  const size = ['-screen', '0', '1280x960x24', '-nolisten', 'tcp'];
  const server = startProgram('Xvfb', ['-displayfd', '3', ...size], { pipes: 1 });
  let number = '';
  server.pipes[0]?.on('data', (text) => {
    number += text;
  });
  await until(`a screen (${server.said()})`, () => {
    if (server.hasEnded()) throw new Error(server.said());
    return number.endsWith('\n');
  });
  const env = { DISPLAY: `:${number.trim()}` };
  const hand = (...args: string[]) =>
    new Promise<void>((done) => {
      // A pointer that fails to move is seen by the tests: the person goes away.
      execFile('xdotool', args, { env: { ...process.env, ...env } }, () => done());
    });
  let step = 0;
  let rests = false;
  const mover = setInterval(() => {
    step = 1 - step;
    if (!rests) hand('mousemove', String(1270 + step), '950');
  }, moveEveryMs);
  mover.unref();
  return {
    env,
    click: (x, y) => hand('mousemove', String(x), String(y), 'click', '1'),
    press: (keys) => hand('key', '--clearmodifiers', keys),
    rest: (now) => {
      rests = now;
    },
    stop: async () => {
      clearInterval(mover);
      await server.kill();
    },
  };
}
