import { glidesPerDay } from '../domain/care/candidates';
import { isFlaring } from '../domain/care/live/flaring';
import { viewOf } from '../domain/care/view';
import type { Memory } from '../domain/memory';
import { rulesFrom } from '../domain/policy/settings';
import { demoRules, whereReturnIsUnheard } from '../domain/session/rules';
import type { Clock, Rules } from '../domain/session/types';
import type { Setting } from './apply';

/** The engine's numbers from what a person set and what their plan says today. */
export function rulesOf(memory: Memory, setting: Setting, clock: Clock): Rules {
  const { care, plan } = memory;
  const settings = isFlaring(plan)
    ? { ...memory.settings, rhythm: 'flare' as const }
    : memory.settings;
  const unasked = { care, plan: { ...plan, precheck: null } };
  const perDay = glidesPerDay(viewOf(unasked, setting.library, clock));
  const rules = rulesFrom(settings, { on: perDay > 0, perDay });
  const mine = setting.hearsReturn ? rules : { ...rules, ...whereReturnIsUnheard };
  return setting.demo ? demoRules(mine) : mine;
}
