import { connect, createServer, type Socket } from 'node:net';
import type { Program } from './program';
import { sleep } from './wait';

/** Sends one command and gives back its result. */
export type Command = <T = unknown>(name: string, params?: Record<string, unknown>) => Promise<T>;

type Answer = readonly [1, number, { error: string; message: string } | null, unknown];

/** A TCP port nobody listens on just now. */
export const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

const listensWithinMs = 90_000;

async function dial(program: Program, port: number): Promise<Socket> {
  const giveUpAt = performance.now() + listensWithinMs;
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const connected = await new Promise<boolean>((done) => {
      socket.once('connect', () => done(true)).once('error', () => done(false));
    });
    if (connected) return socket;
    if (program.hasEnded() || performance.now() > giveUpAt)
      throw new Error(`Firefox does not listen. ${program.said().slice(-800)}`);
    await sleep(100);
  }
}

/** Splits what arrives into messages: `length:json`, one after the other, the length in bytes. */
function splitter(take: (message: unknown) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const colon = rest.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(rest.subarray(0, colon).toString());
      if (rest.length < end) return;
      const message = JSON.parse(rest.subarray(colon + 1, end).toString());
      rest = rest.subarray(end);
      take(message);
    }
  };
}

/** Firefox's own remote control, without any program in between. */
export async function converse(program: Program, port: number): Promise<Command> {
  const socket = await dial(program, port);
  const waiting = new Map<number, (answer: Answer) => void>();
  let id = 0;
  let greeted: () => void;
  const greeting = new Promise<void>((done) => {
    greeted = done;
  });
  const take = (message: unknown) => {
    if (!Array.isArray(message)) return greeted();
    const answer = message as unknown as Answer;
    waiting.get(answer[1])?.(answer);
    waiting.delete(answer[1]);
  };
  socket.on('data', splitter(take));
  const gone = { error: 'gone', message: 'Firefox is gone' };
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    for (const [one, answered] of waiting) answered([1, one, gone, null]);
    waiting.clear();
  });
  const command: Command = (name, params = {}) =>
    new Promise((resolve, reject) => {
      if (socket.destroyed) return reject(new Error(`${name}: ${gone.message}`));
      const mine = ++id;
      waiting.set(mine, ([, , error, result]) =>
        error
          ? reject(new Error(`${name}: ${error.error}: ${error.message}`))
          : resolve(result as never),
      );
      const text = JSON.stringify([0, mine, name, params]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  await greeting;
  return command;
}
