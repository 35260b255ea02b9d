import { rmSync } from 'node:fs';
import { findFamily } from '../../scripts/browsers.mjs';
import type { Launch } from '../e2e/drivers/browser';
import { deskOf } from '../e2e/drivers/desk';
import { dice } from '../helpers/year';
import { armed, wake } from './alarm';
import type { Family, Fault } from './fault';
import { Ledger, type Verdict } from './ledger';

/** What came of one fault in one browser. */
export interface Found extends Verdict {
  readonly row: string;
  readonly what: string;
  readonly family: Family;
  readonly version: string;
  readonly injected: number;
  readonly seed: number;
  readonly seconds: number;
  /** Why it was not injected; null where it was. */
  readonly missing: string | null;
}

const none = { injected: 0, lost: 0, doubled: 0, wrong: 0, notes: [], version: '' };

/** Injects a fault into a browser of its own, and judges what is left. */
export async function run(
  fault: Fault,
  family: Family,
  times: number,
  seed: number,
): Promise<Found> {
  const { row, what } = fault;
  const begun = performance.now();
  const seconds = () => Math.round((performance.now() - begun) / 1000);
  const missing =
    (findFamily(family) ? null : `${family} is not installed`) ?? fault.missing?.() ?? null;
  if (missing) return { ...none, row, what, family, seed, missing, seconds: 0 };
  let special: Partial<Launch> = {};
  const { desk, open, close } = deskOf(family, () => ({ headless: true, ...special }));
  const startWith = (next: Partial<Launch>) => {
    special = next;
  };
  let injected = 0;
  const ledger = new Ledger(row.toLowerCase());
  const count = () => {
    injected += 1;
  };
  try {
    startWith((await fault.how?.(desk.profile)) ?? {});
    await open();
    const { version } = desk.browser();
    await wake(desk.browser());
    await armed(desk.browser());
    await ledger.begin(desk.browser());
    const bench = { desk, ledger, times, roll: dice(seed), startWith, injected: count };
    await fault.inject(bench);
    const verdict = await ledger.judge(desk.browser());
    return { row, what, family, version, injected, seed, missing, ...verdict, seconds: seconds() };
  } catch (cause) {
    // A fault that could not be brought to its end is something wrong, and not silence.
    const notes = [String((cause as Error).stack ?? cause), String((cause as Error).cause ?? '')];
    return {
      ...none,
      row,
      what,
      family,
      injected,
      seed,
      missing,
      wrong: 1,
      notes,
      seconds: seconds(),
    };
  } finally {
    await close().catch((cause) => console.error(cause));
    await fault.cleanUp?.(desk.profile);
    rmSync(desk.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
