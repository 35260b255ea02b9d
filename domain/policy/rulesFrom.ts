import { rhythms } from '../session/rhythms';
import { common, glideRule, ruleAt } from '../session/rules';
import type { Kind, KindRule, Media, Rules } from '../session/types';
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
    return watched(ruleAt(kind, settings[`${kind}On`] ? paced : null), settings);
  };
  return {
    ...common,
    ...(dailyLimit === null ? {} : { dailyLimitMs: dailyLimit * 3_600_000 }),
    ...waitsFrom(settings),
    kinds: {
      micro: rule('micro'),
      posture: rule('posture'),
      walk: rule('walk'),
      glide: watched(glideRule(glide.on ? glide.perDay : 0), settings),
    },
  };
}

/** What is only watched counts as the person says, or else as usual for the kind. */
function watched({ countsPassive, ...rule }: KindRule, { watchingCounts }: Settings): KindRule {
  if (watchingCounts === 'everything') return rule;
  return watchingCounts === 'nothing' || countsPassive === false
    ? { ...rule, countsPassive: false }
    : rule;
}

/** What a due break waits for, and how long. */
function waitsFrom(settings: Settings): Pick<Rules, 'holdForPauseMs' | 'letsThrough'> {
  const { holdForPauseMinutes, holdForSound, holdForFullscreen } = settings;
  const letsThrough: Media[] = [];
  if (!holdForSound) letsThrough.push('sound');
  if (!holdForFullscreen) letsThrough.push('fullscreen');
  const through = letsThrough.length > 0 ? { letsThrough } : {};
  return { holdForPauseMs: holdForPauseMinutes * 60_000, ...through };
}

/** Whether rules can be kept by the sensors there are: 15 s <= grace <= every credit, checkpoint >= 60 s. */
export function areKeepable({ idleGraceMs, checkpointMs, kinds }: Rules): boolean {
  const credits = Object.values(kinds).flatMap(({ creditMs }) => creditMs ?? []);
  const above = credits.every((creditMs) => creditMs >= idleGraceMs);
  return idleGraceMs >= 15_000 && checkpointMs >= 60_000 && above;
}
