// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Progress } from '../../components/progress/Progress';
import { typed } from '../../components/progress/typed';
import { readCareAnswer } from '../../domain/care/happening';
import {
  backOn,
  planned,
  programme,
  progressScreens,
  progressWith,
} from '../helpers/screens/plans';
import { barriers, said, show } from './page';

// The page of the plan: a check-in of a minute, where the plan stands, visits, and what is worth knowing.

afterEach(cleanup);

type Over = Parameters<typeof progressWith>[0];
const page = (over: Over = {}) => {
  show(<Progress {...progressWith(over)} />);
  return userEvent.setup();
};
const section = (name: string) => within(screen.getByRole('region', { name }));
const group = (name: string | RegExp) => screen.getByRole('group', { name });
const scale = (name: string | RegExp) => within(group(name));
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const alerts = () => screen.queryAllByRole('alert');

describe('the page', () => {
  it.each(Object.entries(progressScreens()))(
    '%s has no barrier the checker knows',
    async (_, view) => {
      show(view);
      expect(await barriers()).toEqual([]);
    },
  );

  it('has one heading of its own and one for each section', () => {
    page();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your progress');
    const sections = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(sections).toEqual([
      'This week',
      'Check-in',
      'Symptoms',
      'Screen time and breaks',
      'Since you started',
      'Where it stands',
      'Visits',
      'Your days',
      'Report for a therapist',
      'Worth knowing',
    ]);
  });
});

describe('the check-in', () => {
  it('is filled in by keyboard alone: Tab, digits, Enter', async () => {
    const onSend = vi.fn();
    const user = page({ checkIn: { onSend } });
    scale(/On average/)
      .getByRole('radio', { name: '0' })
      .focus();
    await user.keyboard('3{Tab}7{Tab}2{Tab}');
    await user.keyboard('{Tab}6{Tab}{Tab}10{Tab}');
    await user.keyboard('{Tab}1{Enter}');
    expect(onSend).toHaveBeenCalledWith([
      {
        place: 'hand/right',
        average: 3,
        ease: 7,
        change: 2,
        activities: [
          { name: 'Opening jars', score: 6 },
          { name: 'Typing for an hour', score: 10 },
        ],
        nightsWoken: 1,
      },
    ]);
    const [[[told]]] = onSend.mock.calls as [[[object]]];
    expect(readCareAnswer({ type: 'WEEKLY', id: 'a', ...told })).not.toBeNull();
  });

  it('needs only the average and the nights; what is missing is said and led to', async () => {
    const onSend = vi.fn();
    const user = page({ checkIn: { onSend, activities: [] } });
    await user.click(button('Save the check-in'));
    expect(alerts()).toHaveLength(2);
    await vi.waitFor(() => expect(group(/On average/).contains(document.activeElement)).toBe(true));
    await user.keyboard('4');
    await user.click(scale(/How many nights/).getByRole('radio', { name: '0' }));
    expect(alerts()).toEqual([]);
    await user.click(button('Save the check-in'));
    expect(onSend).toHaveBeenCalledWith([
      { place: 'hand/right', average: 4, ease: null, change: null, activities: [], nightsWoken: 0 },
    ]);
  });

  it('asks of each place for itself, of nights and activities once', async () => {
    const onSend = vi.fn();
    const places = ['neck-arm/left', 'back-leg/right'] as const;
    const user = page({
      checkIn: {
        places: places.map((place) => ({ place, first: null, now: null, week: 'none' })),
        due: places,
        activities: [],
        onSend,
      },
    });
    expect(said()).toContain('neck and left arm');
    const [neck, back] = screen.getAllByRole('group', { name: /On average/ });
    await user.click(within(neck as HTMLElement).getByRole('radio', { name: '2' }));
    await user.click(within(back as HTMLElement).getByRole('radio', { name: '8' }));
    await user.click(scale(/How many nights/).getByRole('radio', { name: '3' }));
    await user.click(button('Save the check-in'));
    expect(onSend.mock.calls[0]?.[0]).toMatchObject([
      { place: 'neck-arm/left', average: 2, nightsWoken: 3 },
      { place: 'back-leg/right', average: 8, nightsWoken: 3 },
    ]);
  });

  it('keeps up to three activities, to be named and renamed here', async () => {
    const onActivities = vi.fn();
    const user = page({ checkIn: { onActivities } });
    await user.click(button('Add an activity'));
    expect(screen.queryByRole('button', { name: 'Add an activity' })).toBeNull();
    await user.type(screen.getByLabelText('Activity 3'), 'Lifting a pan');
    await user.tab();
    expect(onActivities).toHaveBeenLastCalledWith([
      'Opening jars',
      'Typing for an hour',
      'Lifting a pan',
    ]);
    await user.clear(screen.getByLabelText('Activity 1'));
    await user.tab();
    expect(onActivities).toHaveBeenLastCalledWith(['Typing for an hour', 'Lifting a pan']);
    expect(said()).toContain('Patient-Specific Functional Scale, Stratford et al. 1995');
  });

  it('is over once it is sent: thanks, numbers and when it comes next', async () => {
    const user = page({
      checkIn: { due: [], places: [{ place: 'hand/right', first: 5, now: 3, week: 'this' }] },
    });
    expect(said()).toContain('This week 3 on average. At the start 5.');
    expect(said()).toContain('The next one comes on Tue, Mar 10.');
    await user.click(button('Change this week’s answers'));
    expect(button('Save the check-in')).toBeDefined();
    await user.click(button('Not now'));
    expect(screen.queryByRole('button', { name: 'Save the check-in' })).toBeNull();
  });

  it('begins with the body map where nothing is marked', async () => {
    const onMap = vi.fn();
    const user = page({ checkIn: { places: [], due: [], onMap } });
    await user.click(section('Check-in').getByRole('button', { name: 'Mark where you feel it' }));
    expect(onMap).toHaveBeenCalledOnce();
  });

  it('advises one thing at a time, the most pressing first', async () => {
    const onAdviceSeen = vi.fn();
    const onSymptoms = vi.fn();
    const told = { due: [], onAdviceSeen, onSymptoms };
    const user = page({
      checkIn: {
        ...told,
        advice: [
          { rule: 'PT-02', urgency: 'good-time' },
          { rule: 'PT-04', urgency: 'two-weeks' },
          { rule: 'PT-05', urgency: 'two-weeks' },
        ],
      },
    });
    expect(said()).toContain('in the next two weeks');
    expect(said()).toContain('The last three weeks each felt a little louder.');
    expect(said()).toContain('Louder days have lasted a while, or come back often.');
    expect(said()).not.toContain('good time');
    await user.click(button('Got it'));
    expect(onAdviceSeen).toHaveBeenCalledWith(['PT-04', 'PT-05']);
    cleanup();
    page({ checkIn: { ...told, advice: [{ rule: 'PT-12', urgency: 'same-day' }] } });
    await user.click(button('What to do now'));
    expect(onSymptoms).toHaveBeenCalledOnce();
  });
});

