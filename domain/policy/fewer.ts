import { type RhythmName, rhythms } from '../session/rhythms';
import type { Settings } from './settings';

const calmer: Partial<Record<RhythmName, RhythmName>> = {
  balanced: 'gentle',
  active: 'gentle',
  flare: 'gentle',
  'diabetes-30': 'diabetes-60',
};

/** The rhythm with fewer breaks than this one; null where there is none. */
export const calmerThan = (rhythm: RhythmName): RhythmName | null => calmer[rhythm] ?? null;

/** What to change for fewer breaks: the calmer rhythm, without what would bring more of them. */
export function fewerBreaks(settings: Settings): Partial<Settings> {
  const rhythm = calmerThan(settings.rhythm);
  if (!rhythm) return {};
  const kept = (kind: 'posture' | 'walk') => {
    const own = settings[`${kind}Minutes`];
    const usual = rhythms[rhythm][kind]?.everyMinutes ?? 0;
    return own !== null && own < usual ? null : own;
  };
  const minutes = {
    microMinutes: null,
    postureMinutes: kept('posture'),
    walkMinutes: kept('walk'),
  };
  const walks = rhythms[settings.rhythm].walk || !rhythms[rhythm].walk;
  return { rhythm, ...minutes, ...(walks ? {} : { walkOn: false }) };
}
