import fc from 'fast-check';
import { expect } from 'vitest';
import { type Care, demoCare, type Person } from '../../domain/care/care';
import { beginFlare } from '../../domain/care/dosing/flare';
import { isPlaceKey } from '../../domain/care/happening';
import type { Dosing, DosingKey, Plan } from '../../domain/care/plan';
import { readCare } from '../../domain/care/read';
import { readPlan } from '../../domain/care/readPlan';
import { tickOf } from '../../domain/care/safety/lists';
import { questions } from '../../domain/care/safety/questions';
import { isTherapistList } from '../../domain/care/shapes';
import { beginWorkstation, isWhole, itemIds } from '../../domain/care/workstation/check';
import { readWorkstation } from '../../domain/care/workstation/read';
import {
  type Cached,
  cachedAfter,
  isDiaryOff,
  readCached,
} from '../../domain/policy/organisation/cached';
import { restrictions } from '../../domain/policy/organisation/policy';
import { settingsUnder } from '../../domain/policy/organisation/precedence';
import { readPolicy } from '../../domain/policy/organisation/read';
import { areKeepable, rulesFrom } from '../../domain/policy/rulesFrom';
import { isSame } from '../../domain/policy/same';
import { isValid, readSettings, settingKeys, standards, table } from '../../domain/policy/settings';
import { met } from '../../domain/policy/sharing';
import { isSettingInstant, readSync, unshared } from '../../domain/policy/sync';
import { isFields } from '../../domain/session/plain';
import { somebodyWith } from '../care/somebody';
import { tableLibrary } from '../helpers/forty';
import { liveYear } from '../helpers/year';
import { border, spoilt } from './border';

// What stands in the small store, and what others put beside it: settings of another browser, a policy.

/** The Monday on which everything here is read. */
export const now = { wall: Date.UTC(2026, 10, 23, 9), dayKey: '2026-11-23' };

const all = (is: readonly unknown[]) => fc.constantFrom(...is);
const fields = (value: unknown) => (isFields(value) ? value : {});

const list = {
  v: 1,
  from: 'Clinic',
  writtenOn: '2026-11-02',
  acceptedAt: 5,
  allowed: [{ exercise: 'chin-tuck', side: 'both', level: 1, reps: 6 }],
  blocked: ['neck-isometric', 'wall-angels'],
} as const;

/** People with something to report, as they are stored. */
export const people: readonly Person[] = [
  ...[3, 6].map((seed) => liveYear(seed, tableLibrary, () => undefined).person),
  somebodyWith(
    {
      answers: {
        ...demoCare(now.wall).answers,
        C: { answeredAt: now.wall, ticked: { 'C-NIGHT': 'yes', 'C-CANCER': 'unsure' } },
        F: { answeredAt: now.wall, ticked: {}, askedAt: { 'F-PREG': now.wall } },
      },
      clearances: { 'C-CANCER': { on: '2026-11-20', at: now.wall } },
      therapistList: list,
      switchedOff: ['chin-tuck'],
      activities: ['Opening jars'],
      visits: { perWeek: 2, weeks: 8, startedOn: '2026-11-02', weekdays: [1, 4], remind: true },
    },
    now.dayKey,
  ),
];

/** What was said to a safety question never turns into less, unless its whole list is asked again. */
export function saysNoLess(care: Care, input: unknown): void {
  const said = fields(fields(input).answers);
  for (const [group, answer] of Object.entries(care.answers))
    expect(answer, `answers to ${group}`).toEqual(said[group]);
  for (const { code } of questions) {
    const before = fields(fields(said[code[0] ?? '']).ticked)[code];
    if (care.answers[code[0] as 'E'] && before !== undefined)
      expect(tickOf(care.answers, code)).toBe(before);
  }
  for (const [code, cleared] of Object.entries(care.clearances))
    expect(cleared).toEqual(fields(fields(input).clearances)[code]);
  for (const key of ['glidesOn', 'strongerGlides'] as const)
    if (care[key]) expect(fields(input)[key]).toBe(true);
}

/** A therapist's list that cannot be read allows less, and rules out all it names. */
function listHolds(care: Care, input: unknown): void {
  const { therapistList } = fields(input);
  if (!isFields(therapistList)) return;
  const blocked = Array.isArray(therapistList.blocked) ? therapistList.blocked : [];
  const { therapistList: read } = care;
  expect(isTherapistList(read)).toBe(true);
  for (const one of blocked)
    if (typeof one === 'string' && Object.hasOwn(tableLibrary, one))
      expect(read?.blocked).toContain(one);
}

const care = border('stored care', spoilt(all(people.map((one) => one.care))), (input) => {
  const { care: read, setAside } = readCare(input);
  saysNoLess(read, input);
  listHolds(read, input);
  expect(readCare(read)).toEqual({ care: read, setAside: [] });
  return setAside.length < 2;
});

/** What goes on until somebody ends it, and what rests, is not let go. */
const held: readonly unknown[] = ['stopped', 'locked'];

/** What holds back in a plan goes on holding back, whatever of it cannot be read. */
function holdsBack({ dosings, flares }: Plan, input: unknown): void {
  const said = fields(input);
  const all = Object.entries(fields(said.dosings));
  for (const [key, one] of all) {
    const { state } = fields(one);
    const dosing = dosings[key as DosingKey];
    if (held.includes(state)) expect(dosing?.state).toBe(state);
    else if (!isSame(dosing, one)) expect(dosing?.state).toMatch(/^(paused|rest)$/);
  }
  const louder = Array.isArray(said.flares) ? said.flares : [];
  const read = louder.filter((one) => isPlaceKey(fields(one).place));
  expect(flares).toHaveLength(read.length);
  const lost = read.length < louder.length || (said.flares !== undefined && !isList(said.flares));
  const asNow = (one: Dosing) => !['active', 'trial', 'maintain'].includes(one.state);
  if (lost) expect(Object.values(dosings).every(asNow)).toBe(true);
}
const isList = (value: unknown) => Array.isArray(value);

