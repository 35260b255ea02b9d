// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Row } from '../../components/settings/Row';
import type { SettingRow } from '../../components/settings/types';
import { isValid, type SettingKey, type Settings, standards } from '../../domain/policy/settings';
import { englishWords } from '../helpers/englishWords';
import { rowsOf } from '../helpers/screens/rows';
import { barriers, said, show } from './page';

// Words of one's own: plain text in an order of one's own, all of it by keyboard.

afterEach(cleanup);

/** One row of the settings that keeps what is changed. */
function row(key: SettingKey, stored: Partial<Settings> = {}) {
  const changes = vi.fn();
  function Host() {
    const [values, setValues] = useState<Settings>({ ...standards, ...stored });
    const shown = rowsOf(englishWords, values).find((one) => one.key === key) as SettingRow;
    const onChange = (changed: SettingKey, value: unknown) => {
      expect(isValid(changed, value)).toBe(true);
      changes(value);
      // As in life: what is changed comes back a moment later.
      queueMicrotask(() => setValues((before) => ({ ...before, [changed]: value })));
    };
    return (
      <Row
        row={shown}
        today="2026-11-23"
        voices={[]}
        appearance={{ tone: 'warm', look: 'bun' }}
        {...{ onChange }}
      />
    );
  }
  show(<Host />);
  return { changes, user: userEvent.setup() };
}

const lines = () =>
  screen
    .queryAllByRole('textbox', { name: /^Reminder \d/ })
    .map((one) => (one as HTMLInputElement).value);
const line = (n: number) => screen.getByRole('textbox', { name: `Reminder ${n}` });
const fresh = () => screen.getByRole('textbox', { name: 'New reminder' });
const button = (name: string) => screen.getByRole('button', { name });
const three = { reminders: ['Drink', 'Blink', 'Stand'] };

describe('reminders', () => {
  it('are added one after the other with Enter, the field staying where it is', async () => {
    const { user } = row('reminders');
    await user.click(fresh());
    await user.keyboard('Drink some water{Enter}Shoulders down{Enter}');
    expect(lines()).toEqual(['Drink some water', 'Shoulders down']);
    expect(document.activeElement).toBe(fresh());
    expect(await barriers()).toEqual([]);
  });

  it('an empty one is not added', async () => {
    const { changes, user } = row('reminders');
    await user.click(fresh());
    await user.keyboard('   {Enter}');
    expect(changes).not.toHaveBeenCalled();
  });

  it('move up and down with buttons that say what they move, the keyboard going along', async () => {
    const { user } = row('reminders', three);
    button('Down : Drink').focus();
    await user.keyboard('{Enter}');
    expect(lines()).toEqual(['Blink', 'Drink', 'Stand']);
    expect(document.activeElement).toBe(button('Down : Drink'));
    await user.keyboard('{Enter}');
    expect(lines()).toEqual(['Blink', 'Stand', 'Drink']);
    expect(document.activeElement).toBe(line(3));
    await user.click(button('Up : Drink'));
    expect(lines()).toEqual(['Blink', 'Drink', 'Stand']);
    expect(screen.queryByRole('button', { name: 'Up : Blink' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Down : Stand' })).toBeNull();
  });

  it('go by their button or by being emptied, and the keyboard goes on from there', async () => {
    const { user } = row('reminders', three);
    await user.click(button('Remove : Drink'));
    expect(lines()).toEqual(['Blink', 'Stand']);
    expect(document.activeElement).toBe(line(1));
    fireEvent.change(line(2), { target: { value: '  ' } });
    await vi.waitFor(() => expect(lines()).toEqual(['Blink']));
    await user.click(button('Remove : Blink'));
    expect(document.activeElement).toBe(fresh());
  });

  it('are twelve at most, and that is said', async () => {
    const reminders = Array.from({ length: 11 }, (_, n) => `Text ${n}`);
    const { user } = row('reminders', { reminders });
    await user.click(fresh());
    await user.keyboard('The twelfth{Enter}');
    expect(screen.queryByRole('textbox', { name: 'New reminder' })).toBeNull();
    expect(said()).toContain('12 reminders are the most there can be.');
    expect(document.activeElement).toBe(line(12));
  });

  it('hostile text stays text, on one line', async () => {
    const { changes } = row('reminders', { reminders: ['<img src=x onerror=alert(1)>'] });
    expect(document.querySelector('img')).toBeNull();
    fireEvent.change(line(1), { target: { value: 'a\u202eb\u0007 <script>' } });
    expect(changes).toHaveBeenCalledWith(['a b <script>']);
  });

  it('say that they are words only, and why', () => {
    row('reminders');
    expect(said()).toContain('exercises of your own are not possible');
  });
});

describe('a title of one’s own', () => {
  it('is kept as one plain line, and empty again means none', () => {
    const { changes } = row('walkTitle');
    const field = screen.getByLabelText('Title for a walk') as HTMLInputElement;
    fireEvent.change(field, { target: { value: '  Up   and out ' } });
    expect(changes).toHaveBeenCalledWith('Up and out');
    expect(field.value).toBe('Up and out');
    expect(field.maxLength).toBe(80);
  });

  it('unchanged, it is not stored again', () => {
    const { changes } = row('walkTitle', { walkTitle: 'Up and out' });
    fireEvent.change(screen.getByLabelText('Title for a walk'), {
      target: { value: 'Up and out ' },
    });
    expect(changes).not.toHaveBeenCalled();
  });
});

describe('how one is asked', () => {
  it('is chosen for each kind', async () => {
    const { changes, user } = row('glidePrompt');
    const select = screen.getByRole('combobox', { name: 'When a glide is due' });
    expect([...select.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
      'Badge on the icon only',
      'Notification',
      'Break window',
    ]);
    await user.selectOptions(select, 'Break window');
    expect(changes).toHaveBeenCalledWith('window');
  });
});