describe('a key on a scale', () => {
  const ten = Array.from({ length: 11 }, (_, n) => n);
  const change = Array.from({ length: 11 }, (_, n) => n - 5);
  it.each([
    ['7', null, ten, 7],
    ['0', 1, ten, 10],
    ['0', 2, ten, 0],
    ['1', 10, ten, 1],
    ['-', 3, change, -3],
    ['-', -3, change, 3],
    ['-', 3, ten, null],
    ['9', null, change, null],
    ['0', 1, change, 0],
    ['a', null, ten, null],
    ['Tab', 4, ten, null],
  ] as const)('%s after %s', (key, value, values, next) => {
    expect(typed(key, value, values)).toBe(next);
  });

  it('never leaves it', () => {
    const some = fc.option(fc.constantFrom(...change));
    fc.assert(
      fc.property(fc.string(), some, fc.constantFrom(ten, change), (key, value, values) => {
        const next = typed(key, value, values);
        expect(next === null || values.includes(next)).toBe(true);
      }),
    );
  });
});

describe('where the plan stands', () => {
  const told = () =>
    section('Where it stands').getByRole('heading', { level: 2 }).parentElement?.textContent;
  it('is said in words: phase, week, glides, level, days, and what comes next', () => {
    page();
    for (const words of [
      'Hand and wrist (for example carpal tunnel)',
      'Build Week 5 of 12',
      'Fuller gliding and strength',
      '3 to 4 a day',
      'Up to 3 of 3',
      '2 days with a break of the plan',
      'Keep, from week 9: Taper to maintenance.',
    ])
      expect(told()).toContain(words);
    expect(told()).not.toMatch(/streak|in a row|missed/);
  });

  it('says when it will be looked back on, and after that what came of it', () => {
    page();
    expect(said()).toContain('At the end of week 6: whether it has eased');
    const reviews = {
      'last-phase': 'At week 6 it was calm',
      continue: 'At week 6 the plan was looked at',
      'see-therapist': 'It may be a good time to see a physical therapist.',
    } as const;
    for (const [review, sentence] of Object.entries(reviews)) {
      cleanup();
      const one = { ...programme, review: review as keyof typeof reviews, reviewAfter: null };
      page({ plan: { planned: { ...planned, programmes: [one] } } });
      expect(said()).toContain(sentence);
      expect(said()).not.toContain('At the end of week 6');
    }
  });

  it('leads to the switch where glides are off, and to the map where there is no plan', async () => {
    const onSettings = vi.fn();
    const user = page({
      plan: { onSettings, planned: { ...planned, programmes: [{ ...programme, glides: 'off' }] } },
    });
    await user.click(button('Look in settings'));
    expect(onSettings).toHaveBeenCalledOnce();
    cleanup();
    page({ plan: { planned: { ...planned, programmes: [] } } });
    expect(told()).toContain('There is no plan yet.');
  });

  it('names what is put away, and lets a stop go once a therapist has been seen', async () => {
    const onSeen = vi.fn();
    const at = Date.UTC(2026, 2, 3, 9);
    const exercise = progressWith({}).plan.library['tendon-glide-5pos'] as never;
    const user = page({
      plan: {
        onSeen,
        planned: {
          ...planned,
          heldBack: [
            { exercise, side: 'right', state: 'stopped', at, why: 'red-third', until: null },
            { exercise, side: 'left', state: 'paused', at, why: 'red', until: at + 172_800_000 },
          ],
        },
      },
    });
    expect(told()).toContain(
      'On Tue, Mar 3 it was more than your body liked, a third time within four weeks.',
    );
    expect(told()).toMatch(/Paused until Thu, Mar 5/);
    await user.click(button(/I have seen a therapist ?: .*right/));
    expect(onSeen.mock.calls).toEqual([['tendon-glide-5pos', 'right']]);
  });

  it('shows the stronger glides only to whose plan has them, and what they wait for once they are wanted', async () => {
    page();
    expect(screen.queryByRole('heading', { name: 'Stronger glides' })).toBeNull();
    cleanup();
    const onStronger = vi.fn();
    const exercise = progressWith({}).plan.library['median-arm-tensioner'] as never;
    const stronger = [{ exercise, side: 'right', missing: ['week', 'green-sessions'] }] as const;
    const user = page({ plan: { onStronger, planned: { ...planned, stronger } } });
    expect(said()).not.toContain('Still waits for');
    await user.click(screen.getByRole('checkbox', { name: /best checked by a therapist first/ }));
    expect(onStronger).toHaveBeenCalledWith(true);
    cleanup();
    page({ plan: { strongerGlides: true, planned: { ...planned, stronger } } });
    expect(said()).toContain('week 5 of the plan');
    expect(said()).toContain('10 sessions of it that sat well within 21 days');
  });

  it('says of a louder stretch how it ends', () => {
    const flare = {
      place: 'hand/right',
      startedAt: 1,
      startedOn: '2026-03-02',
      calmOn: [],
      endedAt: null,
      endedOn: null,
      why: 'told',
      levels: {},
    } as const;
    page({ plan: { planned: { ...planned, flares: [{ ...flare, baseline: 3 }] } } });
    expect(told()).toContain('once two daily check-ins are at 4 or lower');
    cleanup();
    page({ plan: { planned: { ...planned, flares: [{ ...flare, baseline: null }] } } });
    expect(told()).toContain('once two daily check-ins are at 3 or lower');
  });
});

