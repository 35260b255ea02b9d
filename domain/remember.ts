import { type Known, known, type Memory, type Stored } from './memory';
import { readSettings } from './policy/settings';

/** What is known, with its settings. */
export const whole = (found: Known): Memory => ({
  ...found,
  settings: readSettings(found.settings).settings,
});

/** What the small store says, made whole: a broken value costs only itself. */
export const remember = (stored: Stored, demo: boolean, wall: number, dayKey: string): Memory =>
  whole(known(stored, demo, wall, dayKey));
