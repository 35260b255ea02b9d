// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NothingToPlay } from '../../components/player/NothingToPlay';
import { Player } from '../../components/player/Player';
import type { PlayerProps } from '../../components/player/types';
import { englishWords } from '../helpers/englishWords';
import { playerProps, playerScreens } from '../helpers/screens/players';
import { barriers, handClock, inWords, said, show } from './page';

// The player: hands free from the first second to the last, and honest about what was done.
// The offer: tendon glide on the right, 4 s to get ready and four times five shapes of 1 + 2 s;
// then the chin glide, 3 s and three times 3.5 + 1.5 s; then 8 s of rest.

afterEach(cleanup);

const repetitionMs = 15_000;

/** A player with a clock moved by hand and a record of all it says. */
function playing(over: Partial<PlayerProps> = {}) {
  const clock = handClock();
  const told = {
    onStep: vi.fn(),
    onDone: vi.fn(),
    onVoice: vi.fn(),
    onSymptoms: vi.fn(),
    onSomethingElse: vi.fn(),
    onClose: vi.fn(),
  };
  const [speak, hush] = [vi.fn(), vi.fn()];
  const voice = { present: true, rate: 1, speak, hush, speaking: () => false };
  const props: PlayerProps = { ...playerProps(englishWords), ...told, voice, clock, ...over };
  const shown = show(<Player {...props} />);
  const again = (next: Partial<PlayerProps>) => shown.again(<Player {...props} {...next} />);
  return { ...told, speak, hush, clock, again, user: userEvent.setup(), unmount: shown.unmount };
}
const press = (key: string, on: Element = document.body) => fireEvent.keyDown(on, { key });
const button = (name: RegExp) => screen.getByRole('button', { name });
const step = () => screen.getByRole('heading', { level: 2 }).textContent ?? '';
const announced = () => document.querySelector('[aria-live="polite"]')?.textContent;
const lines = () => [...document.querySelectorAll('.done-list li')].map((li) => li.textContent);

describe('every state of the player', () => {
  const screens = playerScreens(englishWords);
  it.each(Object.keys(screens))(
    '%s has no barrier, one main heading and no bare key',
    async (name) => {
      show(screens[name]);
      expect(await barriers()).toEqual([]);
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
      expect(said()).not.toMatch(/\b(popup|player|exercise|length)\.[a-z]/);
    },
  );

  it('shows the skin and the figure that are chosen, moving and still', () => {
    const { again } = playing({ tone: 'deep', look: 'crop' });
    const shown = () => document.querySelector('svg.figure')?.classList[1];
    expect(shown()).toBe('figure-deep-crop');
    again({ still: true });
    expect(shown()).toBe('figure-deep-crop');
    again({ tone: 'tan', look: 'bun' });
    expect(shown()).toBe('figure-tan-bun');
  });

  it('a page without a break says so and offers one', async () => {
    const [onStart, onClose] = [vi.fn(), vi.fn()];
    show(<NothingToPlay onStart={onStart} onClose={onClose} />);
    expect(await barriers()).toEqual([]);
    await userEvent.click(button(/^Start a break$/));
    expect(onStart).toHaveBeenCalledTimes(1);
    expect(onClose).not.toHaveBeenCalled();
  });
});

