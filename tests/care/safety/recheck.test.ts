import { describe, expect, it } from 'vitest';
import { type Care, demoCare } from '../../../domain/care/care';
import { dayMs } from '../../../domain/care/days';
import { asked, groups, type Tick } from '../../../domain/care/safety/lists';
import {
  answeredAnew,
  openingFor,
  takenBack,
  withCleared,
} from '../../../domain/care/safety/opening';
import { questions } from '../../../domain/care/safety/questions';
import { dueAgain } from '../../../domain/care/safety/recheck';
import { screen } from '../../../domain/care/safety/screen';
import { standingOf } from '../../../domain/care/safety/standing';
import { screeningOf } from '../../../domain/journal/screening';

// When a question comes back, and what happens to its answer meanwhile.

const start = Date.UTC(2026, 10, 24, 12);
const nowAt = (days: number) => ({
  wall: start + days * dayMs,
  dayKey: new Date(start + days * dayMs).toISOString().slice(0, 10),
});
const ready = demoCare(start);
const ticked = (group: 'E' | 'U' | 'C' | 'F', said: Readonly<Record<string, Tick>>): Care => ({
  ...ready,
  answers: { ...ready.answers, [group]: { answeredAt: start, ticked: said } },
});
const codesOf = (group: 'E' | 'U' | 'C' | 'F') => asked(group).map(({ code }) => code);

describe('what is asked again', () => {
  it('is nothing on the day of the lists', () => {
    expect(dueAgain(ready, nowAt(0))).toMatchObject({ codes: [], groups: [] });
    expect(dueAgain(ready, nowAt(0)).nextAt).toBe(start + 28 * dayMs);
  });

  it('is every list that has no answer', () => {
    const { answers } = ready;
    const { C: _, ...without } = answers;
    expect(dueAgain({ ...ready, answers: without }, nowAt(0))).toMatchObject({
      codes: codesOf('C'),
      groups: ['C'],
    });
  });

  it.each(
    questions
      .filter(({ code, recheckOnly }) => code !== 'F-DEVICE' && !recheckOnly)
      .map((row) => [row.code, row.tier, row.recheckDays] as const),
  )('%s, ticked, comes back on its own date', (code, tier, days) => {
    const group = code[0] as 'E' | 'U' | 'C' | 'F';
    const care = ticked(group, { [code]: 'yes' });
    const isDue = (after: number) => dueAgain(care, nowAt(after)).codes.includes(code);
    if (days === null) return expect([28, 90, 4000].some(isDue)).toBe(false);
    // A yes that asks for an appointment is answered again in 28 days, whatever its row says (3.2).
    const own = tier === 'INFO_SEE_CLINICIAN' ? 28 : days;
    expect([isDue(own - 0.1), isDue(own)]).toEqual([false, true]);
  });

  it('is a line nobody ticked with the four-weekly lists at the soonest', () => {
    for (const code of ['F-ULCER', 'F-HANDARTH', 'C-SURG-HAND']) {
      expect(dueAgain(ready, nowAt(27)).codes).not.toContain(code);
      expect(dueAgain(ready, nowAt(28)).codes).toContain(code);
    }
    expect(dueAgain(ready, nowAt(89)).codes).not.toContain('F-BP');
    expect(dueAgain(ready, nowAt(90)).codes).toContain('F-BP');
  });

  it('is the feet every day where nerves of the feet are the matter, unless looked at today', () => {
    const dpn: Care = { ...ready, profiles: ['dpn'] };
    expect(dueAgain(ready, nowAt(1)).codes).toEqual([]);
    expect(dueAgain(dpn, nowAt(0.2)).codes).toEqual([]);
    expect(dueAgain(dpn, nowAt(1)).codes).toEqual(['U-FOOT']);
    expect(dueAgain(dpn, nowAt(1), nowAt(0).dayKey).codes).toEqual(['U-FOOT']);
    expect(dueAgain(dpn, nowAt(1), nowAt(1).dayKey).codes).toEqual([]);
  });

  it('whether somebody is under eighteen is never asked again by itself', () => {
    for (const days of [28, 90, 4000])
      expect(dueAgain(ready, nowAt(days)).codes).not.toContain('C-AGE');
  });
});

