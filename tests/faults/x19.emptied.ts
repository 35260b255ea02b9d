import { rmSync } from 'node:fs';
import { both, type Fault } from './fault';
import { databaseFiles, databaseOf, spoil } from './folder';

export const emptied: Fault = {
  row: 'X19',
  what: 'the database is deleted while the browser is closed, after the weekly copy',
  families: both,
  times: { full: 5, quick: 1 },
  inject: (bench) =>
    spoil(bench, (profile) => {
      const files = databaseFiles(profile, databaseOf[bench.desk.family]);
      if (files.length === 0) bench.ledger.wrong('no file to delete');
      for (const path of files) rmSync(path);
    }),
};
