// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { beginAnswers, resumed } from '../../components/welcome/begin';
import { pagesOf } from '../../components/welcome/flow';
import { type WelcomeProps, welcomePages } from '../../components/welcome/types';
import { type Care, type Mark, spots } from '../../domain/care/care';
import { midline } from '../../domain/care/profiles';
import { openingFor } from '../../domain/care/safety/opening';
import { standards } from '../../domain/policy/settings';
import { barriers, said } from './page';
import {
  box,
  button,
  caring,
  goOn,
  heading,
  lists,
  marked,
  nobody,
  noon,
  now,
  on,
  problem,
  radio,
  sent,
  textOf,
  tick,
  welcomed,
} from './welcomed';

// The welcome: one thing a screen, nothing assumed, to be left and gone on with.

afterEach(cleanup);

describe('every page of the welcome', () => {
  it.each(welcomePages)('%s has no barrier and one main heading', async (page) => {
    welcomed({ answers: on(page, { marks: marked }) });
    expect(await barriers()).toEqual([]);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(said()).not.toMatch(/\b(welcome|settings|safety|card|profile)[._][a-z]/);
  });

  it.each(['E-STROKE', 'U-WEAK', 'C-AGE', 'C-CANCER', 'C-SURG-HAND', 'C-BILATHAND'])(
    'the card for %s has no barrier',
    async (code) => {
      welcomed({ answers: on('F', { lists: sent(code), told: false }) });
      expect(document.querySelector('.result')).not.toBeNull();
      expect(await barriers()).toEqual([]);
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    },
  );
});

const listTitles = ['Right now', 'The last few weeks', 'Your health so far', 'Small adjustments'];

