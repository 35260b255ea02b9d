// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bannersFor } from '../../components/popup/banners';
import { EmergencyCard } from '../../components/popup/EmergencyCard';
import { Popup } from '../../components/popup/Popup';
import { Quiet } from '../../components/popup/Quiet';
import type { PopupProps } from '../../components/popup/types';
import { englishWords } from '../helpers/englishWords';
import { now, popupProps, popupScreens, quietProps } from '../helpers/screens/popups';
import { barriers, said, show } from './page';

// The popup: how it is now in half a second, and one thing to do about it.

afterEach(cleanup);

const minute = 60_000;
const popup = (over: Partial<PopupProps> = {}) => show(<Popup {...popupProps} {...over} />);
const status = (over: Partial<PopupProps['status']>) => ({ ...popupProps.status, ...over });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const pauseOnly = <Quiet {...quietProps} onNotNow={null} />;
const due = {
  kind: 'posture',
  name: 'Chin glide back',
  seconds: 90,
  maySnooze: true,
  why: 'Time to change position after a longer while.',
} as const;

describe('every state of the popup', () => {
  const screens = popupScreens(englishWords);
  it.each(Object.keys(screens))(
    '%s has no barrier, one main heading and no bare key',
    async (name) => {
      show(screens[name]);
      expect(await barriers()).toEqual([]);
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
      expect(said()).not.toMatch(/\b(popup|player|notice|kind)\.[a-z]/);
    },
  );

  it('says what comes next and in how many minutes at the screen', () => {
    popup({
      status: status({ next: { kind: 'walk', inMs: 17.2 * minute, everyMs: 120 * minute } }),
    });
    expect(heading()).toBe('Next: a walk');
    expect(said()).toContain('in 18 minutes at the screen');
  });

  it('says one minute as one, and the last as less', () => {
    const next = (inMs: number) => ({ kind: 'micro', inMs, everyMs: 25 * minute }) as const;
    const { again } = popup({ status: status({ next: next(minute) }) });
    expect(said()).toContain('in 1 minute at the screen');
    again(<Popup {...popupProps} status={status({ next: next(minute - 1) })} />);
    expect(said()).toContain('in less than a minute');
  });

  it('says until when it is paused, with the day where that is another, and that it has no end', () => {
    const until = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' });
    const paused = (pausedUntil: number | null) => status({ state: 'paused', pausedUntil });
    const { again } = popup({ status: paused(now + 30 * minute) });
    expect(said()).toContain(`until ${until.format(now + 30 * minute)}`);
    again(<Popup {...popupProps} status={paused(now + 20 * 60 * minute)} />);
    expect(said()).toContain('until Wednesday, March 4 at');
    again(<Popup {...popupProps} status={paused(null)} />);
    expect(said()).toContain('until you resume');
  });

  it('names the due break, its length and the ways to take it', () => {
    popup({ status: status({ state: 'due' }), due, quiet: pauseOnly });
    expect(heading()).toBe('Chin glide back');
    expect(said()).toContain('90 seconds');
    for (const name of ['Start', '2 min', '5 min', '15 min', 'Just rest', 'Skip'])
      expect(button(name)).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Snooze' })).toBeTruthy();
  });

  it('says of the due break why it holds what it holds', () => {
    popup({ status: status({ state: 'due' }), due });
    expect(said()).toContain('Time to change position after a longer while.');
  });

  it('offers no snooze after the second', () => {
    popup({
      status: status({ state: 'due' }),
      due: { ...due, maySnooze: false },
      quiet: pauseOnly,
    });
    expect(screen.queryByRole('group', { name: 'Snooze' })).toBeNull();
    expect(screen.queryByRole('button', { name: '5 min' })).toBeNull();
    expect(button('Start')).toBeTruthy();
  });

  it('offers no pause while paused or while a break plays', () => {
    const { again } = popup();
    expect(button('30 min, as a pause')).toBeTruthy();
    for (const state of ['paused', 'playing'] as const) {
      again(<Popup {...popupProps} status={status({ state })} />);
      expect(screen.queryByRole('button', { name: /as a pause/ }), state).toBeNull();
    }
  });

  it('offers glides only where they are switched on', () => {
    const { again } = popup({ glidesOn: false });
    expect(screen.queryByRole('button', { name: 'Glide' })).toBeNull();
    again(<Popup {...popupProps} glidesOn />);
    expect(button('Glide')).toBeTruthy();
  });

  it('says of a part of the body why nothing can be started for it, and starts nothing', async () => {
    const onStartNow = vi.fn();
    const why = 'Paused until Thursday: it stirred things up twice.';
    popup({ closed: { hands: why }, onStartNow });
    expect(said()).not.toContain(why);
    expect(button('Hands').getAttribute('aria-description')).toBe(why);
    await userEvent.click(button('Hands'));
    expect(said()).toContain(`Hands: ${why}`);
    expect(onStartNow).not.toHaveBeenCalled();
    await userEvent.click(button('Neck'));
    expect(onStartNow).toHaveBeenCalledWith({ area: 'neck' });
  });

  it('leads to all exercises', async () => {
    const onLibrary = vi.fn();
    popup({ onLibrary });
    await userEvent.click(button('All exercises'));
    expect(onLibrary).toHaveBeenCalledOnce();
  });

  it('says how much of the day’s limit is left, and once it is reached whose wish that was', () => {
    const today = (activeMs: number, from: 'me' | 'clinician', hours = 7) => ({
      ...popupProps.today,
      activeMs,
      limit: { ms: hours * 60 * minute, from },
    });
    const { again } = popup({ today: today(192 * minute, 'me') });
    expect(said()).toContain('3 h 12 min at the screen, 3 h 48 min left');
    again(<Popup {...popupProps} today={today(421 * minute, 'me')} />);
    expect(said()).toContain('That is 7 hours at the screen today, as you wished.');
    expect(said()).not.toContain('left');
    again(<Popup {...popupProps} today={today(421 * minute, 'clinician', 6.5)} />);
    expect(said()).toContain('That is 6.5 hours at the screen today, as your clinician advised.');
    again(<Popup {...popupProps} />);
    expect(said()).not.toContain('That is');
  });

  it('keeps the day’s outcomes apart and shows no breaks as a sentence', () => {
    const { again } = popup();
    const tally = () =>
      [...document.querySelectorAll('dl.tally > div')].map((one) => one.textContent);
    expect(tally()).toEqual(['done3', 'natural2', 'skipped1', 'missed0']);
    const none = { completed: 0, elapsed: 0, natural: 0, skipped: 0, missed: 0 };
    again(<Popup {...popupProps} today={{ tally: none, activeMs: 4 * minute }} />);
    expect(tally()).toEqual([]);
    expect(said()).toContain('Your breaks will show here.');
  });

  it('shows the gravest banner first and always the new-symptoms link', () => {
    popup({
      banners: bannersFor(englishWords, ['log-unavailable', 'store-refuses'], 'open', {
        onRestart: vi.fn(),
        onFinishSetup: vi.fn(),
        onSettings: vi.fn(),
        onRecover: vi.fn(),
        onCard: vi.fn(),
        onRecheck: vi.fn(),
      }),
    });
    const banners = screen.getAllByRole('status').map((one) => one.textContent ?? '');
    expect(banners).toHaveLength(3);
    expect(banners[0]).toContain('not storing anything');
    expect(banners[2]).toContain('safety lists');
    expect(button('New or sudden symptoms?')).toBeTruthy();
  });
});

