import type { Memory } from '../domain/memory';
import { dayKeyOf } from '../domain/policy/hours';
import { hoursAt } from '../domain/policy/openHours';
import type { Clock } from '../domain/session/types';
import type { Platform } from './platform';

/** The present as the domain wants it: machine time, working hours and the local day. */
export function clockOf(platform: Platform, { settings }: Memory): Clock {
  const { wall, mono } = platform.now();
  const zone = { offsetAt: platform.offsetAt };
  const dayKey = dayKeyOf(wall, platform.offsetAt(wall));
  return { wall, mono, boot: platform.boot, dayKey, ...hoursAt(wall, zone, settings) };
}
