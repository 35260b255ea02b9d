// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LouderCard } from '../../components/ask/LouderCard';
import { PutCard } from '../../components/ask/PutCard';
import { Rate } from '../../components/ask/Rate';
import { Scale } from '../../components/ask/Scale';
import type { Asking } from '../../components/ask/types';
import { Player } from '../../components/player/Player';
import type { PlayerProps } from '../../components/player/types';
import { Popup } from '../../components/popup/Popup';
import type { PopupProps } from '../../components/popup/types';
import type { Offer } from '../../domain/care/exercise';
import { englishWords } from '../helpers/englishWords';
import { askingNothing, askScreens, cardOf, puts } from '../helpers/screens/asks';
import { doneBefore, offer, playerProps } from '../helpers/screens/players';
import { due, popupProps } from '../helpers/screens/popups';
import { barriers, handClock, said, show } from './page';

// Asking little: one tap before and after, never twice, and always a way past it.

afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const number = (score: number | RegExp) =>
  screen.getByRole('radio', { name: score instanceof RegExp ? score : new RegExp(`^${score}\\b`) });
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const second = 1_000;

describe('every question', () => {
  const screens = askScreens(englishWords);
  it.each(Object.keys(screens))(
    '%s has no barrier, one main heading and no bare key',
    async (n) => {
      show(screens[n]);
      expect(await barriers()).toEqual([]);
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
      expect(said()).not.toMatch(/\b(popup|player|ask|told|why|place|advice|learn)\.[a-z]/);
    },
  );
});

