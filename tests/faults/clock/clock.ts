import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { hasProgram } from '../../../scripts/browsers.mjs';

/** A machine clock that can be put wrong for one browser while it runs. */
export interface WrongClock {
  readonly env: Readonly<Record<string, string>>;
  /** From now on the clock says so many ms more than it would. */
  readonly shift: (ms: number) => void;
}

/** Why no clock can be put wrong here; null where one can. */
export const noWrongClock = (): string | null =>
  process.platform === 'linux' && hasProgram('cc') ? null : 'needs Linux and cc';

/** Compiles the shim into a folder of its own. */
export function wrongClock(): WrongClock {
  const folder = mkdtempSync(join(tmpdir(), 'clock-'));
  const library = join(folder, 'shift.so');
  const source = resolve('tests/faults/clock/shift.c');
  const made = spawnSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl']);
  if (made.status !== 0) throw new Error(String(made.stderr));
  const file = join(folder, 'shift');
  const shift = (ms: number) => {
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64LE(BigInt(Math.round(ms)) * 1_000_000n);
    // Written over and not anew: it is looked into where it stands.
    writeFileSync(file, bytes, { flag: 'r+' });
  };
  writeFileSync(file, Buffer.alloc(8));
  return { env: { LD_PRELOAD: library, CLOCK_SHIFT: file }, shift };
}