describe('where a person stands', () => {
  const standing = (care: Care, days = 0) => standingOf(care, nowAt(days));

  it('is the gravest that holds: help now, advice today, never answered, due again, answered', () => {
    expect(standing(ticked('E', { 'E-CHEST': 'unsure' }))).toBe('emergency');
    expect(standing(ticked('U', { 'U-DVT': 'yes' }))).toBe('urgent');
    expect(standing({ ...ready, answers: {} })).toBe('open');
    expect(standing(ready, 28)).toBe('due');
    expect(standing(ticked('F', { 'F-ULCER': 'yes' }), 7)).toBe('due');
    expect(standing(ticked('C', { 'C-CANCER': 'yes' }))).toBe('answered');
    expect(standing({ ...ready, profiles: ['dpn'] }, 1)).toBe('answered');
  });

  it('keeps to a grave answer however old it is', () => {
    expect(standing(ticked('E', { 'E-CHEST': 'yes' }), 400)).toBe('emergency');
  });
});

describe('what an occasion asks', () => {
  it('is all lists at first and when wished, right now and the last weeks in between', () => {
    for (const occasion of ['first', 'again'] as const)
      expect(openingFor(occasion, ready, nowAt(0)).groups).toEqual([...groups]);
    for (const occasion of ['symptoms', 'flare', 'weakness'] as const) {
      const { groups: some, codes } = openingFor(occasion, ready, nowAt(0));
      expect(some).toEqual(['E', 'U']);
      expect(codes).toEqual([...codesOf('E'), ...codesOf('U')]);
    }
  });

  it('is only what is due on a recheck', () => {
    const care = ticked('F', { 'F-ULCER': 'yes' });
    expect(openingFor('recheck', care, nowAt(7))).toMatchObject({
      groups: ['F'],
      codes: ['F-ULCER'],
    });
  });
});

describe('an answer given again', () => {
  const list = { answeredAt: start, ticked: { 'F-ULCER': 'yes', 'F-PREG': 'yes' } } as const;
  const later = start + 7 * dayMs;

  it('in part leaves the other lines as they were, dates included', () => {
    const anew = answeredAnew('F', list, ['F-ULCER'], {}, later);
    expect(anew).toEqual({
      answeredAt: start,
      ticked: { 'F-PREG': 'yes' },
      askedAt: { 'F-ULCER': later },
    });
    const care = { ...ready, answers: { ...ready.answers, ...(anew && { F: anew }) } };
    expect(dueAgain(care, nowAt(28)).codes).toContain('F-PREG');
    expect(dueAgain(care, nowAt(28)).codes).not.toContain('F-ULCER');
    expect(dueAgain(care, nowAt(35)).codes).toContain('F-ULCER');
  });

  it('as a whole begins afresh', () => {
    expect(answeredAnew('F', list, codesOf('F'), {}, later)).toEqual({
      answeredAt: later,
      ticked: {},
    });
  });

  it('never makes a list answered of which only a part was asked', () => {
    expect(answeredAnew('F', undefined, ['F-ULCER'], {}, later)).toBeUndefined();
  });

  it('by mistake is taken back with its list, and that list is due', () => {
    const care = ticked('E', { 'E-CHEST': 'yes' });
    const answers = takenBack(care.answers, ['E-CHEST']);
    expect(answers.E).toBeUndefined();
    expect(answers.C).toEqual(care.answers.C);
    expect(screen(answers, {}, nowAt(0)).dueGroups).toEqual(['E']);
  });

  it('with yes after a clinician’s check counts again', () => {
    const care = ticked('U', { 'U-WEAK': 'yes' });
    const checked = withCleared({}, ['U-WEAK'], '2026-11-24', start + 1);
    expect(screen(care.answers, checked, nowAt(1)).tier).toBeNull();
    const U = answeredAnew('U', care.answers.U, ['U-WEAK'], { 'U-WEAK': 'yes' }, later);
    const again = { ...care.answers, ...(U && { U }) };
    expect(screen(again, checked, nowAt(8)).tier).toBe('URGENT');
  });
});

describe('the log of safety checks', () => {
  it('keeps what was said and cleared as it was given', () => {
    const { answers } = ticked('E', { 'E-CHEST': 'unsure' });
    const clearances = withCleared({}, ['E-PE'], '2026-11-24', start);
    const line = screeningOf({ ...ready, answers, clearances }, nowAt(0), 'a');
    expect(line).toEqual({
      id: 'a',
      at: start,
      day: '2026-11-24',
      answers,
      clearances,
      tier: 'EMERGENCY',
      flags: ['E-CHEST'],
      v: 1,
    });
    const after = screeningOf(
      { ...ready, answers: takenBack(answers, ['E-CHEST']) },
      nowAt(0),
      'b',
    );
    expect(after).toMatchObject({ tier: null, flags: [] });
    expect(after.answers.E).toBeUndefined();
  });
});