describe('a scale of 0 to 10', () => {
  const scale = () => {
    const onChoose = vi.fn();
    show(<Scale label="How is it?" chosen={null} takesFocus onChoose={onChoose} />);
    return onChoose;
  };

  it('has eleven numbers, the ends said in words, none of them chosen', () => {
    scale();
    const names = screen.getAllByRole('radio').map((one) => one.getAttribute('aria-label'));
    expect(names).toHaveLength(11);
    expect([names[0], names[10]]).toEqual(['0: none', '10: worst imaginable']);
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
    expect(screen.getByRole('radiogroup', { name: 'How is it?' })).toBe(document.activeElement);
  });

  it('is answered by one tap', async () => {
    const onChoose = scale();
    await userEvent.click(number(4));
    expect(onChoose.mock.calls).toEqual([[4]]);
  });

  it.each([
    [['5'], '5'],
    [['1', '0'], '10: worst imaginable'],
    [['ArrowRight'], '0: none'],
    [['3', 'ArrowRight'], '4'],
    [['ArrowLeft'], '0: none'],
    [['End'], '10: worst imaginable'],
    [['9', 'ArrowRight', 'ArrowRight'], '10: worst imaginable'],
    [['7', 'Home'], '0: none'],
  ])('%j moves without answering', (keys, at) => {
    const onChoose = scale();
    for (const key of keys) press(key);
    const reached = document.activeElement;
    expect(reached?.getAttribute('aria-label') ?? reached?.textContent).toBe(at);
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('Enter answers with the number that was reached', async () => {
    const onChoose = scale();
    press('1');
    press('0');
    await userEvent.keyboard('{Enter}');
    expect(onChoose.mock.calls).toEqual([[10]]);
  });

  it('three symptoms told apart count as the strongest, and only once all are there', async () => {
    const onRating = vi.fn();
    show(<Rate label="How is it?" onRating={onRating} />);
    await userEvent.click(button('Tell them apart'));
    const [pain, tingling, numbness] = screen.getAllByRole('radiogroup');
    const tap = (group: Element | undefined, n: number) =>
      userEvent.click(group?.querySelectorAll('button')[n] as Element);
    await tap(pain, 2);
    await tap(tingling, 6);
    await userEvent.click(button('That is it'));
    expect(onRating).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('three lines');
    await tap(numbness, 1);
    await userEvent.click(button('That is it'));
    const scores = { pain: 2, tingling: 6, numbness: 1 };
    expect(onRating.mock.calls).toEqual([[{ worst: 6, scores }]]);
  });
});

/** A player with a clock moved by hand, with what it tells. */
function playing(asks: Partial<Asking>, over: Partial<PlayerProps> = {}) {
  const clock = handClock();
  const told = {
    onNextDay: vi.fn(),
    onFeet: vi.fn(),
    onBefore: vi.fn(),
    onAfter: vi.fn(),
    onDirection: vi.fn(),
  };
  const does = { onDone: vi.fn(), onStep: vi.fn(), onSymptoms: vi.fn(), onClose: vi.fn() };
  const speak = vi.fn();
  const voice = { ...playerProps(englishWords).voice, speak };
  const asking = { ...askingNothing, ...told, ...asks };
  const props: PlayerProps = {
    ...playerProps(englishWords),
    ...does,
    asking,
    voice,
    clock,
    ...over,
  };
  const shown = show(<Player {...props} />);
  const again = (more: Partial<Asking>, next: Partial<PlayerProps> = {}) =>
    shown.again(<Player {...props} {...next} asking={{ ...asking, ...more }} />);
  return { ...told, ...does, speak, clock, again };
}

const place = 'hand/right';

describe('before a glide', () => {
  it('asks first, with the exercise and the place, and says so aloud', () => {
    const { speak, onStep } = playing({ before: place });
    expect(heading()).toBe('How is it right now?');
    expect(said()).toContain('Tendon glide (5 hand shapes)');
    expect(document.querySelector('.chip')?.textContent).toBe('right hand');
    expect(speak.mock.calls[0]?.[0]).toMatch(/from 0 to 10: how is it right now\? right hand/);
    expect(onStep).not.toHaveBeenCalled();
  });

  it('one tap answers, once; the break that is chosen then plays', async () => {
    const { onBefore, again, clock, onDone } = playing({ before: place });
    await userEvent.click(number(5));
    await userEvent.click(number(7));
    expect(onBefore.mock.calls).toEqual([[{ worst: 5 }]]);
    expect(number(5).getAttribute('aria-checked')).toBe('true');
    const easier: Offer = { ...offer, items: offer.items.slice(1), restSeconds: 0 };
    again({ before: null, said: 'half' }, { offer: easier });
    expect(heading()).toBe('Chin glide back');
    expect(said()).toContain("Let's keep it short and light today.");
    clock.pass(18 * second);
    expect(onDone.mock.calls[0]?.[0]).toMatchObject({ ended: 'finished', done: [doneBefore[1]] });
    expect(onDone.mock.calls[0]?.[0]).not.toHaveProperty('kind');
  });

  it('what the answer means is said before how to get ready', () => {
    const { speak } = playing({ said: 'relief' });
    expect(speak.mock.calls[0]?.[0]).toMatch(/^Today is a rest-and-ease day\..*Tendon glide/);
  });

  it('nobody answering for 20 seconds makes it rest, which counts as a posture break', () => {
    const { clock, onDone, onBefore } = playing({ before: place });
    clock.pass(19 * second);
    expect(said()).toContain('Just rest in 1 second');
    clock.pass(second);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Rest');
    expect(onDone).not.toHaveBeenCalled();
    clock.pass(90 * second);
    expect(onDone.mock.calls).toEqual([[{ ended: 'rested', done: [], kind: 'posture' }]]);
    expect(onBefore).not.toHaveBeenCalled();
    expect(heading()).toBe('Done. Resting counts just as much.');
    expect(screen.queryByRole('radiogroup')).toBeNull();
  });

  it.each([
    ['the button', () => button('Just rest').click()],
    ['the key r', () => fireEvent.keyDown(document.body, { key: 'r' })],
  ])('%s rests at once', (_, press) => {
    const { clock, onDone } = playing({ before: place });
    act(() => void press());
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Rest');
    clock.pass(90 * second);
    expect(onDone.mock.calls).toEqual([[{ ended: 'rested', done: [], kind: 'posture' }]]);
  });

  it('the key r does nothing where single letters do not act, and no button names it', () => {
    playing({ before: place }, { charactersAct: false });
    fireEvent.keyDown(document.body, { key: 'r' });
    expect(heading()).toBe('How is it right now?');
    expect(document.querySelectorAll('[aria-keyshortcuts], .key')).toHaveLength(0);
  });

  it('whoever touches the page has all the time again, and it can be made to wait', async () => {
    const { clock } = playing({ before: place });
    clock.pass(15 * second);
    await userEvent.click(button('Tell them apart'));
    clock.pass(15 * second);
    expect(heading()).toBe('How is it right now?');
    await userEvent.click(button('Wait for me'));
    clock.pass(600 * second);
    expect(heading()).toBe('How is it right now?');
    expect(said()).toContain('No hurry.');
  });

  it('waits while the page is hidden', () => {
    const { clock } = playing({ before: place }, { visible: false });
    clock.pass(60 * second);
    expect(heading()).toBe('How is it right now?');
  });

  it('an answer that cannot be stored gives way to rest', () => {
    const { clock } = playing({ before: place });
    act(() => number(3).click());
    clock.pass(10 * second);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Rest');
  });

  it('a break gone on with, its answer given, does not ask again', () => {
    playing({ before: null, after: place }, { startAt: { item: 1, step: 0 } });
    expect(heading()).toBe('Chin glide back');
  });
});

describe('the first line of a break', () => {
  it('one answer about a place is enough for yesterday and for now', async () => {
    const { onNextDay, onBefore, again } = playing({ nextDay: place, before: place });
    expect(heading()).toBe('How is it today?');
    await userEvent.click(number(3));
    expect(onNextDay.mock.calls).toEqual([[{ worst: 3 }]]);
    expect(onBefore.mock.calls).toEqual([[{ worst: 3 }]]);
    again({ nextDay: null, before: null });
    expect(heading()).toBe('Tendon glide (5 hand shapes)');
  });

  it('another place is asked about by itself', async () => {
    const { onBefore, again } = playing({ nextDay: 'elbow/left', before: place });
    await userEvent.click(number(3));
    expect(onBefore).not.toHaveBeenCalled();
    again({ nextDay: null });
    expect(heading()).toBe('How is it right now?');
  });

  it('skipped or left alone the break begins, and it is not answered', async () => {
    const { onNextDay, clock } = playing({ nextDay: place });
    await userEvent.click(button('Skip this'));
    expect(heading()).toBe('Tendon glide (5 hand shapes)');
    cleanup();
    const left = playing({ nextDay: place });
    left.clock.pass(20 * second);
    expect(heading()).toBe('Tendon glide (5 hand shapes)');
    expect([onNextDay.mock.calls, left.onNextDay.mock.calls]).toEqual([[], []]);
    expect(clock.now()).toBe(0);
  });

  it('what becomes open in the middle of a break waits', () => {
    const { again } = playing({});
    again({ nextDay: place, feet: true });
    expect(heading()).toBe('Tendon glide (5 hand shapes)');
  });

  it.each([
    ['Yes, nothing new', true],
    ['There is something new', false],
  ])('feet: %s', async (answer, fine) => {
    const { onFeet } = playing({ feet: true });
    await userEvent.click(button(answer));
    expect(onFeet.mock.calls).toEqual([[fine]]);
    expect(heading()).toBe('Tendon glide (5 hand shapes)');
  });
});

describe('something else', () => {
  it('begins from its beginning, and what was done before stays done', () => {
    const { clock, again, onDone } = playing({});
    clock.pass(34 * second);
    const other: Offer = { ...offer, items: offer.items.slice(1), restSeconds: 0 };
    again({}, { offer: other });
    expect(heading()).toBe('Chin glide back');
    clock.pass(18 * second);
    const [first, then] = onDone.mock.calls[0]?.[0].done ?? [];
    expect(first).toMatchObject({ exercise: 'tendon-glide-5pos', reps: 2 });
    expect(then).toMatchObject(doneBefore[1]);
  });
});

const over = { startAt: { item: 2, step: 0, done: doneBefore } };

/** A break at its end. */
function ended(asks: Partial<Asking>, more: Partial<PlayerProps> = {}) {
  const played = playing({ after: place, scoreBefore: 2, ...asks }, { ...over, ...more });
  played.clock.pass(8 * second);
  return played;
}

describe('at the end', () => {
  it('asks how it is now, aloud too, and says what comes of it once it is stored', async () => {
    const { onAfter, speak } = ended({ follows: 'provisional' });
    expect(speak.mock.calls.at(-1)?.[0]).toBe('Done. Nice pause. And now?');
    await userEvent.click(number(2));
    expect(onAfter.mock.calls).toEqual([[{ rating: { worst: 2 } }]]);
    await waitFor(() => expect(said()).toContain('One quick question tomorrow'));
    expect(said()).toContain('In your log');
    expect(document.activeElement).toBe(button('Close'));
  });

  it('asks how it settled only where it rose, and later where that is wished', async () => {
    const { onAfter } = ended({});
    await userEvent.click(number(3));
    expect(said()).toContain('It rose a little.');
    await userEvent.click(button('Within half an hour'));
    expect(onAfter.mock.calls.at(-1)).toEqual([{ rating: null, settle: 1 }]);
    expect(said()).not.toContain('It rose a little.');
    cleanup();
    const later = ended({});
    await userEvent.click(number(3));
    await userEvent.click(button('Ask me later'));
    expect(later.onAfter).toHaveBeenCalledTimes(1);
    expect(said()).toContain('In your log');
  });

  it('what is red already is not asked how it settled', async () => {
    ended({ follows: 'red' });
    await userEvent.click(number(6));
    await waitFor(() => expect(said()).toContain('pause this one for 48 hours'));
    expect(said()).not.toContain('It rose a little.');
  });

  it('new weakness is told without a number and leads to the safety check', async () => {
    const { onAfter, onSymptoms } = ended({});
    await userEvent.click(button('New weakness, or it spreads'));
    await userEvent.click(button('New weakness'));
    expect(onAfter.mock.calls).toEqual([[{ rating: null, weakness: true }]]);
    await waitFor(() => expect(onSymptoms).toHaveBeenCalledTimes(1));
    expect(screen.queryByRole('radiogroup')).toBeNull();
  });

  it('spreading is told as well, and neither leads back', async () => {
    const { onAfter, onSymptoms } = ended({});
    await userEvent.click(button('New weakness, or it spreads'));
    await userEvent.click(button('Neither, go back'));
    expect(screen.getByRole('radiogroup')).toBeTruthy();
    await userEvent.click(button('New weakness, or it spreads'));
    await userEvent.click(button('It spreads further'));
    expect(onAfter.mock.calls).toEqual([[{ rating: null, spread: true }]]);
    expect(onSymptoms).not.toHaveBeenCalled();
  });

  it('a stopped break asks and says where it leads', async () => {
    const { clock, again } = playing({ after: place });
    clock.pass(10 * second);
    fireEvent.keyDown(document.body, { key: 's' });
    expect(screen.getByRole('radiogroup')).toBeTruthy();
    again({ follows: 'rest7' });
    await userEvent.click(number(4));
    await waitFor(() => expect(said()).toContain('This one gets a week off.'));
  });

  it('without a question a stopped break says at once what follows', () => {
    const { clock, again } = playing({});
    clock.pass(10 * second);
    fireEvent.keyDown(document.body, { key: 's' });
    again({ follows: 'red' });
    expect(said()).toContain('pause this one for 48 hours');
  });

  it('left unanswered it is closed all the same', async () => {
    const { onAfter, onClose } = ended({});
    await userEvent.click(button('Close'));
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(onAfter).not.toHaveBeenCalled();
  });

  it('never closes by itself while something is asked', async () => {
    const { clock, onClose } = ended({}, { closesAfterMs: 60 * second });
    clock.pass(300 * second);
    expect(onClose).not.toHaveBeenCalled();
    await userEvent.click(number(2));
    clock.pass(60 * second);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['It eases', 'eased'],
    ['It gets closer to the back', 'closer'],
    ['Much the same', 'same'],
    ['It gets worse', 'worse'],
    ['It moves further down', 'further'],
  ])('the direction test: %s', async (answer, told) => {
    const { onDirection } = ended({ after: null, direction: ['chin-tuck', 'posture-reset'] });
    expect(said()).toContain('Does your leg ease');
    await userEvent.click(button(answer));
    expect(onDirection.mock.calls).toEqual([['chin-tuck', told]]);
    expect(said()).toContain('In your log');
  });
});

describe('in the popup', () => {
  /** The card of one thing, with what it tells. */
  function put(name: keyof typeof puts) {
    const told = { onAnswer: vi.fn(), onLater: vi.fn(), onOpen: vi.fn() };
    const one = puts[name];
    if (one) show(<PutCard put={one} {...told} />);
    return told;
  }

  it.each([
    ['next-day', number, 4, { type: 'DAILY', place: 'hand/right', rating: { worst: 4 } }],
    ['flare', number, 0, { type: 'DAILY', place: 'neck-arm/left', rating: { worst: 0 } }],
    [
      'settle',
      button,
      'Within an hour',
      { type: 'AFTER', completionId: 'c1', rating: null, settle: 2 },
    ],
    ['feet', button, 'Yes, nothing new', { type: 'FOOT_CHECK', fine: true }],
    ['feet', button, 'There is something new', { type: 'FOOT_CHECK', fine: false }],
    ['advice', button, 'Got it', { type: 'SEEN', what: 'advice', key: 'PT-04' }],
  ] as const)('%s is answered with one tap', async (name, find, what, answer) => {
    const { onAnswer } = put(name);
    await userEvent.click(find(what as never));
    expect(onAnswer.mock.calls).toEqual([[answer]]);
  });

  it.each([
    ['feet', 'There is something new', 'symptoms'],
    ['safety', 'Answer them', 'symptoms'],
    ['weekly', 'Begin', 'check-in'],
    ['advice', 'See the summary', 'summary'],
    ['advice-today', 'What to do now', 'symptoms'],
  ])('%s leads on', async (name, label, where) => {
    const { onOpen } = put(name);
    await userEvent.click(button(label));
    expect(onOpen.mock.calls).toEqual([[where]]);
  });

  it.each(['next-day', 'flare', 'settle', 'weekly', 'safety', 'feet'])(
    '%s can be put off',
    async (name) => {
      const { onLater, onAnswer } = put(name);
      await userEvent.click(button('Not now'));
      expect(onLater).toHaveBeenCalledTimes(1);
      expect(onAnswer).not.toHaveBeenCalled();
    },
  );

  it('a louder day is said of a place', async () => {
    const onFlare = vi.fn();
    const places = ['hand/right', 'back-leg/left'] as const;
    show(<LouderCard places={places} onFlare={onFlare} onNeverMind={vi.fn()} />);
    await userEvent.click(button('back and left leg'));
    expect(onFlare.mock.calls).toEqual([['back-leg/left']]);
  });

  const popup = (more: Partial<PopupProps>) => {
    const does = { onSomethingElse: vi.fn(), onLouder: vi.fn(), onStartNow: vi.fn() };
    show(<Popup {...popupProps} {...does} {...more} />);
    return does;
  };
  const isDue = { status: { ...popupProps.status, state: 'due' }, due } as const;

  it('a question is the first thing, and starting steps back behind one line', () => {
    popup({ question: cardOf({ type: 'next-day', place }) });
    const main = document.querySelector('main') as Element;
    expect(main.firstElementChild?.textContent).toContain('How is it today?');
    expect(button('Micro').closest('details')).not.toBeNull();
  });

  it('what is said to an answer takes the place of the day’s strip', () => {
    popup({ said: 'told.amber' });
    expect(screen.getByRole('status').textContent).toContain('A little stirred up.');
    expect(screen.queryByRole('region', { name: 'Today' })).toBeNull();
  });

  it('a due break says why it is this one, and something else is a tap away', async () => {
    const { onSomethingElse } = popup(isDue);
    expect(said()).toContain('Today’s glide, as your plan says.');
    expect(button('Just rest')).toBeTruthy();
    await userEvent.click(button('Something else'));
    expect(onSomethingElse).toHaveBeenCalledTimes(1);
  });

  it('a longer session and a louder day are there only when they may be', async () => {
    popup({});
    expect(screen.queryByRole('button', { name: /Longer session/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'A louder day?' })).toBeNull();
    cleanup();
    const does = popup({ focusOffered: true, mayBeLouder: true });
    await userEvent.click(button('Longer session, 8 to 12 min'));
    await userEvent.click(button('A louder day?'));
    expect(does.onStartNow.mock.calls[0]?.[0]).toEqual({ form: 'focus' });
    expect(does.onLouder).toHaveBeenCalledTimes(1);
  });
});
