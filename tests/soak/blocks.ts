import type { Zone } from '../../domain/policy/openHours';
import type { Person } from './person';

/** The time that is lived through: seconds from a first instant (epoch ms) in a zone. */
export interface Calendar {
  readonly startAt: number;
  readonly seconds: number;
  readonly zone: Zone;
}

/** A span at work, in seconds from the start. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

const dayMs = 86_400_000;

/** When a person is at work, in order; each a little earlier or later, and now and then a day is missing. */
export function blocksOf(
  { workdays, blocks, roll }: Person,
  { startAt, seconds, zone }: Calendar,
): Block[] {
  const all: Block[] = [];
  const first = Math.floor((startAt + zone.offsetAt(startAt) * 60_000) / dayMs);
  for (let day = first; (day - first) * 86_400 < seconds; day += 1) {
    const weekday = (((day + 4) % 7) + 7) % 7;
    if (!workdays.includes(weekday) || roll() < 0.08) continue;
    for (const [begin, end] of blocks) {
      const instant = (minutes: number) => {
        const local = day * dayMs + (minutes + (roll() - 0.5) * 20) * 60_000;
        return Math.round((local - zone.offsetAt(local) * 60_000 - startAt) / 1000);
      };
      const block = { from: instant(begin), to: instant(end) };
      if (block.from > (all.at(-1)?.to ?? 0) && block.to < seconds) all.push(block);
    }
  }
  return all;
}
