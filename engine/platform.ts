import type { Offer } from '../domain/care/exercise';
import type { Entry } from '../domain/journal/entry';
import type { Stored } from '../domain/memory';
import type { Notice } from '../domain/notice';
import type { Idle, Outlook } from '../domain/session/types';

/** The present as the machine tells it. */
export interface Present {
  /** Epoch ms. */
  readonly wall: number;
  /** Monotonic ms within this worker life. */
  readonly mono: number;
}

/** Everything the browser should be showing. */
export interface World {
  readonly outlook: Outlook;
  readonly offer: Offer | null;
  readonly mayNotify: boolean;
  /** Whether the person is away: some browsers want another way of noticing the return then. */
  readonly away: boolean;
}

/** What the engine needs of a browser; `platform/` is the real one, tests bring a pretended one. */
export interface Platform {
  /** Random id of this worker life. */
  readonly boot: string;
  /** Shorter waits for trying the product out. */
  readonly demo: boolean;
  /** Whether the browser always tells of a person's return; else the engine looks sooner by itself. */
  readonly hearsReturn: boolean;
  now(): Present;
  /** Minutes east of UTC at a moment. */
  offsetAt(wall: number): number;
  idle(): Promise<Idle>;
  /** The name of an exercise in today's words. */
  nameOf(exercise: string): string;
  read(): Promise<Stored>;
  /** One write, all or nothing. */
  write(changes: Stored): Promise<void>;
  forget(keys: readonly string[]): Promise<void>;
  /** Writes lines to the log for good; rejects when it cannot. Doing it twice changes nothing. */
  log(entries: readonly Entry[]): Promise<void>;
  /** Makes the browser match; never rejects, and does nothing where it already matches. */
  show(world: World): Promise<void>;
  /** Says that something could not be kept or shown, for the popup's banners. */
  notice(notice: Notice, stands: boolean): Promise<void>;
}
