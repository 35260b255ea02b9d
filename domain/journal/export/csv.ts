import { withoutReplaced } from '../day';
import type { Journal } from '../journal';
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
export function csvOf(journal: Told, meant: Meant): string {
  const lines = eventsIn(journal, meant)
    .sort((a, b) => a.at - b.at)
    .flatMap(({ rows }) => rows)
    .map((row) => lineOf(columns.map((name) => row[name])));
  return [byteOrderMark, lineOf(columns), ...lines].join('');
}

const eventsIn = (
  { completions, checkins, visits }: Told,
  meant: Meant,
): { readonly at: number; readonly rows: readonly Row[] }[] => [
  ...withoutReplaced(completions).map((line) => ({ at: line.at, rows: rowsOfBreak(line, meant) })),
  ...checkins.map((line) => ({ at: line.at, rows: [rowOfCheckIn(line)] })),
  ...visits.map((line) => ({ at: line.at, rows: [rowOfVisit(line)] })),
];
