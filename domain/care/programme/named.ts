import type { ProfileId } from '../plan';
import type { PhaseName } from './programmes';

/** Where a profile is named: a body area, with the common name in brackets or without. */
export const profileKey = (profile: ProfileId, form: 'title' | 'short'): string =>
  form === 'title' ? `programme.${inKey(profile)}.title` : `programme.${inKey(profile)}.short`;

/** Where a phase is named. */
export const phaseKey = (phase: PhaseName): string => `programme.phase.${inKey(phase)}`;

/** Where it stands what a phase of a profile is for. */
export const goalKey = (profile: ProfileId, phase: PhaseName): string =>
  `programme.goal.${inKey(profile)}.${inKey(phase)}`;

const inKey = (code: string) => code.replaceAll('-', '_');