describe('a break that plays', () => {
  it('goes on by itself: setup, each step, each item, rest, end', () => {
    const { clock, onDone, onStep } = playing();
    expect(step()).toMatch(/^Elbow bent/);
    clock.pass(4_000);
    expect(step()).toBe('Straight: fingers long.');
    clock.pass(3_000);
    expect(step()).toMatch(/^Hook/);
    clock.pass(4 * repetitionMs - 3_000);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Chin glide back');
    clock.pass(18_000);
    expect(step()).toBe('Rest');
    expect(onDone).not.toHaveBeenCalled();
    clock.pass(8_000);
    expect(onDone).toHaveBeenCalledTimes(1);
    expect(onDone.mock.calls[0]?.[0]).toEqual({
      ended: 'finished',
      done: [
        { exercise: 'tendon-glide-5pos', side: 'right', level: 1, dose: 3, reps: 4, seconds: 64 },
        { exercise: 'chin-tuck', side: 'both', level: 1, dose: 1, reps: 3, seconds: 18 },
      ],
    });
    // Setup and 20 steps, setup and 6 steps, the rest.
    expect(onStep.mock.calls.map(([at]) => at)).toHaveLength(21 + 7 + 1);
  });

  it('shows side, repetition, feeling and when to stop', () => {
    const { clock } = playing();
    clock.pass(4_500 + repetitionMs);
    expect(said()).toContain('Right hand');
    expect(said()).toContain('Repetition 2 of 4');
    expect(said()).toContain('You may feel: Smooth finger movement');
    expect(said()).toContain('Stop if tingling or numbness starts or grows');
    expect(said()).toContain('Stop if burning, numbness or sharp pain gets worse.');
    expect(button(/^Stop/)).toBeTruthy();
  });

  it('writes a step in full once, then the count and its few words', () => {
    const { clock } = playing({ voiceOn: false });
    clock.pass(4_100);
    expect(announced()).toBe('Straight: fingers long.');
    clock.pass(repetitionMs);
    expect(announced()).toBe('2 of 4. Fingers long.');
    clock.pass(3_000);
    expect(announced()).toBe('Make a hook.');
  });

  it('speaks nothing while the voice is off, and lets a screen reader say it', () => {
    const { clock, speak } = playing({ voiceOn: false });
    clock.pass(8_000);
    expect(speak).not.toHaveBeenCalled();
    expect(announced()).toMatch(/^Hook/);
  });

  it('is not said twice: with the voice on the caption is quiet', () => {
    playing({ voiceOn: true });
    expect(document.querySelector('[aria-live="polite"]')).toBeNull();
    expect(document.querySelector('[aria-live="off"]')?.textContent).not.toBe('');
  });

  it('without a voice on the device it does not promise one, and a screen reader says it', () => {
    const speak = vi.fn();
    const voice = { ...playerProps(englishWords).voice, present: false, speak };
    const { clock, onVoice } = playing({ voiceOn: true, voice });
    expect(screen.queryByRole('button', { name: /^Voice/ })).toBeNull();
    press('m');
    expect(onVoice).not.toHaveBeenCalled();
    clock.pass(8_000);
    expect(speak).not.toHaveBeenCalled();
    expect(announced()).toMatch(/^Hook/);
  });

  it('changes what a screen reader says once a step at most, and the place it is said from stays', () => {
    const { clock, onStep } = playing({ voiceOn: false });
    const region = document.querySelector('[aria-live]') as Element;
    let changes = 0;
    let before = region.textContent;
    for (let ms = 0; ms < 89_900; ms += 100) {
      clock.pass(100);
      if (region.textContent !== before) changes += 1;
      before = region.textContent;
    }
    expect(document.querySelector('[aria-live]')).toBe(region);
    expect(document.querySelectorAll('[aria-live]')).toHaveLength(1);
    expect(onStep.mock.calls.length).toBe(21 + 7 + 1);
    expect(changes).toBeLessThanOrEqual(onStep.mock.calls.length - 1);
    expect(before).toBe('Look away, breathe, let your hands be heavy.');
  });
});

describe('waiting', () => {
  it('waits while the page is hidden and goes on where it was', () => {
    const { clock, again, hush, speak } = playing();
    clock.pass(5_000);
    expect(step()).toMatch(/^Straight/);
    again({ visible: false });
    const spoken = speak.mock.calls.length;
    expect(hush).toHaveBeenCalled();
    clock.pass(60_000);
    expect(step()).toMatch(/^Straight/);
    expect(speak.mock.calls).toHaveLength(spoken);
    again({ visible: true });
    clock.pass(1_900);
    expect(step()).toMatch(/^Straight/);
    clock.pass(200);
    expect(step()).toMatch(/^Hook/);
  });

  it('a standstill of the computer is no exercise', () => {
    const { clock, onDone } = playing();
    clock.pass(4_000);
    clock.jump(10 * 60_000);
    press('s');
    const seconds = onDone.mock.calls[0]?.[0].done.reduce(
      (sum: number, one: { seconds: number }) => sum + one.seconds,
      0,
    );
    expect(seconds).toBe(6);
  });

  it('pauses at the space bar, says so, and space goes on', () => {
    const { clock } = playing();
    clock.pass(5_000);
    press(' ');
    expect(said()).toContain('Paused');
    expect(button(/^Play/)).toBeTruthy();
    clock.pass(30_000);
    expect(step()).toMatch(/^Straight/);
    press(' ');
    clock.pass(2_100);
    expect(step()).toMatch(/^Hook/);
  });
});

