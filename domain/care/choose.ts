import type { Clock, Kind } from '../session/types';
import type { Area } from '../told';
import { allowed, isGlide, isSafe } from './allowed';
import type { Care } from './care';
import type { Dose, Exercise, Library, Offer, OfferItem, Side } from './exercise';
import { screen } from './safety/screen';

/** An exercise (or `rest`) that one of the last breaks contained. */
export interface RecentItem {
  readonly exercise: string;
  readonly side: Side;
  /** Epoch ms. */
  readonly at: number;
  readonly kind: Kind;
}

/** The break to be filled. */
export interface Asked {
  readonly id: string;
  readonly lead: Kind;
  readonly kinds: readonly Kind[];
  /** Length of the break, seconds. */
  readonly seconds: number;
}

/** The most a micro break's one item may take, seconds (clinical rule Chain). */
const microItemSeconds = 32;
/** The most a glide break may take, seconds (clinical rule Chain). */
const glideSeconds = 120;
/** No exercise comes again within so many breaks (schedule: no_repeat_within). */
const noRepeatWithin = 2;
/** Items for the hands are at most this share of the day's breaks (HSE L26; schedule: max_hand_exercise_share). */
const handShare = 0.34;
/** The share is looked at from so many breaks on (break composition rule). */
const handShareFrom = 10;

/**
 * Fills a break from what is allowed now. The same break is always filled the same way: ties are
 * broken by its id, never by chance.
 */
export function choose(
  asked: Asked,
  care: Care,
  library: Library,
  recent: readonly RecentItem[],
  clock: Clock,
  area?: Area,
): Offer {
  const may = allowed(library, care, clock).filter((exercise) => !area || isOf(exercise, area));
  if (may.length === 0) return restFor(asked, reasonFor(care, clock));
  const fresh = ordered(
    asked,
    may.filter((exercise) => isFresh(exercise, recent, clock, library)),
  );
  const items = pick(asked, fresh, care, recent, area);
  if (items.length === 0) return restFor(asked, 'rest-turn');
  return filled(asked, items, area ? 'area' : asked.lead);
}

/** Another exercise for the same break, or quiet rest where there is none. */
export function somethingElse(
  offer: Offer,
  asked: Asked,
  care: Care,
  library: Library,
  recent: readonly RecentItem[],
  clock: Clock,
): Offer {
  const had = new Set(offer.items.map((item) => item.exercise));
  const others = Object.fromEntries(Object.entries(library).filter(([id]) => !had.has(id)));
  const next = choose(asked, care, others, recent, clock);
  return { ...next, why: 'something-else' };
}

function pick(
  asked: Asked,
  fresh: readonly Exercise[],
  care: Care,
  recent: readonly RecentItem[],
  area?: Area,
): OfferItem[] {
  if (asked.lead === 'walk')
    return one(
      fresh.filter(({ type }) => type === 'aerobic'),
      care,
      recent,
      asked.seconds,
    );
  if (asked.lead === 'glide') {
    const glides = fresh.filter(isGlide);
    return one(glides.length > 0 ? glides : fresh.filter(isSafe), care, recent, glideSeconds);
  }
  const calm = fresh.filter((exercise) => !isGlide(exercise) || area === 'hands');
  if (asked.lead === 'micro') return micro(calm, care, recent, area);
  return chain(calm, care, recent, asked.seconds);
}

/** At least every second micro break is for the eyes or rest. */
function micro(
  calm: readonly Exercise[],
  care: Care,
  recent: readonly RecentItem[],
  area?: Area,
): OfferItem[] {
  const last = recent.find(({ kind }) => kind === 'micro');
  const busy = last !== undefined && last.exercise !== 'rest' && !last.exercise.startsWith('eyes');
  const turn = calm.filter(({ type }) => !busy || type === 'eye' || area !== undefined);
  return one(turn, care, recent, microItemSeconds);
}

/** The first that fits, at the highest dose that fits. */
function one(
  from: readonly Exercise[],
  care: Care,
  recent: readonly RecentItem[],
  seconds: number,
): OfferItem[] {
  for (const exercise of from) {
    const item = itemOf(exercise, care, recent, seconds);
    if (item) return [item];
  }
  return [];
}

