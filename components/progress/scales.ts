const from = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, n) => first + n);

/** The numeric scale of symptoms, ease and activities. */
export const zeroToTen = from(0, 10);
/** Global change since the start. */
export const changes = from(-5, 5);
/** Nights of a week. */
export const nights = from(0, 7);
