import type { Dose, Level } from '../exercise';

/** The most something may run at; a rise never goes above it, and what stands higher is run at it. */
export interface Ceiling {
  readonly level: Level;
  readonly dose: Dose;
}

/** No limit of its own. */
export const open: Ceiling = { level: 3, dose: 3 };

/** The smallest there is: level 1 at half the repetitions. */
export const gentlest: Ceiling = { level: 1, dose: 1 };

/** The lower of two, in level and in dose. */
export const lower = (a: Ceiling, b: Ceiling): Ceiling => ({
  level: a.level < b.level ? a.level : b.level,
  dose: a.dose < b.dose ? a.dose : b.dose,
});

/** Whether something stays below a ceiling. */
export const isUnder = ({ level, dose }: Ceiling, most: Ceiling): boolean =>
  level <= most.level && dose <= most.dose;

/** Some levels down, 1 at least. */
export const levelDown = (level: Level, by = 1): Level => {
  const down = level - by;
  return down >= 3 ? 3 : down === 2 ? 2 : 1;
};

/** One level up; null above the highest. */
export const levelUp = (level: Level): Level | null => (level === 1 ? 2 : level === 2 ? 3 : null);
