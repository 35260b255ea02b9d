import type { ComponentChild } from 'preact';
import { DayStrip } from '../../../components/settings/DayStrip';
import { Settings } from '../../../components/settings/Settings';
import type { SettingsProps } from '../../../components/settings/types';
import { beginAnswers } from '../../../components/welcome/begin';
import {
  type ListDraft,
  type WelcomeAnswers,
  type WelcomePage,
  type WelcomeProps,
  welcomePages,
} from '../../../components/welcome/types';
import { Welcome } from '../../../components/welcome/Welcome';
import type { Words } from '../../../components/words';
import { beginCare, type Mark } from '../../../domain/care/care';
import { asked, type Group, groups, mayBeUnsure } from '../../../domain/care/safety/lists';
import { openingFor } from '../../../domain/care/safety/opening';
import { dayAhead } from '../../../domain/policy/dayAhead';
import { rulesFrom } from '../../../domain/policy/rulesFrom';
import { type Settings as Stored, standards } from '../../../domain/policy/settings';
import { brokenPolicy, somePolicy, underPolicy } from './organisation';
import { therapistProps, withList, withPreview } from './plans';
import { rowsOf } from './rows';

const nothing = () => undefined;
const noon = Date.UTC(2026, 2, 3, 12);

/** The four safety lists in words. */
export const listsOf = (words: Words): WelcomeProps['lists'] =>
  Object.fromEntries(
    groups.map((group) => [
      group,
      asked(group).map((row) => ({
        code: row.code,
        text: words(`safety.${row.code.toLowerCase()}`),
        note: row.noted ? words(`safety_note.${row.code.toLowerCase()}`) : null,
        notSure: mayBeUnsure(row),
        old: row.whenOld !== undefined,
      })),
    ]),
  ) as unknown as WelcomeProps['lists'];

const dayOf = (stored: Partial<Stored>, perDay = 0) =>
  dayAhead(rulesFrom({ ...standards, ...stored }, { on: perDay > 0, perDay }));
/** Actions with keys and without. */
export const someKeys: SettingsProps['keys']['keys'] = [
  { command: '_execute_action', key: 'Alt+Shift+G' },
  { command: 'start-break', key: 'Alt+Shift+K' },
  { command: 'snooze', key: 'Alt+Shift+O' },
  { command: 'pause-or-resume', key: null },
  { command: 'meeting', key: null },
  { command: 'skip', key: null },
  { command: 'open-progress', key: null },
];

/** A settings page as it stands at first, without its rows; nothing that is pressed does anything. */
export const plainSettings: Omit<SettingsProps, 'rows'> = {
  banners: [],
  voices: [{ name: 'Anna', language: 'en-GB' }],
  voiceless: false,
  test: 'not-tried',
  glidesOn: false,
  diaryOff: false,
  switchedOff: 0,
  checked: true,
  version: '0.1.0',
  today: '2026-03-03',
  sound: { mayBeSilent: true, ends: true, refused: false, onTry: nothing },
  keys: { keys: someKeys, where: 'chromium', onSet: nothing },
  therapist: therapistProps,
  sync: { on: false, cameAt: null, trouble: null },
  onChange: nothing,
  onReset: nothing,
  onSync: nothing,
  onTest: nothing,
  onTryVoice: nothing,
  onGlides: nothing,
  onLibrary: nothing,
  onSafetyCheck: nothing,
  onPlan: nothing,
};

/** Every state of the settings page. */
export function settingsScreens(words: Words): Record<string, ComponentChild> {
  const show = (stored: Partial<Stored>, over: Partial<SettingsProps> = {}) => (
    <Settings
      {...plainSettings}
      rows={rowsOf(words, { ...standards, ...stored })}
      ahead={<DayStrip breaks={dayOf(stored)} eased={false} />}
      onWorkstation={nothing}
      {...over}
    />
  );
  const hours = {
    ...standards.hours,
    mon: ['09:00-12:00', '13:00-17:00'],
    wed: ['07:00-09:00', '10:00-12:00', '13:00-15:00', '16:00-18:00'],
    fri: ['22:00-06:00'],
  };
  const daysOff = ['2026-03-09', '2026-12-24/2027-01-02'];
  const action = { label: words('popup.paused.resume'), onAct: nothing };
  return {
    'settings-first': show({}),
    'settings-organisation': show({}, underPolicy(words, somePolicy, { microMinutes: 35 })),
    'settings-organisation-trouble': show(
      {},
      {
        ...underPolicy(words, brokenPolicy, {}, { goneSince: 1 }),
        onWorkstation: undefined,
      },
    ),
    'settings-own': show(
      { microMinutes: 30, hoursOn: true, hours, daysOff, dailyLimit: 7 },
      {
        glidesOn: true,
        switchedOff: 2,
        banners: [{ tone: 'quiet', text: words('notice.paused', 'Tue, Mar 3, 3:30 PM'), action }],
      },
    ),
    'settings-hours-trouble': show({
      hoursOn: true,
      hours: { ...hours, tue: ['09:00-13:00', '12:00-17:00'] },
      dailyLimit: 6.5,
      limitFrom: 'clinician',
    }),
    'settings-list': show({}, { therapist: withList }),
    'settings-list-file': show({}, { therapist: withPreview }),
    'settings-words': show({
      reminders: ['Drink some water.', 'Shoulders down', 'Look out of the window for a while'],
      microTitle: 'A moment for you',
      walkPrompt: 'window',
    }),
    'settings-trouble': show(
      {},
      {
        voices: [],
        test: 'refused',
        checked: false,
        sync: { on: true, cameAt: null, trouble: 'unavailable' },
        sound: { mayBeSilent: false, ends: true, refused: true, onTry: nothing },
      },
    ),
    'settings-changed': show(
      {
        microMinutes: 30,
        postureSeconds: 120,
        walkOn: false,
        skin: 'deep',
        voiceRate: 1.2,
        charactersAct: false,
      },
      {
        sync: { on: true, cameAt: Date.UTC(2026, 2, 3, 10, 5), trouble: null },
        ahead: <DayStrip breaks={dayOf({ microMinutes: 30, walkOn: false }, 3)} eased />,
      },
    ),
  };
}

