import { statSync, truncateSync } from 'node:fs';
import { both, type Fault } from './fault';
import { databaseFiles, spoil } from './folder';

/** What a database cannot be read without. */
const heart = {
  chromium: /IndexedDB\/chrome-extension_.*\/MANIFEST-/,
  firefox: /storage\/default\/moz-extension\+\+\+[^/^]*\/idb\/.*\.sqlite$/,
};

export const truncated: Fault = {
  row: 'X18',
  what: "the database's own file is cut off in the middle, after the weekly copy",
  families: both,
  times: { full: 3, quick: 1 },
  inject: (bench) =>
    spoil(bench, (profile) => {
      const files = databaseFiles(profile, heart[bench.desk.family]);
      if (files.length === 0) bench.ledger.wrong('no file to cut off');
      for (const path of files) truncateSync(path, Math.floor(statSync(path).size / 2));
    }),
};
