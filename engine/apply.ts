import { candidatesOf } from '../domain/care/candidate';
import { readCare } from '../domain/care/care';
import { type Asked, choose, type RecentItem, somethingElse } from '../domain/care/choose';
import type { Library, Offer } from '../domain/care/exercise';
import { beginPlan } from '../domain/care/plan';
import type { Memory } from '../domain/memory';
import { readSettings, rulesFrom } from '../domain/policy/settings';
import { begin, outlook, step } from '../domain/session';
import { demoRules, whereReturnIsUnheard } from '../domain/session/rules';
import type { Clock, Event, Idle, LogRecord, Rules } from '../domain/session/types';
import type { Area, Told } from '../domain/told';

/** What stays the same for the whole life of a worker. */
export interface Setting {
  readonly library: Library;
  readonly demo: boolean;
  readonly hearsReturn: boolean;
}

/** The present as the engine takes it up. */
export interface Present {
  readonly clock: Clock;
  readonly idle: Idle;
}

/** What the engine knows after an event, and what the log is to remember. */
export interface Applied {
  readonly memory: Memory;
  readonly records: readonly LogRecord[];
}

/** The last items that are kept for choosing the next break: two full days of them. */
const lastItemsAtMost = 80;

/** One event taken in: what happened decides where the person now stands. */
export function apply(
  memory: Memory,
  told: Event | Told,
  { clock, idle }: Present,
  setting: Setting,
): Applied {
  if (told.type === 'REACHED') return { memory: reach(memory, told), records: [] };
  const changed = change(memory, told);
  const rules = rulesOf(changed, setting);
  const before = changed.session ?? begin(clock, rules);
  const event = { ...eventOf(told, rules), idle };
  const { session, records } = step(before, event, clock);
  const next = { ...changed, session, lastItems: remembered(changed.lastItems, records) };
  return offered(next, told, clock, setting, records);
}

/** The engine's numbers from what a person set. */
export function rulesOf({ settings, care }: Memory, setting: Setting): Rules {
  const rules = rulesFrom(settings, { on: care.glidesOn, perDay: 2 });
  const mine = setting.hearsReturn ? rules : { ...rules, ...whereReturnIsUnheard };
  return setting.demo ? demoRules(mine) : mine;
}

function reach(memory: Memory, told: Extract<Told, { type: 'REACHED' }>): Memory {
  if (memory.offer?.promptId !== told.promptId) return memory;
  return { ...memory, reached: { ...told.at, promptId: told.promptId, done: told.done ?? [] } };
}

function change(memory: Memory, told: Event | Told): Memory {
  if (told.type === 'CHANGE_SETTINGS')
    return { ...memory, settings: readSettings({ ...memory.settings, ...told.change }).settings };
  if (told.type === 'CHANGE_CARE')
    return { ...memory, care: readCare({ ...memory.care, ...told.change }).care };
  return memory;
}

function eventOf(told: Event | Told, rules: Rules): Event {
  if (told.type === 'CHANGE_SETTINGS' || told.type === 'CHANGE_CARE')
    return { type: 'SETTINGS', rules, id: told.id };
  if (told.type === 'SOMETHING_ELSE' || told.type === 'REACHED')
    return { type: 'WAKE', id: told.id };
  return told;
}

function remembered(last: readonly RecentItem[], records: readonly LogRecord[]): RecentItem[] {
  const items = records.flatMap((record): RecentItem[] => {
    if (record.kind !== 'completed') return [];
    const { at, day, breakKind: kind, done = [] } = record;
    if (done.length === 0) return [{ exercise: 'rest', side: 'both', at, day, kind }];
    return done.map(({ exercise, side }) => ({ exercise, side, at, day, kind }));
  });
  return [...items.reverse(), ...last].slice(0, lastItemsAtMost);
}

/** Chooses what the present break contains, once; a change in the safety answers chooses anew. */
function offered(
  memory: Memory,
  told: Event | Told,
  clock: Clock,
  setting: Setting,
  records: readonly LogRecord[],
): Applied {
  const prompt = present(memory, clock);
  if (!prompt) return { memory: { ...memory, offer: null, reached: null }, records };
  const { offer, care, lastItems } = memory;
  const mine = offer?.promptId === prompt.id ? offer : null;
  const area: Area | undefined = told.type === 'USER' && 'area' in told ? told.area : undefined;
  const { library } = setting;
  const person = { care, plan: beginPlan(clock.dayKey) };
  const may = candidatesOf(person, library, clock);
  const fresh = () => choose(prompt, person, library, lastItems, clock, may, area);
  if (!mine) return { memory: { ...memory, offer: fresh(), reached: null }, records };
  const next =
    told.type === 'CHANGE_CARE'
      ? fresh()
      : told.type === 'SOMETHING_ELSE' && told.promptId === mine.promptId
        ? somethingElse(mine, prompt, person, library, lastItems, clock, may)
        : mine;
  if (same(next, mine)) return { memory, records };
  const decision = replaced(mine, told.id ?? '', clock.wall);
  return { memory: { ...memory, offer: next, reached: null }, records: [...records, decision] };
}

const same = (a: Offer, b: Offer) => JSON.stringify(a) === JSON.stringify(b);

const replaced = (offer: Offer, id: string, at: number): LogRecord => ({
  kind: 'decision',
  id: `offer:${offer.promptId}:${id}`,
  at,
  code: 'offer-replaced',
  args: { items: offer.items.map((item) => item.exercise).join(' ') || 'rest' },
});

/** The break that is asked for or under way. */
function present({ session }: Memory, clock: Clock): Asked | null {
  if (!session) return null;
  const { brk } = session;
  const asked = brk
    ? { id: brk.promptId, lead: brk.lead, kinds: [brk.lead] }
    : outlook(session, clock).prompt;
  const restMs = asked && session.rules.kinds[asked.lead]?.restMs;
  return asked && { ...asked, seconds: Math.round((restMs ?? 0) / 1000) };
}
