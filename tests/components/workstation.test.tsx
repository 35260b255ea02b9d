// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WorkstationProps } from '../../components/workstation/types';
import { Workstation, WorkstationOff } from '../../components/workstation/Workstation';
import {
  after,
  beginWorkstation,
  itemIds,
  type Workstation as Told,
} from '../../domain/care/workstation/check';
import { english, englishWords } from '../helpers/englishWords';
import { checkedWith, workstationProps } from '../helpers/screens/workstations';
import { barriers, said, show } from './page';

// The workstation self-check as somebody with sore hands, or with a screen reader, goes through it.

afterEach(cleanup);

const noon = Date.UTC(2026, 2, 3, 12);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const question = (item: string) => englishWords(`workstation.item.${item}.question`);

/** The page over a store that takes in what is said at once. */
function open(from: Told = beginWorkstation, over: Partial<WorkstationProps> = {}) {
  const told = { onSay: vi.fn(), onSave: vi.fn(), onPrint: vi.fn() };
  let stands = from;
  const Page = () => {
    const [workstation, setWorkstation] = useState(from);
    const onSay: WorkstationProps['onSay'] = (saying) => {
      told.onSay(saying);
      stands = after(stands, saying, noon);
      setWorkstation(stands);
    };
    return <Workstation {...workstationProps} {...told} {...over} {...{ workstation, onSay }} />;
  };
  show(<Page />);
  return { ...told, stands: () => stands, user: userEvent.setup() };
}

const finished = (checked = checkedWith(['wrists', 'mouse', 'light'], ['laptop'])): Told => ({
  ...beginWorkstation,
  checked,
});

describe('before the first question', () => {
  it('it is said whose it is, and that it is not an assessment on its own', async () => {
    open();
    expect(said()).toContain('It is yours alone.');
    expect(said()).toContain('Not an assessment on its own.');
    expect(said()).toContain('United Kingdom and the European Union');
    expect(await barriers()).toEqual([]);
  });
});

describe('the questions', () => {
  it('are gone through with one number key each, and say how far one is', async () => {
    const { user, stands } = open();
    await user.click(button('Begin'));
    for (const [n, item] of itemIds.entries()) {
      expect(said()).toContain(`Question ${n + 1} of ${itemIds.length}`);
      expect(heading()).toBe(question(item.replaceAll('-', '_')));
      expect(document.activeElement?.textContent).toBe(heading());
      await user.keyboard(item === 'mouse' ? '2' : '1');
    }
    expect(stands().checked?.answers).toEqual(checkedWith(['mouse']).answers);
    expect(heading()).toBe('Your short list');
  });

  it('are answered with arrows and Enter just as well', async () => {
    const { user, stands } = open({ ...beginWorkstation, asking: {} });
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(stands().asking).toEqual({ 'seat-height': 'not-quite' });
    await user.keyboard('{ArrowUp}{Enter}');
    expect(stands().asking?.feet).toBe('open');
  });

  it('take no number where single digits do not act, and name none', async () => {
    const { user, onSay, stands } = open(
      { ...beginWorkstation, asking: { 'seat-height': 'fits' } },
      { charactersAct: false },
    );
    await user.keyboard('123');
    expect(onSay).not.toHaveBeenCalled();
    expect(document.querySelector('.workstation-key')).toBeNull();
    expect(said()).toContain('By keyboard: arrows move, Enter answers, Backspace goes back.');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(stands().asking?.feet).toBe('fits');
  });

  it('are gone back to, and on from there, with what was said', async () => {
    const { user, stands } = open({
      ...beginWorkstation,
      asking: { 'seat-height': 'fits', feet: 'fits' },
    });
    await user.keyboard('{Backspace}{Backspace}');
    expect(heading()).toBe(question('seat_height'));
    expect(button('Fits me').getAttribute('aria-pressed')).toBe('true');
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
    await user.keyboard('{Backspace}2');
    expect(heading()).toBe(question('feet'));
    await user.keyboard('1');
    expect(heading()).toBe(question('back'));
    expect(stands().asking).toEqual({ 'seat-height': 'not-quite', feet: 'fits' });
  });

  it('take no key that is held down or meant for the browser', async () => {
    const { user, onSay } = open({ ...beginWorkstation, asking: {} });
    await user.keyboard('{Control>}1{/Control}');
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: '1', repeat: true, bubbles: true }),
    );
    expect(onSay).not.toHaveBeenCalled();
  });

  it('have words for both pictures, and no barrier', async () => {
    for (const item of itemIds) {
      const asking = Object.fromEntries(
        itemIds.slice(0, itemIds.indexOf(item)).map((one) => [one, 'fits' as const]),
      );
      open({ ...beginWorkstation, asking });
      const captions = [...document.querySelectorAll('figcaption')].map((one) => one.textContent);
      const key = `workstation_item_${item.replaceAll('-', '_')}`;
      expect(captions).toEqual([english[`${key}_fits`], english[`${key}_strains`]].filter(Boolean));
      expect(document.querySelectorAll('svg.figure:not([aria-hidden])')).toHaveLength(0);
      cleanup();
    }
    open({ ...beginWorkstation, asking: {} });
    expect(await barriers()).toEqual([]);
  });

  it('asked again say what was said last time, and can be left', async () => {
    const { user, stands } = open({ ...finished(), asking: {} });
    expect(said()).toContain('Last time: Fits me');
    await user.click(button('Leave it, and keep the last list'));
    expect(stands()).toEqual(finished());
    expect(heading()).toBe('Your short list');
  });
});

