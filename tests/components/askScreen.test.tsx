// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AskScreen } from '../../components/player/AskScreen';
import { Player } from '../../components/player/Player';
import { englishWords } from '../helpers/englishWords';
import { playerProps } from '../helpers/screens/players';
import { barriers, handClock, said, show } from './page';

// A break that comes by itself asks; one that ends is heard and seen.

afterEach(cleanup);

function asking(over: Partial<Parameters<typeof AskScreen>[0]> = {}) {
  const told = { onStart: vi.fn(), onSnooze: vi.fn(), onRest: vi.fn(), onSkip: vi.fn() };
  const props = {
    kind: 'walk',
    name: null,
    seconds: 180,
    why: 'You sat long.',
    maySnooze: true,
  } as const;
  show(<AskScreen {...props} {...told} {...over} />);
  return { ...told, user: userEvent.setup() };
}

describe('the window that opened by itself', () => {
  it('says what comes, how long and why, and has no barrier', async () => {
    asking({ message: '<b>Drink</b>' });
    for (const text of ['Due now · Walk', 'An easy walk', '3 min', 'You sat long.', '<b>Drink</b>'])
      expect(said()).toContain(text);
    expect(await barriers()).toEqual([]);
  });

  it('takes no key that was meant for something else', async () => {
    const { user, onStart, onSkip, onRest, onSnooze } = asking();
    expect(document.activeElement).toBe(document.body);
    await user.keyboard('s r{Enter} ');
    for (const never of [onStart, onSkip, onRest, onSnooze]) expect(never).not.toHaveBeenCalled();
  });

  it('is answered by keyboard, Start coming first', async () => {
    const told = asking();
    for (const answer of [told.onStart, told.onSnooze, told.onRest, told.onSkip]) {
      await told.user.keyboard('{Tab}{Enter}');
      expect(answer).toHaveBeenCalledTimes(1);
    }
  });

  it('offers no third snooze', () => {
    asking({ maySnooze: false });
    expect(screen.queryByRole('button', { name: /Snooze/ })).toBeNull();
  });
});

describe('the end of a break', () => {
  const resting = { promptId: 'p1', items: [], restSeconds: 10, why: 'micro' } as const;
  function ending(voiceOn: boolean) {
    const clock = handClock();
    const play = vi.fn();
    const speak = vi.fn();
    const voice = { present: true, rate: 1, speak, hush: vi.fn(), speaking: () => false };
    const endSound = { play, leadMs: 700 };
    const offer = { ...resting, message: 'Drink some water' };
    show(<Player {...playerProps(englishWords)} {...{ clock, voice, voiceOn, endSound, offer }} />);
    return { clock, play, speak, user: userEvent.setup() };
  }

  it('is heard once, and seen in any case', () => {
    const { clock, play } = ending(false);
    clock.pass(9_900);
    expect(play).not.toHaveBeenCalled();
    clock.pass(5_000);
    expect(play).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Done. Nice pause.');
  });

  it('the voice lets the sound begin alone', () => {
    const { clock, play, speak } = ending(true);
    clock.pass(10_000);
    expect(play).toHaveBeenCalledTimes(1);
    expect(speak).not.toHaveBeenCalledWith('Done. Nice pause.');
    clock.pass(800);
    expect(speak).toHaveBeenLastCalledWith('Done. Nice pause.');
  });

  it('is silent where it was stopped', async () => {
    const { clock, play, user } = ending(false);
    clock.pass(3_000);
    await user.keyboard('s');
    clock.pass(3_000);
    expect(play).not.toHaveBeenCalled();
  });

  it('a rest shows and says the reminder of one’s own', () => {
    const { clock, speak } = ending(true);
    clock.pass(1_000);
    expect(said()).toContain('Drink some water');
    expect(speak.mock.calls[0]?.[0]).toContain('Drink some water');
  });
});
