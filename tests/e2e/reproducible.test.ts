import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentsOf, differences, filesAt, sha256Of } from '../../scripts/packages.mjs';

// Anybody can make the extension from its sources and get the same bytes: in another folder, another time
// zone, another language, and from the sources package that goes to a store.

const root = resolve('.');
const folder = resolve('.cache/made-again');
const [one, other] = [join(folder, 'one'), join(folder, 'a longer name/other')];
const name = `glidebreak-${JSON.parse(readFileSync('package.json', 'utf8')).version}`;
const packageIn = (place: string, kind: string) => join(place, '.output', `${name}-${kind}.zip`);

/** What is made or installed, and no source. */
const made = ['node_modules', '.git', '.output', '.wxt', '.cache', 'coverage'];

function copySources(to: string): void {
  for (const path of readdirSync('.').filter((path) => !made.includes(path)))
    cpSync(path, join(to, path), { recursive: true });
}

function unpack(file: string, to: string): void {
  for (const [path, bytes] of filesAt(file)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), bytes);
  }
}

function wxt(cwd: string, args: readonly string[], env: Readonly<Record<string, string>>): void {
  const program = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const ran = spawnSync(process.execPath, [program, ...args], {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    encoding: 'utf8',
  });
  if (ran.status !== 0) throw new Error(ran.stdout + ran.stderr);
}

describe('the packages', () => {
  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true });
    copySources(one);
    wxt(one, ['zip', '-b', 'firefox'], { TZ: 'Asia/Tokyo', LANG: 'C' });
    unpack(packageIn(one, 'sources'), other);
    wxt(other, ['zip', '-b', 'firefox'], { TZ: 'America/New_York', LANG: 'de_DE.UTF-8' });
    wxt(other, ['zip'], { TZ: 'America/New_York', LANG: 'de_DE.UTF-8' });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['firefox', 'sources'])('are the same bytes when made again: %s', (kind) => {
    const [first, second] = [one, other].map((place) => packageIn(place, kind));
    expect(contentsOf(filesAt(second as string))).toBe(contentsOf(filesAt(first as string)));
    expect(sha256Of(readFileSync(second as string))).toBe(sha256Of(readFileSync(first as string)));
  });

  it.each([
    ['firefox', '.output/firefox-mv3'],
    ['chrome', '.output/chrome-mv3'],
  ])('hold what the tests in browsers ran: %s', (kind, built) => {
    expect(differences(filesAt(packageIn(other, kind)), filesAt(built))).toEqual([]);
  });

  it('hold nothing of the folder or the hour they were made in', () => {
    for (const kind of ['firefox', 'chrome'])
      for (const [path, bytes] of filesAt(packageIn(other, kind)))
        for (const place of [root, 'made-again'])
          expect(bytes.includes(place), `${path} names ${place}`).toBe(false);
  });
});
