import { callOf, type Page } from './browser';
import type { Send } from './cdp';
import { until } from './wait';

/** Something the browser runs. */
export interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

interface Evaluated {
  readonly result: { readonly value: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

const keyCodes: Readonly<Record<string, number>> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};
const typed: Readonly<Record<string, string>> = { Enter: '\r' };

/** Looks into one page. */
export async function attach(send: Send, targetId: string): Promise<Page> {
  const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  const tell = <T>(method: string, params = {}) => send<T>(method, params, sessionId);

  async function evaluate(expression: string): Promise<unknown> {
    const options = { awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails: thrown } = await tell<Evaluated>('Runtime.evaluate', {
      expression,
      ...options,
    });
    if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
    return result.value;
  }

  const run: Page['run'] = (what, ...args) =>
    evaluate(`((browser) => ${callOf(what, args)})(globalThis.browser ?? chrome)`) as never;

  async function press(key: string): Promise<void> {
    const text = typed[key] ?? (key.length === 1 ? key : undefined);
    const code = keyCodes[key] ?? key.toUpperCase().charCodeAt(0);
    const event = { key, code: key.length === 1 ? '' : key, windowsVirtualKeyCode: code };
    await tell('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', text, ...event });
    await tell('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  async function click(selector: string): Promise<void> {
    const middle = await until(`${selector} to click`, () =>
      run(async (_browser, wanted) => {
        const element = document.querySelector(wanted);
        element?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const before = element?.getBoundingClientRect();
        // A person clicks what stands still; what is fetched later may still move it.
        await new Promise((passed) => setTimeout(passed, 50));
        const box = element?.getBoundingClientRect();
        if (!box?.width || box.x !== before?.x || box.y !== before.y) return null;
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }, selector),
    );
    const event = { ...middle, button: 'left', clickCount: 1 };
    await tell('Input.dispatchMouseEvent', { type: 'mousePressed', ...event });
    await tell('Input.dispatchMouseEvent', { type: 'mouseReleased', ...event });
  }

  // A website is given nothing of an extension's.
  await until('the page to load', () =>
    evaluate(`document.readyState === 'complete' &&
      (/^http/.test(location.protocol) || !!globalThis.chrome?.runtime?.id)`),
  );
  return {
    url: () => run(() => location.href),
    run,
    add: async (script) => {
      await evaluate(script);
    },
    click,
    press,
    picture: async () => {
      const { data } = await tell<{ data: string }>('Page.captureScreenshot');
      return Buffer.from(data, 'base64');
    },
    worked: async () => {
      // By the thread's own clock, so that other work on the machine does not count.
      await tell('Performance.enable', { timeDomain: 'threadTicks' });
      const { metrics } = await tell<{ metrics: { name: string; value: number }[] }>(
        'Performance.getMetrics',
      );
      return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
    },
    heap: async () => {
      await tell('HeapProfiler.collectGarbage');
      return (await tell<{ usedSize: number }>('Runtime.getHeapUsage')).usedSize;
    },
    print: async (paperWidth, paperHeight) => {
      const paper = { paperWidth, paperHeight };
      const { data } = await tell<{ data: string }>('Page.printToPDF', paper);
      return Buffer.from(data, 'base64');
    },
    close: async () => {
      await send('Target.closeTarget', { targetId });
    },
  };
}
