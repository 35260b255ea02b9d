import fc from 'fast-check';
import { expect, vi } from 'vitest';
import { readCare } from '../../domain/care/read';
import { isShallow } from '../../domain/journal/backup/plain';
import { isEntry } from '../../domain/journal/entry';
import { dayAhead } from '../../domain/policy/dayAhead';
import { rulesFrom } from '../../domain/policy/rulesFrom';
import { standards } from '../../domain/policy/settings';
import { readSession } from '../../domain/session';
import { isFields, isNumber } from '../../domain/session/plain';
import { readTold } from '../../domain/told';
import { createEngine, type Engine } from '../../engine/engine';
import { tableLibrary } from '../helpers/forty';
import { plainBreak } from '../helpers/journals';
import { type Pretended, pretendBrowser } from '../helpers/pretended';
import { border, spoilt } from './border';
import { now, people, saysNoLess } from './stored';

// What the engine itself takes in: a small store of which anything may be spoilt, and what a page sends.

// What it does about trouble it also reports; here that would be thousands of lines.
vi.spyOn(console, 'error').mockImplementation(() => undefined);

type Stored = Readonly<Record<string, unknown>>;

async function alive(stored: Stored): Promise<{ world: Pretended; engine: Engine }> {
  const world = pretendBrowser(stored);
  const engine = createEngine(world.platform, tableLibrary);
  await engine.begin(async () => ({ type: 'BOOT', kind: 'startup' }));
  return { world, engine };
}

const minute = 60_000;

/** Somebody's morning: a break that is done, and one that is due. */
async function lived(care: object, plan: object): Promise<Stored> {
  const { world, engine } = await alive({ care, plan });
  await engine.tell({ type: 'USER', action: 'start', kind: 'posture', id: 's' });
  world.pass(minute);
  const ended = { type: 'USER', action: 'complete', ended: 'finished', completionId: 'c' } as const;
  await engine.tell({ ...ended, id: 'c' });
  for (let n = 0; n < 6; n += 1) {
    world.pass(5 * minute);
    await engine.tell({ type: 'ALARM' });
  }
  return world.stored;
}
const mornings = await Promise.all(people.map(({ care, plan }) => lived(care, plan)));

const line = { store: 'completions', record: plainBreak('l', { at: now.wall, day: now.dayKey }) };
const waiting = { event: { type: 'USER', action: 'complete', completionId: 'w', id: 'w' } };
const around = {
  settings: { microMinutes: 30, walkOn: false },
  sync: { on: true, at: 1, shared: null, cameAt: null, trouble: null, refusedAt: null },
  policy: { v: 1, received: { locked: { walkOn: false }, disableImport: true }, at: now.wall },
  workstation: { v: 1, asking: { feet: 'fits' }, checked: null },
  'wal:l': line,
  'wal:w': waiting,
  'forget:f': { what: { days: { from: '2026-11-01', to: '2026-11-02' } }, at: 1, dropped: [] },
  recover: true,
};
const whole = mornings.map((stored): Stored => ({ ...stored, ...around }));

/** The engine goes on: it counts, plays a break, logs it, and the next alarm stands in time. */
async function goesOn(world: Pretended, engine: Engine): Promise<void> {
  world.pass(5 * minute);
  await engine.tell({ type: 'ALARM' });
  await engine.tell({ type: 'USER', action: 'start', kind: 'micro', id: 'on-s' });
  const done = { type: 'USER', action: 'complete', ended: 'finished' } as const;
  await engine.tell({ ...done, id: 'on-c', completionId: 'on-c' });
  // Taken up only when all that follows from it is done.
  await engine.tell({ type: 'ALARM' });
  const { session } = world.stored;
  const { offer: _o, reached: _r, lastItems: _i, lastMessage: _m, ...alone } = session as Stored;
  expect(readSession(JSON.parse(JSON.stringify(alone)))).toMatchObject({ ok: true });
  const wakeAt = world.shown.at(-1)?.outlook.wakeAt ?? Number.NaN;
  const { wall } = world.platform.now();
  expect(isNumber(wakeAt) && wakeAt <= wall + 86_400_000, `wakes at ${wakeAt}`).toBe(true);
  for (const entry of world.logged.values()) expect(isEntry(entry)).toBe(true);
  expect([...world.logged.keys()]).toContain('on-c');
}

const careIn = ({ stored }: Pretended) => readCare(stored.care).care;
const barred = ({ switchedOff, therapistList }: ReturnType<typeof careIn>) => [
  ...switchedOff,
  ...(therapistList?.blocked ?? []),
];

/** Nothing that was switched off or that a therapist ruled out is offered. */
function offersNothingBarred(world: Pretended): void {
  const { offer } = world.stored.session as { offer: { items: { exercise: string }[] } | null };
  for (const { exercise } of offer?.items ?? [])
    expect(barred(careIn(world))).not.toContain(exercise);
}

