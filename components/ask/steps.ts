const highest = 10;

const moves: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => Math.min(highest, at + 1),
  ArrowDown: (at) => Math.min(highest, at + 1),
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: () => highest,
};

/**
 * Where a key leads on a scale of 0 to 10, or null where it is none of the scale's: arrows go on by one, a
 * digit to its number, and a 0 after a 1 to the 10.
 */
export function stepTo(event: KeyboardEvent, at: number): number | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const move = moves[event.key];
  if (move) return move(at);
  if (!/^\d$/.test(event.key)) return null;
  return event.key === '0' && at === 1 ? highest : Number(event.key);
}
