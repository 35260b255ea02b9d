// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pagesOf } from '../../components/welcome/flow';
import {
  beginAnswers,
  careFrom,
  type WelcomeAnswers,
  type WelcomePage,
  type WelcomeProps,
} from '../../components/welcome/types';
import { Welcome } from '../../components/welcome/Welcome';
import { asked, type Group, groups, mayBeUnsure } from '../../domain/care/safety/lists';
import { standards } from '../../domain/policy/settings';
import { english, englishWords } from '../helpers/englishWords';
import { listsOf } from '../helpers/screens/pages';
import { barriers, said, show } from './page';

// The welcome: one thing a screen, nothing assumed, and help first where it is needed.

afterEach(cleanup);

const lists = listsOf(englishWords);
const noon = Date.UTC(2026, 2, 3, 12);

/** A welcome that remembers what was said, as its entrypoint does. */
function welcomed(over: Partial<WelcomeProps> = {}) {
  const told = { onSetting: vi.fn(), onFirstBreak: vi.fn(), onFinish: vi.fn() };
  let latest: WelcomeAnswers = over.answers ?? beginAnswers();
  function Host() {
    const [answers, setAnswers] = useState(latest);
    latest = answers;
    return (
      <Welcome
        occasion="first"
        lists={lists}
        settings={standards}
        emergencyNumber="112"
        urgentLine="116 117"
        now={() => noon}
        today="2026-03-03"
        clearances={{}}
        {...told}
        {...over}
        answers={answers}
        onAnswers={setAnswers}
      />
    );
  }
  show(<Host />);
  return { ...told, answers: () => latest, user: userEvent.setup() };
}

const on = (page: WelcomePage, over: Partial<WelcomeAnswers> = {}): WelcomeAnswers => ({
  ...beginAnswers(page),
  acceptedAt: noon,
  ...over,
});
const sent = (...ticked: string[]) =>
  Object.fromEntries(
    groups.map((group) => [
      group,
      {
        ticked: Object.fromEntries(
          ticked
            .filter((code) => code.startsWith(`${group}-`))
            .map((code) => [code, 'yes' as const]),
        ),
        none: !ticked.some((code) => code.startsWith(`${group}-`)),
        answeredAt: noon,
      },
    ]),
  ) as WelcomeAnswers['lists'];
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const box = (name: string | RegExp) => screen.getByRole('checkbox', { name }) as HTMLInputElement;
const heading = () => screen.getByRole('heading', { level: 1 }).textContent?.trim();
const problem = () => screen.queryByRole('alert');
const goOn = () => userEvent.click(button('Continue'));
const textOf = (code: string) =>
  english[`safety_${code.toLowerCase().replaceAll('-', '_')}`] as string;
const tick = (code: string) => userEvent.click(document.getElementById(`tick-${code}`) as Element);

describe('every page of the welcome', () => {
  it.each(pagesOf('first'))('%s has no barrier and one main heading', async (page) => {
    welcomed({ answers: on(page) });
    expect(await barriers()).toEqual([]);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(said()).not.toMatch(/\b(welcome|settings|safety|card)\.[a-z]/);
  });

  it.each(['E-STROKE', 'U-WEAK', 'C-AGE', 'C-CANCER', 'C-SURG-HAND'])(
    'the card for %s has no barrier',
    async (code) => {
      welcomed({ answers: on('F', { lists: sent(code) }), onCleared: vi.fn() });
      expect(document.querySelector('.result')).not.toBeNull();
      expect(await barriers()).toEqual([]);
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    },
  );
});

