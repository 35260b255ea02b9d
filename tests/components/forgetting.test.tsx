// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DeleteOne } from '../../components/data/DeleteOne';
import { ExportLine } from '../../components/data/ExportLine';
import { Forgetting } from '../../components/data/Forgetting';
import type { ForgettingProps } from '../../components/data/types';
import { DaysRow } from '../../components/settings/DaysRow';
import { pageRows } from '../../domain/policy/rows';
import { standards } from '../../domain/policy/settings';
import { forgettingProps } from '../helpers/screens/forgetting';
import { barriers, said, show } from './page';

// What is deleted is said before it is asked, and asked before it is done.

afterEach(cleanup);

function forgetting(over: Partial<ForgettingProps> = {}) {
  const told = { onForget: vi.fn(), onNotNow: vi.fn(), onSetUp: vi.fn() };
  const onCount = vi.fn(forgettingProps.onCount);
  show(<Forgetting {...forgettingProps} {...told} onCount={onCount} {...over} />);
  for (const details of document.querySelectorAll('details')) details.open = true;
  return { ...told, onCount, user: userEvent.setup() };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const choose = (label: string | RegExp, day: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: day } });

describe('some days', () => {
  it('say how much goes, ask once more, and only then go', async () => {
    const { user, onForget, onCount } = forgetting();
    choose('From', '2026-11-21');
    await waitFor(() =>
      expect(onCount).toHaveBeenLastCalledWith({ from: '2026-11-21', to: '2026-11-23' }),
    );
    await screen.findByText(
      'This goes: 41 breaks, 3 check-ins, 1 clinic visit, and 5 h 42 min of screen time.',
    );
    await user.click(button('Delete these 3 days'));
    expect(onForget).not.toHaveBeenCalled();
    await user.click(button('Keep'));
    await user.click(button('Delete these 3 days'));
    await user.click(button('Yes, delete these 3 days for good'));
    expect(onForget.mock.calls).toEqual([[{ days: { from: '2026-11-21', to: '2026-11-23' } }]]);
    expect(said()).toContain('Your plan, what is put away, your safety answers');
  });

  it('of one day only show each record, to be deleted by itself', async () => {
    const { user, onForget } = forgetting();
    const label = 'Delete: 10:05 AM Glide: Done, Tendon glide';
    await user.click(await screen.findByRole('button', { name: label }));
    expect(onForget).not.toHaveBeenCalled();
    await user.click(button('Delete'));
    expect(onForget.mock.calls).toEqual([[{ record: { store: 'completions', id: 'c1' } }]]);
    for (const text of ['11:05 AM Micro break: Skipped', '12:05 PM Daily check-in, right hand: 3'])
      expect(said()).toContain(text);
    choose('From', '2026-11-22');
    await waitFor(() => expect(said()).not.toContain('Daily check-in'));
  });

  it('that were asked about are asked about anew once others are chosen', async () => {
    const { user, onForget } = forgetting();
    await user.click(await screen.findByRole('button', { name: 'Delete this day' }));
    choose('From', '2026-11-22');
    await screen.findByRole('button', { name: 'Delete these 2 days' });
    expect(screen.queryByRole('button', { name: /^Yes/ })).toBeNull();
    expect(onForget).not.toHaveBeenCalled();
  });

  it('in the wrong order, or half chosen, can not be deleted', async () => {
    forgetting();
    choose('From', '2026-11-22');
    choose(/^To/, '2026-11-20');
    expect(screen.getByRole('alert').textContent).toBe('The first day comes after the last.');
    expect(screen.queryByRole('button', { name: /Delete these/ })).toBeNull();
    choose(/^To/, '');
    expect(screen.queryByRole('button', { name: /Delete these/ })).toBeNull();
  });

  it('can go though the log cannot be reached; then that is said', async () => {
    const { user, onForget } = forgetting({ onCount: () => Promise.reject(new Error('away')) });
    await screen.findByText(/what would go cannot be counted/);
    await user.click(button('Delete this day'));
    await user.click(button('Yes, delete this day for good'));
    expect(onForget).toHaveBeenCalledTimes(1);
  });
});

