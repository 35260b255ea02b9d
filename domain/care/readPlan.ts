import { type Fields, isFields, isNumber, isText } from '../session/plain';
import { type Is, withFields } from '../session/shapes';
import { isDayKey } from './days';
import { isPlaceKey, isScore } from './happening';
import type { Now } from './now';
import { beginPlan, type Dosing, type DosingKey, type Flare, type Plan } from './plan';
import {
  isAwaiting,
  isDosing,
  isFlare,
  isLoad,
  isPrecheck,
  isProgramme,
  isToday,
  isWeekly,
} from './planShapes';

// A stored plan made whole. Each broken value costs only itself, and always towards less: an exercise
// whose standing cannot be read is put away until it is tried anew, a programme begins again, what holds
// back goes on holding back.

/** Lists of the plan and what one of their members looks like. */
const lists: Readonly<Partial<Record<keyof Plan, Is>>> = {
  programmes: isProgramme,
  scores: withFields({ place: isPlaceKey, day: isDayKey, score: isScore }),
  awaiting: isAwaiting,
  unrated: withFields({ id: isText, at: isNumber, items: Array.isArray }),
  loads: isLoad,
  weekly: isWeekly,
  direction: withFields({ exercise: isText, day: isDayKey, said: isText }),
  focusOn: isDayKey,
  visitedOn: isDayKey,
};

/** Put away for so long where it cannot be read how something stands, ms: the caps look back two days. */
const putAwayMs = 48 * 3_600_000;

/** As much as a rating can rise. */
const highestRise = 10;

/** What goes on until somebody or something ends it: time alone does not. */
const lasting: readonly unknown[] = ['stopped', 'locked'];

/** An exercise whose standing cannot be read: put away, to be tried anew, or as held as it was. */
function unknownDosing(value: unknown, { wall }: Now): Dosing {
  const state = isFields(value) && lasting.includes(value.state) ? value.state : 'paused';
  return {
    state: state as Dosing['state'],
    level: 1,
    dose: 1,
    until: state === 'paused' ? wall + putAwayMs : null,
    returning: true,
    countsFrom: wall,
    outcomes: [],
    reds: [wall],
    usedOn: [],
    changed: null,
  };
}

/** The same exercise, put away for two days where it is not held for longer. */
function putAway(dosing: Dosing, { wall }: Now): Dosing {
  const until = wall + putAwayMs;
  if (lasting.includes(dosing.state) || (dosing.until ?? 0) >= until) return dosing;
  return { ...dosing, state: 'paused', until, returning: true };
}

/** A flare that cannot be read lasts from now on; null where its place cannot be read either. */
function unknownFlare(value: unknown, { wall, dayKey }: Now): Flare | null {
  if (!isFields(value) || !isPlaceKey(value.place)) return null;
  const { place } = value;
  const begins = { place, startedAt: wall, startedOn: dayKey, calmOn: [] };
  return { ...begins, endedAt: null, endedOn: null, why: 'told', baseline: null, levels: {} };
}

/** Notes what is there and cannot be read; says whether it can. */
type Note = (key: string, well: boolean) => boolean;

/** Reads a stored plan; `setAside` names what could not be read. Never throws. */
export function readPlan(
  value: unknown,
  now: Now,
): { readonly plan: Plan; readonly setAside: string[] } {
  const fresh = beginPlan(now.dayKey);
  if (!isFields(value)) return { plan: fresh, setAside: value === undefined ? [] : ['plan'] };
  const setAside: string[] = [];
  const note: Note = (key, well) => {
    if (!well) setAside.push(key);
    return well;
  };
  const read: Record<string, unknown> = { ...value, v: 1 };
  for (const [key, is] of Object.entries(lists))
    read[key] = listOf(value, key, note).filter((one, n) => note(`${key}.${n}`, is(one)));
  read.rose = tableOf(value, 'rose', isNumber, now.wall);
  read.lastRises = tableOf(value, 'lastRises', isNumber, highestRise);
  read.advised = tableOf(value, 'advised', isNumber);
  read.cardsSeen = tableOf(value, 'cardsSeen', isDayKey);
  const flares = flaresOf(value, now, note);
  read.flares = flares.filter((flare) => flare !== null);
  read.precheck = isPrecheck(value.precheck) ? value.precheck : null;
  read.footCheckedOn = isDayKey(value.footCheckedOn) ? value.footCheckedOn : null;
  read.today = isToday(value.today) ? value.today : fresh.today;
  note('today', value.today === undefined || isToday(value.today));
  const lost = setAside.some((key) => /^(today|loads|flares$)/.test(key)) || flares.includes(null);
  const dosings = dosingsOf(value.dosings, now, note);
  read.dosings = lost ? mapped(dosings, (dosing) => putAway(dosing, now)) : dosings;
  return { plan: { ...fresh, ...read } as Plan, setAside };
}

function listOf(plan: Fields, key: string, note: Note): unknown[] {
  const value = plan[key];
  const is = note(key, value === undefined || Array.isArray(value));
  return is && Array.isArray(value) ? value : [];
}

/** null stands for a flare of which nothing can be read. */
const flaresOf = (plan: Fields, now: Now, note: Note): (Flare | null)[] =>
  listOf(plan, 'flares', note).map((one, n) =>
    note(`flares.${n}`, isFlare(one)) ? (one as Flare) : unknownFlare(one, now),
  );

/** A table's values; one that cannot be read is left out, or counts as what is given for that. */
function tableOf(plan: Fields, key: string, is: Is, otherwise?: number): Fields {
  const all = Object.entries(isFields(plan[key]) ? plan[key] : {});
  const read = all.map(([name, one]) => [name, is(one) ? one : otherwise] as const);
  return Object.fromEntries(read.filter(([, one]) => one !== undefined));
}

const mapped = (all: Plan['dosings'], how: (one: Dosing) => Dosing): Plan['dosings'] =>
  Object.fromEntries(Object.entries(all).map(([key, one]) => [key, how(one)]));

function dosingsOf(value: unknown, now: Now, note: Note): Plan['dosings'] {
  note('dosings', value === undefined || isFields(value));
  const all = Object.entries(isFields(value) ? value : {});
  const read = all.map(([key, one]) => {
    const well = note(`dosings.${key}`, isDosing(one));
    return [key as DosingKey, well ? (one as Dosing) : unknownDosing(one, now)] as const;
  });
  return Object.fromEntries(read);
}
