import { glidesPerDay } from '../domain/care/candidates';
import { isFlaring } from '../domain/care/plan';
import { postureSecondsOf } from '../domain/care/programme/diabetes';
import { viewOf } from '../domain/care/view';
import type { Memory } from '../domain/memory';
import { rulesFrom } from '../domain/policy/rulesFrom';
import type { RhythmName } from '../domain/session/rhythms';
import { demoRules, whereReturnIsUnheard } from '../domain/session/rules';
import type { Clock, Rules } from '../domain/session/types';
import type { Setting } from './setting';

/** The rhythm that holds today: the person's, or the calm one while symptoms are louder (clinical rules 4.5). */
export const rhythmOf = ({ plan, settings }: Memory): RhythmName =>
  isFlaring(plan) ? 'flare' : settings.rhythm;

/** Long breaks begin at half their length (clinical rules 5.2, diabetes rhythms). */
function begunGently(rules: Rules, memory: Memory, { dayKey }: Clock): Rules {
  const { posture } = rules.kinds;
  if (!posture) return rules;
  const seconds = posture.restMs / 1_000;
  const today = postureSecondsOf(memory, rhythmOf(memory), seconds, dayKey);
  return today === seconds
    ? rules
    : { ...rules, kinds: { ...rules.kinds, posture: { ...posture, restMs: today * 1_000 } } };
}

/** The engine's numbers from what a person set and what their plan says today. */
export function rulesOf(memory: Memory, setting: Setting, clock: Clock): Rules {
  const { care, plan } = memory;
  const settings = { ...memory.settings, rhythm: rhythmOf(memory) };
  const unasked = { care, plan: { ...plan, precheck: null } };
  const perDay = glidesPerDay(viewOf(unasked, setting.library, clock));
  const rules = begunGently(rulesFrom(settings, { on: perDay > 0, perDay }), memory, clock);
  const mine = setting.hearsReturn ? rules : { ...rules, ...whereReturnIsUnheard };
  return setting.demo ? demoRules(mine) : mine;
}