/** Lists within each other that a store still holds; Chromium drops what lies deeper than a hundred. */
const deepest = 200;

/** One key of a store, spoilt. */
const oneSpoilt = (keys: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...whole), fc.constantFrom(...keys))
    .chain(([stored, key]) =>
      spoilt(fc.constant(stored[key])).map((value): [Stored, string] => [
        { ...stored, [key]: isShallow(value, deepest) ? value : null },
        key,
      ]),
    );

async function storeHolds([stored, key]: [Stored, string]): Promise<boolean> {
  const { world, engine } = await alive(stored);
  await goesOn(world, engine);
  offersNothingBarred(world);
  saysNoLess(careIn(world), stored.care);
  const aside = Object.keys(world.stored).filter((one) => one.includes('.bad.'));
  expect(aside.length, `kept aside: ${aside}`).toBeLessThan(2);
  return key === 'session' ? aside.length === 0 : world.logged.has('w');
}

const session = border('stored session', oneSpoilt(['session']), storeHolds);
const others = Object.keys(whole[0] ?? {}).filter((key) => !/^(session|wal:)/.test(key));
const store = border('any other key of the small store', oneSpoilt(others), async (input) => {
  await storeHolds(input);
  return input[1] !== 'care';
});
const wal = border('lines that wait for the log', oneSpoilt(['wal:l', 'wal:w']), storeHolds);

const promptId = '2026-11-23#1';
const place = 'hand/right';
/** One of each thing a page says. */
const sayings = [
  { type: 'USER', action: 'start', kind: 'micro', id: 'm' },
  { type: 'USER', action: 'snooze', ms: 300_000, promptId, id: 'm' },
  { type: 'USER', action: 'pause', until: now.wall + 9, id: 'm' },
  { type: 'USER', action: 'complete', ended: 'rested', completionId: 'm', id: 'm', done: [] },
  { type: 'REACHED', id: 'm', promptId, at: { item: 0, step: 1 }, done: [] },
  { type: 'SOMETHING_ELSE', id: 'm', promptId },
  { type: 'MEETING', id: 'm', on: true, ms: 60_000 },
  { type: 'CHANGE_SETTINGS', id: 'm', change: { microMinutes: 35, rhythm: 'gentle' } },
  { type: 'CHANGE_CARE', id: 'm', change: { switchedOff: ['chin-tuck'] } },
  { type: 'CHANGE_SYNC', id: 'm', on: false },
  { type: 'WORKSTATION', id: 'm', what: 'answered', item: 'feet', answer: 'fits' },
  { type: 'RESTORE', id: 'm', kept: { settings: { rhythm: 'active' } } },
  { type: 'FORGET', id: 'm', what: { days: { from: '2026-11-23', to: '2026-11-23' } } },
  { type: 'RECOVER', id: 'm' },
  { type: 'PRECHECK', id: 'm', promptId, place, rating: { worst: 3 } },
  { type: 'AFTER', id: 'm', completionId: 'c', rating: { worst: 4 }, settle: 1 },
  { type: 'DAILY', id: 'm', place, rating: { worst: 2 } },
  { type: 'FLARE', id: 'm', place },
  { type: 'LIFT_STOP', id: 'm', exercise: 'chin-tuck', side: 'both' },
  { type: 'VISITED', id: 'm', modality: 'exercise', note: 'Fine.' },
  { type: 'VISITED', id: 'f', modality: 'other', form: { name: 'Form', total: 12.5 } },
  { type: 'SEEN', id: 'm', what: 'card', key: 'desk' },
];
const onlyOurs: readonly unknown[] = ['SYNCED', 'GIVEN', 'POLICY', 'SETTINGS', 'BOOT', 'MEDIA'];

const messages = border(
  'what a page says',
  fc.tuple(fc.constantFrom(...mornings), spoilt(fc.constantFrom(...sayings))),
  async ([stored, said]) => {
    const { world, engine } = await alive(stored);
    const before = careIn(world);
    const told = readTold(said);
    if (told) expect(onlyOurs).not.toContain(told.type);
    const taken = await engine.tellFromPage(said).then(
      () => true,
      () => false,
    );
    await goesOn(world, engine);
    // Answers change where they are what was said, and nowhere else.
    const care = isFields(said) && said.type === 'CHANGE_CARE' ? said.change : {};
    if (isFields(care) && !Object.hasOwn(care, 'answers') && told?.type !== 'RESTORE')
      expect(careIn(world).answers).toEqual(before.answers);
    return taken;
  },
);

const ahead = border(
  'a day that the settings ask to see',
  spoilt(fc.constant(rulesFrom(standards, { on: true, perDay: 2 }))),
  (rules) => {
    // Whoever asks nonsense may get an error, in good time.
    try {
      return dayAhead(rules as never).length > 0;
    } catch {
      return false;
    }
  },
);

/** Borders behind which the engine lives. */
export const aliveBorders = [session, store, wal, messages, ahead];
