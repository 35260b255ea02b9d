import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { both, type Fault } from './fault';

const size = '400m';

export const diskFull: Fault = {
  row: 'X16',
  what: "the disk of the person's folder is full",
  families: both,
  times: { full: 20, quick: 3 },
  missing: () =>
    process.platform === 'linux' && process.getuid?.() === 0 ? null : 'needs Linux and root',
  how: (profile) => {
    const made = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'none', profile]);
    if (made.status !== 0) throw new Error(String(made.stderr));
    return {};
  },
  cleanUp: (profile) => {
    spawnSync('umount', ['-l', profile]);
  },
  inject: async ({ desk, ledger, times, injected }) => {
    const browser = desk.browser();
    const full = join(desk.profile, 'full');
    let refused = 0;
    for (let n = 0; n < times; n += 1) {
      await ledger.tell(browser, 1, 1);
      fill(full);
      injected();
      const before = ledger.stored();
      // Long enough that what is at hand on the last page of a file does not do.
      await ledger.tell(browser, 60, 60);
      if (ledger.stored() < before + 60) refused += 1;
      rmSync(full);
      await ledger.finish(browser);
    }
    if (refused === 0) ledger.wrong('nothing was refused: the disk was not full');
  },
};

/** Writes a file until there is no room left for a single byte. */
function fill(path: string): void {
  const file = openSync(path, 'a');
  for (let length = 1 << 22; length >= 1; length = Math.floor(length / 8)) {
    const bytes = Buffer.alloc(length);
    try {
      for (;;) writeSync(file, bytes);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'ENOSPC') throw cause;
    }
  }
  closeSync(file);
}
