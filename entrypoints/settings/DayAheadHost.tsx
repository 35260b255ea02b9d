import { DayStrip } from '../../components/settings/DayStrip';
import { isFlaring } from '../../domain/care/plan';
import type { Memory } from '../../domain/memory';
import { rulesFrom } from '../../domain/policy/rulesFrom';
import { useDayAhead } from '../../hooks/useDayAhead';

/** A day as the settings of this moment would have it, glides as the plan says today. */
export function DayAheadHost({ memory }: { readonly memory: Memory }) {
  const { settings, session, plan } = memory;
  const glide = session?.rules.kinds.glide;
  const on = glide?.on === true;
  const rules = rulesFrom(settings, { on, perDay: glide?.dailyCap ?? 0 });
  const breaks = useDayAhead(rules);
  return breaks && <DayStrip breaks={breaks} eased={isFlaring(plan)} />;
}
