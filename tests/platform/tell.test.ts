import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Told } from '../../domain/told';

// A page says it again until it is stored, and keeps it itself where nobody hears.

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('../../platform/messages', () => ({ sendMessage }));
const { tell, workerAnswers } = await import('../../platform/tell');

beforeEach(() => {
  fakeBrowser.reset();
  sendMessage.mockReset();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const told: Told = { type: 'USER', action: 'complete', id: 'c1', completionId: 'c1' };
const stored = () => fakeBrowser.storage.local.get(null);
const later = async <T>(promise: Promise<T>): Promise<T> => {
  await vi.advanceTimersByTimeAsync(20_000);
  return promise;
};

describe('telling', () => {
  it('is done when the worker has stored it', async () => {
    sendMessage.mockResolvedValue({ stored: true });
    expect(await later(tell(told))).toBe('stored');
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith('tell', told);
    expect(await stored()).toEqual({});
  });

  it('repeats the same event after a refusal and after a silence', async () => {
    sendMessage
      .mockRejectedValueOnce(new Error('no receiver'))
      .mockReturnValueOnce(new Promise(() => undefined))
      .mockResolvedValue({ stored: true });
    expect(await later(tell(told))).toBe('stored');
    expect(sendMessage.mock.calls).toEqual([
      ['tell', told],
      ['tell', told],
      ['tell', told],
    ]);
  });

  it('X22 where nobody answers the page writes it down for the worker’s next life', async () => {
    sendMessage.mockReturnValue(new Promise(() => undefined));
    expect(await later(tell(told))).toBe('kept');
    expect(sendMessage).toHaveBeenCalledTimes(5);
    expect(await stored()).toEqual({ 'wal:c1': { event: told } });
  });

  it('knows a worker that does not answer from one that does', async () => {
    sendMessage.mockReturnValueOnce(new Promise(() => undefined));
    expect(await later(workerAnswers())).toBe(false);
    sendMessage.mockResolvedValueOnce({ boot: 'a' });
    expect(await later(workerAnswers())).toBe(true);
  });
});
