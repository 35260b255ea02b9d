import { dayMs, daysAfter } from '../../care/days';
import { type Fields, isFields, isNumber, isText } from '../../session/plain';
import type { LineOf, StoreName } from './format';
import { isLineOf } from './lines';
import { isHarmless, lineRoom } from './plain';

/** Why a line of a file is left out. */
export const refusals = ['shape', 'future', 'early', 'unsafe'] as const;

/** `shape`: no line of its store; `future`, `early`: outside the time a log can hold; `unsafe`: hostile or far too large. */
export type Refusal = (typeof refusals)[number];

/** A line of a file, or why it is left out. */
export type ReadLine<Store extends StoreName> =
  | { readonly line: LineOf<Store> }
  | { readonly refused: Refusal };

/** The time lines of a log can lie in, as of now. */
export interface Span {
  /** Epoch ms. */
  readonly from: number;
  readonly to: number;
  /** The local days these lie in, wherever on earth. */
  readonly firstDay: string;
  readonly lastDay: string;
}

const earliest = Date.UTC(2015, 0, 1);
const dayOf = (at: number): string => daysAfter('1970-01-01', Math.floor(at / dayMs));

/** From 2015 until tomorrow: no log is older, and clocks differ by less than a day. */
export const spanAt = (now: number): Span => ({
  from: earliest,
  to: now + dayMs,
  firstDay: dayOf(earliest - dayMs),
  lastDay: dayOf(now + 2 * dayMs),
});

/** Reads one line; fields it does not know stay, as long as they are small. Never throws. */
export function readLine<Store extends StoreName>(
  store: Store,
  value: unknown,
  span: Span,
): ReadLine<Store> {
  if (!isFields(value)) return { refused: 'shape' };
  if (!isHarmless(value, lineRoom)) return { refused: 'unsafe' };
  if (!isLineOf[store](value)) return { refused: 'shape' };
  const outside = outsideOf(value, span);
  return outside ? { refused: outside } : { line: value as unknown as LineOf<Store> };
}

/** A revision is a small number or the instant of what was said, so it lies in time as well. */
function outsideOf(line: Fields, { from, to, firstDay, lastDay }: Span): 'future' | 'early' | null {
  const instants = [line.at, line.from, line.to].filter(isNumber);
  const late = [...instants, line.rev].some((at) => isNumber(at) && at > to);
  if (late || (isText(line.day) && line.day > lastDay)) return 'future';
  if (instants.some((at) => at < from) || (isText(line.day) && line.day < firstDay)) return 'early';
  return null;
}
