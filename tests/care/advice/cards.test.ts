import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardDue, libraryOf } from '../../../domain/care/advice/cards';
import { cards } from '../../../domain/care/advice/cards.table';
import { daysAfter } from '../../../domain/care/days';
import { beginFlare } from '../../../domain/care/dosing/flare';
import { profileIds } from '../../../domain/care/plan';
import { now, someone, today } from '../programme/person';

// Short texts where they help, once, and kept on a small shelf.

const english = JSON.parse(readFileSync('locales/en.json', 'utf8')).learn as Record<
  string,
  { readonly title: string; readonly text: string }
>;
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

describe('cards worth knowing', () => {
  it('each has its words and what it rests on', () => {
    for (const { id, source } of cards) {
      expect(source, id).toMatch(/\w{3}/);
      expect(english[id.replace('card-', '').replaceAll('-', '_')]?.text, id).toBeTruthy();
    }
  });

  it.each(profileIds)(
    '%s has its own, and the heat and the assessment for everybody',
    (profile) => {
      const mine = ids(libraryOf(someone([profile], 1), []));
      expect(mine).toEqual(
        expect.arrayContaining(['card-heat', 'card-get-assessed', 'card-evidence']),
      );
      expect(new Set(mine).size).toBe(mine.length);
    },
  );

  it('one a day comes, each once, and then no more', () => {
    let person = someone(['cts'], 1);
    const shown: string[] = [];
    for (let n = 0; n < 20; n += 1) {
      const day = { ...now, dayKey: daysAfter(today, n) };
      const due = cardDue(person, [], day);
      if (!due) continue;
      shown.push(due.id);
      const cardsSeen = { ...person.plan.cardsSeen, [due.id]: day.dayKey };
      person = { ...person, plan: { ...person.plan, cardsSeen } };
      expect(cardDue(person, [], day)).toBeNull();
    }
    expect(shown).toEqual(ids(libraryOf(someone(['cts'], 1), [])).slice(0, shown.length));
    expect(shown.length).toBe(6);
  });

  it('a louder stretch brings its own first, a flag brings what it asks for', () => {
    const flares = [beginFlare('hand/right', 'told', 2, {}, now)];
    expect(cardDue(someone(['cts'], 1, { plan: { flares } }), [], now)?.id).toBe('card-flare');
    expect(ids(libraryOf(someone(['posture'], 1), ['F-HYPO']))).toContain('card-hypo');
  });
});
