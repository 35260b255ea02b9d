import type { Launch, TestBrowser } from '../e2e/drivers/browser';
import type { Desk } from '../e2e/drivers/desk';
import type { Ledger } from './ledger';

/** A family of browsers. */
export type Family = TestBrowser['family'];

/** What a fault is injected into. */
export interface Bench {
  readonly desk: Desk;
  readonly ledger: Ledger;
  /** How often it is to be injected. */
  readonly times: number;
  /** Numbers from 0 to 1 that follow from the seed. */
  readonly roll: () => number;
  /** How the browser is to be started from the next time on. */
  readonly startWith: (special: Partial<Launch>) => void;
  /** Counts one more injection. */
  readonly injected: () => void;
}

/** Something that can go wrong, and how it is made to go wrong here. */
export interface Fault {
  /** The row of the fault matrix, and what is broken, in words. */
  readonly row: string;
  readonly what: string;
  readonly families: readonly Family[];
  readonly times: { readonly full: number; readonly quick: number };
  /** Why it cannot be injected here; null where it can. */
  readonly missing?: () => string | null;
  /** What is special about how the browser is started with a person's folder; it is headless otherwise. */
  readonly how?: (profile: string) => Partial<Launch> | Promise<Partial<Launch>>;
  /** What is to be put away once the browser is closed. */
  readonly cleanUp?: (profile: string) => void | Promise<void>;
  readonly inject: (bench: Bench) => Promise<void>;
}

/** Both families. */
export const both: readonly Family[] = ['chromium', 'firefox'];

/** Says so many breaks at once, and how many of them must be acknowledged before it breaks. */
export async function tellSome({ desk, ledger, roll }: Bench): Promise<void> {
  const count = 1 + Math.floor(roll() * 3);
  const enough = Math.floor(roll() * (count + 1));
  await ledger.tell(desk.browser(), count, enough);
}
