import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFamily, hasProgram } from '../../scripts/browsers.mjs';
import type { Launch } from '../e2e/drivers/browser';
import { copyOf } from './copy';

/** An extension as an organisation hands it out: packed, fetched from a server, installed by policy. */
export interface Packed {
  readonly launch: Partial<Launch>;
  /** Hands out the n-th later version from now on; gives its number. */
  readonly publish: (n: number) => string;
  readonly stop: () => void;
}

/** Why nothing can be installed by policy here; null where it can. */
export const noPolicy = (): string | null =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  ['unshare', 'openssl'].every((one) => hasProgram(one))
    ? null
    : 'needs Linux, root, unshare and openssl';

/** Packs and serves the extension, and makes a start of Chromium that knows of it. */
export async function startPacked(): Promise<Packed> {
  const program = findFamily('chromium');
  if (!program) throw new Error('Chromium is not installed.');
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const key = join(folder, 'key.pem');
  run('openssl', ['genpkey', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048', '-out', key]);
  const id = idOf(run('openssl', ['rsa', '-in', key, '-pubout', '-outform', 'DER']));
  let version = '';
  const publish = (n: number) => {
    version = pack(program.path, folder, key, n);
    return version;
  };
  publish(0);
  const server = serve(folder, id, () => version);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/update.xml`;
  const path = wrapperOf(program.path, folder, id, url);
  return {
    launch: { program: { ...program, path }, installed: { id } },
    publish,
    stop: () => {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function run(program: string, args: string[]): Buffer {
  const ran = spawnSync(program, args);
  if (ran.status !== 0) throw new Error(`${program}: ${ran.stderr ?? ran.error}`);
  return ran.stdout;
}

/** An extension's id: the first half of its key's hash, in the letters a to p. */
const idOf = (key: Buffer): string =>
  [...createHash('sha256').update(key).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

function pack(program: string, folder: string, key: string, n: number): string {
  let version = '';
  const source = copyOf('chromium', (manifest) => {
    delete manifest.key;
    version = `${manifest.version}.${n}`;
    manifest.version = version;
  });
  const place = [`--user-data-dir=${join(folder, 'packing')}`, '--headless=new', '--no-sandbox'];
  run(program, [...place, `--pack-extension=${source}`, `--pack-extension-key=${key}`]);
  cpSync(`${source}.crx`, join(folder, `${version}.crx`));
  rmSync(source, { recursive: true });
  rmSync(`${source}.crx`);
  return version;
}

const serve = (folder: string, id: string, version: () => string): Server =>
  createServer(({ url, headers }, response) => {
    if (url?.endsWith('.crx')) return response.end(readFileSync(join(folder, url.slice(1))));
    const codebase = `http://${headers.host}/${version()}.crx`;
    response.end(`<?xml version="1.0"?><gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
      <app appid="${id}"><updatecheck codebase="${codebase}" version="${version()}"/></app></gupdate>`);
  });

/** A program that starts Chromium with the policy in a mount namespace of its own, so that no other sees it. */
function wrapperOf(program: string, folder: string, id: string, url: string): string {
  const policy = join(folder, 'policy.json');
  const entry = { installation_mode: 'normal_installed', update_url: url };
  writeFileSync(policy, JSON.stringify({ ExtensionSettings: { [id]: entry } }));
  const place = '/etc/chromium';
  const inside = [
    `mkdir -p ${place}`,
    `mount -t tmpfs none ${place}`,
    `mkdir -p ${place}/policies/managed`,
    `cp ${policy} ${place}/policies/managed/`,
    `exec ${program} --extensions-update-frequency=10 "$@"`,
  ].join(' && ');
  const path = join(folder, 'chromium');
  writeFileSync(path, `#!/bin/sh\nexec unshare -m sh -c '${inside}' chromium "$@"\n`);
  chmodSync(path, 0o755);
  return path;
}
