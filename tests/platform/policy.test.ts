import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PolicySaid } from '../../domain/told';
import { listenToPolicy, policyOnceKnown } from '../../platform/policy';

// What browsers do: Firefox rejects where nothing is set, Chromium says nothing at first and tells later.

const policy = { defaults: { walkOn: false } };
let managed: () => Promise<unknown>;
let change: () => void;
let told: PolicySaid[];
const tell = async (said: PolicySaid) => {
  told.push(said);
};
const settled = () => new Promise((done) => setTimeout(done, 5));
const installed = (installType: string) =>
  Object.assign(fakeBrowser, { management: { getSelf: async () => ({ installType }) } });

beforeEach(() => {
  fakeBrowser.reset();
  told = [];
  managed = async () => ({});
  const addListener = (heard: () => void) => {
    change = heard;
  };
  Object.assign(fakeBrowser.storage, {
    managed: { get: () => managed(), onChanged: { addListener } },
  });
  installed('admin');
});

describe('at each start of the background', () => {
  it.each([
    ['nothing is set, in Chromium', async () => ({})],
    [
      'nothing is set, in Firefox',
      () => Promise.reject(new Error('Managed storage manifest not found')),
    ],
  ])('%s: nothing is told', async (_, get) => {
    managed = get;
    listenToPolicy(tell);
    await settled();
    expect(told).toEqual([]);
  });

  it('what is set is told, with the start of the browser, and not again where it is kept', async () => {
    managed = async () => policy;
    listenToPolicy(tell);
    await settled();
    expect(told).toMatchObject([{ type: 'POLICY', found: policy, changed: false }]);
    expect(told[0]?.startedAt).toBeLessThanOrEqual(Date.now());
    await fakeBrowser.storage.local.set({ policy: { v: 1, received: policy, at: 1 } });
    listenToPolicy(tell);
    await settled();
    expect(told).toHaveLength(1);
  });

  it('that it is gone is told, for the engine to judge', async () => {
    await fakeBrowser.storage.local.set({ policy: { v: 1, received: policy, at: 1 } });
    listenToPolicy(tell);
    await settled();
    expect(told).toMatchObject([{ found: {}, changed: false }]);
  });

  it('a change is told as one', async () => {
    listenToPolicy(tell);
    await settled();
    managed = async () => policy;
    change();
    await settled();
    expect(told).toMatchObject([{ found: policy, changed: true }]);
  });
});

describe('on the first day', () => {
  it.each(['normal', 'development'])(
    'a person who installed it (%s) waits for nothing',
    async (how) => {
      installed(how);
      const get = vi.fn(async () => ({}));
      managed = get;
      expect((await policyOnceKnown(1)).skipWelcome).toBe(false);
      expect(get).toHaveBeenCalledTimes(1);
    },
  );

  it.each(['admin', 'sideload', 'other'])(
    'one that was rolled out (%s) waits until the browser knows',
    async (how) => {
      installed(how);
      let asked = 0;
      managed = async () => (++asked < 4 ? {} : { skipWelcome: true });
      expect((await policyOnceKnown(1)).skipWelcome).toBe(true);
      expect(asked).toBe(4);
    },
  );
});
