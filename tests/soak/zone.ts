import type { Zone } from '../../domain/policy/openHours';
import { zone } from '../helpers/zones';

/** Every change of the clocks on the planet falls on a half hour of UTC, ms. */
const gridMs = 1_800_000;
const known = new Map<string, number[]>();

/** A named zone between two instants (epoch ms), looked up once and then read from a table. */
export function zoneBetween(name: string, from: number, to: number): Zone {
  const first = Math.floor(from / gridMs);
  const key = `${name} ${first} ${to}`;
  const offsets = known.get(key) ?? [];
  if (offsets.length === 0) {
    const { offsetAt } = zone(name);
    for (let slot = first; slot * gridMs <= to; slot += 1) offsets.push(offsetAt(slot * gridMs));
    known.set(key, offsets);
  }
  const last = offsets.length - 1;
  return {
    offsetAt: (wall) =>
      offsets[Math.min(last, Math.max(0, Math.floor(wall / gridMs) - first))] ?? 0,
  };
}
