// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Settings } from '../../components/settings/Settings';
import type { SettingRow, SettingsProps } from '../../components/settings/types';
import { looks, tones } from '../../domain/policy/appearance';
import { rangeToAdd, troubleWith } from '../../domain/policy/moreHours';
import {
  isValid,
  readSettings,
  type Settings as Stored,
  standards,
  table,
} from '../../domain/policy/settings';
import { figureClass } from '../../figure/palette';
import { english, englishWords } from '../helpers/englishWords';
import { plainSettings } from '../helpers/screens/pages';
import { rowsOf } from '../helpers/screens/rows';
import { barriers, said, show } from './page';

// The settings: every row from the one table, saved at once, and only what is in range.

afterEach(cleanup);

/** A settings page that keeps what is changed, as its entrypoint does. */
function settings(
  over: Partial<SettingsProps> & { stored?: Partial<Stored>; children?: ComponentChildren } = {},
) {
  const { stored, ...props } = over;
  const told = {
    onChange: vi.fn(),
    onReset: vi.fn(),
    onSync: vi.fn(),
    onTest: vi.fn(),
    onTryVoice: vi.fn(),
    onGlides: vi.fn(),
    onLibrary: vi.fn(),
    onSafetyCheck: vi.fn(),
    onPlan: vi.fn(),
  };
  const first: SettingsProps & { readonly children?: ComponentChildren } = {
    ...plainSettings,
    rows: [],
    today: '2026-11-23',
    ...told,
    ...props,
  };
  function Host(now: Partial<SettingsProps>) {
    const [values, setValues] = useState<Stored>({ ...standards, ...stored });
    const keep: SettingsProps['onChange'] = (key, value) => {
      told.onChange(key, value);
      setValues((before) => ({ ...before, [key]: value }));
    };
    return <Settings {...first} {...now} rows={rowsOf(englishWords, values)} onChange={keep} />;
  }
  const shown = show(<Host />);
  return {
    ...told,
    user: userEvent.setup(),
    again: (now: Partial<SettingsProps>) => shown.again(<Host {...now} />),
  };
}

const field = (name: string | RegExp) => screen.getByLabelText(name) as HTMLInputElement;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const alerts = () => screen.queryAllByRole('alert').map((one) => one.textContent);
const enter = (input: HTMLInputElement, value: string) =>
  fireEvent.change(input, { target: { value } });

const numbers = rowsOf(englishWords, standards).flatMap((row) =>
  row.type === 'minutes' || row.type === 'seconds' ? [row] : [],
);
const labelOf = (row: SettingRow) => english[row.labelKey.replaceAll('.', '_')] as string;

describe('what is handed in', () => {
  it('stands on the page once', () => {
    settings({ children: <p>Something of its own</p> });
    expect(screen.getAllByText('Something of its own')).toHaveLength(1);
  });
});

describe('every state of the settings', () => {
  it.each([
    ['at first', {}],
    ['with hours', { stored: { hoursOn: true } }],
    [
      'with days off and a limit',
      { stored: { daysOff: ['2026-12-24/2027-01-02'], dailyLimit: 7 } },
    ],
    ['without a voice', { voices: [], voiceless: true }],
    ['without a voice of the language', { voices: [] }],
    ['with open lists', { checked: false }],
    ['after a test', { test: 'sent' }],
    ['after a refusal', { test: 'refused' }],
    ['with numbers of one’s own', { stored: { microMinutes: 30, walkSeconds: 240 } }],
  ] as const)('%s there is no barrier, one main heading and no bare key', async (_, over) => {
    settings(over);
    expect(await barriers()).toEqual([]);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(said()).not.toMatch(/\bsettings\.[a-z]/);
  });

  it('shows every setting there is, under its name', () => {
    settings({ stored: { hoursOn: true, dailyLimit: 7 } });
    expect(rowsOf(englishWords, standards)).toHaveLength(Object.keys(table).length);
    // How long things are kept stands with the data, which is loaded later.
    for (const row of rowsOf(englishWords, standards))
      if (row.group !== 'data') expect(said()).toContain(labelOf(row));
  });

  it('leaves out what means nothing while its switch is off', () => {
    settings({ stored: { microOn: false, voiceOn: false } });
    for (const gone of ['Micro break every', 'Days and times', 'Which voice', 'Speed'])
      expect(said()).not.toContain(gone);
    expect(said()).toContain('Posture break every');
  });

  it('speed and volume are sliders that say where they stand', () => {
    settings();
    for (const name of ['Speed', 'Volume']) expect(field(name).type).toBe('range');
    expect(field('Speed').getAttribute('aria-valuetext')).toBe('× 1.0');
    expect(field('Volume').getAttribute('aria-valuetext')).toBe('100 %');
  });

  it('groups are regions with a name', () => {
    settings();
    const names = screen.getAllByRole('region').map((one) => {
      const heading = within(one).getAllByRole('heading', { level: 2 })[0];
      return heading?.textContent;
    });
    expect(names).toEqual([
      'Rhythm',
      'Working hours',
      'Prompts',
      'Sound',
      'Your own words',
      'Voice',
      'Figure',
      'Exercises',
      'Glides',
      'Safety check',
      'Therapist list',
      'Keys',
      'Other browsers',
      'Reset',
      'About',
    ]);
  });
});

