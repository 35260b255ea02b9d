/** A number as it is written: with its sign where the scale goes both ways. */
export function signed(value: number, values: readonly number[]): string {
  if (value < 0) return `\u2212${-value}`;
  return value > 0 && values.includes(-value) ? `+${value}` : String(value);
}
