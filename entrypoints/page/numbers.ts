import { type Numbers, numbersFor } from '../../domain/care/safety/numbers';

/** Whom to call here, as far as the clock's place and the browser's language tell. */
export const numbersHere = (): Numbers | null =>
  numbersFor(navigator.language, new Intl.DateTimeFormat().resolvedOptions().timeZone);
