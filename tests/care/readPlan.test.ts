import { describe, expect, it } from 'vitest';
import type { Dosing, Flare, Plan } from '../../domain/care/plan';
import { readPlan } from '../../domain/care/readPlan';
import { createEngine } from '../../engine/engine';
import { tableLibrary } from '../helpers/forty';
import { pretendBrowser } from '../helpers/pretended';
import { somebodyWith } from './somebody';

// A stored plan of which something cannot be read: what holds back goes on holding back.

const now = { wall: Date.UTC(2026, 10, 23, 9), dayKey: '2026-11-23' };
const hourMs = 3_600_000;
const twoDays = now.wall + 48 * hourMs;
const { care, plan: begun } = somebodyWith({}, now.dayKey);

const dosing = (over: Partial<Dosing> = {}): Dosing => ({
  state: 'active',
  level: 2,
  dose: 3,
  until: null,
  returning: false,
  countsFrom: now.wall - 9,
  outcomes: [],
  reds: [],
  usedOn: [],
  changed: null,
  ...over,
});
const flare: Flare = {
  place: 'hand/right',
  startedAt: now.wall - hourMs,
  startedOn: now.dayKey,
  calmOn: [],
  endedAt: null,
  endedOn: null,
  why: 'told',
  baseline: 2,
  levels: {},
};
const key = 'chin-tuck/both';
const plan: Plan = { ...begun, dosings: { [key]: dosing() }, flares: [flare] };
const read = (over: object) => readPlan({ ...plan, ...over }, now);
const putAway = { state: 'paused', until: twoDays, returning: true };

describe('a louder stretch that cannot be read', () => {
  it.each([
    ['when it ended', { endedAt: 'x' }],
    ['when it began', { startedAt: null }],
    ['its calm days', { calmOn: ['soon'] }],
    ['what was usual', { baseline: 'two' }],
    ['the levels before it', { levels: { [key]: 9 } }],
  ])('lasts from now on where its place can be: %s', (_what, over) => {
    const { plan: after, setAside } = read({ flares: [{ ...flare, ...over }] });
    const lasts = { startedAt: now.wall, startedOn: now.dayKey, baseline: null, levels: {} };
    expect(after.flares).toEqual([{ ...flare, ...lasts }]);
    expect(setAside).toEqual(['flares.0']);
  });

  it.each([
    ['its place', [{ ...flare, place: 'nose' }], 'flares.0'],
    ['one that is none', [null], 'flares.0'],
    ['the whole list', 'louder', 'flares'],
  ])('puts everything away for two days where its place cannot be: %s', (_what, flares, name) => {
    const { plan: after, setAside } = read({ flares });
    expect(after.flares).toEqual([]);
    expect(after.dosings[key]).toMatchObject(putAway);
    expect(setAside).toEqual([name]);
  });
});

describe('what was done today', () => {
  it.each([
    ['the day’s counts', { today: { ...plan.today, sessions: { [key]: 'many' } } }, 'today'],
    ['the loads', { loads: [{ exercise: 'chin-tuck' }] }, 'loads.0'],
    ['the list of loads', { loads: {} }, 'loads'],
  ])('cannot be read: everything is put away for two days: %s', (_what, over, name) => {
    const { plan: after, setAside } = read(over);
    expect(after.dosings[key]).toMatchObject(putAway);
    expect(setAside).toEqual([name]);
  });

  it('was not there yet in a plan that says nothing of it', () => {
    const { today: _today, loads: _loads, ...older } = plan;
    expect(readPlan(older, now)).toEqual({ plan, setAside: [] });
  });
});

describe('an exercise whose standing cannot be read', () => {
  it('is put away for two days', () => {
    const { plan: after } = read({ dosings: { [key]: { ...dosing(), level: 9 } } });
    expect(after.dosings[key]).toMatchObject({ ...putAway, level: 1, dose: 1 });
  });

  it.each(['stopped', 'locked'] as const)('stays %s where that can be read', (state) => {
    const broken = { ...dosing({ state }), outcomes: 7 };
    const { plan: after } = read({ dosings: { [key]: broken } });
    expect(after.dosings[key]).toMatchObject({ state, until: null });
    // Neither does the loss of something else let it go.
    const { plan: other } = read({ dosings: { [key]: dosing({ state }) }, loads: [1] });
    expect(other.dosings[key]).toEqual(dosing({ state }));
  });

  it('that rests for longer goes on resting', () => {
    const rests = dosing({ state: 'rest', until: now.wall + 150 * hourMs });
    expect(read({ dosings: { [key]: rests }, today: 3 }).plan.dosings[key]).toEqual(rests);
  });
});

describe('when something last rose', () => {
  it('counts as now where it cannot be read', () => {
    expect(read({ rose: { 'hand/right': 'lately' } }).plan.rose).toEqual({
      'hand/right': now.wall,
    });
    expect(read({ lastRises: { walk: 'a lot' } }).plan.lastRises).toEqual({ walk: 10 });
  });
});

describe('on disk', () => {
  it('it is made whole once: what waits is not put off again at every event', async () => {
    const programme = { profile: 'cts', startedOn: now.dayKey, week: 1, weekFrom: now.dayKey };
    const programmes = [{ ...programme, activeOn: [], review: null, ending: null }];
    const world = pretendBrowser({ care, plan: { ...plan, programmes, loads: [1] } });
    const engine = createEngine(world.platform, tableLibrary);
    await engine.begin(async () => ({ type: 'BOOT', kind: 'startup' }));
    for (let n = 0; n < 4; n += 1) {
      world.pass(300_000);
      await engine.tell({ type: 'ALARM' });
    }
    const stored = world.stored.plan as Plan;
    expect(stored.dosings[key]?.until).toBe(twoDays);
    expect(Object.keys(world.stored).filter((one) => one.startsWith('plan.bad'))).toHaveLength(1);
  });
});
