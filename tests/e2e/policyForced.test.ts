import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findFamily } from '../../scripts/browsers.mjs';
import { type Send, talk } from './drivers/cdp';
import { flagsOf } from './drivers/chromium';
import type { Target } from './drivers/chromiumPage';
import { makePolicies, mayHideFolders } from './drivers/policies';
import { type Program, startThrough } from './drivers/program';
import { sleep } from './drivers/wait';
import { type OwnServer, startOwnServer } from './ownServer';
import { patience } from './stored';

// What is forced on people lets no debugger look into it: its pages are counted from outside, and what it
// stored is read from the disk. On such a first day Chromium says at first that there is no policy.

interface Forced {
  readonly program: Program;
  readonly pages: () => Promise<string[]>;
  /** Whether a text was written to the extension's small store. */
  readonly wrote: (text: string) => boolean;
}

function start({ id, filledIn }: OwnServer, skipWelcome: boolean): Forced {
  const file = JSON.parse(filledIn(readFileSync('rollout/chromium-linux.json', 'utf8')));
  file.ExtensionSettings[id].installation_mode = 'force_installed';
  file['3rdparty'].extensions[id].skipWelcome = skipWelcome;
  const policies = makePolicies();
  policies.set(file);
  const found = findFamily('chromium');
  if (!found) throw new Error('Chromium is not installed.');
  const profile = mkdtempSync(join(tmpdir(), 'forced-'));
  const how = { program: found, profile, extension: '', headless: true, installedAs: id };
  const program = startThrough(policies.through, found.path, flagsOf(how), {
    pipes: 2,
  });
  const send: Send = talk(program);
  const folder = join(profile, 'Default/Local Extension Settings', id);
  return {
    program,
    pages: async () => {
      const { targetInfos } = await send<{ targetInfos: Target[] }>('Target.getTargets');
      const origin = `chrome-extension://${id}/`;
      const pages = targetInfos.filter(
        ({ type, url }) => type === 'page' && url.startsWith(origin),
      );
      return pages.map(({ url }) => url.slice(origin.length));
    },
    wrote: (text) =>
      readdirSync(folder).some((name) => readFileSync(join(folder, name), 'latin1').includes(text)),
  };
}

const mayHide = mayHideFolders();
const has = findFamily('chromium') !== null || process.env.CI;

describe.skipIf(!mayHide || !has)('forced on people, in Chromium', () => {
  const running: Program[] = [];
  let server: OwnServer | undefined;
  afterAll(async () => {
    for (const program of running) await program.kill();
    server?.stop();
  });

  it.each([
    ['a newcomer is shown around', false, ['welcome.html']],
    ['no page opens where that is wished', true, []],
  ])('the policy holds on the first day, and %s', async (_, skipWelcome, pages) => {
    server ??= await startOwnServer();
    const forced = start(server, skipWelcome);
    running.push(forced.program);
    await expect.poll(() => forced.wrote('"name":"Example AG"'), patience).toBe(true);
    await expect.poll(() => forced.wrote('"everyMs":2700000'), patience).toBe(true);
    // It looks for a policy every two seconds until there is one.
    await sleep(5_000);
    expect(await forced.pages()).toEqual(pages);
  });
});
