import { browser } from 'wxt/browser';
import type { Said } from '../domain/told';
import { sendMessage } from './messages';
import { writeStored } from './storage';

const repeatAfterMs = 1_000;
const triesAtMost = 5;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const within = <T>(answer: Promise<T>, ms: number): Promise<T> =>
  Promise.race([
    answer,
    wait(ms).then((): never => {
      throw new Error('The worker does not answer.');
    }),
  ]);

/**
 * Tells the engine, again each second until it says that it is stored. Where it cannot be reached
 * the page writes the event down itself, and the worker's next life takes it up.
 */
export async function tell(told: Said): Promise<'stored' | 'kept'> {
  for (let tries = 0; tries < triesAtMost; tries += 1) {
    const sent = within(sendMessage('tell', told), repeatAfterMs);
    if (await sent.then(() => true).catch(() => false)) return 'stored';
    await wait(tries === 0 ? 0 : repeatAfterMs / 2);
  }
  await writeStored({ [`wal:${told.id}`]: { event: told } });
  return 'kept';
}

/** Whether the worker answers within a second; opening a page wakes it. */
export const workerAnswers = (): Promise<boolean> =>
  within(sendMessage('handshake', undefined), repeatAfterMs)
    .then(() => true)
    .catch(() => false);

/** Starts the whole extension anew; what is stored stays. */
export const restart = (): void => browser.runtime.reload();