describe('the way through', () => {
  it('goes from the first page to the end with the keyboard alone', async () => {
    const { user, onFirstBreak, answers } = welcomed();
    const reach = async (element: () => Element) => {
      for (let n = 0; n < 60 && document.activeElement !== element(); n += 1) await user.tab();
      expect(document.activeElement).toBe(element());
    };
    const press = async (element: () => Element, key: string) => {
      await reach(element);
      await user.keyboard(key);
    };
    await press(() => box('I have read this'), ' ');
    await press(() => button('Continue'), '{Enter}');
    for (const title of [
      'Right now',
      'The last few weeks',
      'Your health so far',
      'Small adjustments',
    ]) {
      expect(heading()).toBe(title);
      await press(() => box('None of these'), ' ');
      await press(() => button('Continue'), '{Enter}');
    }
    await press(() => screen.getByRole('radio', { name: 'Left' }), ' ');
    await press(() => button('Continue'), '{Enter}');
    await press(() => button('Continue'), '{Enter}');
    expect(heading()).toBe('You are all set');
    await press(() => button('Start a 20-second break'), '{Enter}');
    expect(onFirstBreak).toHaveBeenCalledTimes(1);
    const care = careFrom(answers());
    expect(care.acceptedAt).toBe(noon);
    expect(care.side).toBe('left');
    expect(Object.keys(care.answers).sort()).toEqual(['C', 'E', 'F', 'U']);
  });

  it('does not begin before the disclaimer has been read', async () => {
    const { answers } = welcomed();
    await goOn();
    expect(problem()?.textContent).toContain('Tick that you have read this');
    await waitFor(() => expect(document.activeElement).toBe(problem()));
    expect(answers().page).toBe('start');
    await userEvent.click(box('I have read this'));
    expect(problem()).toBeNull();
    await goOn();
    expect(answers().page).toBe('E');
  });

  it('brings each new page’s reading to its beginning', async () => {
    welcomed();
    await userEvent.click(box('I have read this'));
    await goOn();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
  });

  it('goes back without losing what was ticked', async () => {
    const { answers } = welcomed({ answers: on('F') });
    await tick('F-PREG');
    await userEvent.click(button('Back'));
    expect(answers().page).toBe('C');
    expect(answers().lists.F?.ticked).toEqual({ 'F-PREG': 'yes' });
  });

  it('asked again begins with the lists; new symptoms ask only the first two', () => {
    expect(pagesOf('again')[0]).toBe('E');
    expect(pagesOf('symptoms')).toEqual(['E', 'U', 'done']);
    welcomed({ occasion: 'symptoms', answers: on('E') });
    expect(said()).toContain('Step 1 of 2');
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
  });

  it('asks for a side and leads to the first choice where there is none', async () => {
    const { answers } = welcomed({ answers: on('side') });
    await goOn();
    expect(problem()?.textContent).toContain('Choose one to go on.');
    await userEvent.click(within(problem() as HTMLElement).getByRole('link'));
    expect(document.activeElement?.id).toBe('side-left');
    expect(answers().page).toBe('side');
  });

  it('tells the rhythm and the hours as they are chosen', async () => {
    const { onSetting } = welcomed({ answers: on('rhythm') });
    expect((screen.getByRole('radio', { name: /^Balanced/ }) as HTMLInputElement).checked).toBe(
      true,
    );
    await userEvent.click(screen.getByRole('radio', { name: /^Gentle/ }));
    await userEvent.click(box(/^Only during working hours/));
    expect(onSetting.mock.calls).toEqual([
      ['rhythm', 'gentle'],
      ['hoursOn', true],
    ]);
  });
});

describe('a safety list', () => {
  it.each(groups)(
    '%s with neither a tick nor none gives the error summary and stays',
    async (group) => {
      const { answers } = welcomed({ answers: on(group as Group) });
      await goOn();
      expect(problem()?.textContent).toContain('Tick what applies, or tick “None of these”.');
      await waitFor(() => expect(document.activeElement).toBe(problem()));
      expect(answers().page).toBe(group);
      expect(careFrom(answers()).answers[group]).toBeUndefined();
      await userEvent.click(within(problem() as HTMLElement).getByRole('link'));
      expect(document.activeElement?.id).toBe(`tick-${lists[group][0]?.code}`);
      expect(await barriers()).toEqual([]);
    },
  );

  it.each(groups)('%s asks every question of its list, word for word', (group) => {
    welcomed({ answers: on(group as Group) });
    for (const { code } of asked(group)) expect(box(textOf(code))).toBeTruthy();
    expect(screen.queryAllByRole('checkbox', { name: 'Not sure' }).length).toBe(
      asked(group).filter(mayBeUnsure).length,
    );
  });

  it('none of these and a tick take each other back', async () => {
    const { answers } = welcomed({ answers: on('E') });
    await userEvent.click(box('None of these'));
    await tick('E-STROKE');
    expect(answers().lists.E).toMatchObject({ none: false, ticked: { 'E-STROKE': 'yes' } });
    await userEvent.click(box('None of these'));
    expect(answers().lists.E).toMatchObject({ none: true, ticked: {} });
  });

  it('yes and not sure are one answer', async () => {
    const { answers } = welcomed({ answers: on('U') });
    await userEvent.click(screen.getAllByRole('checkbox', { name: 'Not sure' })[0] as Element);
    const code = lists.U[0]?.code as string;
    expect(answers().lists.U?.ticked).toEqual({ [code]: 'unsure' });
    await tick(code);
    expect(answers().lists.U?.ticked).toEqual({ [code]: 'yes' });
    await tick(code);
    expect(answers().lists.U?.ticked).toEqual({});
  });

  it('counts only once it is sent, and no longer once it is touched again', async () => {
    const { answers } = welcomed({ answers: on('E', { lists: sent() }) });
    expect(careFrom(answers()).answers.E).toBeDefined();
    await userEvent.click(box('None of these'));
    expect(careFrom(answers()).answers.E).toBeUndefined();
  });
});

