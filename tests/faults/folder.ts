import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sleep, until } from '../e2e/drivers/wait';
import { wake } from './alarm';
import type { Bench } from './fault';

/** The files of the database in a person's folder whose path matches. */
export function databaseFiles(profile: string, pattern: RegExp): string[] {
  const all = readdirSync(profile, { recursive: true, withFileTypes: true });
  return all
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .filter((path) => pattern.test(path));
}

/** Where the log's database stands, by browser. */
export const databaseOf = {
  chromium: /IndexedDB\/chrome-extension_.*\.leveldb\//,
  // Firefox keeps the small store in a database of its own, in a folder with a mark behind its name.
  firefox: /storage\/default\/moz-extension\+\+\+[^/^]*\/idb\//,
} as const;

/** Breaks are told, copied as they are once a week, the browser is closed, and something happens to its files. */
export async function spoil(bench: Bench, what: (profile: string) => void): Promise<void> {
  const { desk, ledger, times, injected } = bench;
  for (let n = 0; n < times; n += 1) {
    await ledger.tell(desk.browser(), 5, 5);
    await copied(bench);
    await desk.browser().close();
    what(desk.profile);
    injected();
    await desk.restart();
    await broughtBack(bench);
  }
}

/** The copy of the last days is made as on the first event of a day. */
async function copied({ desk }: Bench): Promise<void> {
  const { within } = desk.browser();
  const waits = () =>
    within.run(
      async (api) =>
        Object.keys(await api.storage.local.get(null)).filter((key) => key.startsWith('wal:'))
          .length,
    );
  await until('the log', async () => (await waits()) === 0);
  await desk.browser().killWorker();
  await within.run((api) => api.storage.local.remove(['upkeep', 'backup']));
  await until('the copy', async () => {
    await wake(desk.browser());
    return within.run(async (api) => (await api.storage.local.get('backup')).backup !== undefined);
  });
}

/** It is said that the log was lost; the person has the copy brought back. */
async function broughtBack({ desk }: Bench): Promise<void> {
  const { within } = desk.browser();
  await wake(desk.browser());
  await until('the loss to be noticed', () =>
    within.run(
      async (api) => (await api.storage.session.get('notice:log-lost'))['notice:log-lost'] === true,
    ),
  );
  await within.run(
    (api, id) => {
      const data = { type: 'RECOVER', id };
      return api.runtime.sendMessage({ id: 1, type: 'tell', timestamp: Date.now(), data });
    },
    `recover-${Math.round(performance.now())}`,
  );
  await sleep(200);
}
