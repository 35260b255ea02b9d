import { callOf, type Page } from './browser';
import type { Command } from './marionette';
import { until } from './wait';

type Ran = { readonly value: { readonly json?: string; readonly thrown?: string } };

// Pages' own objects are seen through wrappers; text passes every one of them.
const script = (call: string, browser: string) => `
  const done = arguments[arguments.length - 1];
  (async () => { const browser = ${browser}; return ${call}; })().then(
    (value) => done({ json: JSON.stringify(value ?? null) }),
    (cause) => done({ thrown: String(cause) + '\\n' + (cause?.stack ?? '') }),
  );`;

/** Runs a call, text as `callOf` makes it, in the place that stands chosen. */
export async function runThere(command: Command, call: string, browser: string): Promise<unknown> {
  const { value } = await command<Ran>('WebDriver:ExecuteAsyncScript', {
    script: script(call, browser),
    args: [],
    newSandbox: true,
    scriptTimeout: 60_000,
  });
  if (value.thrown !== undefined) throw new Error(value.thrown);
  return JSON.parse(value.json ?? 'null');
}

const element = 'element-6066-11e4-a52e-4f735466cecf';
const keys: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/**
 * Looks into the tab or window with this handle. One thing at a time: `alone` keeps the choosing of a
 * window and what is done there together.
 */
export function pageOf(
  command: Command,
  handle: string,
  alone: <T>(work: () => Promise<T>) => Promise<T>,
): Page {
  // Looking must not bring a page forward: the one that was there would be hidden, and pause.
  const there = <T>(work: () => Promise<T>, focus = false) =>
    alone(async () => {
      await command('WebDriver:SwitchToWindow', { handle, focus });
      return work();
    });
  const find = (selector: string) =>
    command<{ value: Record<string, string> }>('WebDriver:FindElement', {
      using: 'css selector',
      value: selector,
    });

  return {
    url: () =>
      there(async () => (await command<{ value: string }>('WebDriver:GetCurrentURL')).value),
    run: (what, ...args) =>
      there(() =>
        runThere(command, callOf(what, args), '(window.wrappedJSObject ?? window).browser'),
      ) as never,
    add: (text) =>
      there(async () => {
        await command('WebDriver:ExecuteScript', { script: text, args: [], newSandbox: false });
      }),
    click: async (selector) => {
      await until(`${selector} to click`, () =>
        there(async () => {
          const { value } = await find(selector);
          await command('WebDriver:ElementClick', { id: value[element] });
          return true;
        }, true),
      );
    },
    press: (key) =>
      there(async () => {
        const value = keys[key] ?? key;
        const actions = [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ];
        await command('WebDriver:PerformActions', {
          actions: [{ type: 'key', id: 'keys', actions }],
        });
      }, true),
    picture: () =>
      there(async () => {
        const { value } = await command<{ value: string }>('WebDriver:TakeScreenshot', {
          full: false,
        });
        return Buffer.from(value, 'base64');
      }, true),
    close: () =>
      there(async () => {
        const [left] = await command<string[]>('WebDriver:CloseWindow');
        // What is said next must be said to a window that is there.
        if (left) await command('WebDriver:SwitchToWindow', { handle: left });
      }),
  };
}
