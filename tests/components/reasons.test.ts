import { describe, expect, it } from 'vitest';
import { untilText } from '../../components/days';
import { gateText } from '../../components/gate';
import { becauseText, toldText, whyNot } from '../../components/reasons';
import { whyThis } from '../../components/why';
import { beginDosing } from '../../domain/care/dosing/dosing';
import type { GateReason } from '../../domain/care/dosing/gate';
import { missingAtGate } from '../../domain/care/dosing/gate';
import type { Changed, ChangeReason } from '../../domain/care/plan';
import { type ReasonCode, reason } from '../../domain/care/reason';
import { questions } from '../../domain/care/safety/questions';
import { englishWords } from '../helpers/englishWords';

// Why something is offered or withheld, in one sentence each; every code has its own.

const now = new Date(2026, 10, 24, 10, 0).getTime();
const at = (day: number, hour = 9, minute = 20) => new Date(2026, 10, day, hour, minute).getTime();
const time = (instant: number) =>
  new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' }).format(instant);

// The compiler keeps these complete: a code that is missing here does not compile.
const reasonCodes = Object.keys({
  'switched-off': 1,
  safety: 1,
  'not-for-you': 1,
  'not-answered': 1,
  'clinician-first': 1,
  flag: 1,
  'therapist-blocked': 1,
  'not-on-list': 1,
  'glides-off': 1,
  excluded: 1,
  'breaks-only': 1,
  irritable: 1,
  later: 1,
  'not-in-plan': 1,
  paused: 1,
  rest: 1,
  stopped: 1,
  locked: 1,
  flare: 1,
  'relief-today': 1,
  'kept-up': 1,
  'cap-daily-stop': 1,
  'cap-evening': 1,
  'cap-sessions': 1,
  'cap-nerves': 1,
  'cap-gap': 1,
  'cap-minutes': 1,
  'cap-repetitions': 1,
} satisfies Record<ReasonCode, 1>) as ReasonCode[];
const changeReasons = Object.keys({
  gate: 1,
  'gate-lost': 1,
  'settled-in': 1,
  steady: 1,
  'amber-twice': 1,
  red: 1,
  'red-again': 1,
  'red-third': 1,
  'pause-over': 1,
  'rest-over': 1,
  'stop-lifted': 1,
  'stop-over': 1,
  'long-calm': 1,
  'symptoms-back': 1,
  unused: 1,
  'flare-return': 1,
  'three-worse-weeks': 1,
} satisfies Record<ChangeReason, 1>) as ChangeReason[];
const gateReasons: readonly GateReason[] = missingAtGate({
  week: 1,
  sliderLevel: null,
  greenSessions: 0,
  reds: 1,
  medianScore: null,
  band: null,
  isBlocked: true,
  isWanted: false,
  isAfterFlare: true,
});
const whole = /^\p{Lu}[^.]*\.$/u;
const half = /^[\p{Ll}\d][^.]*$/u;

describe('why something is withheld', () => {
  it.each(reasonCodes)('%s is one sentence', (code) => {
    const because = code === 'excluded' ? 'cts' : code === 'later' ? '5' : null;
    expect(whyNot(englishWords, reason(code, at(26), because), { now })).toMatch(whole);
  });

  it('no two codes say the same', () => {
    const said = reasonCodes.map((code) => whyNot(englishWords, reason(code), { now }));
    expect(new Set(said).size).toBe(reasonCodes.length);
  });

  it.each(changeReasons)('a pause after %s says so in one sentence', (why) => {
    expect(becauseText(englishWords, why)).toMatch(half);
    expect(whyNot(englishWords, reason('paused', at(26), why), { now })).toBe(
      `Paused until Thursday: ${becauseText(englishWords, why)}.`,
    );
  });

  it('says until when, and that it stirred things up', () => {
    const paused = reason('paused', at(26), 'amber-twice');
    expect(whyNot(englishWords, paused, { now })).toBe(
      'Paused until Thursday: it stirred things up twice.',
    );
  });

  it('knows all nine things a gate can wait for, and names the first', () => {
    expect(gateReasons).toHaveLength(9);
    for (const one of gateReasons) expect(gateText(englishWords, one)).toMatch(half);
    const locked = reason('locked');
    expect(whyNot(englishWords, locked, { now, waitsFor: ['not-wanted', 'week'] })).toBe(
      'A stronger glide, which waits for your word that you want it.',
    );
    expect(whyNot(englishWords, locked, { now })).toMatch(whole);
  });

  it.each(questions.filter(({ code }) => code !== 'F-DEVICE').map(({ code }) => code))(
    'names the subject of %s and no illness',
    (code) => {
      const subject = toldText(englishWords, code);
      expect(subject).toMatch(half);
      expect(subject).not.toMatch(
        /cancer|crps|stroke|arthritis|diabet|osteop|syndrome|embol|thromb|sten|neurop|cauda/i,
      );
      expect(whyNot(englishWords, reason('flag', null, code), { now })).toContain(subject);
    },
  );
});

describe('until when', () => {
  it.each([
    ['today', at(24, 15, 40), `until ${time(at(24, 15, 40))}`],
    ['at midnight', at(25, 0, 0), `until tomorrow, ${time(at(25, 0, 0))}`],
    ['tomorrow', at(25), `until tomorrow, ${time(at(25))}`],
    ['the day after', at(26), 'until Thursday'],
    ['in six days', at(30), 'until Monday'],
    ['in seven, when the weekday would mean today', at(31), 'until Tue, Dec 1'],
    ['in the past, which is over at the next look', at(23), `until ${time(at(23))}`],
    ['not known', null, 'for now'],
  ])('%s', (_, until, said) => {
    expect(untilText(englishWords, until, now)).toBe(said);
  });
});

describe('why a break holds what it holds', () => {
  const item = {
    exercise: 'chin-tuck',
    level: 1,
    dose: 1,
    reps: 3,
    side: 'both',
    seconds: 18,
  } as const;
  const changed = (why: ChangeReason, daysAgo: number): Changed => ({
    why,
    at: now - daysAgo * 86_400_000,
    from: { state: 'active', level: 1, dose: 1 },
    by: null,
  });
  const said = (why: ChangeReason | null, daysAgo = 1, offered = 'posture') => {
    const dosing = {
      ...beginDosing({ wall: now, dayKey: '2026-11-24' }, 1),
      changed: why && changed(why, daysAgo),
    };
    const plan = { dosings: { 'chin-tuck/both': dosing } } as const;
    return whyThis(englishWords, { items: [item], why: offered }, plan, now);
  };

  it.each([
    'micro',
    'posture',
    'walk',
    'glide',
    'area',
    'wanted',
    'focus',
    'something-else',
    'rest-turn',
    'nothing-fits',
    'safety',
  ])('%s is one sentence', (why) => {
    expect(whyThis(englishWords, { items: [], why }, { dosings: {} }, now)).toMatch(whole);
  });

  it('tells what is new about its exercise for three days', () => {
    expect(said('pause-over')).toBe('Gently again: its pause is over.');
    expect(said('settled-in')).toBe('A small step further: it sat well each time.');
    expect(said('settled-in', 4)).toBe(said(null));
    expect(said('long-calm')).toBe(said(null));
  });

  it.each(changeReasons)('is one sentence after %s', (why) => {
    expect(said(why)).toMatch(whole);
  });
});
