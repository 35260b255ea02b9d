import type { ComponentChild } from 'preact';
import { Settings } from '../../../components/settings/Settings';
import type { SettingRow, SettingsProps } from '../../../components/settings/types';
import {
  beginAnswers,
  type ListDraft,
  type WelcomeAnswers,
  type WelcomePage,
  type WelcomeProps,
  welcomePages,
} from '../../../components/welcome/types';
import { Welcome } from '../../../components/welcome/Welcome';
import type { Words } from '../../../components/words';
import { asked, type Group, groups, mayBeUnsure } from '../../../domain/care/screen';
import { pageRows } from '../../../domain/policy/rows';
import { type Settings as Stored, standards } from '../../../domain/policy/settings';

const nothing = () => undefined;
const noon = Date.UTC(2026, 2, 3, 12);

function isThere(words: Words, key: string): boolean {
  try {
    return words(key) !== '';
  } catch {
    return false;
  }
}

/** The settings page's rows; a help sentence that does not exist is left out. */
export const rowsOf = (words: Words, settings: Stored): SettingRow[] =>
  pageRows(settings).map(
    ({ helpKey, ...row }) => (isThere(words, helpKey) ? { ...row, helpKey } : row) as SettingRow,
  );

/** The four safety lists in words. */
export const listsOf = (words: Words): WelcomeProps['lists'] =>
  Object.fromEntries(
    groups.map((group) => [
      group,
      asked(group).map((row) => ({
        code: row.code,
        text: words(`safety.${row.code.toLowerCase()}`),
        notSure: mayBeUnsure(row),
      })),
    ]),
  ) as unknown as WelcomeProps['lists'];

/** Every state of the settings page. */
export function settingsScreens(words: Words): Record<string, ComponentChild> {
  const show = (stored: Partial<Stored>, over: Partial<SettingsProps> = {}) => (
    <Settings
      rows={rowsOf(words, { ...standards, ...stored })}
      voices={[{ name: 'Anna', language: 'en-GB' }]}
      speaks
      test="not-tried"
      glidesOn={false}
      checked
      version="0.1.0"
      onChange={nothing}
      onTest={nothing}
      onTryVoice={nothing}
      onGlides={nothing}
      onSafetyCheck={nothing}
      {...over}
    />
  );
  const hours = { ...standards.hours, mon: ['09:00-12:00', '13:00-17:00'] };
  return {
    'settings-first': show({}),
    'settings-own': show({ microMinutes: 30, hoursOn: true, hours }, { glidesOn: true }),
    'settings-trouble': show({}, { voices: [], test: 'refused', checked: false }),
  };
}

/** A list sent off with some lines ticked. */
const sent = (...ticked: string[]): ListDraft => ({
  ticked: Object.fromEntries(ticked.map((code) => [code, 'yes'])),
  none: ticked.length === 0,
  answeredAt: noon,
});

/** Every page of the welcome, and what grave answers lead to. */
export function welcomeScreens(words: Words): Record<string, ComponentChild> {
  const show = (answers: Partial<WelcomeAnswers>, over: Partial<WelcomeProps> = {}) => (
    <Welcome
      occasion="first"
      lists={listsOf(words)}
      answers={{ ...beginAnswers(), ...answers }}
      settings={standards}
      emergencyNumber="112"
      urgentLine="116 117"
      now={() => noon}
      onAnswers={nothing}
      onSetting={nothing}
      onFirstBreak={nothing}
      onFinish={nothing}
      {...over}
    />
  );
  const nothingTold = { E: sent(), U: sent(), C: sent(), F: sent() };
  const at = (page: WelcomePage, lists: Partial<Record<Group, ListDraft>> = nothingTold) =>
    show({ page, acceptedAt: page === 'start' ? null : noon, lists, side: 'right' });
  return {
    ...Object.fromEntries(welcomePages.map((page) => [`welcome-${page}`, at(page)])),
    'welcome-list-empty': at('C', { E: sent(), U: sent() }),
    'welcome-emergency': at('E', { E: sent('E-CHEST') }),
    'welcome-urgent': at('U', { E: sent(), U: sent('U-INFECT') }),
    'welcome-done-grave': at('done', { ...nothingTold, E: sent('E-CHEST') }),
    'welcome-done-unanswered': at('done', { E: sent() }),
    'welcome-symptoms': show({ page: 'E', acceptedAt: noon }, { occasion: 'symptoms' }),
  };
}
