import { beginCare, type Care, demoCare, readCare } from './care/care';
import type { RecentItem } from './care/choose';
import type { Offer } from './care/exercise';
import { readSettings, type Settings } from './policy/settings';
import { readSession, type Session } from './session';
import type { Done } from './session/types';
import type { Place } from './told';

/** What stands in a small store, by key, as it was found. */
export type Stored = Readonly<Record<string, unknown>>;

/** Everything the engine knows between two events; all of it stands in the small store. */
export interface Memory {
  /** null before the first event and where what stood there could not be read. */
  readonly session: Session | null;
  /** What the present break contains, chosen when it became due. */
  readonly offer: Offer | null;
  /** Where the player was last. */
  readonly reached: (Place & { readonly promptId: string; readonly done: readonly Done[] }) | null;
  /** What the last breaks contained, newest first, for choosing the next. */
  readonly recent: readonly RecentItem[];
  readonly settings: Settings;
  readonly care: Care;
  /** A session that could not be read, to be kept aside. */
  readonly unreadable?: unknown;
}

/** The session's key holds the session itself with the offer, the place reached and the last items. */
export type StoredSession = Session & Pick<Memory, 'offer' | 'reached' | 'recent'>;

/** What the small store says, made whole: a broken value costs only itself. */
export function remember(stored: Stored, demo: boolean, wall: number): Memory {
  const { settings } = readSettings(stored.settings);
  const care =
    stored.care === undefined ? (demo ? demoCare(wall) : beginCare()) : readCare(stored.care).care;
  const empty = { session: null, offer: null, reached: null, recent: [], settings, care };
  if (stored.session === undefined) return empty;
  const read = readSession(stored.session);
  if (!read.ok) return { ...empty, unreadable: stored.session };
  const { offer = null, reached = null, recent = [] } = stored.session as StoredSession;
  return { session: read.session, offer, reached, recent, settings, care };
}

/** The session's key as it is to be stored. */
export function packed(memory: Memory): Stored {
  const { session, offer, reached, recent } = memory;
  return session ? { session: { ...session, offer, reached, recent } } : {};
}
