import { isFields } from '../session/plain';

/** Whose the day's limit is, by settings as they were found: all that the popup's first frame needs of them. */
export const limitFromIn = (settings: unknown): 'me' | 'clinician' =>
  isFields(settings) && settings.limitFrom === 'clinician' ? 'clinician' : 'me';