const louderHand = { ...beginFlare('hand/right', 'told', 2, {}, now), startedAt: now.wall - 1 };
const plans = people.map((one) => ({ ...one.plan, flares: [...one.plan.flares, louderHand] }));

const plan = border('stored plan', spoilt(all(plans)), (input) => {
  const { plan: read, setAside } = readPlan(input, now);
  const { plan: again, setAside: left } = readPlan(read, now);
  expect(left).toEqual([]);
  expect(again).toEqual(read);
  holdsBack(read, input);
  return setAside.length === 0;
});

const settings = border(
  'stored settings',
  spoilt(all([standards, { ...standards, microMinutes: 30, daysOff: ['2026-12-24/2027-01-01'] }])),
  (input) => {
    const { settings: read, repaired } = readSettings(input);
    for (const key of settingKeys) expect(isValid(key, read[key]), key).toBe(true);
    expect(Object.keys(read).sort()).toEqual([...settingKeys].sort());
    expect(areKeepable(rulesFrom(read, { on: true, perDay: 2 }))).toBe(true);
    return repaired.length === 0;
  },
);

const shared = { ...unshared, on: true, at: now.wall, shared: now.wall };

const sync = border('stored sharing', spoilt(fc.constant(shared)), (input) => {
  const read = readSync(input);
  if (read.on) expect(fields(input).on).toBe(true);
  expect(isSettingInstant(read.at)).toBe(true);
  expect(readSync(read)).toEqual(read);
  return read.on;
});

const fromOthers = border(
  'settings of another browser',
  spoilt(fc.constant({ v: 1, at: now.wall + 1, settings: { ...standards, rhythm: 'gentle' } })),
  (input) => {
    const { sync: after, settings: read } = met(shared, standards, input, now.wall);
    for (const key of settingKeys) {
      expect(isValid(key, read[key]), key).toBe(true);
      if ('ofDevice' in table[key]) expect(read[key]).toEqual(standards[key]);
    }
    expect(readSync(after)).toEqual(after);
    return after.cameAt !== null;
  },
);

const workstations = [
  { v: 1, asking: { feet: 'fits', back: 'open' }, checked: null },
  {
    v: 1,
    asking: null,
    checked: {
      at: now.wall - 1,
      answers: Object.fromEntries(itemIds.map((id) => [id, 'not-quite'])),
      done: { feet: now.wall - 1 },
    },
  },
];

const workstation = border('stored self-check', spoilt(all(workstations)), (input) => {
  const read = readWorkstation(input, now.wall);
  expect(readWorkstation(read, now.wall)).toEqual(read);
  if (read.asking) expect(isWhole(read.asking)).toBe(false);
  if (read.checked) expect(isWhole(read.checked.answers) && read.checked.at <= now.wall).toBe(true);
  return !isSame(read, beginWorkstation);
});

const policies = [
  {
    schemaVersion: 1,
    organization: { name: 'Example AG', supportUrl: 'https://a.example/help' },
    defaults: { microMinutes: 30 },
    locked: { walkOn: false, hours: { mon: ['08:00-16:00'] } },
    ...Object.fromEntries(restrictions.map((key) => [key, true])),
  },
  { disableImport: 'true', skipWelcome: 1, locked: '{"rhythm":"gentle"}' },
];

/** What says no to a restriction; anything else that is said closes. */
const open: readonly unknown[] = [undefined, false, 0, 'false', '0'];

/** Everything that is said of a restriction and is not a plain no closes it. */
function policyHolds(input: unknown): void {
  const policy = readPolicy(input);
  for (const key of restrictions)
    expect(policy.off[key], key).toBe(!open.includes(fields(input)[key]));
  const under = settingsUnder(policy, {});
  for (const key of settingKeys) {
    expect(isValid(key, under[key]), key).toBe(true);
    if ('personal' in table[key]) expect(under[key]).toEqual(standards[key]);
  }
  const { supportUrl, privacyNoticeUrl } = policy.organisation;
  for (const url of [supportUrl, privacyNoticeUrl]) expect(url).toMatch(/^(https:\/\/|$)/);
}

const policy = border('a policy as the browser gives it', spoilt(all(policies)), (input) => {
  policyHolds(input);
  return readPolicy(input).notes.length === 0;
});

const kept = (received: unknown): Cached => ({ v: 1, received, at: now.wall - 1 });

const cached = border('a policy as it is kept', spoilt(all(policies.map(kept))), (input) => {
  const read = readCached(input);
  policyHolds(read?.received);
  expect(isDiaryOff(read ?? undefined)).toBe(readPolicy(read?.received).off.disablePainDiary);
  // A browser that says nothing of it, early and late, opens nothing.
  for (const startedAt of [now.wall, now.wall - 600_000]) {
    const silent = { found: undefined, changed: false, startedAt, wall: now.wall };
    const after = cachedAfter(read, silent);
    if (!read || read.goneSince !== undefined) continue;
    for (const key of restrictions)
      expect(readPolicy(after?.received).off[key]).toBe(readPolicy(read.received).off[key]);
  }
  return read !== null;
});

/** Borders of the small store that one function reads. */
export const storedBorders = [care, plan, settings, sync, fromOthers, workstation, policy, cached];