/** A list sent off with some lines ticked. */
const sent = (...ticked: string[]): ListDraft => ({
  ticked: Object.fromEntries(ticked.map((code) => [code, 'yes'])),
  none: ticked.length === 0,
  answeredAt: noon,
});

const marked: readonly Mark[] = [
  { spot: 'neck', side: 'both' },
  { spot: 'thumb-side', side: 'right' },
  { spot: 'elbow-inner', side: 'right' },
  { spot: 'thigh-front', side: 'left' },
];

/** Every page of the welcome, and what grave answers lead to. */
export function welcomeScreens(words: Words): Record<string, ComponentChild> {
  const care = beginCare();
  const day = { wall: noon, dayKey: '2026-03-03' };
  const show = (answers: Partial<WelcomeAnswers>, over: Partial<WelcomeProps> = {}) => (
    <Welcome
      occasion="first"
      asks={openingFor('first', care, day)}
      lists={listsOf(words)}
      answers={{ ...beginAnswers('start', care, noon), ...answers }}
      care={care}
      provider={{ name: '', contact: '' }}
      locked={{}}
      settings={standards}
      emergencyNumber="112"
      urgentLine="116 117"
      now={() => day}
      onAnswers={nothing}
      onCare={nothing}
      onSetting={nothing}
      onFirstBreak={nothing}
      onSummary={nothing}
      onFinish={nothing}
      {...over}
    />
  );
  const nothingTold = { E: sent(), U: sent(), C: sent(), F: sent() };
  const at = (
    page: WelcomePage,
    lists: Partial<Record<Group, ListDraft>> = nothingTold,
    over: Partial<WelcomeAnswers> = {},
  ) => show({ page, acceptedAt: page === 'start' ? null : noon, lists, marks: marked, ...over });
  const symptoms = { occasion: 'symptoms', asks: openingFor('symptoms', care, day) } as const;
  const hoursOn = { settings: { ...standards, hoursOn: true } };
  const feet: readonly Mark[] = [
    { spot: 'foot', side: 'left' },
    { spot: 'foot', side: 'right' },
  ];
  return {
    ...Object.fromEntries(welcomePages.map((page) => [`welcome-${page}`, at(page)])),
    'welcome-provided': show({ acceptedAt: null }, { provider: somePolicy.organization }),
    'welcome-rhythm-held': show(
      { page: 'rhythm', lists: nothingTold },
      { ...hoursOn, locked: { rhythm: 'balanced', hoursOn: true, hours: standards.hours } },
    ),
    'welcome-map-empty': at('map', {}, { marks: [] }),
    'welcome-list-empty': at('C', { E: sent(), U: sent() }),
    'welcome-list-ticked': at('U', { E: sent(), U: { ...sent('U-DVT'), answeredAt: null } }),
    'welcome-irritability-filled': at('irritability', nothingTold, {
      irritability: { onset: 1, settling: 0, usual: 4, nights: 2 },
    }),
    'welcome-profile-assessed': at('profile', nothingTold, { assessed: true, glidesOn: true }),
    'welcome-profile-feet': at('profile', nothingTold, { marks: feet, assessed: false }),
    'welcome-rhythm-feet': show({ page: 'rhythm', marks: feet, lists: nothingTold }, hoursOn),
    'welcome-emergency': at('E', { E: sent('E-CHEST') }),
    'welcome-urgent': at('U', { E: sent(), U: sent('U-MYELO') }),
    'welcome-clinician': at(
      'F',
      { ...nothingTold, C: sent('C-CANCER', 'C-SURG-HAND') },
      { told: false },
    ),
    'welcome-clinician-some': at('F', { ...nothingTold, C: sent('C-GRADWEAK') }, { told: false }),
    'welcome-info': at('F', { ...nothingTold, C: sent('C-BILATHAND') }, { told: false }),
    'welcome-age': at('F', { ...nothingTold, C: sent('C-AGE') }),
    'welcome-done-grave': at('done', { ...nothingTold, E: sent('E-CHEST') }),
    'welcome-symptoms': show({ page: 'E', acceptedAt: noon }, symptoms),
    'welcome-symptoms-done': show({ page: 'done', lists: nothingTold }, symptoms),
    'welcome-recheck': show(
      { page: 'F' },
      { occasion: 'recheck', asks: { groups: ['F'], codes: ['F-ULCER', 'F-PREG'] } },
    ),
  };
}