describe('what follows from the answers', () => {
  it('an emergency shows the number to call before anything else', async () => {
    const { user } = welcomed({ answers: on('E') });
    await tick('E-CHEST');
    await goOn();
    const link = screen.getByRole('link', { name: 'Call 112' });
    expect(link.getAttribute('href')).toBe('tel:112');
    const first = screen.getByRole('main').querySelector('a, button, h1, p');
    expect(first).toBe(link);
    expect(heading()).toBe('Please get help now');
    expect(said()).toContain('Call 112 now. Do not wait for this app.');
    expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull();
    await user.tab();
    expect(document.activeElement).toBe(link);
  });

  it('not sure about an emergency is an emergency', async () => {
    welcomed({ answers: on('E') });
    await userEvent.click(screen.getAllByRole('checkbox', { name: 'Not sure' })[0] as Element);
    await goOn();
    expect(heading()).toBe('Please get help now');
  });

  it('a place whose number is not known is told in words, with nothing to click', () => {
    welcomed({
      answers: on('U', { lists: sent('E-CHEST') }),
      emergencyNumber: 'your local emergency number',
    });
    expect(said()).toContain('Call your local emergency number');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('a mistake is taken back and the list asked again, empty', async () => {
    const { answers } = welcomed({ answers: on('U', { lists: sent('E-CHEST') }) });
    await userEvent.click(button('I answered by mistake'));
    expect(answers().page).toBe('E');
    expect(answers().lists.E).toMatchObject({ ticked: {}, none: false, answeredAt: null });
    expect(heading()).toBe('Right now');
  });

  it('the grave card stands wherever the welcome is opened again', () => {
    for (const page of pagesOf('first')) {
      welcomed({ answers: on(page, { lists: sent('U-WEAK') }) });
      expect(heading(), page).toBe('Please get medical advice today');
      cleanup();
    }
  });

  it('names the line for advice on the urgent card', () => {
    welcomed({ answers: on('C', { lists: sent('U-WEAK') }) });
    expect(said()).toContain('Call your doctor, an out-of-hours service, or 116 117.');
    expect(said()).toContain('Breaks carry on as rest only.');
  });

  it('advice is given once, and then the welcome goes on', async () => {
    welcomed({ answers: on('C') });
    await tick('C-CANCER');
    await goOn();
    expect(heading()).toBe('Check with a clinician first');
    await userEvent.click(button('Continue'));
    expect(heading()).toBe('Small adjustments');
  });

  it('is unlocked only with the day of the check', async () => {
    const onCleared = vi.fn();
    welcomed({ answers: on('F', { lists: sent('C-CANCER') }), onCleared });
    fireEvent.click(screen.getByText('Cleared'));
    await userEvent.click(button('Save the day'));
    expect(said()).toContain('Enter the day you were checked.');
    expect(onCleared).not.toHaveBeenCalled();
    fireEvent.input(screen.getByLabelText('On which day?'), { target: { value: '2026-03-02' } });
    await userEvent.click(button('Save the day'));
    expect(onCleared.mock.calls).toEqual([['2026-03-02']]);
  });

  it('offers no unlocking where there is nobody to take it', () => {
    welcomed({ answers: on('F', { lists: sent('C-CANCER') }) });
    expect(screen.queryByLabelText('On which day?')).toBeNull();
    expect(said()).toContain('go through the lists again from settings');
  });

  it('under eighteen there is no unlocking', () => {
    welcomed({ answers: on('F', { lists: sent('C-AGE') }), onCleared: vi.fn() });
    expect(heading()).toBe('Made for adults');
    expect(screen.queryByText('Cleared')).toBeNull();
  });
});
