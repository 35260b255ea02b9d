import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exerciseWords } from '../components/exerciseWords';
import { captionOf } from '../components/player/caption';
import { linesOf } from '../components/player/lines';
import { plural } from '../components/words';
import { totalMs } from '../domain/care/timeline';
import { completed, formsOf } from '../scripts/words.mjs';
import { everyPart, exercises } from './helpers/exercises';
import { flatWords, wordsFrom } from './helpers/flatWords';
import { wholeEnglish as english, translations } from './helpers/languages';
import { fixedWording } from './helpers/wording';
import { languagesWithWording, unkindWords } from './helpers/wordingElsewhere';

// A language is one file in locales/. Whatever stands there is complete, and says what English says.

const wordsPerSecond = 2.5;
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;
const gapsIn = (text = '') => [...new Set(text.match(/\$\d/g))].sort().join(' ');

/** The beginnings of what English counts. */
const counted = Object.keys(english)
  .filter((name) => name.endsWith('_other') && english[name.replace(/other$/, 'one')] !== undefined)
  .map((name) => name.replace(/_other$/, ''));
const groupOf = (name: string) => counted.find((group) => name.startsWith(`${group}_`));
const formsHere = (group: string, language: string) =>
  formsOf(language).map((form: string) => `${group}_${form}`);

/** The forms of numbers there are breaks and days for; others, such as a million's, may be left to the build. */
const everydayForms = (language: string) => {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 1_001 }, (_, n) => rules.select(n)))];
};

/** Names that stand on a button, in a notification, in a toolbar. */
const room: readonly (readonly [RegExp, most: number])[] = [
  [/^extension_description$/, 132],
  [/^exercise_.*_name$/, 48],
  [/^kind_/, 22],
  [/^prompt_(start|snooze)$/, 26],
  [/^player_(pause|play|back|next|stop|rest)$/, 18],
];
const roomOf = (name: string) => room.find(([names]) => names.test(name))?.[1];

/** A level named in a sentence, in any of the languages. */
const namesALevel = /\b([LN][1-3]|(level|stufe|nivel(es)?|niveaux?) [1-3])\b/i;

const noted = ['language_safety_read'];

describe('the languages', () => {
  it('are files that are found by themselves', () => {
    const files = readdirSync('locales').filter((name) => name !== 'en.json');
    expect(translations.map(({ language }) => `${language}.json`).sort()).toEqual(files.sort());
  });
});

