import type { DayKey } from '../domain/care/days';
import type { Offer } from '../domain/care/exercise';
import type { Entry } from '../domain/journal/entry';
import type { Order } from '../domain/journal/forget';
import type { Mirror, Spare } from '../domain/journal/spare';
import type { Stored } from '../domain/memory';
import type { Notice } from '../domain/notice';
import type { Channel, Settings } from '../domain/policy/settings';
import type { Shared } from '../domain/policy/sharing';
import type { Noticed } from '../domain/session/around';
import type { Idle, Outlook } from '../domain/session/types';

/** The present as the machine tells it. */
export interface Present {
  /** Epoch ms. */
  readonly wall: number;
  /** Monotonic ms within this worker life. */
  readonly mono: number;
}

/** How a prompt is shown beside the badge, as the person has it for its kind. */
export interface Asks {
  readonly channel: Channel;
  /** A title in the person's own words; empty: what comes. */
  readonly title: string;
  readonly silent: boolean;
}

/** Everything the browser should be showing. */
export interface World {
  readonly outlook: Outlook;
  readonly offer: Offer | null;
  /** How a prompt is to be shown. */
  readonly asks: Asks;
  /** Whether any kind of break may say something beside the badge. */
  readonly mayNotify: boolean;
  /** Whose the day's limit is. */
  readonly limitFrom: Settings['limitFrom'];
  /** Whether the person is away: some browsers want another way of noticing the return then. */
  readonly away: boolean;
  /** Whether a natural pause, or the end of what plays or fills the screen, is to be noticed. */
  readonly watches: boolean;
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
  /** What plays in front of the person or fills their screen now. */
  around(): Promise<readonly Noticed[]>;
  /** The name of an exercise in today's words. */
  nameOf(exercise: string): string;
  read(): Promise<Stored>;
  /** One write, all or nothing. */
  write(changes: Stored): Promise<void>;
  forget(keys: readonly string[]): Promise<void>;
  /** Writes lines to the log for good; rejects when it cannot. Doing it twice changes nothing. */
  log(entries: readonly Entry[]): Promise<void>;
  /** Takes lines out of the log for good; rejects when it cannot. Doing it twice changes nothing. */
  unlog(order: Order): Promise<void>;
  /** Deletes the log as a whole; rejects when it cannot. */
  dropLog(): Promise<void>;
  /** Forgets what stands neither in the small store nor in the log: notices, alarm, notification. */
  clearAround(): Promise<void>;
  /** The name this log got when it was made; another log has another. */
  logName(): Promise<string>;
  /** Its name and how much is in it; counting takes a while. */
  lookAtLog(): Promise<Mirror>;
  /** Lets go of what is older than wished (days; null: nothing) and of old stretches at the screen. */
  letGo(today: DayKey, retentionDays: number | null): Promise<void>;
  /** A copy of the log's last days, null where there is nothing to copy. */
  spare(today: DayKey, at: number): Promise<Spare | null>;
  /** The copy without what is to be deleted; undefined where it stays as it is, null where it must go. */
  spareWithout(order: Order, spare: unknown): Promise<Spare | null | undefined>;
  /** Writes a copy's lines into the log again. */
  bringBack(spare: unknown): Promise<void>;
  /** What the person's browsers share under our key; rejects where this browser has no such storage. */
  shared(): Promise<unknown>;
  /** Writes the settings for the person's other browsers; rejects when it cannot. */
  share(settings: Shared): Promise<void>;
  /** Makes the browser match; never rejects, and does nothing where it already matches. */
  show(world: World): Promise<void>;
  /** Says that something could not be kept or shown, for the popup's banners. */
  notice(notice: Notice, stands: boolean): Promise<void>;
}
