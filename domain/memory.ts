import { beginCare, type Care, demoCare } from './care/care';
import type { RecentItem } from './care/choose';
import type { Offer, OfferItem, Wished } from './care/exercise';
import type { Plan } from './care/plan';
import { readCare } from './care/read';
import { readPlan } from './care/readPlan';
import { type Cached, isDiaryOff } from './policy/organisation/cached';
import type { Policy } from './policy/organisation/policy';
import type { Chosen } from './policy/organisation/precedence';
import type { Settings } from './policy/settings';
import { readSession, type Session } from './session';
import { allKinds } from './session/kinds';
import { type Fields, isCount, isFields, isNumber, isSide, isText } from './session/plain';
import type { Done } from './session/types';
import { isArea, isDone, isPlace, type Place } from './told';

/** What stands in a small store, by key, as it was found. */
export type Stored = Readonly<Record<string, unknown>>;

/** What stands in the small store, made whole but for the settings: the popup is drawn without them. */
export interface Known {
  /** null before the first event and where what stood there could not be read. */
  readonly session: Session | null;
  /** What the present break contains, chosen when it became due. */
  readonly offer: Offer | null;
  /** Where the player was last. */
  readonly reached: PlaceReached | null;
  /** What the last breaks contained, newest first, for choosing the next. */
  readonly lastItems: readonly RecentItem[];
  /** The reminder of the person's own that was shown last; null: none yet. */
  readonly lastMessage: string | null;
  /** As they were found. */
  readonly settings: unknown;
  /** What an organisation set, as it was found. */
  readonly policy: unknown;
  readonly care: Care;
  readonly plan: Plan;
  /** Parts of the plan that could not be read, to be kept aside with it. */
  readonly planSetAside?: readonly string[];
  /** A session that could not be read, to be kept aside. */
  readonly unreadable?: unknown;
}

/** Everything the engine knows between two events; all of it stands in the small store. */
export interface Memory extends Known {
  /** An organisation's policy as it arrived last; null: there is none. */
  readonly arrived: Cached | null;
  readonly policy: Policy;
  readonly chosen: Chosen;
  readonly settings: Settings;
}

/** Where the player was in which break, and what had been done by then. */
export type PlaceReached = Place & { readonly promptId: string; readonly done: readonly Done[] };

/** What is stored beside the session, under the same key and in the same write. */
type Beside = Pick<Known, 'offer' | 'reached' | 'lastItems' | 'lastMessage'>;

/** The session's key holds the session and what stands beside it; no name may mean both. */
export type StoredSession = keyof Session & keyof Beside extends never ? Session & Beside : never;

/** What the small store says without its settings: a broken value costs only itself. */
export function known(stored: Stored, demo: boolean, wall: number, dayKey: string): Known {
  const told =
    stored.care === undefined ? (demo ? demoCare(wall) : beginCare()) : readCare(stored.care).care;
  const care = isDiaryOff(stored.policy) ? { ...told, diaryOff: true as const } : told;
  const { plan, setAside } = readPlan(stored.plan, { wall, dayKey });
  const broken = setAside.length > 0 ? { planSetAside: setAside } : {};
  const given = { settings: stored.settings, policy: stored.policy, care, plan, ...broken };
  const empty = { session: null, ...beside({}), ...given };
  if (stored.session === undefined) return empty;
  const all: Fields = isFields(stored.session) ? stored.session : {};
  const { offer, reached, lastItems, lastMessage, ...alone } = all;
  const read = readSession(alone);
  if (!read.ok) return { ...empty, unreadable: stored.session };
  return { session: read.session, ...beside(all), ...given };
}

/** The session's key as it is to be stored. */
export function packed(memory: Known): Stored {
  const { session, offer, reached, lastItems, lastMessage } = memory;
  if (!session) return {};
  const stored: StoredSession = { ...session, offer, reached, lastItems, lastMessage };
  return { session: stored };
}

/** What cannot be read of it counts as not being there: the break is chosen anew. */
function beside({ offer, reached, lastItems, lastMessage }: Fields): Beside {
  return {
    offer: isOffer(offer) ? offer : null,
    reached: isReached(reached) ? reached : null,
    lastItems: Array.isArray(lastItems) ? lastItems.filter(isLastItem) : [],
    lastMessage: isText(lastMessage) ? lastMessage : null,
  };
}

const isOffer = (value: unknown): value is Offer =>
  isFields(value) &&
  isText(value.promptId) &&
  isText(value.why) &&
  isCount(value.restSeconds) &&
  (value.form === undefined || value.form === 'focus') &&
  (value.message === undefined || isText(value.message)) &&
  (value.wished === undefined || isWished(value.wished)) &&
  Array.isArray(value.items) &&
  value.items.every(isItem);

const isWished = (value: unknown): value is Wished =>
  isFields(value) &&
  (value.exercise === undefined || isText(value.exercise)) &&
  (value.area === undefined || isArea(value.area)) &&
  (value.not === undefined || (Array.isArray(value.not) && value.not.every(isText)));

const isItem = (value: unknown): value is OfferItem =>
  isFields(value) &&
  isText(value.exercise) &&
  isSide(value.side) &&
  [1, 2, 3].includes(value.level as number) &&
  [1, 2, 3].includes(value.dose as number) &&
  isCount(value.reps) &&
  isCount(value.seconds) &&
  [value.shoes, value.neckStill].every((note) => note === undefined || note === true) &&
  (value.restAfterSeconds === undefined || isCount(value.restAfterSeconds));

const isReached = (value: unknown): value is PlaceReached =>
  isFields(value) &&
  isText(value.promptId) &&
  isPlace(value) &&
  Array.isArray(value.done) &&
  value.done.every(isDone);

const isLastItem = (value: unknown): value is RecentItem =>
  isFields(value) &&
  isText(value.exercise) &&
  isSide(value.side) &&
  isNumber(value.at) &&
  (value.day === undefined || isText(value.day)) &&
  (allKinds as readonly unknown[]).includes(value.kind);