/** One to three different items that fit one after the other. */
function chain(
  from: readonly Exercise[],
  care: Care,
  recent: readonly RecentItem[],
  seconds: number,
): OfferItem[] {
  const items: OfferItem[] = [];
  let left = seconds;
  for (const exercise of from) {
    const item = items.length < 3 ? itemOf(exercise, care, recent, left) : null;
    if (!item) continue;
    items.push(item);
    left -= item.seconds;
  }
  return items;
}

const doses: readonly Dose[] = [3, 2, 1];
const shareOf: Readonly<Record<Dose, number>> = { 1: 0.5, 2: 0.75, 3: 1 };

function itemOf(
  exercise: Exercise,
  care: Care,
  recent: readonly RecentItem[],
  fits: number,
): OfferItem | null {
  const level = exercise.levels[0];
  const dose = level && doses.find((one) => level.secondsByDose[one] <= fits);
  if (!level || !dose) return null;
  return {
    exercise: exercise.id,
    level: level.level,
    dose,
    reps: Math.ceil(level.reps * shareOf[dose]),
    side: sideOf(exercise, care, recent),
    seconds: level.secondsByDose[dose],
  };
}

/** The side with symptoms; both or none: the sides take turns, right first. */
function sideOf({ id, laterality }: Exercise, { side }: Care, recent: readonly RecentItem[]): Side {
  if (laterality !== 'one-side') return 'both';
  if (side === 'left' || side === 'right') return side;
  return recent.find(({ exercise }) => exercise === id)?.side === 'right' ? 'left' : 'right';
}

const breaksOf = (recent: readonly RecentItem[]) => [...new Set(recent.map(({ at }) => at))];

/** Not in the last two breaks, and not one hand item too many; the safe few and walking always are. */
function isFresh(
  exercise: Exercise,
  recent: readonly RecentItem[],
  clock: Clock,
  library: Library,
): boolean {
  if (isSafe(exercise) || exercise.type === 'aerobic') return true;
  const lastBreaks = breaksOf(recent).slice(0, noRepeatWithin);
  if (recent.some(({ exercise: id, at }) => id === exercise.id && lastBreaks.includes(at)))
    return false;
  return !isForHands(exercise) || handsMayWork(recent, clock, library);
}

const isForHands = (exercise: Exercise | undefined) => exercise?.region === 'hand-wrist';

function handsMayWork(recent: readonly RecentItem[], { wall }: Clock, library: Library): boolean {
  const today = recent.filter(({ at }) => wall - at < 16 * 3_600_000);
  const breaks = breaksOf(today).length;
  if (breaks < handShareFrom) return true;
  const withHands = breaksOf(today.filter(({ exercise }) => isForHands(library[exercise])));
  return (withHands.length + 1) / (breaks + 1) <= handShare;
}

const areas: Readonly<Record<Area, readonly string[]>> = {
  hands: ['hand-wrist', 'arm', 'neck-arm'],
  neck: ['neck', 'shoulder', 'upper-back'],
  body: ['whole-body', 'low-back', 'trunk', 'hip', 'leg', 'foot'],
  eyes: ['eyes'],
};
const isOf = ({ region }: Exercise, area: Area) => areas[area].includes(region);

/** Exercises in an order that the break's id decides, what moves the body before what is always there. */
function ordered({ id }: Asked, from: readonly Exercise[]): Exercise[] {
  const rank = (exercise: Exercise) => (isSafe(exercise) ? 1 : 0);
  return [...from].sort((a, b) => rank(a) - rank(b) || hash(id + a.id) - hash(id + b.id));
}

/** FNV-1a, 32 bit. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (const char of text) h = Math.imul(h ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return h >>> 0;
}

function filled({ id, seconds }: Asked, items: readonly OfferItem[], why: string): Offer {
  const used = items.reduce((sum, item) => sum + item.seconds, 0);
  return { promptId: id, items, restSeconds: Math.max(0, seconds - used), why };
}

const restFor = ({ id, seconds, lead }: Asked, why: string): Offer => ({
  promptId: id,
  items: [],
  restSeconds: seconds,
  why: why === 'rest-turn' && lead === 'walk' ? 'walk' : why,
});

function reasonFor({ answers, clearances }: Care, clock: Clock): string {
  const { tier } = screen(answers, clearances, clock);
  return tier === 'EMERGENCY' || tier === 'URGENT' || tier === 'NOT_FOR_YOU'
    ? 'safety'
    : 'nothing-fits';
}
