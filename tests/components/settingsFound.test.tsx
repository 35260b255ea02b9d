// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DayStrip } from '../../components/settings/DayStrip';
import { fold } from '../../components/settings/find';
import { Settings } from '../../components/settings/Settings';
import type { SettingsProps } from '../../components/settings/types';
import { dayAhead } from '../../domain/policy/dayAhead';
import { rulesFrom } from '../../domain/policy/rulesFrom';
import {
  isValid,
  type Settings as Stored,
  settingKeys,
  standards,
} from '../../domain/policy/settings';
import { englishWords } from '../helpers/englishWords';
import { plainSettings } from '../helpers/screens/pages';
import { rowsOf } from '../helpers/screens/rows';
import { barriers, said, show } from './page';

// Everything on one page: found by a word, marked where it was changed, set back, and seen as a day.

afterEach(cleanup);

const nothing = () => undefined;

/** A settings page over a store, with a section that arrives later, as that on the person's data does. */
function settings(stored: Partial<Stored> = {}, over: Partial<SettingsProps> = {}) {
  const onChange = vi.fn();
  const onReset = vi.fn();
  const onSync = vi.fn();
  let arrive: () => void = nothing;
  let current: Stored = { ...standards, ...stored };
  function Host() {
    const [values, setValues] = useState<Stored>(current);
    const [late, setLate] = useState(false);
    arrive = () => act(() => setLate(true));
    current = values;
    const day = dayAhead(rulesFrom(values, { on: false, perDay: 0 }));
    return (
      <Settings
        {...plainSettings}
        rows={rowsOf(englishWords, values)}
        ahead={<DayStrip breaks={day} eased={false} />}
        onChange={(key, value) => {
          onChange(key, value);
          setValues((before) => ({ ...before, [key]: value }));
        }}
        onReset={() => {
          onReset();
          setValues(standards);
        }}
        onSync={onSync}
        {...over}
      >
        {late && (
          <section class="card setting-group" aria-labelledby="late">
            <h2 id="late">Your data</h2>
            <p>Save a backup.</p>
          </section>
        )}
      </Settings>
    );
  }
  show(<Host />);
  const user = userEvent.setup();
  return { onChange, onReset, onSync, user, arrive: () => arrive(), values: () => current };
}

const searchField = () =>
  screen.getByRole('searchbox', { name: 'Find a setting' }) as HTMLInputElement;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const isLeft = (element: Element) => element.closest('[data-away]') === null;
/** Titles of the sections a search leaves, and the names of the rows in them. */
const sections = () =>
  screen
    .getAllByRole('heading', { level: 2, hidden: true })
    .filter(isLeft)
    .map((one) => one.textContent);
const rows = () =>
  [...document.querySelectorAll('[data-row]')]
    .filter(isLeft)
    .map((row) => row.querySelector('.setting-label, strong')?.textContent);
const found = () => document.getElementById('settings-found')?.textContent;

