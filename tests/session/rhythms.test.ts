import { describe, expect, it } from 'vitest';
import { type RhythmName, rhythms } from '../../domain/session/rhythms';
import { common, ruleAt } from '../../domain/session/rules';
import type { Rules } from '../../domain/session/types';
import { eightHours } from '../helpers/schedule';
import { live } from '../helpers/world';

// Eight hours at the screen in each rhythm, every break taken the moment it is asked for (clinical rules
// 5.2). Walks and glides are left out, as they are in the table.

const rulesOf = (name: RhythmName): Rules => {
  const { micro, posture } = rhythms[name];
  return {
    ...common,
    // Asked for at once: a wait for the right moment would put the day's last ones off.
    holdForPauseMs: 0,
    kinds: { micro: ruleAt('micro', micro), posture: ruleAt('posture', posture) },
  };
};

describe('a day of 480 minutes at the screen', () => {
  it.each(eightHours)(
    '%s asks for %i micro and %i posture breaks, %d minutes in all',
    (name, micro, posture, minutes) => {
      const rules = rulesOf(name);
      const { prompts } = live({
        rules,
        seconds: 480 * 60 - 1,
        answers: ({ id }) => [
          [0, { type: 'USER', action: 'complete', promptId: id, completionId: `c:${id}` }],
        ],
      });
      const shown = prompts.map(({ kinds }) => (kinds.includes('posture') ? 'posture' : 'micro'));
      const of = (kind: 'micro' | 'posture') => shown.filter((one) => one === kind).length;
      const lengthMs = shown.reduce((sum, kind) => sum + (rules.kinds[kind]?.restMs ?? 0), 0);
      expect([of('micro'), of('posture'), lengthMs / 60_000]).toEqual([micro, posture, minutes]);
    },
  );
});