describe('the safety check in the popup', () => {
  const acts = () => ({
    onRestart: vi.fn(),
    onFinishSetup: vi.fn(),
    onSettings: vi.fn(),
    onRecover: vi.fn(),
    onCard: vi.fn(),
    onRecheck: vi.fn(),
  });

  it.each([
    ['emergency', 'Please get help now', 'Show', 'onCard'],
    ['urgent', 'Please get medical advice today', 'Show', 'onCard'],
    ['open', 'Only eye and comfort breaks', 'Finish set-up', 'onFinishSetup'],
    ['due', 'A few questions again', 'Answer', 'onRecheck'],
  ] as const)('%s is said in one line with one way on', async (standing, text, label, act) => {
    const spies = acts();
    popup({
      banners: bannersFor(englishWords, ['store-refuses', 'log-unavailable'], standing, spies),
    });
    const banners = screen.getAllByRole('status').map((one) => one.textContent ?? '');
    const grave = standing === 'emergency' || standing === 'urgent';
    expect(banners[grave ? 0 : 2]).toContain(text);
    await userEvent.click(button(label));
    expect(spies[act]).toHaveBeenCalledTimes(1);
  });

  it('answered, is not spoken of', () => {
    expect(bannersFor(englishWords, [], 'answered', acts())).toEqual([]);
  });

  it('comes up as a card with the number first while an answer asks for help now', async () => {
    const told = { onAnswers: vi.fn(), onBreaks: vi.fn() };
    show(<EmergencyCard number="112" {...told} />);
    const first = screen.getByRole('main').querySelector('a, button, h1, p');
    expect(first?.textContent).toBe('Call 112');
    expect(await barriers()).toEqual([]);
    await userEvent.click(button('To my answers'));
    await userEvent.click(button('To my rest breaks'));
    expect(told.onAnswers).toHaveBeenCalledTimes(1);
    expect(told.onBreaks).toHaveBeenCalledTimes(1);
  });
});

