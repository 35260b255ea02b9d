// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FewerCard } from '../../components/popup/FewerCard';
import { OpensAgain } from '../../components/popup/OpensAgain';
import { Quiet } from '../../components/popup/Quiet';
import { barriers, said, show } from './page';

// How to be left alone for a while, and the question after three skips: never a cage.

afterEach(cleanup);

const minute = 60_000;
const now = new Date(2026, 2, 3, 10, 12).getTime();
const tomorrowAt = new Date(2026, 2, 4, 9, 0).getTime();
const ownAt = new Date(2026, 2, 3, 15, 30).getTime();
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const plain = () => said().replace(/\s/g, ' ');

function quiet() {
  const told = { onNotNow: vi.fn(), onPause: vi.fn() };
  const timeAt = (time: string) => (time === '15:30' ? ownAt : null);
  show(
    <main>
      <Quiet {...{ now, tomorrowAt, timeAt }} {...told} />
    </main>,
  );
  return told;
}

describe('to be asked nothing for a while', () => {
  it.each([2, 5, 15])('%i minutes wait, and counting goes on', async (minutes) => {
    const { onNotNow, onPause } = quiet();
    await userEvent.click(button(`${minutes} min`));
    expect(onNotNow.mock.calls).toEqual([[minutes]]);
    expect(onPause).not.toHaveBeenCalled();
  });

  it.each([
    ['30 min, as a pause', now + 30 * minute],
    ['60 min, as a pause', now + 60 * minute],
    ['For 2 hours', now + 120 * minute],
    [/^Until Wed, Mar 4, 9:00/, tomorrowAt],
    ['Until I resume', null],
  ])('%s is a pause', async (name, until) => {
    const { onPause } = quiet();
    await userEvent.click(button('A longer pause'));
    await userEvent.click(button(name));
    expect(onPause.mock.calls).toEqual([[until]]);
  });

  it('a time of one’s own is said back before it is chosen; without one nothing is paused', async () => {
    const { onPause } = quiet();
    await userEvent.click(button('A longer pause'));
    await userEvent.click(button('Until this time'));
    expect(onPause).not.toHaveBeenCalled();
    const time = screen.getByLabelText('Until this time');
    fireEvent.input(time, { target: { value: '15:30' } });
    await userEvent.click(button(/^Until 3:30/));
    expect(onPause.mock.calls).toEqual([[ownAt]]);
  });

  it('says that only one of them has no end', async () => {
    quiet();
    expect(said()).not.toContain('has no end');
    await userEvent.click(button('A longer pause'));
    expect(said()).toContain('“Until I resume” has no end.');
    expect(await barriers()).toEqual([]);
  });
});

describe('outside hours', () => {
  it('says when they begin again, and nothing where that is out of sight', () => {
    const { again } = show(<OpensAgain at={tomorrowAt} />);
    expect(plain()).toBe('Your hours begin again Wed, Mar 4, 9:00 AM.');
    again(<OpensAgain at={null} />);
    expect(said()).toBe('');
  });
});

describe('fewer breaks?', () => {
  function asked(calmer: 'gentle' | 'diabetes-60' | null = 'gentle') {
    const told = { onAnswer: vi.fn(), onReason: vi.fn(), onSettings: vi.fn() };
    show(
      <main>
        <h1>Glidebreak</h1>
        <FewerCard calmer={calmer} {...told} />
      </main>,
    );
    return told;
  }

  it.each([
    ['Gentle', 'fewer'],
    ['Keep as it is', 'keep'],
    ['Not now', 'later'],
  ])('%s is one tap', async (name, answer) => {
    const { onAnswer, onReason } = asked();
    await userEvent.click(button(name));
    expect(onAnswer.mock.calls).toEqual([[answer]]);
    expect(onReason).not.toHaveBeenCalled();
  });

  it.each([
    ['Too often', 'often', 'A calmer rhythm may suit you better.'],
    ['Bad moment', 'moment', 'You can ask for nothing in the next minutes'],
    ['Not helpful', 'unhelpful', 'Just resting counts as much'],
    ['It hurts', 'hurts', 'A few questions about that come next.'],
  ])('%s may be said beside it, is heard, and takes no answer away', async (name, why, heard) => {
    const { onAnswer, onReason } = asked();
    await userEvent.click(button(name));
    expect(onReason.mock.calls).toEqual([[why]]);
    expect(button(name).getAttribute('aria-pressed')).toBe('true');
    expect(said()).toContain(heard);
    expect(onAnswer).not.toHaveBeenCalled();
    expect(button('Not now')).toBeTruthy();
    expect(await barriers()).toEqual([]);
  });

  it('says what the calmer rhythm is', () => {
    asked('diabetes-60');
    expect(said()).toContain('Six minutes of movement every hour.');
    expect(button('Long pause each hour')).toBeTruthy();
  });

  it('where there is no calmer rhythm the settings have more', async () => {
    const { onAnswer, onSettings } = asked(null);
    await userEvent.click(button('See the settings'));
    expect(onSettings).toHaveBeenCalledOnce();
    expect(onAnswer).not.toHaveBeenCalled();
    expect(await barriers()).toEqual([]);
  });
});
