import { useEffect, useState } from 'preact/hooks';
import { Settings } from '../../components/settings/Settings';
import type { SettingRow, SettingsProps, TestState } from '../../components/settings/types';
import { screen } from '../../domain/care/safety/screen';
import type { Memory } from '../../domain/memory';
import { firstUnder } from '../../domain/policy/organisation/precedence';
import { type PageRow, pageRows } from '../../domain/policy/rows';
import type { Changes } from '../../domain/told';
import { useKeys } from '../../hooks/useKeys';
import { useMemory } from '../../hooks/useMemory';
import { useNotices } from '../../hooks/useNotices';
import { usePart } from '../../hooks/usePart';
import { useSoundRefused } from '../../hooks/useSoundRefused';
import { useSync } from '../../hooks/useSync';
import { useVoices } from '../../hooks/useVoices';
import { openBreakWindow } from '../../platform/breakWindow';
import { mayBeSilent, testNotification } from '../../platform/notification';
import { calendarDay, offsetAt, today } from '../../platform/present';
import { playEndSound } from '../../platform/sound';
import { speak, voicesOf } from '../../platform/speech';
import { tell } from '../../platform/tell';
import { openPage, version } from '../../platform/window';
import { words } from '../../platform/words';
import { LazyLibrary } from '../library/Lazy';
import { pausedBanners } from '../page/paused';
import { LazyDayAhead, LazyYourData } from './Lazy';
import { organisationOf } from './organisationOf';
import { useTherapistList } from './useTherapistList';

const id = () => crypto.randomUUID();

/** A help sentence that does not exist is not shown. */
const withWords = ({ helpKey, ...row }: PageRow): SettingRow =>
  (words(helpKey) === helpKey ? row : { ...row, helpKey }) as SettingRow;

/** What the browser alone decides is no setting of ours. */
const isOurs = ({ key }: PageRow): boolean => key !== 'startSound' || mayBeSilent;

/** Whether the exercises are looked through; the address says so, so that the browser's way back works. */
function useBrowsing(): readonly [boolean, (browsing: boolean) => void] {
  const isAsked = () => location.hash === '#exercises';
  const [browsing, setBrowsing] = useState(isAsked);
  useEffect(() => {
    const follow = () => setBrowsing(isAsked());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const browse = (next: boolean) => {
    location.hash = next ? 'exercises' : '';
  };
  return [browsing, browse];
}

/** The settings page, or in its place the exercises one can look through. */
export function SettingsPage() {
  const memory = useMemory();
  const [browsing, browse] = useBrowsing();
  usePart(memory !== null);
  if (!memory) return null;
  if (!browsing) return <Standing memory={memory} onLibrary={() => browse(true)} />;
  return (
    <LazyLibrary
      memory={memory}
      place="page"
      onStart={async (exercise, kind) => {
        await tell({ type: 'USER', action: 'start', kind, exercise, id: id() });
        await openBreakWindow();
      }}
      onClose={() => browse(false)}
    />
  );
}

/** What can be heard here, and how to hear it. */
const useSound = ({ endSound, endVolume }: Memory['settings']): SettingsProps['sound'] => ({
  mayBeSilent,
  ends: endSound,
  refused: useSoundRefused(),
  onTry: () => void playEndSound(endVolume),
});

/** The voices there are to choose from, and how to hear the chosen one. */
function useVoice({ voiceName: name, voiceRate: rate, voiceVolume: volume }: Memory['settings']) {
  const voices = useVoices();
  const language = words('extension.language');
  return {
    voiceless: voices.length === 0,
    voices: voicesOf(voices, language).map(({ name, lang }) => ({ name, language: lang })),
    onTryVoice: () => void speak(words('settings.voice.sample'), { name, rate, volume }, language),
  };
}

interface Shown {
  readonly memory: Memory;
  readonly onLibrary: () => void;
}

/** Every row from the one table, every change told at once. */
function Standing({ memory, onLibrary }: Shown) {
  const { settings, care, policy } = memory;
  const notices = useNotices();
  const sync = useSync();
  const therapist = useTherapistList(memory);
  const [test, setTest] = useState<TestState>('not-tried');
  const rows = pageRows(settings, policy).filter(isOurs).map(withWords);
  const change = (changes: Changes) => tell({ type: 'CHANGE_SETTINGS', id: id(), change: changes });
  return (
    <Settings
      banners={pausedBanners(memory)}
      rows={rows}
      diaryOff={care.diaryOff === true}
      organisation={organisationOf(memory, rows, offsetAt)}
      keys={useKeys()}
      sound={useSound(settings)}
      {...useVoice(settings)}
      test={test === 'not-tried' && notices.includes('notifications-off') ? 'refused' : test}
      glidesOn={care.glidesOn}
      switchedOff={care.switchedOff.length}
      onLibrary={onLibrary}
      checked={screen(care.answers, care.clearances, today()).complete}
      version={version()}
      today={calendarDay()}
      therapist={therapist}
      onChange={(key, value) => void change({ [key]: value })}
      sync={sync}
      ahead={<LazyDayAhead memory={memory} />}
      onReset={() => void change(firstUnder(policy))}
      onSync={(on) => void tell({ type: 'CHANGE_SYNC', id: id(), on })}
      onTest={() =>
        testNotification(!settings.startSound).then((taken) => setTest(taken ? 'sent' : 'refused'))
      }
      onGlides={(glidesOn) => void tell({ type: 'CHANGE_CARE', id: id(), change: { glidesOn } })}
      onSafetyCheck={() => void openPage('welcome', 'again')}
      onPlan={() => void openPage('progress')}
      onWorkstation={policy.off.disableSelfCheck ? undefined : () => void openPage('workstation')}
    >
      <LazyYourData memory={memory} />
    </Settings>
  );
}