describe('what the popup asks for', () => {
  const told = (over: Partial<PopupProps>, name: string) => {
    const spies = Object.fromEntries(
      Object.keys(popupProps)
        .filter((key) => key.startsWith('on'))
        .map((key) => [key, vi.fn()]),
    );
    popup({ ...over, ...spies });
    return { spies, press: () => userEvent.click(button(name)) };
  };
  const dueNow = { status: status({ state: 'due' }), due, quiet: pauseOnly };

  it.each([
    ['Start', dueNow, 'onStart', []],
    ['2 min', dueNow, 'onSnooze', [2]],
    ['15 min', dueNow, 'onSnooze', [15]],
    ['Snooze 5 min', { ...dueNow, question: <p>A question</p> }, 'onSnooze', [5]],
    ['Just rest', dueNow, 'onRest', []],
    ['Skip', dueNow, 'onSkip', []],
    ['Micro', {}, 'onStartNow', [{ kind: 'micro' }]],
    ['Hands', {}, 'onStartNow', [{ area: 'hands' }]],
    ['Resume', { status: status({ state: 'paused', pausedUntil: now + minute }) }, 'onResume', []],
    ['Show it', { status: status({ state: 'playing' }), playing: 'window' }, 'onShowWindow', []],
    ['Go on', { status: status({ state: 'playing' }), playing: 'nowhere' }, 'onPlayHere', []],
    ['New or sudden symptoms?', {}, 'onSymptoms', []],
    ['Settings', {}, 'onSettings', []],
  ] as const)('%s asks for one thing', async (name, over, event, args) => {
    const { spies, press } = told(over, name);
    await press();
    const called = Object.entries(spies).filter(([, spy]) => spy.mock.calls.length > 0);
    expect(called.map(([key]) => key)).toEqual([event]);
    expect(spies[event]?.mock.calls).toHaveLength(1);
    expect(spies[event]?.mock.calls[0]?.slice(0, args.length)).toEqual(args);
  });

  it('starts the due break by keyboard alone, nothing being skipped on the way', async () => {
    const { spies } = told(dueNow, 'Start');
    const user = userEvent.setup();
    for (let n = 0; n < 32 && document.activeElement !== button('Start'); n += 1) await user.tab();
    expect(document.activeElement).toBe(button('Start'));
    await user.keyboard('{Enter}');
    expect(spies.onStart).toHaveBeenCalledTimes(1);
    expect(spies.onSkip).not.toHaveBeenCalled();
  });

  it('a break that plays here fills the popup', () => {
    popup({
      status: status({ state: 'playing' }),
      playing: 'here',
      player: <main data-testid="player">the player</main>,
    });
    expect(within(document.body).getByTestId('player')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Micro' })).toBeNull();
  });

  it('how it ended is shown until it is closed, though the break is over', () => {
    const player = <main>Done. Nice pause.</main>;
    popup({ status: status({ state: 'ready' }), playing: 'here', player });
    expect(said()).toContain('Done. Nice pause.');
  });
});
