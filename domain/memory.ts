import { beginCare, type Care, demoCare } from './care/care';
import type { RecentItem } from './care/choose';
import type { Offer, OfferItem, Wished } from './care/exercise';
import type { Plan } from './care/plan';
import { readCare } from './care/read';
import { readPlan } from './care/readPlan';
import { readSettings, type Settings } from './policy/settings';
import { readSession, type Session } from './session';
import { allKinds } from './session/kinds';
import { type Fields, isCount, isFields, isNumber, isSide, isText } from './session/plain';
import type { Done } from './session/types';
import { isArea, isDone, isPlace, type Place } from './told';

/** What stands in a small store, by key, as it was found. */
export type Stored = Readonly<Record<string, unknown>>;

/** Everything the engine knows between two events; all of it stands in the small store. */
export interface Memory {
  /** null before the first event and where what stood there could not be read. */
  readonly session: Session | null;
  /** What the present break contains, chosen when it became due. */
  readonly offer: Offer | null;
  /** Where the player was last. */
  readonly reached: PlaceReached | null;
  /** What the last breaks contained, newest first, for choosing the next. */
  readonly lastItems: readonly RecentItem[];
  readonly settings: Settings;
  readonly care: Care;
  readonly plan: Plan;
  /** Parts of the plan that could not be read, to be kept aside with it. */
  readonly planSetAside?: readonly string[];
  /** A session that could not be read, to be kept aside. */
  readonly unreadable?: unknown;
}

/** Where the player was in which break, and what had been done by then. */
export type PlaceReached = Place & { readonly promptId: string; readonly done: readonly Done[] };

/** What is stored beside the session, under the same key and in the same write. */
type Beside = Pick<Memory, 'offer' | 'reached' | 'lastItems'>;

/** The session's key holds the session and what stands beside it; no name may mean both. */
export type StoredSession = keyof Session & keyof Beside extends never ? Session & Beside : never;

/** What the small store says, made whole: a broken value costs only itself. */
export function remember(stored: Stored, demo: boolean, wall: number, dayKey: string): Memory {
  const { settings } = readSettings(stored.settings);
  const care =
    stored.care === undefined ? (demo ? demoCare(wall) : beginCare()) : readCare(stored.care).care;
  const { plan, setAside } = readPlan(stored.plan, { wall, dayKey });
  const broken = setAside.length > 0 ? { planSetAside: setAside } : {};
  const told = { settings, care, plan, ...broken };
  const empty = { session: null, offer: null, reached: null, lastItems: [], ...told };
  if (stored.session === undefined) return empty;
  const { offer, reached, lastItems, ...alone } = isFields(stored.session) ? stored.session : {};
  const read = readSession(alone);
  if (!read.ok) return { ...empty, unreadable: stored.session };
  return { session: read.session, ...beside({ offer, reached, lastItems }), ...told };
}

/** The session's key as it is to be stored. */
export function packed(memory: Memory): Stored {
  const { session, offer, reached, lastItems } = memory;
  if (!session) return {};
  const stored: StoredSession = { ...session, offer, reached, lastItems };
  return { session: stored };
}

/** What cannot be read of it counts as not being there: the break is chosen anew. */
function beside({ offer, reached, lastItems }: Fields): Beside {
  return {
    offer: isOffer(offer) ? offer : null,
    reached: isReached(reached) ? reached : null,
    lastItems: Array.isArray(lastItems) ? lastItems.filter(isLastItem) : [],
  };
}

const isOffer = (value: unknown): value is Offer =>
  isFields(value) &&
  isText(value.promptId) &&
  isText(value.why) &&
  isCount(value.restSeconds) &&
  (value.form === undefined || value.form === 'focus') &&
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