describe.each(translations)('$language', ({ language, own, built }) => {
  const words = wordsFrom(built);

  it('names itself and the way it is written', () => {
    expect(own.extension_language).toBe(language);
    const { textInfo } = new Intl.Locale(language) as { textInfo?: { direction?: string } };
    expect(own.language_dir).toBe(textInfo?.direction ?? 'ltr');
  });

  it('says everything that English says', () => {
    const missing = Object.keys(english)
      .filter((name) => !groupOf(name) && !noted.includes(name))
      .filter((name) => own[name] === undefined);
    expect(missing).toEqual([]);
  });

  it('says nothing that English does not', () => {
    const others = Object.keys(own).filter(
      (name) =>
        english[name] === undefined &&
        !counted.some((group) => formsHere(group, language).includes(name)),
    );
    expect(others).toEqual([]);
  });

  it('has the forms it counts with', () => {
    const missing = counted.flatMap((group) =>
      everydayForms(language)
        .map((form) => `${group}_${form}`)
        .filter((name) => own[name] === undefined),
    );
    expect(missing).toEqual([]);
  });

  it('fills the same gaps', () => {
    const others = Object.entries(own).filter(
      ([name, text]) => gapsIn(text) !== gapsIn(english[name] ?? english[`${groupOf(name)}_other`]),
    );
    expect(others).toEqual([]);
  });

  it('keeps the name of the product, and the letters of its keys', () => {
    const kept = [
      'extension_name',
      ...['stop', 'rest', 'voice'].map((key) => `player_keys_${key}`),
    ];
    for (const name of kept) expect(own[name], name).toBe(english[name]);
  });

  it('says whatever is counted, however much it is', () => {
    for (const group of counted)
      for (const n of [0, 1, 1.5, 2, 5, 11, 100, 1_000_000])
        expect(plural(words, group, n), group).not.toBe('');
  });

  it('exclaims nothing, and leaves no space at an end', () => {
    for (const [name, text] of Object.entries(own)) {
      expect(text, name).not.toMatch(/[!¡]/);
      expect(text, name).toBe(text.trim());
      expect(text === '', name).toBe(english[name] === '');
    }
  });

  it('promises and threatens nothing', () => {
    expect(languagesWithWording, 'add its words to tests/helpers/wordingElsewhere.ts').toContain(
      language,
    );
    const found = Object.entries(own)
      .filter(([name]) => !fixedWording[name])
      .map(([name, text]) => [name, unkindWords(language, text, english[name] ?? '')])
      .filter(([, found]) => found?.length);
    expect(found).toEqual([]);
  });

  it('ends what is a sentence with a stop, as English does', () => {
    const open = Object.entries(own).filter(
      ([name, text]) => /[.?]$/.test(english[name] ?? '') && !/([.?:…]|\$\d|[”»“"])$/.test(text),
    );
    expect(open).toEqual([]);
  });

  it('has short names where there is little room', () => {
    const long = Object.entries(own).filter(
      ([name, text]) => text.length > (roomOf(name) ?? Number.POSITIVE_INFINITY),
    );
    expect(long).toEqual([]);
  });

  describe('the voice', () => {
    const cues = exercises.flatMap((exercise) => {
      const { cues: said } = exerciseWords(words, exercise);
      const steps = exercise.levels.flatMap((level) => level.steps);
      return Object.entries(said).map(([label, cue]) => {
        const mine = steps.filter((step) => step.label === label);
        const seconds = Math.min(...mine.map((step) => step.moveSeconds + step.holdSeconds));
        return { id: exercise.id, label, seconds, cue };
      });
    });

    it('has a few words for every step, said within it', () => {
      const wrong = cues.filter(
        ({ cue, seconds }) =>
          !/^\p{Lu}[^!]*\.$/u.test(cue) ||
          wordsIn(cue) > 7 ||
          wordsIn(cue) / wordsPerSecond > seconds,
      );
      expect(wrong).toEqual([]);
    });

    it('tells somebody of their own level alone', () => {
      const told = everyPart.flatMap(({ id, level, part }) =>
        part.timeline.map((_, n) => ({
          id,
          level,
          text: captionOf(words, part, exerciseWords(words, part.exercise), n),
        })),
      );
      expect(told.filter(({ text }) => namesALevel.test(text))).toEqual([]);
    });

    it('has said each line before the next', () => {
      const late = everyPart.flatMap(({ id, level, dose, part }) => {
        const lines = linesOf(words, part, exerciseWords(words, part.exercise), 1).slice(1);
        return lines
          .filter((line, n) => {
            const nextMs = lines[n + 1]?.atMs ?? totalMs(part.timeline);
            return line.atMs + (wordsIn(line.text) / wordsPerSecond) * 1_000 > nextMs;
          })
          .map(({ text }) => `${id} ${level} ${dose}: ${text}`);
      });
      expect([...new Set(late)]).toEqual([]);
    });
  });
});

describe('a file as the browser gets it', () => {
  const whole = {
    count: { one: '$1 break', other: '$1 breaks' },
    safety: { e_chest: 'Does it hurt?' },
    safety_note: {},
    language: { safety_read: 'yes', dir: 'ltr' },
  };
  const of = (language: string, words: object) =>
    flatWords(completed(language, words, whole) as object);

  it('has every form a browser asks for, the last of them in English', () => {
    const french = of('fr', { count: { one: '$1 pause', other: '$1 pauses' } });
    expect(french.count_many).toBe('$1 pauses');
    const polish = of('pl', {
      count: { one: '$1 przerwa', few: '$1 przerwy', other: '$1 przerw' },
    });
    expect([polish.count_few, polish.count_many]).toEqual(['$1 przerwy', '$1 przerw']);
    expect(of('pl', {})).toMatchObject({ count_one: '$1 break', count_many: '$1 breaks' });
    const words = wordsFrom({ ...french, extension_language: 'fr' });
    expect(plural(words, 'count', 1_000_000)).toBe('1000000 pauses');
  });

  it('has the names of exercises with the signs of a message key', () => {
    expect(of('de', { exercise: { 'chin-tuck': { name: 'Kinn zurück' } } })).toMatchObject({
      exercise_chin_tuck_name: 'Kinn zurück',
    });
    expect(JSON.stringify(completed('de', { exercise: { 'chin-tuck': {} } }, whole))).not.toContain(
      'chin-tuck',
    );
  });

  it('brings the English questions along until a clinician has read the translation', () => {
    const german = { safety: { e_chest: 'Tut es weh?' } };
    for (const said of [undefined, 'no', ''])
      expect(of('de', { ...german, language: { safety_read: said } })).toMatchObject({
        safety_e_chest: 'Tut es weh?',
        language_safety_read: 'no',
        original_safety_e_chest: 'Does it hurt?',
      });
    const read = of('de', { ...german, language: { safety_read: 'yes' } });
    expect(read.language_safety_read).toBe('yes');
    expect(read.original_safety_e_chest).toBeUndefined();
  });
});
