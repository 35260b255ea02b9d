import type { Library } from '../../domain/care/exercise';
import type { Now } from '../../domain/care/now';
import { type View, viewOf } from '../../domain/care/view';
import type { Memory } from '../../domain/memory';
import { dayKeyOf } from '../../domain/policy/hours';
import { hoursAt } from '../../domain/policy/openHours';
import { offsetAt } from '../../platform/present';

/** The moment as the rules of care see it, the hours for glides included. */
const nowAt = (wall: number, { settings }: Memory): Now => ({
  ...hoursAt(wall, { offsetAt }, settings),
  wall,
  dayKey: dayKeyOf(wall, offsetAt(wall)),
});

/** The person as they stand at a moment, epoch ms; the answer before a break bears on that break alone. */
export const viewAt = (memory: Memory, library: Library, wall: number): View => {
  const { care, plan } = memory;
  return viewOf({ care, plan: { ...plan, precheck: null } }, library, nowAt(wall, memory));
};
