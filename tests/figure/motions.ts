import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Level } from '../../domain/care/exercise';
import type { Moment, Motion } from '../../figure/motion';

const folder = join(import.meta.dirname, '../../exercises');

/** The motion of every exercise folder there is. */
export const motions: readonly Motion[] = await Promise.all(
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }) => (await import(`../../exercises/${name}/motion.ts`)).motion as Motion),
);

/** Every motion with every level it has. */
export const leveled = motions.flatMap((motion) =>
  motion.exercise.levels.map(
    ({ level }) => [`${motion.exercise.id} ${level}`, motion, level] as const,
  ),
);

/** One move from a key to the next as it is played, in seconds. */
export interface Move {
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
}

/** A position with no time to get there is eased by the player for so long, s. */
const shortest = 0.6;

/** Every move of a level: from the setup, from key to key, and from the last to the first. */
export function movesOf({ exercise }: Motion, level: Level): Move[] {
  const steps = exercise.levels.find((one) => one.level === level)?.steps ?? [];
  const move = (from: number, to: number): Move => ({
    from,
    to,
    seconds: steps[to]?.moveSeconds || shortest,
  });
  const chain = steps.map((_, to) => move(to - 1, to));
  return steps.length > 1 ? [...chain, move(steps.length - 1, 0)] : chain;
}

/** The instants of a move at so many frames a second, both ends included. */
export function framesOf({ from, to, seconds }: Move, perSecond: number): Moment[] {
  const frames = Math.ceil(seconds * perSecond);
  return Array.from({ length: frames + 1 }, (_, i) => ({ from, to, t: i / frames }));
}