describe('the short list', () => {
  it('begins with the one change that matters first, with why and its pictures', async () => {
    open(finished(), { concerns: ['hand'] });
    const first = screen.getByRole('region', { name: 'First: Let your wrists be straight' });
    expect(first.querySelectorAll('svg.figure')).toHaveLength(2);
    expect(first.textContent).toContain('most to do with your hand and arm');
    const then = within(screen.getByRole('region', { name: 'Then, when you like' }));
    expect(then.getAllByRole('listitem')).toHaveLength(2);
    expect(said()).toContain(question('laptop'));
    expect(said()).toContain('Not an assessment on its own.');
    expect(await barriers()).toEqual([]);
  });

  it('goes on to the next change once one is marked as done, which can be taken back', async () => {
    const { user } = open(finished(), { concerns: ['hand'] });
    await user.click(button('Mark as done: Let your wrists be straight'));
    expect(screen.getByRole('region', { name: 'First: Bring the mouse close' })).toBeTruthy();
    expect(said()).toContain('from Mar 31, 2026 on');
    await user.click(button('Not done after all: Let your wrists be straight'));
    expect(screen.getByRole('region', { name: /^First: Let your wrists/ })).toBeTruthy();
    expect(said()).toContain('from Sep 1, 2026 on');
  });

  it('says when all is done, when there is nothing to do, and what has to wait', () => {
    open(finished(checkedWith(['feet'], [], { feet: noon })));
    expect(heading()).toBe('Your list is done');
    cleanup();
    open(finished(checkedWith([])));
    expect(heading()).toBe('What you could tell fits you');
    cleanup();
    open(finished(checkedWith(itemIds.slice(0, 6))));
    expect(said()).toContain('There is 1 more point.');
  });

  it('asks to look again once its day has come, and only here', () => {
    open(finished(), { today: '2026-09-01' });
    expect(said()).toContain('It is a good time to look again');
    expect(button('Check again').className).toContain('primary');
  });

  it('has every answer, each to be put right by itself', async () => {
    const { user, stands } = open(finished());
    await user.click(screen.getByText('All your answers'));
    await user.click(button(`Change: ${question('light')}`));
    expect(heading()).toBe(question('light'));
    await user.keyboard('1');
    expect(stands().checked?.answers.light).toBe('fits');
    expect(heading()).toBe('Your short list');
  });

  it('leaves as a file only when that is pressed, which says what it is not', async () => {
    const { user, onSave, onPrint } = open(finished());
    expect(onSave).not.toHaveBeenCalled();
    await user.click(button('Save as text'));
    const [text] = onSave.mock.calls[0] as [string];
    expect(text).toContain('Workstation self-check of Mar 3, 2026');
    expect(text).toContain('not an assessment on its own');
    expect(text).toContain('1. Let your wrists be straight');
    expect(text).toContain(`- ${question('laptop')} I can’t tell, or not mine`);
    await user.click(button('Print'));
    expect(onPrint).toHaveBeenCalledOnce();
  });

  it('is deleted after one more question, and is then as on the first day', async () => {
    const { user, stands } = open(finished());
    await user.click(button('Delete this check'));
    await user.click(button('Keep it'));
    await user.click(button('Delete this check'));
    await user.click(button('Yes, delete it for good'));
    expect(stands()).toEqual(beginWorkstation);
    expect(button('Begin')).toBeTruthy();
  });
});

describe('where an organisation has switched it off', () => {
  it('the page says so and asks nothing', async () => {
    show(<WorkstationOff />);
    expect(said()).toContain(
      'The self-check of the workstation is switched off by your organisation.',
    );
    expect(screen.queryByRole('button')).toBeNull();
    expect(await barriers()).toEqual([]);
  });
});
