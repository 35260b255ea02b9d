// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { YourData } from '../../components/data/YourData';
import { FewerCard } from '../../components/popup/FewerCard';
import { Progress } from '../../components/progress/Progress';
import { ReportOff } from '../../components/report/ReportOff';
import { Organisation } from '../../components/settings/Organisation';
import { TherapistSection } from '../../components/settings/TherapistSection';
import { readPolicy } from '../../domain/policy/organisation/read';
import { englishWords } from '../helpers/englishWords';
import { backupProps } from '../helpers/screens/data';
import { brokenPolicy, somePolicy, underPolicy } from '../helpers/screens/organisation';
import { settingsScreens, welcomeScreens } from '../helpers/screens/pages';
import { progressWith, therapistProps } from '../helpers/screens/plans';
import { said, show } from './page';

// What an organisation set, for everybody to see: at the row, in one place as a whole, and where something is missing.

afterEach(cleanup);

const nothing = () => undefined;
const settingsPage = (name: string) => show(settingsScreens(englishWords)[name] ?? <p />);
const panel = () => within(screen.getByRole('region', { name: 'Your organisation' }));
const facts = (title: string) => {
  const heading = panel().getByRole('heading', { name: title });
  return [...(heading.parentElement?.querySelectorAll('dl > div, li') ?? [])].map((one) =>
    [...one.childNodes].map((node) => node.textContent).join(': '),
  );
};

describe('a row that is held', () => {
  it('stands as it is, cannot be moved, says whose it is, and has nothing to set back', () => {
    settingsPage('settings-organisation');
    const box = screen.getByRole('checkbox', { name: /Only ask during working hours/ });
    expect((box as HTMLInputElement).checked).toBe(true);
    expect(box.matches(':disabled, fieldset[disabled] *')).toBe(true);
    const row = box.closest('[data-row]');
    expect(row?.textContent).toContain('Set by your organisation.');
    expect(row?.querySelector('button')).toBeNull();
  });

  it('what is only set at first can be moved, and is set back to what the organisation set', () => {
    settingsPage('settings-organisation');
    expect(said()).toContain('Changed. Your organisation set: 30 min.');
    expect(said()).not.toContain('Your organisation set: off.');
  });
});

describe('a rhythm that is held', () => {
  it('is not offered calmer after skips: the way to the settings is', () => {
    const told = { onAnswer: vi.fn(), onReason: nothing, onSettings: vi.fn() };
    show(<FewerCard calmer={null} held {...told} />);
    expect(said()).toContain('Set by your organisation.');
    screen.getByRole('button', { name: englishWords('popup.fewer.settings') }).click();
    expect(told.onSettings).toHaveBeenCalled();
  });
});

describe('the panel', () => {
  it('is not there where nothing was set', () => {
    settingsPage('settings-first');
    expect(screen.queryByRole('region', { name: 'Your organisation' })).toBeNull();
  });

  it('says all of it in plain words', () => {
    settingsPage('settings-organisation');
    expect(panel().getByText('Example AG set some things here. This is all of it.')).toBeTruthy();
    expect(facts('At first, until you choose otherwise')).toEqual([
      'Micro break every: 30 min',
      'When a walk is due: Break window',
      'A sound when a break is due: off',
    ]);
    expect(facts('Held where it is')).toEqual([
      'Only ask during working hours: on',
      'Speak the steps: off',
      'Keep breaks, check-ins and clinic visits: 365 days',
    ]);
    expect(facts('Switched off')).toHaveLength(1);
    for (const link of panel().getAllByRole('link'))
      expect(link.getAttribute('href')).toMatch(/^https:\/\/intra\.example\//);
  });

  it('says it raw, as it was received, byte for byte', () => {
    settingsPage('settings-organisation');
    const raw = document.querySelector('.organisation-raw')?.textContent ?? '';
    expect(JSON.parse(raw)).toEqual(somePolicy);
  });

  it('names every key that does not hold, and what was done about it', () => {
    settingsPage('settings-organisation-trouble');
    const lines = facts('What did not hold as it came');
    const { notes } = readPolicy(brokenPolicy);
    expect(notes.length).toBeGreaterThan(4);
    expect(lines).toHaveLength(notes.length);
    for (const [n, { key }] of notes.entries()) expect(lines[n]).toMatch(`${key}: `);
  });

  it('has something to say for every setting a policy can say', () => {
    const { rows } = underPolicy(englishWords, {});
    const values = Object.fromEntries(rows.map(({ key, value }) => [key, value ?? 365]));
    const { organisation } = underPolicy(englishWords, { locked: { ...values, microMinutes: 30 } });
    expect(organisation?.locked.length).toBeGreaterThan(15);
    if (organisation) show(<Organisation {...organisation} />);
    const all = facts('Held where it is');
    for (const fact of all) expect(fact).toMatch(/: ./);
    expect(all.join()).toContain('Monday 09:00-17:30; Tuesday 09:00-17:30');
  });
});

describe('where something is switched off', () => {
  it.each([
    [
      'the check-in',
      /Ratings of symptoms are switched off/,
      () => progress({ checkIn: { ...progressWith({}).checkIn, off: true } }),
    ],
    [
      'the way to the report',
      /The full backup is yours, and stays/,
      () => progress({ report: { isBare: false, off: true, onReport: nothing } }),
    ],
    ['the report itself', /The full backup is yours, and stays/, () => show(<ReportOff />)],
    ['glides', /glides with them/, () => settingsPage('settings-organisation-trouble')],
  ])('%s says so', (_, sentence, look) => {
    look();
    expect(said()).toMatch(sentence);
  });

  it('no files come in, while typing one in by hand and the full backup stay', () => {
    const onSave = vi.fn();
    show(
      <>
        <TherapistSection {...therapistProps} importOff />
        <YourData backup={{ ...backupProps, onSave }} restore={null} other={null} />
      </>,
    );
    expect(document.querySelector('input[type=file]')).toBeNull();
    expect(said()).toContain('A therapist’s list can be typed in by hand.');
    expect(screen.getByText('Add a line')).toBeTruthy();
    screen.getByRole('button', { name: /Save a backup/ }).click();
    expect(onSave).toHaveBeenCalled();
  });

  it('the self-check has no way to it', () => {
    settingsPage('settings-organisation-trouble');
    expect(screen.queryByRole('heading', { name: 'Workstation self-check' })).toBeNull();
  });
});

const progress = (over: Parameters<typeof progressWith>[0]) =>
  show(<Progress {...progressWith(over)} />);

describe('the welcome', () => {
  it('shows what is held, offers no choice in it, and says why', () => {
    show(welcomeScreens(englishWords)['welcome-rhythm-held'] ?? <p />);
    const fields = [...document.querySelectorAll('input')];
    expect(fields.length).toBeGreaterThan(4);
    for (const field of fields) expect(field.matches(':disabled, fieldset[disabled] *')).toBe(true);
    expect(said().match(/Set by your organisation\./g)).toHaveLength(3);
    expect(screen.getByRole('button', { name: 'Continue' })).toBeTruthy();
  });

  it('says who provides it and who to ask, where that is known', () => {
    show(welcomeScreens(englishWords)['welcome-provided'] ?? <p />);
    expect(said()).toContain('Provided by Example AG. About your workplace, ask: Workplace health');
    cleanup();
    show(welcomeScreens(englishWords)['welcome-start'] ?? <p />);
    expect(said()).not.toContain('Provided by');
  });
});
