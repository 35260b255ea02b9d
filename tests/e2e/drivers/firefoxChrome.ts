import { callOf } from './browser';
import { runThere } from './firefoxPage';
import type { Command } from './marionette';

/** What Firefox itself, not its pages, knows and does about the extension. */
export function chromeOf(
  command: Command,
  alone: <T>(work: () => Promise<T>) => Promise<T>,
  id: string,
) {
  const run = <T>(what: (id: string) => T | Promise<T>): Promise<T> =>
    alone(async () => {
      await command('Marionette:SetContext', { value: 'chrome' });
      try {
        return (await runThere(command, callOf(what, [id]), 'null')) as T;
      } finally {
        await command('Marionette:SetContext', { value: 'content' });
      }
    });
  return { run };
}
