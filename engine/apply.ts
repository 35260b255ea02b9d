import { attend } from '../domain/care/attend';
import type { Care } from '../domain/care/care';
import type { RecentItem } from '../domain/care/choose';
import type { Happening } from '../domain/care/happening';
import { readCare } from '../domain/care/read';
import type { Kept } from '../domain/journal/backup/format';
import { type Entry, entryOf } from '../domain/journal/entry';
import { screeningOf } from '../domain/journal/screening';
import type { Memory } from '../domain/memory';
import { fewerBreaks } from '../domain/policy/fewer';
import { choose, settingsUnder } from '../domain/policy/organisation/precedence';
import { restored } from '../domain/restored';
import { begin, step } from '../domain/session';
import type { Clock, Event, LogRecord, Rules } from '../domain/session/types';
import { isCareAnswer, type Told } from '../domain/told';
import { noticed } from './noticed';
import { offered, stoppedAt } from './offer';
import { rulesOf } from './rules';
import type { Present, Setting } from './setting';

/** What the engine knows after an event, and what the log is to remember. */
export interface Applied {
  readonly memory: Memory;
  readonly entries: readonly Entry[];
}

/** The last items that are kept for choosing the next break: two full days of them. */
const lastItemsAtMost = 80;

/** One event taken in: what happened decides where the person now stands. */
export function apply(
  memory: Memory,
  told: Event | Told,
  present: Present,
  setting: Setting,
): Applied {
  if (told.type === 'REACHED') return { memory: reach(memory, told), entries: [] };
  const { clock, idle } = present;
  const changed = change(memory, told, clock);
  const rules = () => rulesOf(changed, setting, clock);
  const before = noticed(changed.session ?? begin(clock, rules()), present);
  const stepFrom = step(before.session, { ...eventOf(told, rules, memory), idle }, clock);
  const { session } = stepFrom;
  const records = [...before.records, ...stepFrom.records];
  const stepped = { ...changed, session, lastItems: remembered(changed.lastItems, records) };
  const attended = attendAll(stepped, happeningsOf(stepped, told, records), present, setting);
  const followed = follow(attended.memory, present, setting);
  const next = offered(followed.memory, told, clock, setting);
  const scribe = { tzOffsetMin: present.tzOffsetMin, nameOf: setting.nameOf };
  const lines = [...records, ...followed.records, ...next.records].map((record) =>
    entryOf(record, scribe, 'promptId' in record ? formOf(memory, record) : 'break'),
  );
  const answered = screeningLines(memory, changed, told, clock);
  return { memory: next.memory, entries: [...answered, ...lines, ...attended.entries] };
}

function reach(memory: Memory, told: Extract<Told, { type: 'REACHED' }>): Memory {
  if (memory.offer?.promptId !== told.promptId) return memory;
  return { ...memory, reached: { ...told.at, promptId: told.promptId, done: told.done ?? [] } };
}

/** What was told, where it changes what the person set or told of themselves. */
export function change(memory: Memory, told: Event | Told, clock: Clock): Memory {
  if (told.type === 'RESTORE') return bringBack(memory, told.kept, clock);
  if (told.type === 'CHANGE_SETTINGS') return chosen(memory, told.change);
  if (isForFewer(memory, told)) return chosen(memory, fewerBreaks(memory.settings));
  if (told.type === 'CHANGE_CARE') {
    const { care } = readCare({ ...memory.care, ...told.change });
    return { ...memory, care: under(memory, care) };
  }
  return memory;
}

function chosen(memory: Memory, changes: unknown): Memory {
  const { policy } = memory;
  const after = choose(policy, memory.chosen, changes);
  return { ...memory, chosen: after, settings: settingsUnder(policy, after) };
}

/** What an organisation rules out stays ruled out, whatever is told. */
const under = ({ care: { diaryOff } }: Memory, care: Care): Care =>
  diaryOff ? { ...care, diaryOff } : care;

/** A file comes back. */
function bringBack(memory: Memory, kept: Kept, clock: Clock): Memory {
  const { settings, care, plan } = restored(kept, memory, clock);
  return { ...chosen(memory, settings), care: under(memory, care), plan };
}

