import type { Completion, CompletionItem } from '../../journal/completion';
import type { Entry } from '../../journal/entry';
import type { Person } from '../care';
import { lightOf, soFar } from '../dosing/light';
import { classOfType, hourMs, nextDayWindowHours } from '../dosing/numbers';
import { afterOutcome } from '../dosing/outcome';
import { dosingOf } from '../dosingOf';
import { type Awaiting, dosingKey, type Light } from '../plan';
import { circumstancesOf } from './circumstances';
import { moved } from './moved';
import { type Attended, type Looked, withPlan } from './scene';

/** Whether the question of the next day can no longer be answered for a session. */
const isTooLate = ({ at }: Awaiting, { now }: Looked): boolean =>
  now.wall - at > nextDayWindowHours.to * hourMs;

/** How a session sat as far as it is certain; null while the next day may still say more. */
function certain(waiting: Awaiting, person: Person, scene: Looked): Light | null {
  const exercise = scene.library[waiting.exercise];
  if (!exercise) return 'unrated';
  const kind = classOfType[exercise.type];
  const crps = person.care.profiles.includes('crps');
  const final = waiting.nextDay !== null || isTooLate(waiting, scene);
  return final ? lightOf(kind, waiting, { crps }) : soFar(kind, waiting, { crps });
}

/** Takes in what is certain of one session: its dosing moves, its log line is written again. */
export function judge(person: Person, waiting: Awaiting, scene: Looked): Attended {
  const light = certain(waiting, person, scene);
  const told = light ? acted(person, waiting, light, scene) : { person, entries: [] };
  const next: Awaiting = { ...waiting, taken: light ?? waiting.taken };
  const over = waiting.nextDay !== null || isTooLate(waiting, scene);
  const { plan } = told.person;
  const awaiting = plan.awaiting.flatMap((one) =>
    one.id !== waiting.id ? [one] : over ? [] : [next],
  );
  const rewritten = rewrite(plan.unrated, next);
  const open = new Set(awaiting.map(({ completionId }) => completionId));
  const unrated = rewritten.all.filter(({ id }) => open.has(id));
  return {
    person: withPlan(told.person, { awaiting, unrated }),
    entries: [...told.entries, ...rewritten.entries],
  };
}

function acted(person: Person, waiting: Awaiting, light: Light, scene: Looked): Attended {
  const { exercise: id, side, at, day, before, after, counts } = waiting;
  const exercise = scene.library[id];
  if (!exercise || light === waiting.taken) return { person, entries: [] };
  const dosing = dosingOf(scene.view(), exercise, side, person.plan);
  const around = { ...circumstancesOf(person, exercise, side, scene), counts };
  const outcome = { at, day, light };
  const taken = moved(
    person,
    dosingKey(id, side),
    afterOutcome(dosing, outcome, around, scene.now),
    scene,
  );
  if (before === null || after === null) return taken;
  const lastRises = { ...taken.person.plan.lastRises, [id]: after - before };
  return { ...taken, person: withPlan(taken.person, { lastRises }) };
}

/** The log's line of a session with what is known of it now; unchanged where nothing is new. */
function rewrite(
  all: readonly Completion[],
  waiting: Awaiting,
): { all: readonly Completion[]; entries: Entry[] } {
  const line = all.find(({ id }) => id === waiting.completionId);
  const number = Number(waiting.id.split('#').at(-1));
  const item = line?.items[number];
  if (!line || !item) return { all, entries: [] };
  const rated = ratedItem(item, waiting);
  if (JSON.stringify(rated) === JSON.stringify(item)) return { all, entries: [] };
  const items = line.items.map((one, n) => (n === number ? rated : one));
  const next: Completion = { ...line, items, rev: line.rev + 1 };
  return {
    all: all.map((one) => (one.id === line.id ? next : one)),
    entries: [{ store: 'completions', record: next }],
  };
}

function ratedItem(item: CompletionItem, waiting: Awaiting): CompletionItem {
  const { place, before, after, settle, nextDay, taken } = waiting;
  const known = { before, after, settle, nextDay, light: taken };
  const told = Object.entries(known).filter(([, value]) => value !== null);
  return told.length === 0 ? item : { ...item, place, ...Object.fromEntries(told) };
}
