import type { Launch } from './browser';
import { type Message, type Send, talk } from './cdp';
import { flagsOf } from './chromium';
import type { Target } from './chromiumPage';
import { startProgram } from './program';
import { until } from './wait';

/** One thing a browser did, as its trace tells: instants and lengths in microseconds. */
export interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** How long it took, waiting included. */
  readonly dur?: number;
  /** How long its thread worked on it. */
  readonly tdur?: number;
}

/** A page that is looked at from inside the browser. */
export interface TracedPage {
  readonly version: string;
  /** Runs a call in the page and waits until what it promises is kept. */
  readonly run: (call: string) => Promise<unknown>;
  /** What the browser did meanwhile. */
  readonly trace: (work: () => Promise<unknown>) => Promise<Traced[]>;
  /** Bytes in use and elements that exist, after everything that nobody needs is thrown away. */
  readonly remains: () => Promise<{ readonly bytes: number; readonly elements: number }>;
  readonly close: () => Promise<void>;
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Opens a page from a file in a browser of the Chromium family without any extension. */
export async function openTraced(
  program: Launch['program'],
  profile: string,
  url: string,
): Promise<TracedPage> {
  const started = startProgram(
    program.path,
    flagsOf({ program, profile, extension: '', headless: true }),
    { pipes: 2 },
  );
  const heard = new Map<string, (params: Message['params']) => void>();
  const send = talk(started, ({ method = '', params }) => heard.get(method)?.(params));
  const { product } = await send<{ product: string }>('Browser.getVersion');
  const { targetId } = await send<Target>('Target.createTarget', { url });
  const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  const tell: Send = (method, params) => send(method, params, sessionId);
  await tell('Performance.enable');
  await until('the page to be ready', () => evaluate(tell, 'globalThis.play !== undefined'));
  return {
    version: product,
    run: (call) => evaluate(tell, call),
    trace: (work) => traced(send, heard, work),
    remains: () => remainsOf(tell),
    close: async () => {
      await started.kill();
    },
  };
}

async function evaluate(tell: Send, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await tell<{
    readonly result: { readonly value: unknown };
    readonly exceptionDetails?: { readonly exception?: { readonly description?: string } };
  }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? expression);
  return result.value;
}

async function traced(
  send: Send,
  heard: Map<string, (params: Message['params']) => void>,
  work: () => Promise<unknown>,
): Promise<Traced[]> {
  const events: Traced[] = [];
  heard.set('Tracing.dataCollected', ({ value = [] } = {}) => {
    for (const event of value as Traced[]) events.push(event);
  });
  const complete = new Promise<void>((done) => {
    heard.set('Tracing.tracingComplete', () => done());
  });
  const traceConfig = { includedCategories: categories, excludedCategories: ['*'] };
  await send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await work();
  await send('Tracing.end');
  await complete;
  return events;
}

async function remainsOf(tell: Send): Promise<{ bytes: number; elements: number }> {
  for (let n = 0; n < 2; n += 1) await tell('HeapProfiler.collectGarbage');
  const { metrics } = await tell<{ metrics: { name: string; value: number }[] }>(
    'Performance.getMetrics',
  );
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return { bytes: of('JSHeapUsedSize'), elements: of('Nodes') };
}