/** Whether fewer breaks were chosen while that was asked. */
const isForFewer = ({ session }: Memory, told: Event | Told): boolean =>
  told.type === 'USER' &&
  told.action === 'fewer' &&
  told.answer === 'fewer' &&
  session?.fewer?.open === true;

/** A longer session counts for every kind below glides (clinical rules 5.4). */
const focusResets = ['micro', 'posture', 'walk'] as const;

function eventOf(told: Event | Told, rules: () => Rules, { offer, session }: Memory): Event {
  if (told.type === 'CHANGE_SETTINGS' || told.type === 'CHANGE_CARE' || told.type === 'RESTORE')
    return { type: 'SETTINGS', rules: rules(), id: told.id };
  if (isCareAnswer(told) || isForEngine(told)) return { type: 'WAKE', id: told.id };
  if (told.type === 'MEETING')
    return { ...told, type: 'MEDIA', why: 'meeting', on: told.on ?? session?.media !== 'meeting' };
  const finished = told.type === 'USER' && told.action === 'complete' && told.ended === 'finished';
  const focus = finished && offer?.form === 'focus' && offer.promptId === told.promptId;
  return focus ? { ...told, kind: 'posture', resets: focusResets } : told;
}

const forEngine = ['SOMETHING_ELSE', 'REACHED', 'FORGET', 'RECOVER', 'WORKSTATION'] as const;

/** What only the engine understands: for the session, time has passed. */
const isForEngine = (
  told: Event | Told,
): told is Extract<Told, { type: (typeof forEngine)[number] }> =>
  forEngine.some((type) => type === told.type);

/** Whether a break was a longer session, by the offer it was played from. */
const formOf = ({ offer }: Memory, { promptId }: { readonly promptId?: string }) =>
  offer && offer.promptId === promptId && offer.form === 'focus' ? 'focus' : 'break';

/** A safety check that was answered, taken back or cleared leaves its line. */
function screeningLines(
  { care: before }: Memory,
  { care }: Memory,
  told: Event | Told,
  clock: Clock,
): Entry[] {
  const same = (key: 'answers' | 'clearances') =>
    JSON.stringify(before[key]) === JSON.stringify(care[key]);
  if (told.type !== 'CHANGE_CARE' || (same('answers') && same('clearances'))) return [];
  return [{ store: 'screenings', record: screeningOf(care, clock, `screening:${told.id}`) }];
}

/** What the plan is to hear of: an answer, the end of a break, and always that time has passed. */
function happeningsOf(
  memory: Memory,
  told: Event | Told,
  records: readonly LogRecord[],
): Happening[] {
  const finished = records.flatMap((record): Happening[] =>
    record.kind === 'completed'
      ? [
          {
            type: 'FINISHED',
            record,
            stoppedAt: stoppedAt(memory, record),
            form: formOf(memory, record),
          },
        ]
      : [],
  );
  return [{ type: 'PASSED' }, ...(isCareAnswer(told) ? [told] : []), ...finished];
}

function attendAll(
  memory: Memory,
  happenings: readonly Happening[],
  { clock, tzOffsetMin }: Present,
  { library, nameOf }: Setting,
): Applied {
  const scene = { now: clock, library, scribe: { tzOffsetMin, nameOf } };
  const entries: Entry[] = [];
  let person = { care: memory.care, plan: memory.plan };
  for (const happening of happenings) {
    const attended = attend(person, happening, scene);
    person = attended.person;
    entries.push(...attended.entries);
  }
  return { memory: { ...memory, ...person }, entries };
}

/** The plan may want other numbers now: another phase, a flare, glides that are put away. */
function follow(memory: Memory, { clock, idle }: Present, setting: Setting) {
  const rules = rulesOf(memory, setting, clock);
  const { session } = memory;
  if (!session || JSON.stringify(session.rules) === JSON.stringify(rules))
    return { memory, records: [] };
  const stepped = step(session, { type: 'SETTINGS', rules, idle }, clock);
  return { memory: { ...memory, session: stepped.session }, records: stepped.records };
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
