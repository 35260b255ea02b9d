import { withoutReplaced } from '../day';
import type { Journal } from '../journal';
import { atOnce } from './atOnce';
import { lineOf } from './csv/cells';
import { columns, type Row } from './csv/columns';
import { rowOfCheckIn, rowOfVisit, rowsOfBreak } from './csv/rows';
import type { Meant } from './done';

type Told = Pick<Journal, 'completions' | 'checkins' | 'visits'>;

/** So that spreadsheets read the file as UTF-8. */
const byteOrderMark = '\ufeff';

/**
 * The log as one table for a spreadsheet, oldest first: breaks with a row for each exercise, check-ins and
 * clinic visits. UTF-8 with byte order mark, RFC 4180; the codes in it are the same in every language.
 */
export const csvOf = (journal: Told, meant: Meant): string =>
  atOnce(csvWork(journal, meant)).join('');

/** The same in pieces, with rests: says at each how many events are in the table. */
export function* csvWork(journal: Told, meant: Meant): Generator<number, readonly string[]> {
  const events = eventsIn(journal, meant).sort((a, b) => a.at - b.at);
  const pieces = [byteOrderMark, lineOf(columns)];
  for (const [n, { rows }] of events.entries()) {
    for (const row of rows()) pieces.push(lineOf(columns.map((name) => row[name])));
    yield n + 1;
  }
  return pieces;
}

const eventsIn = (
  { completions, checkins, visits }: Told,
  meant: Meant,
): { readonly at: number; readonly rows: () => readonly Row[] }[] => [
  ...withoutReplaced(completions).map((line) => ({
    at: line.at,
    rows: () => rowsOfBreak(line, meant),
  })),
  ...checkins.map((line) => ({ at: line.at, rows: () => [rowOfCheckIn(line)] })),
  ...visits.map((line) => ({ at: line.at, rows: () => [rowOfVisit(line)] })),
];