describe('looking for a setting', () => {
  it.each([
    ['volume', ['Sound', 'Voice'], ['Volume of the end sound', 'Volume']],
    ['VÓLÜME', ['Sound', 'Voice'], ['Volume of the end sound', 'Volume']],
    ['walk every', ['Rhythm'], ['How often', 'Walk every']],
    ['skin', ['Figure'], ['Skin tone']],
    ['porcelain', ['Figure'], ['Skin tone']],
    ['marked on the icon', ['Prompts'], ['Wait while sound plays in the tab in front']],
    ['figure movement', ['Figure'], ['Movement']],
  ])('“%s” is found by label, help or group', async (text, titles, names) => {
    const { user } = settings();
    await user.type(searchField(), text);
    expect(sections()).toEqual(titles);
    expect(rows()).toEqual(names);
  });

  it.each([
    ['look through exercises', 'Exercises'],
    ['four lists', 'Safety check'],
    ['therapist list', 'Therapist list'],
    ['clinician has shown', 'Glides'],
    ['other browsers', 'Other browsers'],
    ['version', 'About'],
    ['test notification', 'Prompts'],
  ])('“%s” finds a section that is no row', async (text, title) => {
    const { user } = settings();
    await user.type(searchField(), text);
    expect(sections()).toContain(title);
    expect(sections().length).toBeLessThan(4);
  });

  it('finds what arrives later, while it is looked for', async () => {
    const { user, arrive } = settings();
    await user.type(searchField(), 'backup');
    expect(sections()).toEqual([]);
    arrive();
    await vi.waitFor(() => expect(sections()).toEqual(['Your data']));
    await vi.waitFor(() => expect(found()).toMatch(/^1 place found/));
  });

  it('finds by its switch what shows only once that is on', async () => {
    const { user } = settings();
    await user.type(searchField(), 'days and times');
    expect(rows()).toEqual(['Only ask during working hours']);
  });

  it('says how many, and leaves everything once the field is empty', async () => {
    const { user } = settings();
    const all = sections();
    expect(found()).toBe('');
    await user.type(searchField(), 'voice');
    expect(found()).toMatch(/^\d+ places found\./);
    await user.clear(searchField());
    await user.type(searchField(), 'zebra');
    expect(found()).toMatch(/^Nothing here/);
    expect(sections()).toEqual([]);
    await user.keyboard('{Escape}');
    expect(searchField().value).toBe('');
    await vi.waitFor(() => expect(found()).toBe(''));
    expect(sections()).toEqual(all);
    expect(document.querySelectorAll('[data-away]')).toHaveLength(0);
  });

  it('Enter goes to the first that is left, by keyboard alone', async () => {
    const { user } = settings();
    await user.tab();
    expect(document.activeElement).toBe(searchField());
    await user.keyboard('walk every{Enter}');
    const focused = document.activeElement as HTMLInputElement;
    expect(focused.name).toBe('rhythm');
    expect(await barriers()).toEqual([]);
  });

  it('letters are compared without their marks and case', () => {
    expect(fold('Äußerst Çà')).toBe('außerst ca');
  });
});

