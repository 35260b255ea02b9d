import type { Program } from './program';

/** What the browser is told or tells over the debugging pipe. */
export interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly sessionId?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Sends one command and gives back its result. */
export type Send = <T = unknown>(
  method: string,
  params?: Record<string, unknown>,
  sessionId?: string,
) => Promise<T>;

interface Waiting {
  readonly method: string;
  readonly resolve: (result: never) => void;
  readonly reject: (cause: Error) => void;
}

const answerWithinMs = 60_000;

/**
 * The Chrome DevTools Protocol over `--remote-debugging-pipe`; what the browser tells without being
 * asked is handed on. It attaches to nothing by itself, so a service worker dies here as it does for
 * a person.
 */
export function talk(program: Program, hear: (event: Message) => void = () => undefined): Send {
  const [toBrowser, fromBrowser] = program.pipes;
  if (!toBrowser || !fromBrowser) throw new Error('The browser has no debugging pipe.');
  const waiting = new Map<number, Waiting>();
  let id = 0;
  let rest = '';
  const listen = (text: string) => {
    const parts = (rest + text).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) take(JSON.parse(part) as Message);
  };
  const take = (message: Message) => {
    const { id: answered, result, error } = message;
    if (answered === undefined) hear(message);
    const waits = answered === undefined ? undefined : waiting.get(answered);
    if (!waits || answered === undefined) return;
    waiting.delete(answered);
    if (error) waits.reject(new Error(`${waits.method}: ${error.message}`));
    else waits.resolve(result as never);
  };
  fromBrowser.setEncoding('utf8').on('data', listen);
  // A browser that was killed closes its pipes; every open question is answered below.
  toBrowser.on('error', () => undefined);
  fromBrowser.on('error', () => undefined);
  program.ended.then(() => {
    for (const { method, reject } of waiting.values())
      reject(new Error(`${method}: the browser is gone. ${program.said().slice(-600)}`));
  });
  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      if (program.hasEnded()) return reject(new Error(`${method}: ${program.said().slice(-600)}`));
      const mine = ++id;
      const late = setTimeout(() => {
        waiting.delete(mine);
        reject(new Error(`${method}: no answer within ${answerWithinMs / 1000} s`));
      }, answerWithinMs);
      const settled =
        <V>(settle: (value: V) => void) =>
        (value: V) => {
          clearTimeout(late);
          settle(value);
        };
      waiting.set(mine, { method, resolve: settled(resolve), reject: settled(reject) });
      toBrowser.write(`${JSON.stringify({ id: mine, method, params, sessionId })}\0`);
    });
}
