/**
 * What a key makes of a scale's value: a digit is that number, "1" and then "0" is ten, "-" turns the
 * sign. null: the key means nothing here.
 */
export function typed(key: string, value: number | null, values: readonly number[]): number | null {
  const meant = meaning(key, value, values);
  return meant !== null && values.includes(meant) ? meant : null;
}

function meaning(key: string, value: number | null, values: readonly number[]): number | null {
  if (key === '-') return value === null || value === 0 ? null : -value;
  if (!/^\d$/.test(key)) return null;
  return key === '0' && value === 1 && values.includes(10) ? 10 : Number(key);
}