describe('links to the sections', () => {
  it('lead to each section there is, those that arrive later among them', async () => {
    const { arrive } = settings();
    arrive();
    await vi.waitFor(() => expect(screen.getByRole('link', { name: 'Your data' })).toBeTruthy());
    const nav = screen.getByRole('navigation', { name: 'On this page' });
    const links = [...nav.querySelectorAll('a')];
    expect(links.map((one) => one.textContent)).toEqual(sections());
    for (const link of links)
      expect(document.getElementById(link.hash.slice(1))?.textContent).toBe(link.textContent);
  });

  it('step back while something is looked for', async () => {
    const { user } = settings();
    await user.type(searchField(), 'voice');
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});

describe('what was changed', () => {
  it('nothing is marked at first', () => {
    settings();
    expect(said()).not.toContain('Changed.');
    expect(said()).toContain('Every setting is as it was at first.');
    expect(screen.queryByRole('button', { name: 'Reset all settings' })).toBeNull();
  });

  it.each<[Partial<Stored>, string]>([
    [{ microMinutes: 30 }, 'The rhythm “Balanced” says 25 min.'],
    [{ postureSeconds: 120, rhythm: 'active' }, 'The rhythm “Active” says 120 s.'],
    [{ microMinutes: 30, rhythm: 'gentle' }, 'Not part of the rhythm “Gentle”.'],
    [{ rhythm: 'gentle' }, 'At first: Balanced.'],
    [{ startSound: false }, 'At first: on.'],
    [{ walkPrompt: 'window' }, 'At first: Notification.'],
    [{ endVolume: 1 }, 'At first: 50 %.'],
    [{ reminders: ['Water'], microTitle: '' }, 'At first: none.'],
    [{ glideTitle: 'Hands' }, 'At first: none.'],
    [{ hoursOn: true }, 'At first: off.'],
    [{ skin: 'deep' }, 'At first: Warm.'],
    [{ voiceRate: 1.3 }, 'At first: × 1.0.'],
    [{ voiceVolume: 0.5 }, 'At first: 100 %.'],
    [{ voiceName: 'Anna' }, 'At first: The computer’s own.'],
    [{ dailyLimit: 6 }, 'At first: no limit.'],
    [{ dailyLimit: 6, limitFrom: 'clinician' }, 'At first: Mine.'],
  ])('%j is marked, with what it was told', (stored, told) => {
    settings(stored);
    expect(said()).toContain(`Changed. ${told}`);
  });

  it('any setting that differs can be set back by itself, and the focus stays with its row', async () => {
    const { user, onChange, values } = settings({ microMinutes: 30, walkOn: false, skin: 'deep' });
    await user.click(button(/^Reset ?: Micro break every$/));
    expect(onChange.mock.calls).toEqual([['microMinutes', null]]);
    expect(document.activeElement?.id).toBe('microMinutes');
    await user.click(button(/^Reset ?: Walks$/));
    await user.click(button(/^Reset ?: Skin tone$/));
    expect(values()).toEqual(standards);
    expect(said()).not.toContain('Changed.');
  });

  it('what a reset puts in place may be stored, for every setting', () => {
    for (const row of rowsOf(englishWords, standards)) {
      expect(isValid(row.key, row.first), row.key).toBe(true);
      expect(row.first).toEqual(standards[row.key]);
    }
    expect(settingKeys).toHaveLength(rowsOf(englishWords, standards).length);
  });
});

describe('resetting all', () => {
  it('asks once, and keeps everything where that is wished', async () => {
    const { user, onReset } = settings({ microMinutes: 30, walkOn: false });
    expect(said()).toContain('2 settings are changed.');
    await user.click(button('Reset all settings'));
    expect(document.activeElement).toBe(button('Keep them'));
    await user.keyboard('{Enter}');
    expect(onReset).not.toHaveBeenCalled();
    expect(said()).toContain('2 settings are changed.');
  });

  it('sets all back by keyboard alone, and says so where the focus is', async () => {
    const { user, onReset, values } = settings({ microMinutes: 30, walkOn: false });
    button('Reset all settings').focus();
    await user.keyboard('{Enter}');
    await user.tab();
    expect(document.activeElement).toBe(button('Reset all'));
    await user.keyboard('{Enter}');
    expect(onReset).toHaveBeenCalledTimes(1);
    expect(values()).toEqual(standards);
    expect(document.activeElement?.textContent).toBe('Every setting is as it was at first.');
  });
});

describe('a day with these settings', () => {
  const marks = (kind: string) => document.querySelectorAll(`.ahead-line .ahead-${kind}`).length;

  it('tells how many breaks and how long, as the rows stand', async () => {
    const { user } = settings();
    expect(said()).toContain('19 breaks in eight hours at the screen, 25 minutes in all.');
    expect([marks('micro'), marks('posture'), marks('walk')]).toEqual([8, 8, 3]);
    await user.click(screen.getByRole('checkbox', { name: /^Walks/ }));
    expect(said()).toContain('10 micro breaks');
    expect(said()).toContain('19 breaks in eight hours at the screen, 18.5 minutes in all.');
    await user.click(screen.getByRole('radio', { name: /^Gentle/ }));
    expect(said()).toContain('7 breaks in eight hours at the screen, 7 minutes in all.');
    expect(marks('micro')).toBe(0);
  });

  it('says so where nothing would come', () => {
    settings({ microOn: false, postureOn: false, walkOn: false });
    expect(said()).toContain('No breaks are asked for with these settings.');
  });
});

describe('settings in other browsers', () => {
  it('stay here until the person switches that on', async () => {
    const { user, onSync } = settings();
    await user.click(screen.getByRole('checkbox', { name: /^Same settings in my other browsers/ }));
    expect(onSync.mock.calls).toEqual([[true]]);
  });

  it('never change in silence', () => {
    const cameAt = new Date(2026, 2, 3, 10, 5).getTime();
    settings({}, { sync: { on: true, cameAt, trouble: null } });
    expect(said()).toMatch(/Your settings came from another browser on March 3, 10:05\sAM\./);
  });

  it.each(['newer', 'unavailable', 'too-large'] as const)(
    '%s has its sentence',
    async (trouble) => {
      settings({}, { sync: { on: true, cameAt: null, trouble } });
      const sentence = englishWords(`settings.sync.${trouble.replaceAll('-', '_')}`);
      expect(said()).toContain(sentence);
      expect(await barriers()).toEqual([]);
    },
  );
});
