import type { Care } from './care/care';
import type { Now } from './care/now';
import type { Plan } from './care/plan';
import { readCare } from './care/read';
import { readPlan } from './care/readPlan';
import type { Answers, ListAnswer } from './care/safety/lists';
import type { Kept } from './journal/backup/format';
import { isLineOf } from './journal/backup/lines';
import { harmlessIn } from './journal/backup/plain';
import type { Memory } from './memory';
import { saidIn } from './policy/organisation/precedence';
import type { Settings } from './policy/settings';
import { isFields } from './session/plain';

/** What a person put in, made whole; settings as far as the file says them. */
interface Restored {
  readonly settings: Partial<Settings>;
  readonly care: Care;
  readonly plan: Plan;
}

type Standing = Pick<Memory, 'care' | 'plan'>;

/** Whether a device has nothing of its own yet that a backup could take the place of. */
export function isBlank({ care, plan }: Pick<Memory, 'care' | 'plan'>): boolean {
  const told = [care.marks, care.profiles, care.activities, care.switchedOff];
  const happened = [plan.programmes, plan.scores, plan.weekly, plan.flares, plan.awaiting];
  return (
    [...told, ...happened].every((list) => list.length === 0) &&
    [care.answers, care.clearances, plan.dosings].every(
      (table) => Object.keys(table).length === 0,
    ) &&
    care.therapistList === null &&
    care.irritability === null &&
    care.visits === null
  );
}

/**
 * What holds once a backup has come back. What the file does not hold stays; a broken value costs only
 * itself. Safety answers that cannot be read, or lie in the future, are asked again, so a file opens
 * nothing that its answers do not open. The session's counters are never taken from a file.
 */
export function restored(file: Kept, standing: Standing, now: Now): Restored {
  const kept = { ...unread(file), ...harmlessIn(file) };
  return {
    settings: saidIn(kept.settings),
    care: careOf(kept, standing.care, now),
    plan: planOf(kept, standing, now),
  };
}

/** A part that may not even be looked at counts as one that cannot be read. */
const unread = ({ care }: Kept): Kept => (care === undefined ? {} : { care: null });

function careOf({ care, plan }: Kept, standing: Care, now: Now): Care {
  if (isFields(care)) return asked(readCare(care).care, now);
  // A plan that comes without the answers it was made from: they are asked again.
  return care !== undefined || plan !== undefined
    ? { ...standing, answers: {}, clearances: {} }
    : standing;
}

/** Answers from the future would never grow old. */
function asked(care: Care, { wall, dayKey }: Now): Care {
  const isPast = ({ answeredAt, askedAt = {} }: ListAnswer) =>
    [answeredAt, ...Object.values(askedAt)].every((at) => at <= wall);
  const answers = Object.fromEntries(
    Object.entries(care.answers).filter(([, list]) => list && isPast(list)),
  ) as Answers;
  const clearances = Object.fromEntries(
    Object.entries(care.clearances).filter(([, { on, at }]) => at <= wall && on <= dayKey),
  );
  const irritability = care.irritability && care.irritability.at <= wall ? care.irritability : null;
  return { ...care, answers, clearances, irritability };
}

function planOf({ plan: kept }: Kept, { plan }: Standing, now: Now): Plan {
  if (!isFields(kept)) return plan;
  const read = readPlan(kept, now).plan;
  // Lines that are written again once their answers are in have to be lines of the log.
  return { ...read, precheck: null, unrated: read.unrated.filter(isLineOf.completions) };
}
