import { type ChildProcess, spawn } from 'node:child_process';
import type { Duplex } from 'node:stream';

/** A program that was started in a process group of its own. */
export interface Program {
  /** The streams at the file numbers 3 and up. */
  readonly pipes: readonly Duplex[];
  /** Everything it said on its error stream, the last 20,000 characters. */
  readonly said: () => string;
  readonly hasEnded: () => boolean;
  readonly ended: Promise<void>;
  /** Sends a signal to it and everything it started. */
  readonly signal: (name: NodeJS.Signals) => void;
  /** Ends it and everything it started, at once and without a warning (kill -9). */
  readonly kill: () => Promise<void>;
}

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) signalGroup(child, 'SIGKILL');
});

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (cause) {
    // The whole group may have ended by itself.
    if ((cause as NodeJS.ErrnoException).code !== 'ESRCH') throw cause;
  }
}

/** Starts a program through a command that takes it and its arguments at its end. */
export const startThrough = (
  [command, ...before]: readonly string[],
  path: string,
  args: readonly string[],
  how: Parameters<typeof startProgram>[2],
): Program =>
  command ? startProgram(command, [...before, path, ...args], how) : startProgram(path, args, how);

/** Starts a program; `pipes` is how many extra streams it gets. */
export function startProgram(
  path: string,
  args: readonly string[],
  { env = {}, pipes = 0 }: { env?: Readonly<Record<string, string>>; pipes?: number } = {},
): Program {
  const extra = Array.from({ length: pipes }, () => 'pipe' as const);
  const child = spawn(path, args, {
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe', ...extra],
    env: { ...process.env, ...env },
  });
  running.add(child);
  let said = '';
  child.stderr?.on('data', (text) => {
    said = (said + text).slice(-20_000);
  });
  let hasEnded = false;
  const ended = new Promise<void>((done) => {
    const end = (why: unknown) => {
      said += `\n${path} ended: ${why}`;
      hasEnded = true;
      running.delete(child);
      done();
    };
    child.once('error', end);
    child.once('exit', (code, signal) => end(signal ?? code));
  });
  return {
    pipes: child.stdio.slice(3) as unknown as Duplex[],
    said: () => said,
    hasEnded: () => hasEnded,
    ended,
    signal: (name) => signalGroup(child, name),
    kill: async () => {
      signalGroup(child, 'SIGKILL');
      await ended;
    },
  };
}
