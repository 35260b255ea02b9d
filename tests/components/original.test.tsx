// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ClinicCard } from '../../components/progress/ClinicCard';
import { asked, type Group, groups } from '../../domain/care/safety/lists';
import { pseudo } from '../../scripts/pseudo.mjs';
import { english, englishWords } from '../helpers/englishWords';
import { pseudoWords } from '../helpers/languages';
import { listsOf } from '../helpers/screens/pages';
import { barriers, said, show } from './page';
import { caring, nobody, on, welcomed } from './welcomed';

// A safety question that a person misunderstands is worse than one in a foreign language. So a translation
// says that it waits to be read, and the English can be had beside it.

afterEach(cleanup);

const waits = pseudo(english.language_awaiting as string);
const foreign = (page: Group) =>
  welcomed({ answers: on(page), lists: listsOf(pseudoWords) }, nobody, pseudoWords);
const press = (key: string) =>
  userEvent.click(screen.getByRole('button', { name: pseudoWords(key) }));
const inEnglish = () =>
  [...document.querySelectorAll('.in-english[lang=en]')].map((one) => one.textContent);

describe('a safety list in a language no clinician has read it in', () => {
  it.each(groups)('%s says so before its first question', async (group) => {
    foreign(group as Group);
    const text = said();
    expect(text).toContain(waits);
    expect(text.indexOf(waits)).toBeLessThan(
      text.indexOf(pseudoWords(`safety.${asked(group)[0]?.code.toLowerCase()}`)),
    );
    expect(inEnglish()).toEqual([]);
    expect(await barriers()).toEqual([]);
  });

  it.each(groups)(
    '%s shows the English of every question and note, and hides it',
    async (group) => {
      foreign(group as Group);
      await press('language.show_english');
      const texts = asked(group).flatMap(({ code, noted }) => [
        english[`safety_${code.toLowerCase().replaceAll('-', '_')}`],
        ...(noted ? [english[`safety_note_${code.toLowerCase().replaceAll('-', '_')}`]] : []),
      ]);
      expect(inEnglish()).toEqual(texts);
      for (const one of document.querySelectorAll('.in-english[lang=en]'))
        expect(one.getAttribute('dir')).toBe('ltr');
      expect(await barriers()).toEqual([]);
      await press('language.hide_english');
      expect(inEnglish()).toEqual([]);
    },
  );

  it('keeps the English from one list to the next', async () => {
    foreign('E');
    await press('language.show_english');
    await userEvent.click(screen.getByRole('checkbox', { name: pseudoWords('welcome.list.none') }));
    await press('welcome.next');
    expect(inEnglish()).toContain(
      english[`safety_${asked('U')[0]?.code.toLowerCase().replace('-', '_')}`],
    );
  });

  it('says so too where a clinician’s check is told, and by the question of the clinic', async () => {
    const checked = caring('C-CANCER', 'C-SURG-HAND');
    const answers = on('F', { told: false });
    welcomed({ answers, lists: listsOf(pseudoWords) }, checked, pseudoWords);
    expect(document.querySelector('.cleared .awaiting')?.textContent ?? '').toContain(waits);
    cleanup();
    show(<ClinicCard tensCaution={false} onTensCaution={() => undefined} />, pseudoWords);
    expect(said()).toContain(waits);
    await press('language.show_english');
    expect(inEnglish()).toEqual([english.safety_f_device]);
  });
});

describe('a safety list in English', () => {
  it.each(groups)('%s has nothing to say of translations', (group) => {
    welcomed({ answers: on(group as Group) });
    expect(said()).not.toContain(englishWords('language.awaiting'));
    expect(inEnglish()).toEqual([]);
  });
});