describe('visits', () => {
  const visits = {
    perWeek: 2,
    weeks: 8,
    startedOn: '2026-03-02',
    weekdays: [2],
    remind: false,
  } as const;

  it('are planned by times a week; days and length follow', async () => {
    const onVisits = vi.fn();
    let user = page({ visits: { onVisits } });
    expect(screen.queryByLabelText('For how long')).toBeNull();
    await user.click(scale('Clinic visits a week').getByRole('radio', { name: '2' }));
    const begun = { perWeek: 2, weeks: 6, startedOn: '2026-03-03', weekdays: [], remind: false };
    expect(onVisits).toHaveBeenLastCalledWith(begun);
    cleanup();
    user = page({ visits: { visits, onVisits } });
    await user.click(screen.getByRole('checkbox', { name: 'Thu' }));
    expect(onVisits).toHaveBeenLastCalledWith({ ...visits, weekdays: [2, 4] });
    await user.selectOptions(screen.getByLabelText('For how long'), '12');
    expect(onVisits).toHaveBeenLastCalledWith({ ...visits, weeks: 12 });
    await user.click(screen.getByRole('checkbox', { name: /Remind me/ }));
    expect(onVisits).toHaveBeenLastCalledWith({ ...visits, remind: true });
  });

  it('of today are logged with what they were and a note', async () => {
    const onVisited = vi.fn();
    const user = page({ visits: { onVisited, visitedOn: ['2026-02-26'] } });
    expect(said()).toContain('Logged in the last two weeks: Thu, Feb 26.');
    await user.click(screen.getByRole('radio', { name: 'TENS' }));
    await user.type(screen.getByLabelText('Note, if you like'), ' forearm ');
    await user.click(button('Log the visit'));
    expect(onVisited).toHaveBeenCalledWith('tens', 'forearm', null);
    expect(said()).toContain('It is in your log.');
  });

  it('take along what a form came to: its name and a number, both or neither', async () => {
    const onVisited = vi.fn();
    const user = page({ visits: { onVisited } });
    await user.click(screen.getByRole('radio', { name: 'Exercise' }));
    await user.type(screen.getByLabelText('What it is called'), ' BCTQ ');
    await user.click(button('Log the visit'));
    expect(said()).toContain('The form needs a name and a number from 0 to 1,000.');
    expect(onVisited).not.toHaveBeenCalled();
    const total = screen.getByLabelText('Its total');
    for (const wrong of ['-1', '1001', 'two']) {
      await user.clear(total);
      await user.type(total, wrong);
      await user.click(button('Log the visit'));
      expect(onVisited).not.toHaveBeenCalled();
    }
    await user.clear(total);
    await user.type(total, '2,45');
    await user.click(button('Log the visit'));
    expect(onVisited).toHaveBeenCalledWith('exercise', '', { name: 'BCTQ', total: 2.45 });
    cleanup();
    page({ visits: { formsOff: true } });
    await user.click(screen.getByRole('radio', { name: 'Exercise' }));
    expect(screen.queryByLabelText('Its total')).toBeNull();
  });

  it('a form stands among what has come of it, by its totals alone', () => {
    const forms = [
      {
        name: 'BCTQ',
        points: [
          { day: '2026-02-01', total: 3.1 },
          { day: '2026-03-01', total: 2.45 },
        ],
      },
      { name: 'Neck form', points: [{ day: '2026-03-01', total: 0 }] },
    ];
    page({ back: { ...backOn(60), forms } });
    expect(said()).toContain('Form: BCTQ3.1 → 2.45');
    expect(said()).toContain('Form: Neck form0');
  });

  it('have a card on what a clinic may add, with one question that only adds a line to it', async () => {
    const onTensCaution = vi.fn();
    const user = page({ visits: { onTensCaution } });
    expect(said()).not.toContain('Then TENS is for your clinician to decide');
    await user.click(screen.getByRole('checkbox', { name: /Pacemaker/ }));
    expect(onTensCaution).toHaveBeenCalledWith(true);
    cleanup();
    page({ visits: { tensCaution: true } });
    expect(said()).toContain('Then TENS is for your clinician to decide');
  });
});

describe('what is worth knowing', () => {
  it('opens and closes, and is told when it is read', async () => {
    const onRead = vi.fn();
    const user = page({ learn: { onRead } });
    await user.click(screen.getByText('Wrist in the middle'));
    await vi.waitFor(() => expect(onRead).toHaveBeenCalledWith('card-wrist-neutral'));
  });
});

describe('the way to the report', () => {
  it('is open once there is something to take along, and is where advice leads to', async () => {
    const onReport = vi.fn();
    const user = page({
      report: { onReport },
      checkIn: { due: [], advice: [{ rule: 'PT-02', urgency: 'good-time' }] },
    });
    const way = screen.getByRole('link', { name: 'See the summary' });
    expect(document.querySelector(way.getAttribute('href') ?? '')?.textContent).toContain('Report');
    await user.click(button('Open the report'));
    expect(onReport).toHaveBeenCalledOnce();
  });

  it('says what will appear while there is nothing', () => {
    page({ report: { isBare: true } });
    expect(said()).toContain('Nothing to take along yet.');
    expect(screen.queryByRole('button', { name: 'Open the report' })).toBeNull();
  });
});
