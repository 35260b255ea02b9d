import { rhythms } from '../session/rhythms';
import { common, glideRule, ruleAt } from '../session/rules';
import type { Kind, Rules } from '../session/types';
import type { Settings } from './settings';

/** Glides as the plan says: whether they are switched on and how many a day. */
export interface GlidePlan {
  readonly on: boolean;
  readonly perDay: number;
}

/** The engine's numbers: the rhythm, the person's own numbers in its place, and the plan's glides. */
export function rulesFrom(settings: Settings, glide: GlidePlan): Rules {
  const rhythm = rhythms[settings.rhythm];
  const { dailyLimit } = settings;
  const rule = (kind: Exclude<Kind, 'glide'>) => {
    const minutes = settings[`${kind}Minutes`];
    const seconds = settings[`${kind}Seconds`];
    const pace = rhythm[kind] as { everyMinutes: number; seconds: number } | null;
    const paced = pace && {
      everyMinutes: minutes ?? pace.everyMinutes,
      seconds: seconds ?? pace.seconds,
    };
    return ruleAt(kind, settings[`${kind}On`] ? paced : null);
  };
  return {
    ...common,
    ...(dailyLimit === null ? {} : { dailyLimitMs: dailyLimit * 3_600_000 }),
    kinds: {
      micro: rule('micro'),
      posture: rule('posture'),
      walk: rule('walk'),
      glide: glideRule(glide.on ? glide.perDay : 0),
    },
  };
}

/** Whether rules can be kept by the sensors there are: 15 s <= grace <= every credit, checkpoint >= 60 s. */
export function areKeepable({ idleGraceMs, checkpointMs, kinds }: Rules): boolean {
  const credits = Object.values(kinds).flatMap(({ creditMs }) => creditMs ?? []);
  const above = credits.every((creditMs) => creditMs >= idleGraceMs);
  return idleGraceMs >= 15_000 && checkpointMs >= 60_000 && above;
}
