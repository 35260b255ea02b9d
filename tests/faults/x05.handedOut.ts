import type { Fault } from './fault';
import { handOut } from './handedOut';
import { noPolicy, type Packed, startPacked } from './packed';

const running = new Map<string, Packed>();

/** Both rows differ only in whether a page is open meanwhile. */
const fault = (row: string, what: string, page?: string): Fault => ({
  row,
  what,
  families: ['chromium'],
  times: { full: 8, quick: 1 },
  missing: noPolicy,
  how: async (profile) => {
    const packed = await startPacked();
    running.set(profile, packed);
    return packed.launch;
  },
  cleanUp: (profile) => running.get(profile)?.stop(),
  inject: async (bench) => {
    const packed = running.get(bench.desk.profile);
    if (packed) await handOut(bench, packed, page);
  },
});

export const handedOut = fault(
  'X5',
  'an organisation hands out a later version: packed, by policy, while breaks are told',
);

export const handedOutBesidePage = fault(
  'X23',
  'the same with a page of ours open that holds the log',
  'progress.html',
);
