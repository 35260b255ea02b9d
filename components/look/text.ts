/** A sentence's beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A number with one decimal at most, as it is read. */
export const rounded = (value: number): string => String(Math.round(value * 10) / 10);
