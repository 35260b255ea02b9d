import { plainText } from '../text';

/** What a cell holds: a text nobody vouches for, a number of ours, yes or no, or nothing. */
export type Cell = string | number | boolean | null | undefined;

/** What makes a spreadsheet reckon, in the usual, the full-width and the small form. */
const starts = '[=+\\-@＝＋－＠﹢﹣﹦﹫]';
/**
 * Where a cell may begin in any program: at the start of a text and, since semicolons and tabs part cells
 * elsewhere and a quote within a line is taken as it stands there, after each of these and each line break.
 */
const reckoning = new RegExp(`(?<=^|[;\\t\\n]|\\r(?!\\n))(?=[\\s\\p{Cf}"]*${starts})`, 'gu');
const leadingBreak = /^(?=[\t\r\n])/;

/** A text that no spreadsheet takes for a formula: `'` stands before what would be one. */
export const guarded = (text: string): string =>
  plainText(text).replace(reckoning, "'").replace(leadingBreak, "'");

/** Most cells: a word, a time or an id, in which nothing can hide. */
const harmless = /^[A-Za-z0-9][\w .:/#+-]*$/;
const needsQuotes = /[",;\t\r\n]|^\s|\s$/;

function written(cell: Cell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (cell === null || cell === undefined) return '';
  if (harmless.test(cell) && !cell.endsWith(' ')) return cell;
  const text = guarded(cell);
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line of a table as RFC 4180 has it, its line break included. */
export const lineOf = (cells: readonly Cell[]): string => `${cells.map(written).join(',')}\r\n`;
