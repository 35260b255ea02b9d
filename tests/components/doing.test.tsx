// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DoingLine } from '../../components/popup/Doing';
import { Popup } from '../../components/popup/Popup';
import { timeOfDay } from '../../components/words';
import type { Doing } from '../../domain/session/doing';
import { englishWords } from '../helpers/englishWords';
import { doing, now, popupProps } from '../helpers/screens/popups';
import { barriers, said, show } from './page';

// One line says what it does and why, and one button changes it.

afterEach(cleanup);

const line = (of: Doing | null) => {
  const told = {
    onMeeting: vi.fn(),
    onMeetingOver: vi.fn(),
    onStart: vi.fn(),
    onSettings: vi.fn(),
  };
  show(<DoingLine doing={of} {...told} />);
  return { ...told, user: userEvent.setup() };
};
const spoken = () => screen.queryByRole('status')?.textContent ?? '';
const press = (name: string) => screen.getByRole('button', { name });

describe('what it does and why', () => {
  it.each([
    ['pause', 'Waiting for a pause in what you do, 2 min so far.Start now'],
    ['sound', 'Held: sound is playing, 4 min so far.Start now'],
    ['fullscreen', 'Held: full screen, 6 min so far.Start now'],
    ['after', 'Two quiet minutes first, 1 min so far.Start now'],
    ['hour', 'Held: enough asked for one hour, 11 min so far.Start now'],
    ['meeting', `In a meeting until ${timeOfDay(englishWords, now + 48 * 60_000)}.End it`],
    ['meeting-open', 'In a meeting, until you end it. A posture break waits.End it'],
    ['watching', 'Watching counts for eyes and posture.Change'],
  ])('%s', async (name, sentence) => {
    line(doing[name] ?? null);
    expect(spoken()).toBe(sentence);
    expect(await barriers()).toEqual([]);
  });

  it('a wait of some seconds is said as a minute', () => {
    line({ code: 'held', why: 'pause', ms: 5_000, kind: 'micro' });
    expect(spoken()).toContain('1 min so far');
  });

  it('starts what is held', async () => {
    const { user, onStart } = line(doing.fullscreen ?? null);
    await user.click(press('Start now'));
    expect(onStart).toHaveBeenCalledWith('posture');
  });

  it('ends the meeting', async () => {
    const { user, onMeetingOver } = line(doing.meeting ?? null);
    await user.click(press('End it'));
    expect(onMeetingOver).toHaveBeenCalledOnce();
  });

  it('leads to the setting of what watching counts for', async () => {
    const { user, onSettings } = line(doing.watching ?? null);
    await user.click(press('Change'));
    expect(onSettings).toHaveBeenCalledOnce();
  });

  it('says nothing where nothing goes on, and lets a meeting begin for so long', async () => {
    const { user, onMeeting } = line(null);
    expect(spoken()).toBe('');
    for (const [name, length] of [
      ['30 min', '30min'],
      ['1 hour', '1h'],
      ['Until I end it', 'open'],
    ] as const) {
      await user.click(press(name));
      expect(onMeeting).toHaveBeenLastCalledWith(length);
    }
  });
});

describe('the popup around it', () => {
  it('says of a break that is due and not asked for that it waits, and not in how many minutes', () => {
    const next = { kind: 'micro', inMs: 0, everyMs: 25 * 60_000 } as const;
    show(<Popup {...popupProps} status={{ ...popupProps.status, next }} />);
    expect(said()).toContain('It waits for a good moment.');
    expect(said()).not.toContain('in less than a minute');
  });

  it('starts a break outside the hours too', async () => {
    const onStartNow = vi.fn();
    const status = { ...popupProps.status, state: 'off-hours' } as const;
    show(<Popup {...popupProps} status={status} onStartNow={onStartNow} />);
    await userEvent.click(press('Start a break anyway'));
    expect(onStartNow).toHaveBeenCalledWith({ kind: 'posture' });
  });
});
