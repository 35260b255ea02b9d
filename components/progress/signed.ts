/** A number with its sign: "+2", "−1", "0"; `written` is how it is written without one. */
export function withSign(value: number, written = String(Math.abs(value))): string {
  if (value === 0) return written;
  return value > 0 ? `+${written}` : `\u2212${written}`;
}

/** A number as it is written: with its sign where the scale goes both ways. */
export const signed = (value: number, values: readonly number[]): string =>
  value > 0 && !values.includes(-value) ? String(value) : withSign(value);
