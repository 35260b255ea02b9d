import type { Care } from './care';
import type { Exercise, ExerciseType, Level, Library } from './exercise';
import type { Now } from './now';
import type { Cap } from './safety/questions';
import { type Screening, screen } from './safety/screen';

/** Why an exercise is not offered. */
export type Withheld = 'not-answered' | 'safety' | 'clinician-first' | 'flag' | 'glides-off';

/** What may be offered of one exercise, or why nothing of it. */
export type Allowance =
  | {
      readonly may: true;
      readonly maxLevel: Level;
      readonly maxHoldSeconds?: number;
      readonly shoes: boolean;
    }
  | { readonly may: false; readonly why: Withheld };

/** Nerve and tendon movements: off until a clinician has shown them. */
const glideTypes: readonly ExerciseType[] = ['slider', 'tensioner', 'tendon-glide'];

/** Whether an exercise is a nerve or tendon glide. */
export const isGlide = ({ type }: Exercise): boolean => glideTypes.includes(type);

/** Belly breathing, looking far away, comfort reset: the few that need no answers. */
export const isSafe = ({ tags }: Exercise): boolean => tags.includes('safe');

/** Whether a selector of the safety check means an exercise. */
export function matches(exercise: Exercise, selector: string): boolean {
  if (selector.startsWith('tag:')) return exercise.tags.includes(selector.slice(4));
  if (selector.startsWith('region:')) return selector.endsWith(`:${exercise.region}`);
  if (selector.startsWith('type:')) return selector.endsWith(`:${exercise.type}`);
  if (selector.startsWith('id:')) return selector.endsWith(`:${exercise.id}`);
  return selector === 'all' || (selector === 'all-but-safe' && !isSafe(exercise));
}

/** What may be offered of an exercise; until there is a plan, level 1 of what is not ruled out. */
export function allowance(exercise: Exercise, care: Care, screening: Screening): Allowance {
  const why = withheld(exercise, care, screening);
  if (why) return { may: false, why };
  const caps = screening.caps.flatMap(([selector, cap]) =>
    matches(exercise, selector) ? [cap] : [],
  );
  return {
    may: true,
    maxLevel: 1,
    ...lowestHold(caps),
    shoes: caps.some((cap) => cap.shoesRequired),
  };
}

function withheld(
  exercise: Exercise,
  care: Care,
  { tier, blocks, flags, complete }: Screening,
): Withheld | null {
  if (tier === 'EMERGENCY' || tier === 'URGENT' || tier === 'NOT_FOR_YOU') return 'safety';
  if (blocks.includes('all')) return 'safety';
  if (isSafe(exercise)) return null;
  if (!complete) return 'not-answered';
  if (blocks.includes('all-but-safe')) return 'clinician-first';
  if (blocks.some((selector) => matches(exercise, selector))) return 'flag';
  if (exercise.blockedBy.some((code) => flags.includes(code))) return 'flag';
  return isGlide(exercise) && !care.glidesOn ? 'glides-off' : null;
}

function lowestHold(caps: readonly Cap[]): { maxHoldSeconds?: number } {
  const holds = caps.flatMap(({ maxHoldSeconds }) => maxHoldSeconds ?? []);
  return holds.length > 0 ? { maxHoldSeconds: Math.min(...holds) } : {};
}

/** The exercises that may be offered now, by id and in the library's order. */
export function allowed(library: Library, care: Care, now: Now): Exercise[] {
  const screening = screen(care.answers, care.clearances, now);
  return Object.values(library).filter((exercise) => {
    const allowance_ = allowance(exercise, care, screening);
    return allowance_.may && withinHold(exercise, allowance_.maxHoldSeconds);
  });
}

/** A hold longer than allowed rules level 1 out altogether. */
const withinHold = (exercise: Exercise, most: number | undefined): boolean =>
  most === undefined ||
  (exercise.levels[0]?.steps.every(({ holdSeconds }) => holdSeconds <= most) ?? false);