describe('the way through', () => {
  async function byKeyboard(user: ReturnType<typeof userEvent.setup>) {
    const reach = async (element: () => Element) => {
      for (let n = 0; n < 80 && document.activeElement !== element(); n += 1) await user.tab();
      expect(document.activeElement).toBe(element());
    };
    return async (element: () => Element, key: string) => {
      await reach(element);
      await user.keyboard(key);
    };
  }

  it('goes from the first page to the end with the keyboard alone', async () => {
    const { user, onFirstBreak, care } = welcomed();
    const press = await byKeyboard(user);
    const on_ = () => press(() => button('Continue'), '{Enter}');
    await press(() => box('I have read this'), ' ');
    await on_();
    await press(() => box('Thumb, index and middle finger, Right'), ' ');
    await press(() => box('Neck, Here'), ' ');
    await on_();
    for (const title of listTitles) {
      expect(heading()).toBe(title);
      await press(() => box('None of these'), ' ');
      await on_();
    }
    await press(() => radio('Over 30 minutes'), ' ');
    await press(() => radio('Up to 10 minutes'), ' ');
    const scale = (name: string, value: string) =>
      within(screen.getByRole('group', { name })).getByRole('radio', { name: value });
    await press(() => scale('How strong is it usually when you rest?', '0'), ' ');
    await press(() => scale('How many nights a week does it wake you?', '0'), ' ');
    await on_();
    await press(() => scale('Has a clinician looked at this?', 'Yes'), ' ');
    await on_();
    await on_();
    expect(heading()).toBe('You are all set');
    await press(() => button('Start a 20-second break'), '{Enter}');
    expect(onFirstBreak).toHaveBeenCalledTimes(1);
    expect(care()).toMatchObject({
      acceptedAt: noon,
      side: 'right',
      marks: [
        { spot: 'thumb-side', side: 'right' },
        { spot: 'neck', side: 'both' },
      ],
      irritability: { at: noon, day: '2026-03-03', onset: 0, settling: 0, usual: 0, nights: 0 },
      profiles: ['cerv-rad'],
      assessed: true,
      glidesOn: false,
    });
    expect(Object.keys(care().answers).sort()).toEqual(['C', 'E', 'F', 'U']);
  });

  it('with nothing to tell takes two presses a list and skips what does not apply', async () => {
    const { care } = welcomed();
    let presses = 0;
    const press = async (element: Element) => {
      presses += 1;
      await userEvent.click(element);
    };
    await press(box('I have read this'));
    await press(button('Continue'));
    await press(button('Nothing bothers me'));
    for (const title of listTitles) {
      expect(heading()).toBe(title);
      await press(box('None of these'));
      await press(button('Continue'));
    }
    expect(heading()).toBe('How often would you like a break?');
    await press(button('Continue'));
    expect(heading()).toBe('You are all set');
    expect(presses).toBe(12);
    expect(care()).toMatchObject({ profiles: ['posture'], marks: [], side: 'none' });
    expect(care().irritability).toBeNull();
  });

  it('does not begin before the disclaimer has been read', async () => {
    const { answers, care } = welcomed();
    await goOn();
    expect(problem()?.textContent).toContain('Tick that you have read this');
    await waitFor(() => expect(document.activeElement).toBe(problem()));
    expect(answers().page).toBe('start');
    await userEvent.click(box('I have read this'));
    expect(problem()).toBeNull();
    expect(care().acceptedAt).toBeNull();
    await goOn();
    expect(answers().page).toBe('map');
    expect(care().acceptedAt).toBe(noon);
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

  it('tells the rhythm and the hours as they are chosen', async () => {
    const settings = { ...standards, hoursOn: true };
    const { onSetting } = welcomed({ answers: on('rhythm'), settings });
    expect(radio(/^Balanced/).checked).toBe(true);
    await userEvent.click(radio(/^Gentle/));
    await userEvent.click(box(/^Only during working hours/));
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '08:00' } });
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '09:00' } });
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '07:00' } });
    const monday = (change: unknown) => (change as { mon: string[]; sat: string[] }).mon;
    expect(onSetting.mock.calls.slice(0, 2)).toEqual([
      ['rhythm', 'gentle'],
      ['hoursOn', false],
    ]);
    // An end that is the beginning is not saved; one on the next day is, as a night shift.
    expect(onSetting.mock.calls.slice(2).map(([, hours]) => monday(hours))).toEqual([
      ['08:00-17:30'],
      ['09:00-07:00'],
    ]);
  });

  it('says of a night shift on which day it ends, and how long it is', () => {
    const night = ['22:00-06:00'];
    const hours = {
      ...standards.hours,
      mon: night,
      tue: night,
      wed: night,
      thu: night,
      fri: night,
    };
    welcomed({ answers: on('rhythm'), settings: { ...standards, hoursOn: true, hours } });
    expect(said()).toContain('Until the next day, 8 h long.');
  });
});

describe('what an occasion asks', () => {
  const pages = (occasion: WelcomeProps['occasion'], care: Care, marks = marked) => {
    const asks = occasion === 'map' ? { groups: [], codes: [] } : openingFor(occasion, care, now);
    const answers = on('E', { marks });
    return pagesOf({ occasion, asks, lists, answers, care, now: () => now });
  };

  it('is the safety check alone when asked again, its first half for new symptoms', () => {
    expect(pages('again', caring())).toEqual(['E', 'U', 'C', 'F', 'done']);
    expect(pages('symptoms', caring())).toEqual(['E', 'U', 'done']);
    welcomed({ occasion: 'symptoms', answers: on('E') }, caring());
    expect(said()).toContain('Step 1 of 2');
    expect(said()).toContain('list 1 of 2');
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
  });

  it('is the map and what follows from it when asked for that', () => {
    expect(pages('map', caring())).toEqual(['map', 'irritability', 'profile', 'done']);
    expect(pages('map', caring(), [])).toEqual(['map', 'done']);
  });

  it('is only what is due on a recheck, and the other lines stay as they are', async () => {
    const { F: list, ...others } = caring('F-ULCER', 'F-PREG').answers;
    const week = 7 * 86_400_000;
    const care: Care = {
      ...caring(),
      answers: { ...others, F: { ticked: list?.ticked ?? {}, answeredAt: noon - week } },
    };
    const { care: stored } = welcomed({ occasion: 'recheck', answers: on('F') }, care);
    expect(pages('recheck', care)).toEqual(['F', 'done']);
    expect(screen.queryByText(textOf('F-PREG'))).toBeNull();
    expect(screen.getByText(textOf('F-ULCER'))).toBeTruthy();
    await userEvent.click(box('None of these'));
    await goOn();
    expect(stored().answers.F).toEqual({
      answeredAt: noon - week,
      ticked: { 'F-PREG': 'yes' },
      askedAt: { 'F-ULCER': noon },
    });
    expect(heading()).toBe('Thank you');
  });
});

