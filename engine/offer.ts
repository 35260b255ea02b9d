import { asksOf } from '../domain/care/asks';
import type { Candidate } from '../domain/care/candidate';
import { candidatesOf } from '../domain/care/candidates';
import { type Asked, choose, somethingElse } from '../domain/care/choose';
import type { Offer, Wished } from '../domain/care/exercise';
import type { Stopped } from '../domain/care/happening';
import { viewOf } from '../domain/care/view';
import type { Memory } from '../domain/memory';
import { nextInTurn } from '../domain/policy/ownText';
import { outlook } from '../domain/session';
import type { BreakRecord, Clock, Event, LogRecord } from '../domain/session/types';
import type { Told } from '../domain/told';
import { replaced } from './decisions';
import { rhythmOf } from './rules';
import type { Setting } from './setting';

/** What the engine knows with the present break's content, and why an earlier content was replaced. */
export interface Offered {
  readonly memory: Memory;
  readonly records: readonly LogRecord[];
}

/** Chooses what the present break contains, once; an answer before a glide or about safety chooses anew. */
export function offered(
  memory: Memory,
  told: Event | Told,
  clock: Clock,
  setting: Setting,
): Offered {
  const prompt = present(memory, clock);
  if (!prompt) return { memory: emptied(memory), records: [] };
  const mine = memory.offer?.promptId === prompt.id ? memory.offer : null;
  const next =
    mine && keeps(mine, told, memory, clock, setting)
      ? mine
      : chosen(memory, mine, told, prompt, clock, setting);
  if (mine && same(next, mine)) return { memory, records: [] };
  const records = mine ? [replaced(mine, next, told, clock.wall)] : [];
  const lastMessage = next.message ?? memory.lastMessage;
  return { memory: { ...memory, offer: next, reached: null, lastMessage }, records };
}

/** A micro break brings one of the person's own reminders, in turn; it stays while the break does. */
function reminder(mine: Offer | null, { lead }: Asked, { settings, lastMessage }: Memory) {
  if (lead !== 'micro') return {};
  const message = mine ? mine.message : nextInTurn(settings.reminders, lastMessage);
  return message ? { message } : {};
}

const emptied = (memory: Memory): Memory =>
  memory.offer === null && memory.reached === null && memory.plan.precheck === null
    ? memory
    : { ...memory, offer: null, reached: null, plan: { ...memory.plan, precheck: null } };

/** Answers that can rule out what has been chosen already. */
const bearing: readonly unknown[] = ['AFTER', 'DAILY', 'WEEKLY', 'DIRECTION', 'FOOT_CHECK'];

/** A choice stands until something is said that bears on it. */
function keeps(
  offer: Offer,
  told: Event | Told,
  memory: Memory,
  clock: Clock,
  setting: Setting,
): boolean {
  if (told.type === 'CHANGE_CARE' || told.type === 'FLARE' || told.type === 'RESTORE') return false;
  if (told.type === 'PRECHECK' || told.type === 'SOMETHING_ELSE')
    return told.promptId !== offer.promptId;
  return !bearing.includes(told.type) || mayStill(offer, memory, clock, setting);
}

/** Whether everything in an offer may still be done. */
function mayStill({ items, promptId }: Offer, memory: Memory, clock: Clock, setting: Setting) {
  const view = viewOf(memory, setting.library, clock);
  const may = candidatesOf(view, { only: null, manual: isManual(promptId) });
  return items.every((item) =>
    may.some(
      ({ exercise, side, maxLevel }) =>
        exercise.id === item.exercise && side === item.side && item.level <= maxLevel,
    ),
  );
}

const isManual = (promptId: string): boolean => promptId.startsWith('manual:');

function chosen(
  memory: Memory,
  mine: Offer | null,
  told: Event | Told,
  prompt: Asked,
  clock: Clock,
  { library }: Setting,
): Offer {
  const { care, plan, lastItems } = memory;
  const form = told.type === 'USER' ? (told as Extract<Told, { type: 'USER' }>).form : undefined;
  const wished = wishedBy(told, mine);
  const rhythm = rhythmOf(memory);
  const focus = (mine?.form ?? form) ? ({ form: 'focus' } as const) : {};
  const alone = wished.exercise ? ({ alone: true } as const) : {};
  const asked: Asked = { ...prompt, rhythm, ...focus, ...alone };
  const view = viewOf({ care, plan }, library, clock);
  const manual = isManual(prompt.id);
  const all = candidatesOf(view, { only: wished.exercise ?? null, manual });
  const offer =
    mine && told.type === 'SOMETHING_ELSE'
      ? somethingElse(mine, asked, view.person, library, lastItems, clock, all)
      : choose(asked, view.person, library, lastItems, clock, without(all, wished), wished.area);
  const asks = asksOf(offer, prompt.lead, view);
  return {
    ...offer,
    asks,
    ...(Object.keys(wished).length > 0 ? { wished } : {}),
    ...reminder(mine, prompt, memory),
  };
}

/** What was asked for at the start, or turned down since. */
function wishedBy(told: Event | Told, mine: Offer | null): Wished {
  if (told.type === 'SOMETHING_ELSE')
    return { not: mine?.items.map(({ exercise }) => exercise) ?? [] };
  if (mine) return mine.wished ?? {};
  const { exercise, area } = told as Partial<Extract<Told, { type: 'USER' }>>;
  return { ...(exercise ? { exercise } : {}), ...(area ? { area } : {}) };
}

const without = (may: readonly Candidate[], { not = [] }: Wished): Candidate[] =>
  may.filter(({ exercise }) => !not.includes(exercise.id));

const same = (a: Offer, b: Offer) => JSON.stringify(a) === JSON.stringify(b);

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

/** The exercise that was playing when a break was stopped: the place last reached in it, or its first. */
export function stoppedAt({ offer, reached }: Memory, record: BreakRecord): Stopped | null {
  if (record.ended !== 'stopped' || !offer || offer.promptId !== record.promptId) return null;
  const place = reached?.promptId === offer.promptId ? reached.item : 0;
  const item = offer.items[place];
  return item ? { exercise: item.exercise, side: item.side } : null;
}
