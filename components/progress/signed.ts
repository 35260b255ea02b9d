/** A number with its sign: "+2", "−1", "0". */
export const withSign = (value: number): string =>
  value > 0 ? `+${value}` : String(value).replace('-', '\u2212');

/** A number as it is written: with its sign where the scale goes both ways. */
export const signed = (value: number, values: readonly number[]): string =>
  value > 0 && !values.includes(-value) ? String(value) : withSign(value);
