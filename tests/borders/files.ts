import fc from 'fast-check';
import { expect } from 'vitest';
import { beginAnswers } from '../../components/welcome/begin';
import { readDraft } from '../../components/welcome/readDraft';
import { beginCare } from '../../domain/care/care';
import { beginPlan } from '../../domain/care/plan';
import { isTherapistList } from '../../domain/care/shapes';
import { readTherapistFile } from '../../domain/care/therapist/file';
import { mostReps } from '../../domain/care/therapist/most';
import { fileTextOf } from '../../domain/care/therapist/write';
import { harmlessIn } from '../../domain/journal/backup/plain';
import { isEntry } from '../../domain/journal/entry';
import { entriesOf, readSpare } from '../../domain/journal/spare';
import { isValid, type SettingKey, standards } from '../../domain/policy/settings';
import { restored } from '../../domain/restored';
import { isFields } from '../../domain/session/plain';
import { readEnvelope, rounds, seal } from '../../platform/sealed';
import { backupOf, takesOnlyLines } from '../helpers/backups';
import { tableLibrary } from '../helpers/forty';
import { journal, plainBreak } from '../helpers/journals';
import { border, spoilt, spoiltText } from './border';
import { now, people, saysNoLess } from './stored';

// Files a person brings in, and what else waits half done.

const texts = fc
  .sample(journal, { numRuns: 20, seed: 41 })
  .map((lines) => backupOf(lines, { care: { v: 1 }, plan: { v: 1 }, settings: {} }));

const backup = border(
  'a backup file',
  fc
    .constantFrom(...texts)
    .chain((text) => spoiltText(fc.constant(text)).map((put): [string, string] => [text, put])),
  ([text, put]) => takesOnlyLines(text, put),
);

const sealed = JSON.parse(await seal(new Blob(['What my hands said.']), 'quiet hands'));

const envelope = border('a sealed file', spoilt(fc.constant(sealed)), (input) => {
  const read = readEnvelope(isFields(input) ? input : {});
  if (typeof read === 'string') return false;
  const { iterations } = read.header.kdf;
  // Neither a weak key nor minutes of work.
  expect(iterations >= rounds && iterations <= 5_000_000).toBe(true);
  expect([read.salt.length, read.iv.length]).toEqual([16, 12]);
  return true;
});

const mine = people.map(({ care, plan }) => ({ care, plan, settings: standards }));
const blank = { care: beginCare(), plan: beginPlan(now.dayKey) };

const kept = border(
  'what a person put in, from a backup',
  spoilt(fc.constantFrom(...mine)),
  (input) => {
    const file = harmlessIn(isFields(input) ? input : {});
    for (const standing of [blank, mine[2] ?? blank]) {
      const back = restored(file, standing, now);
      const said = isFields(file.care) ? file.care : standing.care;
      saysNoLess(back.care, said);
      // Without the answers it was made from a plan opens nothing.
      if (said !== file.care && (file.care !== undefined || file.plan !== undefined))
        expect(back.care.answers).toEqual({});
      for (const list of Object.values(back.care.answers))
        if (file.care !== undefined) expect(list.answeredAt <= now.wall).toBe(true);
      for (const [key, value] of Object.entries(back.settings))
        expect(isValid(key as SettingKey, value), key).toBe(true);
    }
    return Object.keys(file).length > 0;
  },
);

const list = people.flatMap(({ care }) => care.therapistList ?? []);

const therapist = border(
  'a therapist’s file',
  spoiltText(fc.constantFrom(...list.map(fileTextOf))),
  (text) => {
    const { list: read, remarks } = readTherapistFile(text, tableLibrary);
    expect(read !== null || remarks.some(({ weight }) => weight === 'unreadable')).toBe(true);
    if (!read) return false;
    // It is looked at and accepted by the person, and by nobody else.
    expect(read).not.toHaveProperty('acceptedAt');
    expect(isTherapistList({ ...read, acceptedAt: 1 })).toBe(true);
    for (const { exercise: id, reps } of read.allowed) {
      const exercise = Object.hasOwn(tableLibrary, id) ? tableLibrary[id] : undefined;
      expect(exercise && (reps === null || reps <= mostReps(exercise))).toBe(true);
    }
    return true;
  },
);

const draft = {
  ...beginAnswers('C', beginCare(), now.wall),
  lists: { E: { ticked: { 'E-CHEST': 'yes' }, none: false, answeredAt: now.wall } },
  profiles: ['cts'],
};

const welcome = border('a half-filled welcome', spoilt(fc.constant(draft)), (input) => {
  const read = readDraft(input);
  if (read === null) return false;
  expect(read).toBe(input);
  const ticks = Object.values(read.lists).flatMap(({ ticked }) => Object.values(ticked));
  for (const tick of ticks) expect(['yes', 'unsure', 'old']).toContain(tick);
  return true;
});

const spare = { completions: [plainBreak('a', { at: now.wall, day: now.dayKey })], checkins: [] };

const copy = border('the copy of the last days', spoilt(fc.constant(spare)), (input) => {
  const found = readSpare(input);
  if (found) expect(typeof found.packed).toBe('string');
  const entries = entriesOf(input);
  for (const entry of entries) expect(isEntry(entry)).toBe(true);
  return entries.length > 0;
});

/** Borders over which whole files come, or parts of one. */
export const fileBorders = [backup, envelope, kept, therapist, welcome, copy];