describe('a number', () => {
  it.each(numbers.map((row) => [labelOf(row), row] as const))(
    '%s out of range gives a message at its field only and is not saved',
    (label, row) => {
      const { onChange } = settings();
      for (const value of [row.range.min - 1, row.range.max + 1, -5, 1_000]) {
        enter(field(label), String(value));
        expect(alerts()).toEqual([`Enter a number from ${row.range.min} to ${row.range.max}.`]);
        expect(field(label).getAttribute('aria-invalid')).toBe('true');
        expect(field(label).value).toBe(String(value));
      }
      const described = field(label).getAttribute('aria-describedby')?.split(' ') ?? [];
      expect(described.map((id) => document.getElementById(id)?.textContent)).toContain(
        alerts()[0],
      );
      expect(onChange).not.toHaveBeenCalled();
      const others = numbers.map(labelOf).filter((other) => other !== label);
      expect(others.map((other) => field(other).getAttribute('aria-invalid'))).toEqual(
        others.map(() => 'false'),
      );
    },
  );

  it.each(numbers.map((row) => [labelOf(row), row] as const))(
    '%s takes both ends of its range, and what it takes may be stored',
    (label, row) => {
      const { onChange } = settings();
      enter(field(label), String(row.range.min));
      enter(field(label), String(row.range.max));
      expect(onChange.mock.calls).toEqual([
        [row.key, row.range.min],
        [row.key, row.range.max],
      ]);
      for (const [key, value] of onChange.mock.calls) expect(isValid(key, value)).toBe(true);
      expect(alerts()).toEqual([]);
    },
  );

  it('a good number takes the message away', () => {
    const { onChange } = settings();
    enter(field('Micro break every'), '500');
    enter(field('Micro break every'), '30');
    expect(alerts()).toEqual([]);
    expect(onChange.mock.calls).toEqual([['microMinutes', 30]]);
  });

  it('emptied, it is as the rhythm says again; a reset does the same', async () => {
    const { onChange, user } = settings({ stored: { microMinutes: 30, postureMinutes: 60 } });
    enter(field('Micro break every'), '');
    await user.click(button(/^Reset ?: Posture break every$/));
    expect(onChange.mock.calls).toEqual([
      ['microMinutes', null],
      ['postureMinutes', null],
    ]);
    expect(field('Posture break every').value).toBe('');
    expect(screen.queryByRole('button', { name: /^Reset ?: / })).toBeNull();
  });

  it('says what the rhythm says, also where it has no such break', () => {
    settings({ stored: { rhythm: 'gentle' } });
    const help = document.getElementById('microMinutes-help');
    expect(help?.textContent).toBe('Not part of this rhythm');
    expect(document.getElementById('postureMinutes-help')?.textContent).toBe(
      'As the rhythm says: 60',
    );
  });

  it('letters are no number', () => {
    const { onChange } = settings();
    const input = field('Walk every');
    Object.defineProperty(input, 'validity', { value: { badInput: true } });
    enter(input, '');
    expect(alerts()).toHaveLength(1);
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('the other rows', () => {
  it('a switch and a choice are saved at once, by keyboard too', async () => {
    const { onChange, user } = settings();
    const walks = screen.getByRole('checkbox', { name: /^Walks/ });
    walks.focus();
    await user.keyboard(' ');
    await user.click(screen.getByRole('radio', { name: /^Active/ }));
    await user.click(screen.getByRole('radio', { name: /^Still pictures/ }));
    expect(onChange.mock.calls).toEqual([
      ['walkOn', false],
      ['rhythm', 'active'],
      ['motion', 'still'],
    ]);
  });

  it('single letters and digits are switched off among the keys', async () => {
    const { onChange, user } = settings();
    const keys = within(screen.getByRole('region', { name: 'Keys' }));
    await user.click(keys.getByRole('checkbox', { name: /^Single letters and digits/ }));
    expect(onChange.mock.calls).toEqual([['charactersAct', false]]);
    expect(keys.getByText('Changed.')).toBeTruthy();
  });

  it('skin and figure are chosen from small pictures with their words, by keyboard too', async () => {
    const { onChange, user } = settings();
    const skin = within(screen.getByRole('group', { name: 'Skin tone' }));
    const names = ['Porcelain', 'Warm', 'Tan', 'Brown', 'Deep'];
    expect(skin.getAllByRole('radio')).toEqual(
      names.map((name) => skin.getByRole('radio', { name })),
    );
    skin.getByRole('radio', { name: 'Warm', checked: true }).focus();
    await user.keyboard('{ArrowRight}');
    await user.click(screen.getByRole('radio', { name: 'Short hair' }));
    expect(onChange.mock.calls).toEqual([
      ['skin', 'tan'],
      ['figure', 'crop'],
    ]);
  });

  it('each picture shows its choice on the figure as it is otherwise chosen', () => {
    settings({ stored: { skin: 'deep', figure: 'crop' } });
    const pictured = (name: string) =>
      within(screen.getByRole('group', { name }))
        .getAllByRole('radio')
        .map((one) => one.closest('label')?.querySelector('svg')?.classList[1]);
    expect(pictured('Skin tone')).toEqual(tones.map((tone) => figureClass({ tone, look: 'crop' })));
    expect(pictured('Who shows the exercises')).toEqual(
      looks.map((look) => figureClass({ tone: 'deep', look })),
    );
  });

  it('speed and volume say their value in words', () => {
    settings({ stored: { voiceRate: 0.8, voiceVolume: 0.5 } });
    expect(field('Speed').getAttribute('aria-valuetext')).toBe('× 0.8');
    expect(field('Volume').getAttribute('aria-valuetext')).toBe('50 %');
  });

  it('lists the voices of this device and the computer’s own', async () => {
    const { onChange, user } = settings({
      voices: [
        { name: 'Anna', language: 'en-GB' },
        { name: 'Bea', language: 'de-DE' },
      ],
    });
    const select = screen.getByRole('combobox', { name: 'Which voice' });
    expect([...select.querySelectorAll('option')].map((one) => one.textContent)).toEqual([
      'The computer’s own',
      'Anna',
      'Bea',
    ]);
    await user.selectOptions(select, 'Bea');
    expect(onChange.mock.calls).toEqual([['voiceName', 'Bea']]);
  });

  it('without a voice it says why and offers no trial', () => {
    settings({ voices: [], voiceless: true });
    expect(said()).toContain(
      'No voice on this computer speaks without sending the words away, so breaks are silent and captions carry on.',
    );
    expect(screen.queryByRole('button', { name: 'Hear it' })).toBeNull();
  });

  it('with voices of other languages alone it says so and offers none of them', () => {
    settings({ voices: [] });
    expect(said()).toContain('No voice on this computer speaks the language of these pages');
    expect(screen.queryByRole('combobox', { name: 'Which voice' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Hear it' })).toBeNull();
  });

  it('hours without length are said at their day and not saved', () => {
    const { onChange } = settings({ stored: { hoursOn: true } });
    enter(field('Monday, to'), '09:00');
    expect(alerts()).toEqual(['Enter a beginning and an end that differ.']);
    expect(field('Monday, to').getAttribute('aria-invalid')).toBe('true');
    expect(onChange).not.toHaveBeenCalled();
    enter(field('Monday, to'), '16:00');
    expect(alerts()).toEqual([]);
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(onChange.mock.calls[0]?.[1]).toMatchObject({
      mon: ['09:00-16:00'],
      tue: ['09:00-17:30'],
    });
  });

  it('a night shift is kept, and says on which day it ends and how long it is', () => {
    const { onChange } = settings({ stored: { hoursOn: true } });
    enter(field('Friday, from'), '22:00');
    enter(field('Friday, to'), '06:00');
    expect(alerts()).toEqual([]);
    expect(onChange.mock.calls.at(-1)?.[1]).toMatchObject({ fri: ['22:00-06:00'] });
    expect(said()).toContain('Until Saturday, 8 h long.');
  });

  it('a range over another of its day is said at its field, with the other named, and not saved', () => {
    const hours = { ...standards.hours, mon: ['09:00-12:00', '13:00-17:00'] };
    const { onChange } = settings({ stored: { hoursOn: true, hours } });
    const [, second] = screen.getAllByLabelText('Monday, from') as HTMLInputElement[];
    if (second) enter(second, '11:00');
    expect(alerts()).toEqual(['This overlaps with 09:00 to 12:00. Change either of them.']);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('an overlap that was stored is said too, and both ranges stay as they are', () => {
    const hours = { ...standards.hours, mon: ['09:00-13:00', '12:00-17:00'] };
    settings({ stored: { hoursOn: true, hours } });
    expect(alerts()).toEqual([
      'This overlaps with 12:00 to 17:00. Change either of them.',
      'This overlaps with 09:00 to 13:00. Change either of them.',
    ]);
  });

  it('a day can be freed and given four ranges, never five', async () => {
    const { onChange, user } = settings({ stored: { hoursOn: true } });
    await user.click(button('Remove 09:00-17:30 on Monday'));
    expect(onChange.mock.calls.at(-1)?.[1]).toMatchObject({ mon: [] });
    await user.click(button('Add hours on Monday'));
    for (let n = 0; n < 3; n += 1) await user.click(button('Add another range on Monday'));
    const [key, hours] = onChange.mock.calls.at(-1) ?? [];
    expect(hours.mon).toHaveLength(4);
    expect(isValid(key, readSettings({ hours }).settings.hours)).toBe(true);
    expect(readSettings({ hours }).settings.hours.mon).toHaveLength(4);
    expect(screen.queryByRole('button', { name: 'Add another range on Monday' })).toBeNull();
  });

  it('removing the first of two ranges leaves the second as it was', async () => {
    const hours = { ...standards.hours, mon: ['09:00-12:00', '13:00-17:00'] };
    const { onChange, user } = settings({ stored: { hoursOn: true, hours } });
    await user.click(button('Remove 09:00-12:00 on Monday'));
    expect(onChange.mock.calls.at(-1)?.[1]).toMatchObject({ mon: ['13:00-17:00'] });
    expect(field('Monday, from').value).toBe('13:00');
    expect(field('Monday, to').value).toBe('17:00');
  });

  it('a day can be copied to the working days, to every day, or to one', async () => {
    const hours = { ...standards.hours, mon: ['07:00-12:00', '14:00-16:00'] };
    const { onChange, user } = settings({ stored: { hoursOn: true, hours } });
    const copying = within(
      screen.getByText(/the hours of Monday/).closest('details') as HTMLElement,
    );
    await user.click(copying.getByRole('button', { name: 'Saturday' }));
    expect(onChange.mock.calls.at(-1)?.[1]).toEqual({ ...hours, sat: hours.mon });
    await user.click(copying.getByRole('button', { name: 'Monday to Friday' }));
    const working = { tue: hours.mon, wed: hours.mon, thu: hours.mon, fri: hours.mon };
    expect(onChange.mock.calls.at(-1)?.[1]).toEqual({ ...hours, ...working, sat: hours.mon });
    await user.click(copying.getByRole('button', { name: 'Every day' }));
    expect(new Set(Object.values(onChange.mock.calls.at(-1)?.[1]))).toEqual(new Set([hours.mon]));
    expect(said()).toContain('Copied: Every day.');
    expect(copying.queryByRole('button', { name: 'Monday' })).toBeNull();
  });

  it('what can be added to any day may be stored', () => {
    const ranges = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 1439 })),
      { maxLength: 4 },
    );
    const text = (at: number) =>
      `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(ranges, (pairs) => {
        const mon = pairs.map((pair) => pair.map(text).join('-'));
        const day = readSettings({ hours: { mon } }).settings.hours.mon;
        const added = rangeToAdd(day);
        if (added === null) return;
        expect(troubleWith(added, day, -1)).toBeNull();
        const both = readSettings({ hours: { mon: [...day, added] } }).settings.hours.mon;
        expect(both).toHaveLength(day.length + 1);
      }),
    );
  });
});

describe('days off', () => {
  it('"off until" takes one date: today is filled in', async () => {
    const { onChange, user } = settings();
    expect(field('Off from').value).toBe('2026-11-23');
    fireEvent.input(field('Until, if longer'), { target: { value: '2026-11-27' } });
    await user.click(button('Add'));
    expect(onChange.mock.calls).toEqual([['daysOff', ['2026-11-23/2026-11-27']]]);
    expect(said()).toContain('Nov 23 to Nov 27, 2026');
  });

  it('a single day, and one taken back', async () => {
    const { onChange, user } = settings({ stored: { daysOff: ['2026-12-24/2027-01-02'] } });
    fireEvent.input(field('Off from'), { target: { value: '2026-12-08' } });
    await user.click(button('Add'));
    expect(onChange.mock.calls.at(-1)?.[1]).toEqual(['2026-12-08', '2026-12-24/2027-01-02']);
    await user.click(button('Remove Dec 24, 2026 to Jan 2, 2027'));
    expect(onChange.mock.calls.at(-1)?.[1]).toEqual(['2026-12-08']);
  });

  it.each([
    ['2026-11-27', '2026-11-26', 'Enter a last day on or after the first.'],
    ['', '', 'Enter the first day.'],
    ['2026-11-02', '2026-11-03', 'These days are over. Enter today or a later day.'],
  ])('from %s to %s is refused with a sentence', async (from, to, sentence) => {
    const { onChange, user } = settings();
    fireEvent.input(field('Off from'), { target: { value: from } });
    fireEvent.input(field('Until, if longer'), { target: { value: to } });
    await user.click(button('Add'));
    expect(alerts()).toEqual([sentence]);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('that are over are no longer listed, and go with the next change', async () => {
    const { onChange, user } = settings({ stored: { daysOff: ['2026-05-01'] } });
    expect(said()).not.toContain('May 1');
    await user.click(button('Add'));
    expect(onChange.mock.calls.at(-1)?.[1]).toEqual(['2026-11-23']);
  });
});

describe('a limit for the day', () => {
  const limit = () => field('A limit for the day');

  it('is off at first; a number of hours from 1 to 14 is kept, another is said at its field', () => {
    const { onChange } = settings();
    expect(limit().value).toBe('');
    expect(said()).not.toContain('Whose limit it is');
    enter(limit(), '15');
    expect(alerts()).toEqual(['Enter a number from 1 to 14.']);
    expect(onChange).not.toHaveBeenCalled();
    enter(limit(), '6.5');
    expect(onChange.mock.calls).toEqual([['dailyLimit', 6.5]]);
  });

  it('may be a clinician’s, and can be taken away', async () => {
    const { onChange, user } = settings({ stored: { dailyLimit: 6 } });
    await user.click(screen.getByRole('radio', { name: 'My clinician’s advice' }));
    expect(onChange.mock.calls.at(-1)).toEqual(['limitFrom', 'clinician']);
    await user.click(button(/^Reset ?: A limit for the day$/));
    expect(onChange.mock.calls.at(-1)).toEqual(['dailyLimit', null]);
  });
});

describe('prompts, glides and the safety check', () => {
  it('says that the browser refused, and where to allow it', () => {
    settings({ test: 'refused' });
    expect(screen.getByText(/^Your browser did not accept the notification/)).toBeTruthy();
    expect(said()).not.toContain('Did you see it?');
  });

  it('asks whether the test was seen, and helps where it was not', async () => {
    const { user, onTest, again } = settings();
    await user.click(button('Send a test notification'));
    expect(onTest).toHaveBeenCalledTimes(1);
    again({ test: 'sent' });
    await user.click(button('No'));
    expect(said()).toContain('allow notifications for this browser');
    expect(said()).toContain('focus mode');
    await user.click(button('Send a test notification'));
    await user.click(button('Yes'));
    expect(said()).toContain('Good. Breaks will reach you.');
    expect(said()).not.toContain('focus mode');
  });

  it('glides are switched on by the person alone', async () => {
    const { user, onGlides } = settings();
    const glides = screen.getByRole('checkbox', { name: /My clinician has shown me these/ });
    expect((glides as HTMLInputElement).checked).toBe(false);
    await user.click(glides);
    expect(onGlides.mock.calls).toEqual([[true]]);
  });

  it('leads to the exercises, and says how many are switched off', async () => {
    const { user, onLibrary, again } = settings();
    expect(said()).not.toContain('switched off.');
    again({ switchedOff: 1 });
    expect(said()).toContain('1 is switched off.');
    again({ switchedOff: 2 });
    expect(said()).toContain('2 are switched off.');
    await user.click(button('Look through the exercises'));
    expect(onLibrary).toHaveBeenCalledTimes(1);
  });

  it('says where lists are open and leads to them', async () => {
    const { user, onSafetyCheck } = settings({ checked: false });
    expect(said()).toContain('Not all lists have an answer yet.');
    await user.click(button('Answer the lists'));
    expect(onSafetyCheck).toHaveBeenCalledTimes(1);
  });

  it('says what this is, what is known and that nobody has reviewed it yet', () => {
    settings();
    for (const key of ['what', 'evidence', 'review', 'data'])
      expect(said()).toContain(english[`settings_about_${key}`] as string);
    expect(said()).toContain('Version 0.1.0');
  });
});