describe('everything', () => {
  it('goes only with the word typed; it is said before what that means', async () => {
    const { user, onForget } = forgetting();
    expect(said()).toContain('every break, check-in and clinic visit, your safety answers');
    expect(said()).toContain('save a file first');
    await user.click(button('Delete everything for good'));
    const field = screen.getByLabelText('Type “delete” to go on');
    await user.type(field, 'delet');
    await user.click(button('Delete everything for good'));
    expect(onForget).not.toHaveBeenCalled();
    await user.type(field, 'e{Enter}');
    expect(onForget.mock.calls).toEqual([['everything']]);
  });

  it('that is gone is said, and the welcome is offered, not forced', async () => {
    const { user, onSetUp } = forgetting({ allGone: true });
    expect(said()).toContain('Glidebreak stands as on its first day.');
    expect(onSetUp).not.toHaveBeenCalled();
    await user.click(button('Set it up'));
    expect(onSetUp).toHaveBeenCalledTimes(1);
  });
});

describe('L25 what is kept', () => {
  it('says when the copy was made and how much space is in use', () => {
    forgetting();
    expect(said()).toContain('Automatic copy of the last 30 daysNov 20, 2026');
    expect(said()).toContain('Space in use1.3 MB');
  });

  it('says so where there is none, and leaves out what the browser does not tell', () => {
    forgetting({ kept: { space: null, lastExportAt: null, copiedAt: null, firstDay: null } });
    expect(said()).toContain('Automatic copy of the last 30 daysNone yet');
    expect(said()).not.toContain('Space in use');
  });

  it('the line about a file can be put off', async () => {
    const { user, onNotNow } = forgetting({ reminds: true });
    await user.click(button('Not now'));
    expect(onNotNow).toHaveBeenCalledTimes(1);
    cleanup();
    const onSave = vi.fn();
    show(<ExportLine onSave={onSave} onNotNow={onNotNow} />);
    await user.click(button('Save a file'));
    expect(onSave).toHaveBeenCalledTimes(1);
  });
});

describe('how long things are kept', () => {
  it('is for good until a while is chosen, and can be for good again', async () => {
    const onChange = vi.fn();
    const rowAt = (retentionDays: number | null) => {
      const row = pageRows({ ...standards, retentionDays }).find(({ type }) => type === 'days');
      if (row?.type !== 'days') throw new Error('There is no such row.');
      return <DaysRow row={row} onChange={onChange} />;
    };
    const { again } = show(rowAt(null));
    const field = screen.getByLabelText('Keep breaks, check-ins and clinic visits');
    expect((field as HTMLSelectElement).selectedOptions[0]?.textContent).toBe('For good');
    fireEvent.change(field, { target: { value: '180' } });
    again(rowAt(500));
    // A number of days that is none of those on offer stays one.
    expect(screen.getByRole('option', { name: '500 days' })).toBeDefined();
    fireEvent.change(field, { target: { value: '' } });
    expect(onChange.mock.calls).toEqual([
      ['retentionDays', 180],
      ['retentionDays', null],
    ]);
  });
});

describe('one record', () => {
  it('is asked about in its place; the focus is on Keep and comes back', async () => {
    const user = userEvent.setup();
    const onDelete = vi.fn();
    show(<DeleteOne of="Micro break, 9:25" onDelete={onDelete} />);
    expect(document.activeElement).toBe(document.body);
    await user.click(button('Delete: Micro break, 9:25'));
    await waitFor(() => expect(document.activeElement).toBe(button('Keep')));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(button('Delete: Micro break, 9:25')));
    expect(onDelete).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    expect(onDelete).toHaveBeenCalledTimes(1);
  });
});

it('has no barriers a checker finds, in any state', async () => {
  for (const over of [{}, { reminds: true }, { allGone: true }, { deletion: 'done' as const }]) {
    forgetting(over);
    await screen.findByText(/^This goes/);
    expect(await barriers()).toEqual([]);
    cleanup();
  }
  show(<DeleteOne of="Micro break, 9:25" onDelete={vi.fn()} />);
  expect(await barriers()).toEqual([]);
});
