import { useState } from 'preact/hooks';
import { Settings } from '../../components/settings/Settings';
import type { SettingRow, TestState } from '../../components/settings/types';
import { screen } from '../../domain/care/safety/screen';
import type { Memory } from '../../domain/memory';
import { type PageRow, pageRows } from '../../domain/policy/rows';
import type { Changes } from '../../domain/told';
import { useMemory } from '../../hooks/useMemory';
import { useNotices } from '../../hooks/useNotices';
import { usePart } from '../../hooks/usePart';
import { useVoices } from '../../hooks/useVoices';
import { testNotification } from '../../platform/notification';
import { today } from '../../platform/present';
import { speak, voiceFor, voicesToChoose } from '../../platform/speech';
import { tell } from '../../platform/tell';
import { openPage, version } from '../../platform/window';
import { words } from '../../platform/words';
import { useTherapistList } from './useTherapistList';

const id = () => crypto.randomUUID();
const language = () => words('extension.language');

/** A help sentence that does not exist is not shown. */
const withWords = ({ helpKey, ...row }: PageRow): SettingRow =>
  (words(helpKey) === helpKey ? row : { ...row, helpKey }) as SettingRow;

/** The settings page: every row from the one table, every change told at once. */
export function SettingsPage() {
  const memory = useMemory();
  usePart(memory !== null);
  if (!memory) return null;
  return <Standing memory={memory} />;
}

function Standing({ memory }: { readonly memory: Memory }) {
  const { settings, care } = memory;
  const notices = useNotices();
  const voices = useVoices();
  const therapist = useTherapistList(memory);
  const [test, setTest] = useState<TestState>('not-tried');
  const change = (changes: Changes) => tell({ type: 'CHANGE_SETTINGS', id: id(), change: changes });
  const voice = {
    name: settings.voiceName,
    rate: settings.voiceRate,
    volume: settings.voiceVolume,
  };
  return (
    <Settings
      rows={pageRows(settings).map(withWords)}
      speaks={voiceFor(voices, voice.name, language()) !== undefined}
      voices={voicesToChoose(voices, voice.name, language()).map(({ name, lang }) => ({
        name,
        language: lang,
      }))}
      test={test === 'not-tried' && notices.includes('notifications-off') ? 'refused' : test}
      glidesOn={care.glidesOn}
      checked={screen(care.answers, care.clearances, today()).complete}
      version={version()}
      therapist={therapist}
      onChange={(key, value) => void change({ [key]: value })}
      onTest={() => testNotification().then((taken) => setTest(taken ? 'sent' : 'refused'))}
      onTryVoice={() => void speak(words('settings.voice.sample'), voice, language())}
      onGlides={(glidesOn) => void tell({ type: 'CHANGE_CARE', id: id(), change: { glidesOn } })}
      onSafetyCheck={() => void openPage('welcome', 'again')}
      onPlan={() => void openPage('progress')}
    />
  );
}