describe('the body map', () => {
  const place = (name: string) => document.querySelectorAll(`[data-place="${name}"]`);

  it('has every place in the list, sides for all but the middle, and each of them in the drawing', () => {
    welcomed({ answers: on('map') });
    for (const spot of spots)
      for (const side of midline.includes(spot) ? ['both'] : ['left', 'right']) {
        expect(document.getElementById(`mark-${spot}-${side}`), `${spot} ${side}`).not.toBeNull();
        expect(place(`${spot}/${side}`).length, `${spot} ${side}`).toBeGreaterThan(0);
      }
  });

  it('pointer and list say the same', async () => {
    const { answers } = welcomed({ answers: on('map') });
    await userEvent.click(place('thigh-front/left')[0] as Element);
    expect(answers().marks).toEqual([{ spot: 'thigh-front', side: 'left' }]);
    expect(box('Front of the thigh, Left').checked).toBe(true);
    await userEvent.click(box('Foot, Right'));
    for (const drawn of place('foot/right')) expect(drawn.classList).toContain('is-marked');
    await userEvent.click(place('thigh-front/left')[0] as Element);
    await userEvent.click(box('Foot, Right'));
    expect(answers().marks).toEqual([]);
  });

  it('is hidden from a screen reader, which has the list', () => {
    welcomed({ answers: on('map') });
    expect(document.querySelector('.map')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('asks for a mark or for nothing at all', async () => {
    const { answers, care } = welcomed({ answers: on('map') });
    await goOn();
    expect(problem()?.textContent).toContain('Mark where you feel it');
    await userEvent.click(within(problem() as HTMLElement).getByRole('link'));
    expect(document.activeElement).toBe(button('Nothing bothers me'));
    expect(answers().page).toBe('map');
    await userEvent.click(box('Neck, Here'));
    await userEvent.click(box('Upper arm, Left'));
    await goOn();
    expect(care()).toMatchObject({ side: 'left', marks: [{ spot: 'neck' }, { spot: 'arm' }] });
  });
});

describe('how easily it is stirred up', () => {
  it('needs all four answers and leads to the first that is missing', async () => {
    const { care } = welcomed({ answers: on('irritability', { marks: marked }) });
    await userEvent.click(radio('Under 5 minutes'));
    await goOn();
    expect(problem()?.textContent).toContain('Choose one answer for every question.');
    await userEvent.click(within(problem() as HTMLElement).getByRole('link'));
    expect(document.activeElement?.id).toBe('settling-first');
    expect(care().irritability).toBeNull();
  });
});

describe('what the plan is for', () => {
  const fromNeck: readonly Mark[] = [
    { spot: 'neck', side: 'both' },
    { spot: 'arm', side: 'left' },
  ];
  const answer = (question: RegExp, name: string) =>
    within(screen.getByRole('group', { name: question })).getByRole('radio', { name });

  it('is suggested from the marks, and changes with a clinician’s look', async () => {
    const { care } = welcomed({ answers: on('profile', { marks: fromNeck }) });
    expect(box(/^Neck and arm, not looked at yet/).checked).toBe(true);
    await userEvent.click(answer(/^Has a clinician/, 'Yes'));
    expect(box(/^Neck and arm, looked at by a clinician/).checked).toBe(true);
    expect(box(/^Neck and arm, not looked at yet/).checked).toBe(false);
    await userEvent.click(answer(/^Include nerve and tendon glides/, 'Yes'));
    await goOn();
    expect(care()).toMatchObject({ profiles: ['cerv-rad'], assessed: true, glidesOn: true });
  });

  it('is the person’s choice, at most two, never none', async () => {
    const { care, answers } = welcomed({ answers: on('profile', { marks: marked }) });
    await userEvent.click(box(/^Outer elbow/));
    await userEvent.click(box(/^General comfort/));
    expect(answers().profiles).toEqual(['radial', 'posture']);
    await userEvent.click(box(/^Outer elbow/));
    await userEvent.click(box(/^General comfort/));
    await goOn();
    expect(care().profiles).toEqual(['posture']);
  });

  it('asks about glides only where the plan comes to them', async () => {
    const feet: readonly Mark[] = [
      { spot: 'foot', side: 'left' },
      { spot: 'foot', side: 'right' },
    ];
    const { care, onSetting } = welcomed({ answers: on('profile', { marks: feet }) });
    expect(screen.queryByRole('group', { name: /^Include nerve/ })).toBeNull();
    await goOn();
    expect(care().profiles).toEqual(['dpn']);
    expect(onSetting.mock.calls).toEqual([['rhythm', 'diabetes-60']]);
    expect(heading()).toBe('How often would you like a break?');
    expect(radio(/^Long pause each hour/)).toBeTruthy();
  });

  it('keeps up to three activities in the person’s words', async () => {
    const { care } = welcomed({ answers: on('profile', { marks: marked }) });
    await userEvent.type(screen.getByLabelText('Activity 2'), 'Opening jars ');
    await goOn();
    expect(care().activities).toEqual(['Opening jars']);
  });

  it('a very painful limb after an injury stands alone', () => {
    welcomed({ answers: on('profile', { marks: marked, lists: sent('C-CRPS') }) });
    expect(box(/^A very painful limb/).checked).toBe(true);
    expect(box(/^Hand and wrist/).checked).toBe(false);
  });
});

describe('left and come back to', () => {
  const resume = (draft: Parameters<typeof resumed>[1], care: Care, at = noon) =>
    resumed('first', draft, care, 'E', at);

  it('a half-ticked list waits', () => {
    const half = on('U', {
      lists: { U: { ticked: { 'U-DVT': 'yes' }, none: false, answeredAt: null } },
    });
    expect(resume(half, nobody)).toEqual(half);
    const { answers } = welcomed({ answers: resume(half, nobody) });
    expect(heading()).toBe('The last few weeks');
    expect(answers().lists.U?.ticked).toEqual({ 'U-DVT': 'yes' });
  });

  it.each([
    ['start', nobody],
    ['map', { ...nobody, acceptedAt: noon }],
    ['E', { ...nobody, acceptedAt: noon, marks: marked }],
    [
      'C',
      { ...caring(), marks: marked, answers: { E: caring().answers.E, U: caring().answers.U } },
    ],
    ['irritability', { ...caring(), marks: marked }],
    ['done', { ...caring(), profiles: ['posture'] }],
  ] as const)('begins with %s where that is the first that has no answer', (page, care) => {
    expect(resume(null, care as Care).page).toBe(page);
  });

  it('what was said of right now an hour ago is asked again', () => {
    const draft = { ...on('U', { lists: sent() }), begunAt: noon };
    const again = (minutes: number) =>
      resumed('symptoms', draft, caring(), 'E', noon + minutes * 60_000).page;
    expect([again(59), again(60)]).toEqual(['U', 'E']);
    expect(resumed('symptoms', { ...draft, page: 'done' }, caring(), 'E', noon).page).toBe('E');
    expect(beginAnswers('E', caring(), noon).lists).toEqual({});
  });
});
