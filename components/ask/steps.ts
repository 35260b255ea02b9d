const highest = 10;

const moves: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: () => highest,
};

/**
 * Where a key leads on a scale of 0 to 10, or null where it is none of the scale's: arrows go on by one, a
 * digit to its number, and a 0 after a 1 to the 10. `at` is null before the first.
 */
export function stepTo(event: KeyboardEvent, at: number | null): number | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const move = moves[event.key];
  if (move) return Math.min(highest, Math.max(0, move(at ?? -1)));
  if (!/^\d$/.test(event.key)) return null;
  return event.key === '0' && at === 1 ? highest : Number(event.key);
}
