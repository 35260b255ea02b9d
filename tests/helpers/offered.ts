import { sidesOf } from '../../domain/care/candidates';
import type { Care } from '../../domain/care/care';
import type { Exercise, Library } from '../../domain/care/exercise';
import type { Now } from '../../domain/care/now';
import { beginPlan } from '../../domain/care/plan';
import { standingOf } from '../../domain/care/standing';
import { viewOf } from '../../domain/care/view';

/** The exercises that may be offered to somebody who has done nothing yet; the stronger glides wait for their gate alone. */
export function offeredTo(library: Library, care: Care, now: Now): Exercise[] {
  const view = viewOf({ care, plan: beginPlan(now.dayKey) }, library, now);
  return Object.values(library).filter((exercise) =>
    sidesOf(view, exercise).some((side) => {
      const standing = standingOf(view, exercise, side);
      return standing.may || standing.why.code === 'locked';
    }),
  );
}