describe('what the keys do', () => {
  it('right and left step through, and passing over counts as nothing done', () => {
    const { onDone } = playing();
    for (let n = 0; n < 3; n += 1) press('ArrowRight');
    const there = step();
    press('ArrowLeft');
    expect(step()).not.toBe(there);
    press('s');
    expect(onDone.mock.calls[0]?.[0]).toEqual({ ended: 'stopped', done: [] });
  });

  it('s stops and keeps only what was really done', () => {
    const { clock, onDone } = playing();
    // Setup, one whole repetition and half of the second.
    clock.pass(4_000 + repetitionMs + 7_000);
    press('s');
    expect(onDone).toHaveBeenCalledTimes(1);
    expect(onDone.mock.calls[0]?.[0]).toEqual({
      ended: 'stopped',
      done: [
        { exercise: 'tendon-glide-5pos', side: 'right', level: 1, dose: 3, reps: 1, seconds: 26 },
      ],
    });
    expect(said()).toContain('Stopped. Listening to your body is the point.');
    expect(lines()).toEqual(['Tendon glide (5 hand shapes)Right hand · 26 seconds']);
    expect(button(/new or sudden/)).toBeTruthy();
  });

  it('stopping before anything was done logs the pause itself', () => {
    const { clock, onDone } = playing();
    clock.pass(1_000);
    press('s');
    expect(onDone.mock.calls[0]?.[0]).toEqual({ ended: 'stopped', done: [] });
    expect(lines()).toEqual(['The pause itself']);
  });

  it('r rests instead, which counts just as much', () => {
    const { clock, onDone } = playing();
    clock.pass(6_000);
    press('r');
    expect(step()).toBe('Rest');
    clock.pass(200_000);
    expect(onDone.mock.calls[0]?.[0].ended).toBe('rested');
    expect(said()).toContain('Done. Resting counts just as much.');
  });

  it('m asks for the voice to change', () => {
    const { onVoice } = playing({ voiceOn: true });
    press('M');
    expect(onVoice).toHaveBeenCalledWith(false);
  });

  it('leaves shortcuts of the browser and fields alone', () => {
    const { onDone } = playing();
    fireEvent.keyDown(document.body, { key: 's', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 's', metaKey: true });
    const field = document.body.appendChild(document.createElement('input'));
    press('s', field);
    field.remove();
    expect(onDone).not.toHaveBeenCalled();
  });

  it('space on a focused button presses that button and nothing else', async () => {
    const { user, onSymptoms } = playing();
    button(/^New or sudden symptoms/).focus();
    await user.keyboard(' ');
    expect(onSymptoms).toHaveBeenCalledTimes(1);
    expect(button(/^Pause/)).toBeTruthy();
  });

  it('nothing where single letters do not act: the buttons, space and arrows do it', async () => {
    const { user, onDone, onVoice } = playing({ charactersAct: false });
    for (const letter of ['s', 'S', 'r', 'm']) press(letter);
    expect(onDone).not.toHaveBeenCalled();
    expect(onVoice).not.toHaveBeenCalled();
    const there = step();
    press('ArrowRight');
    expect(step()).not.toBe(there);
    press(' ');
    expect(button(/^Play/)).toBeTruthy();
    await user.click(button(/^Stop$/));
    expect(onDone.mock.calls[0]?.[0].ended).toBe('stopped');
  });

  it('act as the setting stands now, also when it is changed while a break plays', () => {
    const { again, onDone } = playing();
    again({ charactersAct: false });
    press('s');
    expect(onDone).not.toHaveBeenCalled();
    again({ charactersAct: true });
    press('s');
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it('is named on the buttons, and no letter where none acts', () => {
    const named = () =>
      [...document.querySelectorAll('[aria-keyshortcuts]')].map((one) =>
        one.getAttribute('aria-keyshortcuts'),
      );
    const shown = () => [...document.querySelectorAll('.key')].map((one) => one.textContent);
    const { again } = playing();
    expect(named()).toEqual(['m', 'ArrowLeft', 'Space', 'ArrowRight', 'r', 's']);
    expect(shown()).toEqual(['m', '←', 'space', '→', 'r', 's']);
    again({ charactersAct: false });
    expect(named()).toEqual(['ArrowLeft', 'Space', 'ArrowRight']);
    expect(shown()).toEqual(['←', 'space', '→']);
  });

  it('turns left and right round where reading goes the other way', () => {
    document.documentElement.dir = 'rtl';
    playing();
    const first = step();
    press('ArrowLeft');
    const forward = step();
    document.documentElement.removeAttribute('dir');
    expect(forward).not.toBe(first);
  });
});

describe('going on with a break that was left', () => {
  const done = [
    {
      exercise: 'tendon-glide-5pos',
      side: 'right',
      level: 1,
      dose: 3,
      reps: 1,
      seconds: 19,
    },
  ] as const;

  it('begins at the start of the step and keeps what had been done', () => {
    const { clock, onDone } = playing({ startAt: { item: 0, step: 7, done } });
    expect(step()).toMatch(/^Hook/);
    expect(said()).toContain('Repetition 2 of 4');
    clock.pass(2_900);
    expect(step()).toMatch(/^Hook/);
    clock.pass(200);
    expect(step()).toMatch(/^Soft fist/);
    clock.pass(9_000);
    press('s');
    expect(onDone.mock.calls[0]?.[0].done).toEqual([{ ...done[0], reps: 2, seconds: 19 + 12 }]);
  });

  it('a place beyond the end is rest, not an error', () => {
    playing({ startAt: { item: 9, step: 3 } });
    expect(step()).toBe('Rest');
  });
});

describe('where movement is unwelcome', () => {
  it('shows the still of each step and asks for no frame', () => {
    const frames = vi.spyOn(globalThis, 'requestAnimationFrame');
    const { clock } = playing({ still: true });
    frames.mockClear();
    const drawn = () => document.querySelector('svg.figure')?.innerHTML ?? '';
    clock.pass(4_200);
    const straight = drawn();
    expect(straight.length).toBeGreaterThan(1_000);
    clock.pass(1_000);
    expect(drawn()).toBe(straight);
    clock.pass(2_000);
    expect(step()).toMatch(/^Hook/);
    expect(drawn()).not.toBe(straight);
    expect(frames).not.toHaveBeenCalled();
    frames.mockRestore();
  });

  it('shows all steps side by side and marks the one to do', () => {
    const { clock } = playing({ still: true });
    const strip = () => [...document.querySelectorAll('.strip li')];
    const marked = () => strip().map((li) => li.classList.contains('is-now'));
    expect(marked()).toEqual([false, false, false, false, false]);
    clock.pass(7_200);
    expect(marked()).toEqual([false, true, false, false, false]);
    const pictures = strip().map((li) => li.querySelector('svg')?.innerHTML ?? '');
    expect(new Set(pictures).size).toBe(5);
    expect(pictures[1]).toBe(document.querySelector('.stage > svg')?.innerHTML);
  });

  it('lets the ring go on second by second', () => {
    const { clock } = playing({ still: true });
    const filled = () => document.querySelector('.ring-fill')?.getAttribute('stroke-dasharray');
    clock.pass(5_100);
    const whole = filled();
    clock.pass(700);
    expect(filled()).toBe(whole);
    clock.pass(400);
    expect(filled()).not.toBe(whole);
  });

  it('names the picture by exercise and step', () => {
    const { clock } = playing({ still: true });
    clock.pass(4_200);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Tendon glide (5 hand shapes): Straight: fingers long.',
    );
  });
});

describe('the end', () => {
  it('brings the focus to Close, and Close closes once', async () => {
    const { user, onClose } = playing();
    press('s');
    expect(document.activeElement).toBe(button(/^Close$/));
    await user.keyboard('{Enter}');
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('closes by itself only where it was told to', () => {
    const staying = playing();
    press('s');
    staying.clock.pass(600_000);
    expect(staying.onClose).not.toHaveBeenCalled();
    cleanup();
    const closing = playing({ closesAfterMs: 10_000 });
    press('s');
    expect(said()).toContain('This closes by itself.');
    closing.clock.pass(9_900);
    expect(closing.onClose).not.toHaveBeenCalled();
    closing.clock.pass(200);
    expect(closing.onClose).toHaveBeenCalledTimes(1);
  });

  it('is silent once it is gone', () => {
    const { hush, unmount } = playing();
    hush.mockClear();
    act(() => void unmount());
    expect(hush).toHaveBeenCalled();
  });

  it('has nothing more to tell after the end', () => {
    const { onDone, onStep, again } = playing();
    press('s');
    const steps = onStep.mock.calls.length;
    press('s');
    press('ArrowRight');
    again({ visible: false });
    expect(onDone).toHaveBeenCalledTimes(1);
    expect(onStep.mock.calls).toHaveLength(steps);
  });
});

describe('an exercise that is no longer there', () => {
  it('becomes rest of the same length', () => {
    const offer = {
      promptId: 'p9',
      items: [{ exercise: 'gone', level: 1, dose: 1, reps: 1, side: 'both', seconds: 20 }] as const,
      restSeconds: 0,
      why: 'micro',
    };
    const { clock, onDone } = playing({ offer });
    expect(step()).toBe('Rest');
    clock.pass(19_900);
    expect(onDone).not.toHaveBeenCalled();
    clock.pass(200);
    expect(onDone).toHaveBeenCalledTimes(1);
  });
});

describe('a rest between two exercises', () => {
  const tuck = {
    exercise: 'chin-tuck',
    level: 1,
    dose: 1,
    reps: 3,
    side: 'both',
    seconds: 18,
  } as const;
  const offer = {
    promptId: 'p8',
    items: [{ ...tuck, restAfterSeconds: 30 }, tuck],
    restSeconds: 8,
    why: 'focus',
    form: 'focus',
  } as const;
  const ended = ({ onDone }: ReturnType<typeof playing>) => onDone.mock.calls[0]?.[0].ended;

  it('plays as quiet rest of its length, then the next exercise follows', () => {
    const shown = playing({ offer });
    shown.clock.pass(18_000);
    expect(step()).toBe('Rest');
    shown.clock.pass(30_500);
    expect(said()).toContain('2 of 2');
    shown.clock.pass(18_000);
    expect(step()).toBe('Rest');
    shown.clock.pass(8_000);
    expect(ended(shown)).toBe('finished');
    expect(shown.onDone.mock.calls[0]?.[0].done).toMatchObject([{ reps: 6, seconds: 36 }]);
  });

  it('can be passed over, and a stop in it is a stop', () => {
    const shown = playing({ offer });
    shown.clock.pass(19_000);
    expect(button(/^Stop/)).toBeTruthy();
    press('ArrowRight');
    expect(step()).not.toBe('Rest');
    press('ArrowLeft');
    expect(step()).toBe('Rest');
    press('s');
    expect(ended(shown)).toBe('stopped');
  });

  it('can become the rest of the break, and is gone on with as that', () => {
    const shown = playing({ offer });
    shown.clock.pass(19_000);
    press('r');
    expect(shown.onStep.mock.calls.at(-1)?.[0]).toEqual({ item: 3, step: 0 });
    shown.clock.pass(60_000);
    expect(ended(shown)).toBe('rested');
  });
});

describe('words that change under way', () => {
  it('another break in the same page starts from its own beginning', () => {
    const props = playerProps(englishWords);
    const clock = handClock();
    const shown = show(<Player key="a" {...props} clock={clock} />);
    clock.pass(8_000);
    expect(step()).toMatch(/^Hook/);
    shown.rerender(inWords(<Player key="b" {...props} clock={clock} />));
    expect(step()).toMatch(/^Elbow bent/);
  });
});
